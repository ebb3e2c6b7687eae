import type { Language } from '../language.ts';
import { germanDutchPolishRules } from './german-dutch-polish-rules.ts';

/**
 * Polish. Phrases are grouped by what they are for; see language.ts for the notation. Words are given by their stems, because case,
 * number, gender and aspect change their ends; the order of words is free, so most pairs are looked for both ways round.
 */
export const polish: Language = {
  code: 'pl',
  phrases: {
    // ---- training ----
    // Things that can be trained.
    model: [
      '(AI|SI|LLM*|GPAI)',
      'sztuczn(a|ej|ą) inteligencj*',
      '(uczeni(e|a|u|em) maszynow*|machine( |-)learning|deep( |-)learning|głębokie* uczeni*)',
      '(model|modelu|modele|modeli|modelem|modelom|modelami|modelach)(?! (\\S+ )?(biznes*|urządzeni*|telefon*|smartfon*|pojazd*|cenow*|licencyjn*|współpracy|sprzedaży|finansow*|rozlicz*|pracy|subskrypcyjn*|przeglądark*|komputer*))',
      '(algorytm*|sieci neuronow*|chatbot*|klasyfikator*|rozpoznawani* mowy)',
    ],
    // To make a model learn, whoever does it.
    train: [
      '(wy|prze|do|pod|s)?tren(ować|uje|ują|ujemy|ował|owała|owały|owano|owanie|owania|owaniu|owaniem|owany|owana|owane|owanych|owanym|owanymi|owaną|ujesz)',
      '(trening|treningu|treningiem|treningowi|treningi|treningow*)',
      '(uczyć|uczy|uczą|uczymy|nauczani*|nauczyć|naucza|uczeni(e|a|u|em)|wyuczon*|uczon*) (?!się)(\\S+ ){0,3}({model}|system*)',
      '(wy|prze|do)?(szkoleni(e|a|u|em)|szkolić|szkoli|szkolimy|szkolą|szkolon*) (\\S+ ){0,3}({model}|system*)',
      '(dostraja*|dostroi*|dostroje*|dostrajani*|fine-? ?tun*)',
    ],
    // To make better or build, said of models and services.
    improve: [
      '(ulepsz|udoskonal|doskonal|rozwija|rozwoj|rozwój|rozwin|opracow|poprawi|popraw|optymaliz|usprawni|dopracow|tworzeni|budowani|ewaluac|kalibr|walidac)*',
    ],
    // To do something with data.
    use: [
      '(wykorzyst|używ|użyc|użyj|użyt|użyć|stosow|stosuj|przetwarz|przetworz|analiz|zbier|gromadz|przegląda|przejrze|udostępni|przekaz|przechow|zapis|zachow|pobier|korzyst|posłuż|służy|służą|przesył|przesł|licencj)*',
    ],
    // What people give or leave behind.
    data: [
      '(dane|danych|danymi|treść|rozmowy|rozmów|rozmowach|rozmowami|rozmową|wyniki|wyników|wynikach|wynikami|zbiory|zbiorów|zbiorach|posty|postów|postach|postami|post|głos|głosu|głosów|kod|kodu|kodem|kodzie|oceny|ocen|ocenach|ocenami)',
      '(informacj|treści|wiadomości|konwersacj|zapytani|zapytań|poleceń|poleceni|prompt|interakcj|zachowań|zachowani|odpowiedzi|materiał|czat|chat|zdjęci|zdjęć|obraz|nagra|wideo|film|tekst|plik|dokument|komentarz|wpis|opini|feedback|utwor|transkrypc|publikacj|e-?mail)*',
    ],
    // Words only an assistant's users type or get.
    'assistant-data': [
      '(prompt*|poleceni*|poleceń|zapytani*|zapytań|konwersacj*|czat|czatu|czaty|czatów|czatach|rozmowy|rozmów|rozmowach)',
      'wygenerowan* (treści|odpowiedzi)',
    ],
    // Words that deny after what they deny, in the same clause.
    'denied-after': [
      '([^\\s,;:]+ ){0,6}(nie (ma miejsca|odbywa się|następuje|zachodzi)|bez(?! (\\S+ ){0,3}zgody))',
    ],
    'train-model': [
      '{train} … {model} {denied-after}',
      '{train} … {model}',
      '{model} … {train}',
      '(wy|do|prze)?tren(ować|uje|ują|ujemy|owania|owaniu|owanie) (\\S+ ){0,3}(technologi*|system*|asystent*)',
      '(dostraja*|dostroje*|fine-? ?tuning*)',
      '(zbi(ór|oru|orze|ory|orów|orach)|korpus*|dane|danych) (\\S+ )?(treningow*|ucząc*)',
    ],
    'train-on': [
      '{use} … (do|w celu|na potrzeby|dla|celem|podczas|w|jako|przy|na) ([^\\s,;]+ ){0,4}{train}',
      '(do|w celu|na potrzeby|dla|celem|podczas|jako|przy) ([^\\s,;]+ ){0,3}{train} … {use}',
      '(do|na potrzeby|w celu|dla) (\\S+ ){0,2}(uczeni(a|e|u) maszynow*|machine learning)',
      '{train} … (na|w oparciu o|przy użyciu|za pomocą|z wykorzystaniem|danymi) … {data}',
      '(dan(e|ych|ymi)|zbi(ór|ory|orów)|cel(e|ach|ów)|materiał(y|ów)) (treningow*|szkoleniow*|uczące|uczących)',
      '(na|dla) (\\S+ ){0,3}{data} … {train}',
    ],
    'improve-model': [
      '{model} (\\S+ ){0,3}(lepiej|lepsz*|mądrzejsz*|dokładniejsz*|sprawniejsz*)',
      '(podnosz|podnie|zwiększ)* (\\S+ ){0,2}(jakoś|dokładnoś|skutecznoś|wydajnoś)* (\\S+ ){0,3}{model}',
      '{improve} (\\S+ ){0,4}{model} {denied-after}',
      '{improve} ((?!pomocą |użyciu |użyciem |wykorzystaniem |oparciu )\\S+ ){0,7}{model}',
      '{model} ((?!aby |żeby |by |do |w |który|które|która)\\S+ ){0,5}{improve}',
    ],
    // What the other cells of a table's row say about a purpose.
    'data-or-basis': [
      '{data}',
      '(prawnie )?uzasadnion* interes*',
      '(zgoda|zgody|zgodę)',
      '(umowa|umowy|wykonanie umowy)',
      'obowiąz* prawn*',
    ],
    'training-sentence': ['{train-model}', '{improve-model}'],
    'learn-from': [
      '(uczy|uczą|uczyć|uczące|uczących|uczyły|uczył) się (\\S+ ){0,3}(na|z|od|dzięki|w oparciu) … {data}',
      '(na|z|od) … {data} … (uczy|uczą|uczyć) się',
      '{model} (\\S+ ){0,5}(uczy|uczą|uczyć|uczył|uczyły|uczyła) się',
    ],
    'by-learning': [
      '(przez|poprzez|za pomocą|przy użyciu|z użyciem|dzięki|metodami|przy pomocy) (\\S+ )?(uczeni(a|e|u) maszynow*|machine learning)',
    ],
    'own-service': [
      '(usług|produkt|funkcj|funkcjonalności|platform|technologi|aplikacj|serwis|narzędzi|asystent)*',
    ],
    'improve-service': ['{improve} (\\S+ ){0,6}{own-service}', '{own-service} (\\S+ ){0,5}{improve}'],
    'use-of-data': ['{use} … {data}', '{data} … {use}', '(licencj|prawo do korzystania)* … {data}'],
    // Talk with the help desk, which is improved by other means than training.
    'support-talk': [
      '(obsług* klienta|infolini*|biur* obsługi|wsparci* technicz*|konsultant*|działem wsparcia|helpdesk*)',
    ],

    // Words that a document full of is about an assistant or a model.
    assistant: ['(prompt*|model* językow*|generatywn*|AI|czatbot*|chatbot*|sztuczn(a|ej|ą) inteligencj*)'],
    // Sentences that only say what a word stands for.
    definition: [
      '"([^\\s"]+ ){0,5}[^\\s"]+" (\\S+ )?(oznacza*|to|rozumie*|obejmuj*|odnosi)',
      '(przez|pod pojęciem) "?([^\\s"]+ ){1,3}(rozumie|należy rozumieć|rozumiemy)',
    ],
    // What models cannot do.
    disclaimer: [
      '(halucyn|niedokładn|nieprawdziw|błędne|nieprawidłow|stronnicz|nieścisł|niekompletn|tendencyjn|nieaktualn)*',
    ],
    // What a model was made able to do, with no word on whose data it learned from.
    'model-behaviour': [
      '(trenowan|wytrenowan|szkolon|wyszkolon|uczon)(y|e|a|o|ych) (\\S+ )?(tak|aby|żeby|by)',
    ],
    // A company is sold, not data.
    'company-sale': [
      '(sprzedaż|sprzedaży|sprzedania|sprzedan*|zbyci*|przejęci*) (\\S+ ){0,3}(spółki|przedsiębiorstw*|firmy|części|udziałów|akcji|naszej działalności)',
      '(fuzj|połączeni* spółek|upadłoś|aktyw(a|ów|ami)?|restrukturyz|nabywc|likwidacj)*',
    ],
    // Terms that come to hold unless one objects.
    amendment: [
      '(uważa|uznaje|uznana|uznane|uznany|poczytuje)* (\\S+ ){0,3}za (przyjęt|zaakceptowan|zatwierdzon)*',
    ],
    arbitration: [
      '(arbitraż*|sąd* polubown*|pozw(u|em|ie|ów|y) zbiorow*|pozew zbiorow*|postępowani* grupow*)',
    ],
    // Rules that bind the user, not the vendor.
    'user-rule': [
      '(nie możesz|nie mogą państwo|nie może pan*|nie wolno|nie powin(ieneś|naś|ien|ni)|musisz nie|nie będziesz|nie jesteś uprawnion*|nie zezwala się|nie dopuszcza się|nie jest (dozwolone|dopuszczalne|dozwolony))',
      '(użytkowni(k|cy|kom|kowi)|klien(t|ci|tom|towi)|licencjobiorc*|usługobiorc*|subskryben*|deweloper(zy|om)|gość|osoby trzecie)(?<!(dan(e|ych)|treści|rozmów|rozmowy|wiadomości) (\\S+ ){0,3}\\p{L}+) (\\S+ ){0,2}(nie (może|mogą|powin*|będzie|będą|ma prawa|mają prawa|jest uprawnion*)|zobowiązu*|oświadcz*|gwarantuj*|zapewnia)',
      '(zobowiązujesz|oświadczasz|zgadzasz się nie|gwarantujesz)',
      '(zabrania się|zakazuje się|zabroni|zakazan|niedozwolon|zakaz(ane|uje|u)?|niedopuszczaln)*(?<!(partner\\p{L}*|dostawc\\p{L}*|podmiot\\p{L}* przetwarzając\\p{L}*|usługodawc\\p{L}*|procesor\\p{L}*) [^.;]{0,80})',
      '(eksploracj* tekstu|text( |-)and( |-)data( |-)mining|data mining)',
      '(konkurenc|konkuruj)*',
      '(inżynieri* wsteczn*|dekompil*|odtwarzani* kodu)',
      '(zwolni z odpowiedzialności|naprawienia szkody)',
    ],
    // Headings and leads under which rules for users stand.
    'user-rule-heading': [
      '(zabronion|zakazan|niedozwolon|zakaz)* (\\S+ )?(użyci*|użytk*|działani*|treści|zachowani*|korzystani*)',
      '(ograniczenia (korzystania|użytkowania|licencji|licencyjne)|zasady (dopuszczalnego użytkowania|korzystania|społeczności)|kodeks postępowania|dopuszczalne użytkowanie)',
      '(obowiązki) (użytkownika|klienta|użytkowników|usługobiorcy)',
      '(nie możesz|nie wolno|użytkownik nie może|użytkownikom nie wolno|zabrania się)',
    ],
    // People taught, not models.
    'staff-training': [
      '({train}|szkoleni*|szkol*) (\\S+ ){0,4}(pracowni|personel|zespoł|współpracowni|konsultant|kadr|zatrudnion)*',
      '(pracowni|personel|zespoł|konsultan|doradc|zatrudnien)* (\\S+ ){0,3}(przechodz*|odbyw*|uczestnicz*|otrzymuj*|są|zostali|został*|biorą) … ({train}|szkol*|szkoleni*)',
      'cel(ach|e|ów|u) szkoleniow* (i|oraz|lub|,)',
      '(jakości|jakość) (i|oraz|lub) (\\S+ )?szkol*',
      '(szkoleni*|trening*) (i|oraz|lub|,) (\\S+ )?(kurs*|warsztat*|certyfik*|webinar*|edukac*)',
      '(nasze|wszystkie|te|oferowane) (szkoleni|trening)*',
      '(twój|twojego|twoim|twoich|swój|swoje|swoich|swojego|kolejn*) trening*',
      '(plan|plany|planu|dziennik|jednost|sesj|program)* trening*',
      '(fitness|tętn|puls|kalori|sportow|siłow|biegow|zegark)*',
    ],

    // ---- opt-out ----
    object: [
      '(sprzeciw|sprzeciwu|sprzeciwem|sprzeciwy|sprzeciwowi)',
      '(sprzeciwi(ć|a|am|asz|ają|ać|sz|ł|ła|li|enia)|sprzeciwianie|sprzeciwienie)',
    ],
    'opt-out': [
      'opt(ed)?-?( |-)?out*',
      '(zrezygn|rezygn)* … {train}',
      '(zrezygn|rezygn)* (\\S+ ){0,3}(z|ze) (\\S+ ){0,4}(przetwarz|wykorzyst|udostępni|profilow|personaliz|reklam|śledz|zbiera|marketing|plik* cookie|takiego|tego)*',
      '(wyłączyć|wyłącz|wyłączysz|wyłączenie|wyłączenia|wykluczyć|wyklucz|wycof(aj|ać|anie|ania)|wypis(z|ać|anie)) (\\S+ ){0,7}(z|ze) (\\S+ ){0,3}({train}|przetwarzani*|wykorzyst*|uczeni*|ulepszani*)',
    ],
    'opt-in': ['opt(ed)?-?( |-)?in'],
    // Begins a sentence that takes its subject from the one before.
    continues: [
      '(to|ten|ta|te|takie|taki|obejmuje to|dotyczy to|one|oni|przykładowo|na przykład|jednak|w (tym|takim|takich|tych) (przypadku|przypadkach|celu|celach)|wobec tego)',
    ],
    // Words that point to a use told just before.
    'this-use': [
      '(tego|temu|tym|takiego|takiemu|takim|tej|takiej|to|ten|takie|tych|takich) (\\S+ )?(przetwarz|wykorzyst|użyci|trening|trenowani|cel|dan|zastosow|szkoleni|uczeni)*',
      '(temu|wobec tego|przeciwko temu|z tego)',
    ],
    // Leave given by the person.
    leave: ['(zgod(a|y|ę|zie|ą|om)|zgód|zezwoleni*|upoważnieni*)'],
    withdraw: ['(wycof|cofn|cofa|odwoła)*'],
    'withdraw-consent': ['{withdraw} … {leave}', '{leave} … {withdraw}'],
    messages: [
      '(newsletter|wiadomości|e-?mail|mail|powiadomie|powiadomi|komunikat|biuletyn|mailing|sms|ofert|informacji handlow|informacje handlow|subskrypcj* newsletter|komunikacj)*',
    ],
    unsubscribe: [
      'nie (\\S+ )?(życz|chc|potrzebuj)* (\\S+ ){0,4}{messages}',
      '(wypis|wypisz|wyrejestr|rezygn|zrezygn|odwoła* subskrypcj)* … {messages}',
      '{messages} … (wypis|zrezygn|rezygn|wyrejestr|anulowa)*',
      '(anulow|odwoła|cofn)* (\\S+ )?subskrypcj* (\\S+ ){0,3}{messages}',
      '(nie|przestać|zaprzesta*|więcej nie) (\\S+ )?(otrzymyw|otrzyma|dostaw|chcesz otrzymyw|chcą otrzymyw|życz* sobie otrzymyw)* … {messages}',
      '(link*) (\\S+ ){0,3}(rezygnacj*|wypis*|anulowani*)',
      '(odpowied|odpisuj|odpisz|wyślij|wysył|treści)* … "?STOP"?',
    ],
    sale: [
      '(nie|nigdy|ani) (\\S+ ){0,4}(sprzeda(jemy|je|ją|wać|wane|wany|ż|ży|my|dzą)|sprzedawan*|wynajm*|odsprzed*|handluj*)',
      'nie (\\S+ ){0,7}(za wynagrodzeniem|odpłatnie|za opłatą|za pieniądze)',
      '(sprzedaż|sprzedaży|sprzedawanie) (\\S+ ){0,4}(danych|informacji)',
    ],
    signal: [
      'global privacy controls?',
      'GPC',
      'do( |-)not( |-)track',
      'DNT',
      '(sygnał* (\\S+ )?(rezygnacji|preferencji|opt-?out|sprzeciwu))',
    ],
    // Things that a person can stop.
    'stoppable-thing': [
      '(spersonaliz|personaliz|reklam|cookie|ciasteczk|lokalizacj|geolokaliz|histori|aktywności|śledze|profil|statysty|analityk|analityc|analiz|marketing|newsletter|kamer|mikrofon|kontakt(ów|y)|powiadomie|rekomend|biometr|telemetr|rozpoznawani* twarzy|pamięć|pamięci|zapamięt|ulepsza|pikse)*',
      '({train}|udostępniani* danych|przetwarzani* danych|zbierani* danych)',
    ],
    'stoppable-use': ['{stoppable-thing}', '{use} … {data}', '{data} … {use}'],
    // To say yes or no to a use of data.
    'choose-use': [
      '(zdecyd|decyd|wybra|wybier|wskaz|określ|kontrolow)*,? (\\S+ ){0,3}(czy|jak|w jaki sposób|które|jakie) (\\S+ ){0,8}{use}',
    ],
    off: ['(wyłącz(?!on(e|y|a|ych) z )|dezaktyw|zablok|blok|ogranicz|wstrzym|odznacz|wyciszy)*'],
    toggle: [
      '{off} (\\S+ ){0,6}"?{stoppable-thing}',
      '{stoppable-thing} (\\S+ ){0,7}{off}',
      '{stoppable-thing} … domyślnie (\\S+ ){0,3}(włącz|wyłącz|aktyw)*',
      '(przełącznik|suwak|pole wyboru|polu wyboru)* … ({stoppable-thing}|{data})',
      '{off} … {use} (\\S+ ){0,5}{data}',
      '{data} (\\S+ ){0,5}{use} … {off}',
    ],
    settings: ['(ustawieni|ustawień|preferencj|wybor(y|ów|ami|em)|zgodami|uprawnieni)*'],
    choose: [
      '(zarządz|zmieni|dostosow|określ|skonfigur|wybra|wybier|kontrol|ustawi)* (\\S+ ){0,5}{settings}',
      '{settings} (\\S+ ){0,6}(zmieni|dostosow|zarządz|określi)*',
      '{settings} (\\S+ ){0,3}(prywatności|cookie*|reklam*|śledzenia|zgód|marketing*)',
      'przeglądark* (\\S+ ){0,6}(ustawi*|skonfigur*|tak,)',
      '(ustawi*|skonfigur*) (\\S+ ){0,3}przeglądark*',
      '(wybór|kontrol*|wpływ) (\\S+ ){0,3}(nad|co do|w zakresie|dotycząc*)',
    ],
    refuse: [
      '(zaprzesta|przesta)(niemy|jemy|nie|nia) (\\S+ ){0,2}{use}',
      '(odrzuc|odmów|odmow|odmaw)* … ({stoppable-thing}|{data})',
      '{stoppable-thing} (\\S+ ){0,6}(odrzuc|odmów|odmow)*',
      '(odmów|odmow|odmaw)* (\\S+ ){0,3}(zgody|udzielenia|wyrażenia)',
      '(nie) (\\S+ )?(chc|życz|zgadz|akceptuj|wyraż|wyraz|zgodz|zezwal|pozwal)*',
      '(ograniczeni(a|e|u|em)|ograniczyć) (\\S+ ){0,2}(przetwarz|wykorzyst|zakres)*',
      '(możesz|mogą|może|można|prawo|możliwość) … (zablokow|zapobie|uniemożliw|zabroni|zakaza|powstrzym)*',
    ],
    allow: [
      '(jeśli|jeżeli|gdy|kiedy|o ile|tylko|dopiero) (\\S+ ){0,8}(zezwol|pozwol|zezwal|pozwal|udostępnisz)*',
    ],
    consent: [
      '(za|bez|po|jeśli|jeżeli|gdy|o ile|na podstawie|wyłącznie|tylko|wyraźn*|uprzedni*|dobrowoln*|twoj*|państwa|swoj*|wymaga|o|pod warunkiem) (\\S+ ){0,6}(zgod(a|y|ę|ą|zie)|zgód)',
      '(wyraż|wyraz|udziel|uzyska|zebra|poprosi|prosi)* (\\S+ ){0,5}(zgod(a|y|ę|ą|zie)|zgód)',
      '(zgod(a|ę|y)) (\\S+ ){0,4}(udziel|wyraż|wymagan|uzysk|na)*',
      '(zgodzi|zgadza)(sz|ą|ć|łeś|łaś)? się (\\S+ ){0,2}na',
    ],
    // Leave that somebody else than the person gives.
    'others-consent': [
      '(nasz|pisemn|jego|jej)* (\\S+ ){0,3}(zgod(a|y|ę|ą|zie)|zezwoleni*)',
      '(zgod(a|y|ę|ą)|zezwoleni*) (\\S+ )?(drugiej|właściciel*|uprawnion*|wydawc*|autor*|pracodawc*|usługodawc*|licencjodawc*)',
    ],
    // How a right, whichever, is exercised.
    'exercise-rights': [
      '(skorzyst|korzyst|realiz|wykon|egzekw)* (\\S+ ){0,5}(praw|prawa|uprawnień)',
      '(praw|prawa|uprawnień) (\\S+ ){0,5}(realizow|skorzyst|wykonyw)*',
    ],
    // Signs that the rights spoken of are the person's over their data.
    'rights-around': ['(sprzeciw|opt-?out|zgod(y|ę)|prywatności|danych osobowych|RODO)*'],
    'personal-data': ['dan(e|ych|ymi|ym)', '(twoj*|państwa|osobist*|swoj*) (\\S+ )?(informacj*|treści)'],
    // What makes a consent one on a use of data.
    'personal-use': [
      '(dan(e|ych|ymi|ym)|informacj|treści|zdjęć|zdjęci|marketing|reklam|cookie|śledz|profil|lokalizac|newsletter|wiadomości|przetwarz|udostępn|przekaz|zbiera|biometr|e-?mail|analiz|partner|osob(om|ami) trzecim)*',
      '{train}',
    ],
    // Words with "nie" that deny nothing of what is told near them.
    'no-denial': [
      '(nie tylko|nie wyłącznie|nie ograniczając|między innymi|nie później|nie wpływa|bez (ograniczeń|opłat|uszczerbku|podania|zbędnej|wpływu))',
      '(jeśli|jeżeli|gdy|o ile|dopóki|chyba że)[^.;]{0,60} nie( (\\S+ ){0,2}(sprzeciw|chc|życz|zgadz|wyraz|wyraż|wyłącz|zrezygn|akcept)*)?',
      'bez (\\S+ ){0,4}(zgody|konta)',
      'nie (mają|posiadają|ma|posiada) (\\S+ )?konta',
      'niezależnie',
    ],
    // A refusal that names training as what is refused.
    'training-refusal': [
      '({object}|opt-?( |-)?out|rezygn*|zrezygn*|wyłącz(yć|ysz|a|anie|enie|amy)?|wycof*|wyklucz*|odmów*|wypis*) (\\S+ ){0,18}({train}|{improve} (\\S+ ){0,3}{model})',
      '({train}|{improve} (\\S+ ){0,3}{model}|ulepszaj model*) (\\S+ ){0,18}({object}|opt-?( |-)?out|wyłączyć|zrezygn*|wypis*|odmówić)',
      '(nie) (\\S+ )?(chc|życz|zgadz|zgodz|wyraż|wyraz|akceptuj)* … {train}',
    ],
    // A use that is stated first, and then limited by a refusal.
    'use-then-refusal': [
      '{train} … (chyba że|o ile|dopóki|z wyjątkiem|jeśli|jeżeli|gdy)',
      '(chyba że|o ile|dopóki|jeśli|jeżeli) (\\S+ ){0,4}nie (\\S+ ){0,3}(sprzeciw|wyłącz|zrezygn|wniesi|wycof)*',
      '(są|jest|zostały|zostaną) (\\S+ )?(wyłączon|wykluczon)(e|y|a|ych)',
    ],
    // A refusal that is said not to be had.
    'no-say': [
      '(nie (można|możesz|mogą|może|ma możliwości|przysługuje|jest możliwe|da się)) (\\S+ ){0,4}(sprzeciw|zrezygn|odmówi|wyłączy|opt-?out|rezygnacj|wypisa)*',
      '(sprzeciw|rezygnacja) (\\S+ ){0,4}nie (przysługuje|jest możliw*)',
      'nie (\\S+ ){0,3}{signal}',
      '{signal} (\\S+ ){0,7}nie',
    ],
    // Other things one refuses, objects to or withdraws from.
    'other-refusal': [
      '(arbitraż|sąd* polubown|pozw* zbiorow|pozew zbiorow|postępowani* grupow|ugod|mediac)*',
      '(automatyczn* (odnawiani|odnowieni|przedłuż)|odnowieni* subskrypcj|przedłużeni* umowy)*',
      '(program|wersj|test|faz)* (\\S+ )?(beta|lojalnościow*|pilotażow*|partnersk*|poleceń)',
      '(odstąp|wypowie|rozwiąz)* (\\S+ ){0,4}umow*',
      'umow* (\\S+ ){0,6}(odstąp|wypowie|rozwiąz)*',
      '(odstąpieni|zwrot* towar|reklamacj* towar|zamówieni|zamówień)*',
      '(podprocesor|podwykonawc|dalsz* podmiot* przetwarzając|inn* podmiot* przetwarzając|podpowierz)*',
      '(odwoła* się|odwołani* od) (\\S+ ){0,8}(decyzj|post|treści|konta|moderac|usunięci|blokad)*',
      '(usunięci|blokad|zawieszeni|moderac)* (\\S+ ){0,3}(post|treści|konta|wpis)* … (sprzeciw|odwoł)*',
      '(zmian|zmienion|nowe|nowego)* (\\S+ ){0,3}(regulamin|warunk|umow|cen|cennik|postanowie)*',
      '(sprzeczn|w razie sprzeczności)*',
      '(sprzeciw* od (wyroku|nakazu)|nakaz* zapłaty|polecenie zapłaty|obciążeni*|faktur*)',
      '{amendment}',
      '(pozwoleni* na budow|decyzj* administracyjn|podatk|najem|najmu|wypowiedzeni* pracy)*',
      '(przyjęcia|realizacji|wydania) (zamówieni|płatnoś|zleceni|przesył)*',
    ],
    'erasure-only': [
      '(usun|skasow|zamkn|wyłącz|dezaktyw|zablok|likwid|blok)* (\\S+ ){0,3}(?<!(w|na|z poziomu|swoim|twoim) (\\S+ )?)(konto|konta|kont)',
      '(konto|kont)(?<!(w|na) (\\S+ )?\\p{L}+) (\\S+ ){0,4}(usun|skasow|zamkn|wyłącz|dezaktyw|zablok)*',
    ],
  },
  rules: germanDutchPolishRules('pl'),
  parts: {
    polarity: { not: ['(nie|nigdy|ani|bez|żad*|wyłączon(e|y|a|ych)|wykluczon*|z wyjątkiem)'] },
    modality: {
      may: ['(może|mogą|możemy|możesz|można|ewentualn*)'],
      must: ['(musi|muszą|musisz|należy|wymagan*|powin*|obowiązan*)'],
      'by default': ['(domyślnie|automatycznie)'],
    },
    data: {
      inputs: ['(poleceni*|poleceń|prompt*|zapytani*|zapytań|wprowadzan*)'],
      outputs: ['(wynik*|odpowiedzi*|wygenerowan*)'],
      conversations: [
        '(rozm(owy|ów|owach|owami)|konwersacj*|czat|czatu|czaty|czatów|czatach|wiadomości*|transkrypc*)',
      ],
      content: ['(treści*|treść|post|posty|postów|postach|wpis*|komentarz*|publikacj*)'],
      feedback: ['(opini*|ocen|oceny|informacj* zwrotn*|feedback*)'],
      'usage data': [
        '(dan(e|ych) o (użytkowaniu|korzystaniu)|aktywnoś*|interakcj*|telemetr*|logi|logów|zachowań|zachowani*)',
      ],
      'public posts': ['(publiczn*)'],
      'third-party data': ['(trzecich|partner*|licencjonowan*) (\\S+ ){0,3}(dan(e|ych)|informacj*|źród*)'],
      code: ['(kod|kodu|kodzie|kodem|repozytori*)'],
      files: ['(plik(i|ów|ach|ami|u)?(?! cookie)|dokument*|załącznik*)'],
      'images and video': ['(zdjęci*|zdjęć|obraz*|wideo|film*|kamer*)'],
      'voice and audio': ['(głos*|nagra*|audio|dźwięk*)'],
      'biometric data': ['(biometr*|twarz*)'],
      location: ['(lokalizac*|geolokaliz*|GPS)'],
      'sensitive data': ['(wrażliw*|szczególn* kategori*|zdrowi*|zdrowotn*)'],
      'business data': ['dan(e|ych) (klient*|firmow*|biznesow*|przedsiębiorstw*)'],
      'personal data': ['(dan(e|ych|ymi|ym) osobow*)'],
      'aggregated data': ['(zagregowan*|zbiorcz*)'],
    },
    whom: {
      'free users': ['(bezpłatn*|darmow*|nieodpłatn*|free)'],
      'paying users': ['(płatn*|płacąc*|premium|pro|plus|subskryben*|abonen*)'],
      'business customers': ['(firmow*|biznesow*|przedsiębior*|enterprise|business|zespoł*|organizacj*)'],
      'API customers': ['(API|deweloper*|programist*)'],
      minors: ['(niepełnoletni*|małoletni*|nieletni*|dzieci*|dziecka|młodzież*|poniżej (13|16|18)|rodzic*)'],
      'people in Europe': ['(EOG|UE|europ*|RODO|szwajcar*|wielk* brytani*)'],
      'people in the United States': ['(USA|stan(y|ów|ach) zjednoczon*|kaliforni*|CCPA)'],
      'non-users': [
        '(bez konta|nie (mają|posiadają) konta|niezalogowan*|niezarejestrowan*|odwiedzając*|niebędąc* użytkownik*)',
      ],
    },
    actor: {
      'third parties': [
        '(osob(om|y|ami)? trzeci*|osób trzecich|podmiot* trzeci*|partner*|dostawc*|usługodawc* zewnętrzn*|podmiot* przetwarzając*)',
      ],
      affiliates: ['(spółk* zależn*|podmiot* powiązan*|grup* kapitałow*)'],
    },
    purpose: {
      training: ['{train}'],
      'improving services': ['{improve} (\\S+ ){0,4}(usług*|produkt*|platform*|serwis*|aplikacj*)'],
      sale: ['(sprzeda*|odsprzed*|wynajm*)'],
      sharing: ['(udostępni*|przekaz*|ujawni*)'],
      profiling: ['(profilow*|profil|profilu|profile)'],
      advertising: ['(reklam*)'],
      personalisation: ['(spersonaliz*|personaliz*|rekomend*|dopasowan*)'],
      marketing: ['(marketing*|newsletter*|ofert*|promocyjn*|handlow*)'],
      cookies: ['(cookie*|ciastecz*|piksel*|śledz*)'],
      analytics: ['(analiz*|analityc*|statysty*|pomiar*)'],
      research: ['(badani*|badań|badawcz*)'],
      'automated decisions': ['(zautomatyzowan* (podejm*|decyzj*|przetwarz*)|automatyczn* podejm*)'],
      transfers: ['(państw* trzeci*|transfer*)'],
    },
    channel: {
      settings: ['(ustawieni*|ustawień|preferencj*|przełącznik*|menu|panel*|wyłącz(yć|ysz|ając)?)'],
      form: ['(formularz*|portal*)'],
      'e-mail': [
        '(e-?mailem|mailem|mailowo|(na adres|poprzez|przez|wysyłając) e-?mail|e-?mail na|poczt* elektroniczn*|pocztą elektroniczną|na adres|napisz (do nas )?na)',
      ],
      post: [
        '(pocztą tradycyjną|pocztą(?! elektr)|listownie|pisemnie|list(em)?|adres korespondencyjny|adres naszej siedziby)',
      ],
      'phone or text message': ['(telefon*|zadzwo*|infolini*|SMS|SMS-em|STOP)'],
      'a link': ['(link|linku|linkiem|klik*|przycisk*|tutaj)'],
      'browser signals': ['(sygnał*|GPC|global privacy control*|do not track|DNT)'],
      'contact with the vendor': [
        '(kontakt*|skontakt*|inspektor*|napisz|obsług* klienta|poinform* nas|wsparci*)',
      ],
      'browser or device settings': ['(przeglądar*|urządzeni*|system* operacyjn*)'],
    },
    condition: {
      consent: ['(zgod(a|y|ę|ą|zie)|zgód|zezwol*|pozwol*|opt-?in)'],
      'an exception': ['(chyba że|z wyjątkiem|o ile nie|z zastrzeżeniem|dopóki)'],
      'what the law allows': [
        '(obowiązując* praw*|właściw* przepis*|dozwolon* prawem|w określonych (przypadkach|okolicznościach)|w zależności od|przepis* prawa|obowiąz* prawn*)',
      ],
      'an opt-out': ['(sprzeciw*|opt-?out|zrezygn*|rezygn*|odmów*)'],
      'at any time': ['((w|o) (dowolnym|każdym) (momencie|czasie)|w każdej chwili|kiedykolwiek)'],
      'those who came earlier': ['(przed|do) (\\S+ ){0,5}(zarejestrow*|założy*|dołączy*)'],
      'which data in time': ['(przyszł*|na przyszłość|już zebran*|wcześniej zebran*|wstecz*|począwszy)'],
      'a period': [
        '(\\d+|jednego|dwóch|trzech|czterech|sześciu|dziesięciu|czternastu|trzydziestu) (dni|dnia|miesiąc*|miesięcy|tygodni*|godzin*|lat|roku)',
      ],
    },
    basis: {
      'legitimate interest': ['uzasadnion* interes*'],
      contract: ['(wykonani* umowy|realizacj* umowy)'],
      'legal obligation': ['obowiąz* prawn*'],
      'public interest': ['interes* publiczn*'],
    },
    safeguard: {
      'de-identification': ['(anonim*|zanonim*|pseudonim*|spseudonim*|depersonaliz*)'],
      aggregation: ['(agreg*|zagreg*)'],
      deletion: ['(usuw*|usun*|usunię*|przechow*|retencj*|kasow*)'],
      'human review': ['(recenzen*|ręczn*|człowiek*|ludzi|moderator*)'],
      encryption: ['(szyfr*|zaszyfr*)'],
    },
  },
  empty: `i w we z ze na do od o u po za przy przez dla pod nad przed między bez oraz lub albo ani a ale lecz jednak więc czy że żeby aby by
    jak jako gdy kiedy jeśli jeżeli o ile chyba ponieważ gdyż to ten ta tę tego temu tym tej te tych tymi ci taki taka takie takiego
    takiej takim takich który która które którego której któremu którym którą których którymi co kto czym czego się siebie sobie nie
    także też również tylko już jeszcze bardzo tak nas nam nami my nasz nasza nasze naszej naszego naszemu naszym naszą naszych naszymi
    ty ciebie cię ci tobie tobą twój twoja twoje twojej twojego twojemu twoim twoją twoich twoimi pan pani pana panu państwo państwa
    państwu swój swoja swoje swojej swojego swoim swoją swoich swoimi on ona ono oni one jego jej ich im je go mu nim nią nich nimi jest
    są być był była było były będzie będą będziemy może mogą możemy możesz można mogło został została zostało zostały zostaną zostanie
    mamy masz ma mają mieć każdy każda każde każdego każdej każdym wszystkie wszystkich wszelkie wszelkich inne innych innym inny inna
    np tj m in itp itd dalej m innymi takich celu ramach podstawie zgodnie względem wobec wraz poza oprócz podczas według około
    gdzie tam tu tutaj więcej szczególności między jakie jakich jaki jakiej`,
};
