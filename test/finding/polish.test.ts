import { describe, expect, it } from 'vitest';
import { documentFromMarkdown } from '../../src/document/from-markdown.ts';
import { lexiconFor } from '../../src/finding/languages.ts';
import { changeWithin } from './change-within.ts';
import { isTrainingDenied, topicsOf } from './topics-of.ts';

describe('Polish: training', () => {
  it.each([
    'Trenujemy nasze modele AI na Twoich rozmowach.',
    'Lutra nie wykorzystuje Twoich poleceń do trenowania swoich modeli językowych.',
    'Publiczne posty i zdjęcia są wykorzystywane do szkolenia naszej generatywnej sztucznej inteligencji.',
    'Treści z kont firmowych są domyślnie wyłączone z trenowania modeli.',
    'Państwa rozmowy mogą być wykorzystywane do rozwijania i ulepszania naszych modeli.',
    'Opinie, które nam przekazujesz, mogą posłużyć jako dane treningowe dla naszych systemów sztucznej inteligencji.',
    'Zanim użyjemy rozmów do treningu AI, usuwamy z nich nazwiska i adresy.',
    'Podstawą prawną wykorzystania danych w celu trenowania modeli jest nasz prawnie uzasadniony interes.',
    'Wiadomości prywatne nigdy nie są używane do uczenia systemów AI.',
    'Nasze algorytmy uczą się na podstawie wiadomości i zachowań użytkowników.',
    'Przeszkoleni recenzenci przeglądają część rozmów, dzięki którym ulepszamy nasze modele.',
    'Publicznie dostępne informacje, także o osobach bez konta, służą do trenowania naszych modeli językowych.',
    'Nasi dostawcy nie mogą wykorzystywać danych klientów do trenowania własnych modeli AI.',
    'Danych osób niepełnoletnich nie używamy do trenowania modeli.',
    'Treści przesłane przez API wykorzystujemy do dostrajania modeli tylko wtedy, gdy klient wyraził na to zgodę.',
    'Udzielasz nam prawa do wykorzystywania przesyłanych treści na potrzeby uczenia maszynowego.',
    'Analizujemy Twoje prompty, aby ulepszać nasze usługi i funkcje.',
    'Bez Państwa zgody dane nie są wykorzystywane do rozwoju AI.',
    'Także nagrania głosu mogą być użyte do opracowywania naszych modeli mowy.',
    'Przed rozpoczęciem treningu modelu dane są anonimizowane.',
    'Udostępniamy spseudonimizowane transkrypcje partnerom, którzy trenują na nich własne modele językowe.',
    'W wersji bezpłatnej Twoje czaty są przechowywane w celu ulepszania modeli.',
    'Model został wytrenowany na danych licencjonowanych i publicznie dostępnych.',
    'Możemy wytrenować algorytm na plikach, które przesyłasz.',
    'W zakresie, w jakim korzystasz z wersji darmowej, Twoje zapytania i wygenerowane odpowiedzi służą dalszemu rozwojowi naszych dużych modeli językowych.',
    'Przesłane przez Ciebie obrazy nie trafiają do żadnego zbioru treningowego.',
    'Cel przetwarzania: szkolenie i dostrajanie algorytmów uczenia maszynowego na rozmowach klientów.',
    'Publiczne komentarze osób pełnoletnich możemy wykorzystać do tworzenia i ulepszania generatywnej AI.',
    'Niewielki zespół czyta zanonimizowane czaty, aby model uczył się na błędach.',
    'Dane klientów z planu Enterprise pozostają poza treningiem modelu.',
    'Akceptując ten regulamin, pozwalasz nam zwielokrotniać Twoje utwory w celu trenowania sieci neuronowych.',
    'Nie zamierzamy trenować systemów AI na Państwa dokumentach.',
    'Oceny wystawiane przez użytkowników wykorzystujemy do podnoszenia jakości naszych modeli AI.',
    'Wspólnie z dostawcami używamy Twoich postów, aby nasza sztuczna inteligencja działała lepiej.',
    'Rozmowy z asystentem głosowym mogą być sprawdzane przez ludzi i wykorzystywane do dopracowywania modeli mowy.',
    'W planie Pro korzystanie z Twoich treści do szkolenia modeli jest domyślnie wyłączone.',
    'Twoje teksty nie służą ani do trenowania, ani do oceny naszych modeli.',
    'Dane osobowe swobodnie dostępne w internecie mogą znaleźć się w zbiorach, na których wstępnie trenujemy nasze modele.',
    'Nagrania usuwamy po 30 dniach, a do tego czasu używamy ich wyłącznie do dotrenowania algorytmu rozpoznawania mowy.',
    'Na podstawie art. 6 ust. 1 lit. f RODO rozwijamy nasze systemy AI z użyciem publicznych postów.',
    'Zastrzegamy sobie prawo do analizowania zagregowanych danych o użytkowaniu w celu optymalizacji naszych algorytmów.',
    'Informacje zwrotne mogą, nawet po wniesieniu sprzeciwu, zostać uwzględnione w rozwoju modeli.',
  ])('%s', sentence => {
    expect(topicsOf('pl', sentence)).toContain('training');
  });

  it.each([
    'Nie możesz używać wyników do trenowania konkurencyjnych modeli.',
    'Zabrania się pobierania treści serwisu w celu trenowania sztucznej inteligencji.',
    'Scraping naszych stron na potrzeby trenowania modeli AI jest zabroniony.',
    'Klient zobowiązuje się nie używać usługi do tworzenia konkurencyjnego modelu AI.',
    'Użytkownicy nie powinni wykorzystywać materiałów do uczenia modeli bez zgody wydawcy.',
    'Nasi pracownicy są szkoleni w zakresie ochrony danych osobowych.',
    'Wszyscy pracownicy przechodzą szkolenie z ochrony danych w systemach AI.',
    'Rozmowy mogą być nagrywane w celach szkoleniowych i w celu poprawy jakości obsługi.',
    'Nasze szkolenia i kursy o sztucznej inteligencji są otwarte dla wszystkich.',
    'Trener widzi w aplikacji dane z Twoich treningów.',
    'Plan treningowy powstaje na podstawie danych z Twojego zegarka.',
    'Bilety są ważne w każdym pociągu i autobusie w regionie.',
    'Wykorzystujemy Twoje dane, aby ulepszać nasze usługi.',
    'Decyzja w sprawie wniosku kredytowego zapada w sposób zautomatyzowany na podstawie danych.',
    'Nasz asystent korzysta ze sztucznej inteligencji, aby odpowiadać na pytania.',
    'Dołącz do programu beta, aby wcześniej testować nowe funkcje AI.',
    'Odpowiedzi modelu AI mogą być niedokładne ze względu na dane, na których go wytrenowano.',
    '„Model” oznacza każdy model AI wytrenowany na danych.',
    'Rozwijamy nasz model biznesowy z użyciem danych o rynku.',
    'Zbieramy informacje o modelu urządzenia i systemie operacyjnym, aby usuwać błędy i ulepszać aplikację.',
    'Na początku współpracy oferujemy Państwa zespołom szkolenie z obsługi funkcji AI.',
    'Nasza AI układa na podstawie Twoich danych indywidualny plan treningowy i dietę.',
    'Nie zezwala się na używanie odpowiedzi API do budowy własnego modelu językowego.',
    'Używamy AI, aby wykrywać spam w Twoich wiadomościach.',
    'Twoje dane pomagają nam poprawiać wygodę korzystania z aplikacji.',
    'Nasz zespół bezpieczeństwa regularnie trenuje reagowanie na wycieki danych.',
    'Poprawiamy bezpieczeństwo Twojego konta dzięki danym logowania.',
    'Użytkownikom nie wolno trenować modeli na wynikach naszych usług.',
    'Twoja aplikacja o pracę nie jest oceniana przez AI.',
    'Pociągiem dojedziesz do naszego centrum treningowego w dziesięć minut.',
    'Deweloperzy mogą przez nasze API budować własne aplikacje z funkcjami AI i zapisywać treści.',
  ])('not: %s', sentence => {
    expect(topicsOf('pl', sentence)).not.toContain('training');
  });

  it('takes "for training" as on training only where a model is in sight, or the document is about an assistant', () => {
    const sentence =
      'Nasi podwykonawcy zobowiązali się nie przechowywać przekazanych treści do celów treningowych.';
    expect(topicsOf('pl', sentence)).not.toContain('training');
    expect(topicsOf('pl', sentence, { document: new Set(['assistant']) })).toContain('training');
  });
});

describe('Polish: opt-out', () => {
  it.each([
    'Masz prawo wnieść sprzeciw wobec przetwarzania swoich danych osobowych.',
    'Przysługuje Państwu prawo do sprzeciwu.',
    'W dowolnym momencie możesz sprzeciwić się wykorzystywaniu Twoich danych do marketingu bezpośredniego.',
    'Możesz w ustawieniach sprzeciwić się wykorzystaniu Twoich treści do treningu.',
    'Sprzeciw można złożyć przez formularz lub e-mailem na adres prywatnosc@lutra.example.',
    'Sprzeciw można także przesłać pocztą na adres naszej siedziby.',
    'Zgodę można wycofać w dowolnym momencie.',
    'Cofnięcie zgody nie wpływa na zgodność z prawem wcześniejszego przetwarzania.',
    'Jeśli nie chcesz, aby Twoje dane były udostępniane partnerom, napisz do nas.',
    'Wyłącz spersonalizowane reklamy w ustawieniach.',
    'Opcję „Ulepszaj model” można wyłączyć na koncie.',
    'Historię czatów możesz wyłączyć.',
    'Z newslettera możesz zrezygnować, klikając link na dole każdej wiadomości.',
    'Wypisz się z naszych wiadomości marketingowych, odpowiadając STOP.',
    'Możesz odrzucić pliki cookie w banerze.',
    'Nie sprzedajemy Twoich danych osobowych.',
    'Dane nigdy nie są sprzedawane ani wynajmowane osobom trzecim.',
    'Respektujemy sygnał Global Privacy Control.',
    'Możesz zdecydować, czy możemy używać Twojej lokalizacji.',
    'Zarządzaj preferencjami plików cookie za pomocą linku w stopce.',
    'Przysługuje Pani/Panu prawo dostępu, sprostowania, usunięcia, ograniczenia przetwarzania oraz wniesienia sprzeciwu.',
    'Przetwarzamy te dane wyłącznie za Twoją zgodą.',
    'Za Państwa zgodą używamy zdjęć w reklamach.',
    'Także osoby bez konta mogą sprzeciwić się wykorzystaniu publicznych informacji na ich temat.',
    'Użytkownicy płatnych planów mogą wyłączyć swoje dane z trenowania.',
    'Rezygnacja (opt-out) jest możliwa w ustawieniach konta.',
    'Wobec takiego wykorzystania nie można wnieść sprzeciwu.',
    'Aby nie otrzymywać więcej wiadomości e-mail, napisz na prywatnosc@lutra.example.',
    'Możesz żądać ograniczenia przetwarzania swoich danych.',
    'Przeglądarkę można ustawić tak, aby blokowała pliki cookie.',
    'Możesz nie wyrazić zgody na profilowanie.',
    'Jeżeli Ci to nie odpowiada, możesz jednym kliknięciem zablokować wykorzystywanie Twoich czatów do treningu.',
    'Wystarczy odznaczyć pole „Używaj moich danych do ulepszania”.',
    'W zakładce Ustawienia > Prywatność da się wyłączyć personalizację.',
    'Wniesiony sprzeciw działa wyłącznie na przyszłość.',
    'Sprzeciw prosimy kierować listownie na adres Lutra sp. z o.o., dział prywatności.',
    'Rodzice mogą w imieniu dzieci odmówić zgody lub ją wycofać.',
    'Państwa numer telefonu przekazujemy w celach reklamowych jedynie za wyraźną zgodą.',
    'Zmieniłeś zdanie? Wycofaj swoją zgodę w aplikacji.',
    'W przypadku kont darmowych nie ma możliwości sprzeciwienia się trenowaniu.',
    'Jeśli nie życzą sobie Państwo dalszych mailingów, wystarczy krótka wiadomość do nas.',
    'Ponadto przysługuje Pani/Panu prawo wniesienia w dowolnym momencie sprzeciwu z przyczyn związanych ze szczególną sytuacją.',
    'Zarejestrowani użytkownicy znajdą przełącznik treningu w zakładce „Kontrola danych”.',
    'Udział jest dobrowolny; dane osób, które nie chcą uczestniczyć, nie są analizowane.',
    'Udzieloną wcześniej zgodę można odwołać w dowolnej formie mailem.',
    'W ustawieniach cookies możesz zawsze zmienić swój wybór.',
    'W przypadku marketingu bezpośredniego wystarczy sygnał od Ciebie, a zaprzestaniemy wykorzystywania Twoich danych.',
    'Mieszkańcy Kalifornii mogą zrezygnować ze sprzedaży swoich danych przez formularz rezygnacji.',
    'Nie przekazujemy Twoich danych osobom trzecim za wynagrodzeniem.',
    'Zapisywanie historii czatów możesz wstrzymać w ustawieniach.',
  ])('%s', sentence => {
    expect(topicsOf('pl', sentence)).toContain('opt-out');
  });

  it.each([
    'W terminie 30 dni możesz zrezygnować z arbitrażu.',
    'Członkowie grupy mogą wystąpić z pozwu zbiorowego.',
    'Wyłącz automatyczne odnawianie subskrypcji przed końcem okresu.',
    'Możesz odstąpić od umowy w ciągu 14 dni bez podania przyczyny.',
    'Prawo odstąpienia wygasa po 14 dniach.',
    'Możesz w każdej chwili usunąć swoje konto.',
    'Wyłączamy konta, które naruszają te zasady.',
    'Klient może sprzeciwić się nowemu podprocesorowi w ciągu dziesięciu dni.',
    'Możesz odwołać się od decyzji o usunięciu posta.',
    'W każdej chwili możesz zrezygnować z programu beta.',
    'Nie wolno sprzedawać ani udostępniać konta.',
    'Sprzedawca może odmówić przyjęcia zamówienia.',
    'Przeniesienie praw wymaga naszej uprzedniej pisemnej zgody.',
    'Jeżeli nie akceptujesz zmian regulaminu, możesz wypowiedzieć umowę.',
    'W razie sprzedaży spółki dane osobowe mogą należeć do jej aktywów.',
    'Postanowienia sprzeczne z prawem są nieważne.',
    'Zwrot towaru następuje w ciągu 14 dni od odstąpienia od umowy.',
    'Możesz odstąpić od zakupu, jeśli dostawa się opóźnia.',
    'Sąsiad wniósł sprzeciw wobec pozwolenia na budowę.',
    'Subskrypcję możesz w każdej chwili anulować w ustawieniach.',
    'Redakcja może odrzucić wpis bez podania przyczyny.',
    'Usuwamy Twoje dane, gdy tylko odpadnie cel ich przetwarzania.',
    'Fakturę możesz zakwestionować w ciągu 30 dni.',
    'Bank może odmówić realizacji płatności.',
    'Automatyczne odnowienie możesz wyłączyć na swoim koncie.',
    'Masz prawo do usunięcia swoich danych.',
    'Blokujemy konta w razie nadużyć i możemy zakazać korzystania.',
    'Treści wolno przesyłać tylko za zgodą uprawnionych.',
    'Jeżeli w ciągu sześciu tygodni nie sprzeciwisz się zmianie, uważa się ją za przyjętą.',
  ])('not: %s', sentence => {
    expect(topicsOf('pl', sentence)).not.toContain('opt-out');
  });
});

describe('Polish: what is denied', () => {
  it.each([
    'Twoje treści nie są przez nas wykorzystywane do trenowania modeli AI.',
    'Nie używamy danych klientów, aby trenować nasze modele.',
    'Nasze modele nie są trenowane na danych klientów.',
    'Naszych modeli AI co do zasady nie trenujemy na Twoich poleceniach.',
    'Ani my, ani nasi partnerzy nie trenujemy modeli na Twoich danych.',
    'Rozwój naszych modeli odbywa się bez Twoich czatów.',
    'Treści osób niepełnoletnich są wykluczone z trenowania modeli.',
    'Trenowanie naszych modeli na Twoich plikach nie ma miejsca.',
  ])('no training: %s', sentence => {
    expect(isTrainingDenied('pl', sentence)).toBe(true);
  });

  it.each([
    'Trenujemy nasze modele na Twoich czatach, ale nie na plikach.',
    'Dopóki nie wniesiesz sprzeciwu, trenujemy nasze modele na Twoich czatach.',
    'Za Twoją zgodą używamy Twoich czatów do trenowania naszych modeli.',
    'Możemy wykorzystywać Twoje treści do trenowania naszych modeli także bez Twojej zgody.',
    'Nie tylko czatów, ale też plików używamy do trenowania naszych modeli.',
    'Trenujemy nasze modele na danych, które nie pozwalają zidentyfikować osób.',
  ])('training: %s', sentence => {
    expect(isTrainingDenied('pl', sentence)).toBe(false);
  });
});

describe('Polish: what stands around a sentence', () => {
  it('tells a list item by its lead', () => {
    expect(
      topicsOf('pl', 'Wykorzystywać wyniki do trenowania własnych modeli;', { lead: 'Nie wolno:' }),
    ).not.toContain('training');
    expect(
      topicsOf('pl', 'Wykorzystujemy zdjęcia i podpisy, które publikujesz', {
        lead: 'Jak trenujemy nasze modele AI:',
      }),
    ).toContain('training');
  });

  it('tells a sentence that continues the one before', () => {
    const previous = 'Trenujemy nasze modele na Twoich czatach.';
    expect(topicsOf('pl', 'W tym celu przetwarzamy także pliki, które przesyłasz.', { previous })).toContain(
      'training',
    );
    expect(topicsOf('pl', 'Do rozliczeń zbieramy Twoje dane.', { previous })).not.toContain('training');
    expect(topicsOf('pl', 'Wobec tego możesz wnieść sprzeciw.', { previous })).toEqual(
      expect.arrayContaining(['training', 'opt-out']),
    );
    expect(
      topicsOf('pl', 'Możesz ją w każdej chwili cofnąć.', { previous: 'Na reklamy prosimy o Twoją zgodę.' }),
    ).toContain('opt-out');
  });

  it('tells a cell by its row', () => {
    const row =
      'Trenowanie naszych modeli AI na Twoich postach | Posty i zdjęcia | prawnie uzasadniony interes';
    expect(topicsOf('pl', 'prawnie uzasadniony interes', { row })).toContain('training');
  });

  it('passes over a refusal under a heading on arbitration', () => {
    const sentence = 'Sprzeciw należy przesłać nam pocztą w ciągu 30 dni.';
    expect(topicsOf('pl', sentence)).toContain('opt-out');
    expect(topicsOf('pl', sentence, { headings: 'Arbitraż' })).toEqual([]);
  });
});

/** Enough other text that a change of one clause is a change of text and nothing worse. */
const REST = `# Polityka prywatności Lutra AI

Staramy się, aby ta strona była krótka, i mówimy, co robimy z danymi, które nam podajesz, oraz jak długo je przechowujemy.

Dane Twojego konta przechowujemy tak długo, jak istnieje konto, a potem jeszcze przez miesiąc.

Możesz się z nami skontaktować pod adresem podanym na dole tej strony, a my odpowiemy w ciągu miesiąca.

Faktury przechowujemy przez dziesięć lat, ponieważ wymaga tego od nas ustawa o rachunkowości.
`;

const between = changeWithin(REST);
const findingsBetween = (before: string, after: string) => between(before, after).findings;

describe('Polish: findings of a change', () => {
  it('knows a text as Polish, whatever language it was declared in', () => {
    const document = { ...documentFromMarkdown(REST), language: 'en' };
    expect(lexiconFor(document)?.code).toBe('pl');
  });

  it('tells a right that was added to a clause', () => {
    const before = 'Trenujemy nasze modele na rozmowach z bezpłatnych kont.';
    const findings = findingsBetween(
      before,
      `${before} Użytkownicy bezpłatnych kont mogą sprzeciwić się temu treningowi e-mailem na adres prywatnosc@lutra.example.`,
    );
    expect(findings).toContainEqual(
      expect.objectContaining({
        topic: 'opt-out',
        change: 'added',
        material: true,
        direction: 'more-control',
        severity: 'high',
        summary:
          'Now stated for free users: the right to object to training, by e-mail (prywatnosc@lutra.example).',
      }),
    );
  });

  it('tells a promise that is gone', () => {
    const promise = 'Poleceń klientów biznesowych nie wykorzystujemy do trenowania naszych modeli.';
    const [finding] = findingsBetween(
      `Nasza oferta dla przedsiębiorców jest opisana tutaj.\n\n${promise}`,
      'Nasza oferta dla przedsiębiorców jest opisana tutaj.',
    );
    expect(finding).toMatchObject({
      topic: 'training',
      change: 'removed',
      direction: 'less-control',
      summary: 'Promise gone for business customers: no training of AI models with inputs.',
    });
  });

  it.each([
    [
      'Nie trenujemy naszych modeli językowych na plikach, które przesyłasz do projektu.',
      'Trenujemy nasze modele językowe na plikach, które przesyłasz do projektu.',
    ],
    [
      'Treści z płatnych kont są wyłączone z trenowania modeli.',
      'Treści z płatnych kont są używane do trenowania modeli.',
    ],
    [
      'Nigdy nie wykorzystujemy Twoich rozmów do trenowania naszej AI.',
      'Wykorzystujemy Twoje rozmowy do trenowania naszej AI.',
    ],
  ])('tells a denial that turned round, wherever it stands: %s', (before, after) => {
    expect(findingsBetween(before, after)[0]).toMatchObject({
      topic: 'training',
      material: true,
      direction: 'less-control',
      reasons: expect.arrayContaining(['what was denied is now stated']),
    });
  });

  it.each([
    'Jeśli nie wniesiesz sprzeciwu, użyjemy Twoich czatów do trenowania naszych modeli.',
    'Używamy Twoich czatów nie tylko do rozliczeń, ale także do trenowania naszych modeli.',
    'Także informacji o osobach, które nie mają konta, używamy do trenowania naszych modeli.',
  ])('takes no promise from a "not" that denies something else: %s', sentence => {
    expect(findingsBetween('Zobacz poniżej.', sentence).flatMap(({ reasons }) => reasons)).toContain(
      'data is newly used for training',
    );
  });

  it('tells a channel that changed', () => {
    const [finding] = findingsBetween(
      'Wobec treningu możesz wnieść sprzeciw e-mailem na adres prywatnosc@lutra.example lub w ustawieniach.',
      'Wobec treningu możesz wnieść sprzeciw w ustawieniach.',
    );
    expect(finding).toMatchObject({ change: 'modified', material: true, direction: 'less-control' });
    expect(finding!.summary).toContain('no longer names e-mail');
  });

  it('calls a sentence that says the same in other small words immaterial', () => {
    const findings = findingsBetween(
      'Możesz w dowolnym momencie sprzeciwić się wykorzystywaniu Twoich danych do treningu.',
      'Wykorzystywaniu swoich danych do treningu możesz się także sprzeciwić w dowolnym momencie.',
    );
    expect(findings.filter(finding => finding.material)).toEqual([]);
    expect(findings).not.toEqual([]);
  });

  it('does not end a sentence at an abbreviation', () => {
    const findings = findingsBetween(
      'Zobacz poniżej.',
      'Wobec takiego wykorzystania, tj. Trenowania naszych modeli na treściach, np. Zdjęciach, możesz zgodnie z art. 21 ust. 1 RODO wnieść sprzeciw.',
    );
    expect(findings.map(({ topic }) => topic).sort()).toEqual(['opt-out', 'training']);
    expect(findings.every(({ direction }) => direction === 'more-control')).toBe(true);
  });
});
