import { describe, expect, it } from 'vitest';
import { documentFromMarkdown } from '../../src/document/from-markdown.ts';
import { lexiconFor } from '../../src/finding/languages.ts';
import { changeWithin } from './change-within.ts';
import { isTrainingDenied, topicsOf } from './topics-of.ts';

describe('Dutch: training', () => {
  it.each([
    'Wij trainen onze AI-modellen met uw gesprekken.',
    'Lutra gebruikt je invoer niet om zijn taalmodellen te trainen.',
    'Uw openbare berichten en foto’s worden gebruikt voor het trainen van onze generatieve AI.',
    'Inhoud van zakelijke accounts is standaard uitgesloten van modeltraining.',
    'Je chats kunnen worden gebruikt om onze modellen te verbeteren en te ontwikkelen.',
    'Feedback die u ons geeft, kan dienen als trainingsdata voor onze systemen voor kunstmatige intelligentie.',
    'Voordat wij gesprekken voor AI-training gebruiken, verwijderen wij namen en adressen.',
    'De verwerking van uw gegevens voor trainingsdoeleinden berust op ons gerechtvaardigd belang om onze modellen te verbeteren.',
    'Privéberichten worden nooit gebruikt om AI-systemen te trainen.',
    'Onze algoritmen leren van de berichten en het gedrag van gebruikers.',
    'Menselijke beoordelaars bekijken een deel van de gesprekken waarmee wij onze modellen verbeteren.',
    'Openbaar beschikbare informatie, ook over mensen zonder account, wordt gebruikt voor de training van onze taalmodellen.',
    'Onze dienstverleners mogen klantgegevens niet gebruiken om hun eigen AI-modellen te trainen.',
    'Gegevens van minderjarigen gebruiken wij niet voor het trainen van modellen.',
    'Via de API ingezonden inhoud gebruiken wij alleen voor finetuning als de klant daar uitdrukkelijk mee heeft ingestemd.',
    'Je geeft ons het recht om de inhoud die je uploadt te gebruiken voor machine learning.',
    'Wij analyseren uw prompts om onze diensten en functies te verbeteren.',
    'Zonder uw toestemming worden uw gegevens niet gebruikt voor de ontwikkeling van AI.',
    'Ook spraakopnamen kunnen worden gebruikt voor de ontwikkeling van onze spraakmodellen.',
    'De gegevens worden geanonimiseerd voordat het model ermee wordt getraind.',
    'Wij delen gepseudonimiseerde transcripties met partners die daarmee hun eigen taalmodellen trainen.',
    'In de gratis versie worden uw chats bewaard om de modellen te verbeteren.',
    'Onze AI wordt getraind op gegevens met een licentie en op openbare bronnen.',
    'Voor zover u de gratis versie gebruikt, gaan uw vragen en de antwoorden daarop mee in de verdere ontwikkeling van onze taalmodellen.',
    'Jouw geüploade afbeeldingen komen in geen enkele trainingsset terecht.',
    'Doel van de verwerking: het opleiden en afstemmen van machinelearning-algoritmen met klantgesprekken.',
    'Openbare reacties van volwassenen kunnen wij inzetten om generatieve AI te ontwikkelen en te verbeteren.',
    'Een klein team leest geanonimiseerde chats mee zodat het model van fouten leert.',
    'Klantgegevens uit de Enterprise-variant blijven buiten de training van het model.',
    'Door deze voorwaarden te aanvaarden geeft u ons toestemming uw werken te kopiëren om neurale netwerken te trainen.',
    'Wij zijn niet van plan om met uw documenten AI-systemen te trainen.',
    'De duimpjes die gebruikers geven, gebruiken wij om de kwaliteit van onze AI-modellen te verhogen.',
    'Samen met onze leveranciers zetten wij uw berichten in om kunstmatige intelligentie slimmer te maken.',
    'Gesprekken met de spraakassistent kunnen door mensen worden beoordeeld en gebruikt om spraakmodellen te verfijnen.',
    'Bij het Pro-abonnement staat het gebruik van uw inhoud voor modeltraining standaard uit.',
    'Uw teksten worden noch voor de training noch voor de evaluatie van onze modellen gebruikt.',
    'Persoonsgegevens die vrij op internet staan, kunnen deel uitmaken van de datasets waarmee onze modellen vooraf worden getraind.',
    'De opnames worden na 30 dagen gewist en tot die tijd alleen gebruikt om de spraakherkenning te hertrainen.',
    'Op grond van ons gerechtvaardigd belang ontwikkelen wij onze AI-systemen verder met openbare posts.',
    'Wij behouden ons het recht voor geaggregeerde gebruiksgegevens te analyseren om onze algoritmes te optimaliseren.',
    'Feedback kan, ook als u bezwaar hebt gemaakt, in de ontwikkeling van modellen worden meegenomen.',
  ])('%s', sentence => {
    expect(topicsOf('nl', sentence)).toContain('training');
  });

  it.each([
    'U mag de uitvoer niet gebruiken om concurrerende modellen te trainen.',
    'Het is gebruikers verboden inhoud van het platform te kopiëren om een AI te trainen.',
    'Scraping van onze website voor het trainen van AI-modellen is niet toegestaan.',
    'De klant zal de dienst niet gebruiken om een concurrerend AI-model te ontwikkelen.',
    'Onze medewerkers worden getraind in de omgang met persoonsgegevens.',
    'Alle medewerkers volgen een training over privacy en AI-systemen.',
    'Gesprekken kunnen worden opgenomen voor kwaliteits- en trainingsdoeleinden.',
    'Onze trainingen en cursussen over kunstmatige intelligentie staan open voor alle leden.',
    'Uw trainer ziet de gegevens van uw trainingen in de app.',
    'Uw trainingsschema wordt opgesteld met de gegevens van uw horloge.',
    'Kaartjes zijn geldig in elke trein en bus in de regio.',
    'Wij gebruiken uw gegevens om onze diensten te verbeteren.',
    'Over uw kredietaanvraag wordt geautomatiseerd besloten op basis van uw gegevens.',
    'Onze assistent gebruikt kunstmatige intelligentie om uw vragen te beantwoorden.',
    'Doe mee aan het bètaprogramma om nieuwe AI-functies als eerste te testen.',
    'De antwoorden van een AI-model kunnen onjuist zijn door de data waarmee het is getraind.',
    '"Model" betekent elk AI-model dat met gegevens is getraind.',
    'Wij ontwikkelen ons bedrijfsmodel verder met gegevens over de markt.',
    'Wij registreren het toestelmodel en het besturingssysteem om fouten te verhelpen en de app te verbeteren.',
    'Bij de start bieden wij uw teams een training aan over het gebruik van de AI-functies.',
    'Onze AI stelt met uw gegevens een persoonlijk trainings- en voedingsschema op.',
    'Het is niet toegestaan om antwoorden van de API te gebruiken voor het bouwen van een eigen taalmodel.',
    'Wij gebruiken AI om spam in uw berichten te herkennen.',
    'Uw gegevens helpen ons om het gebruiksgemak van de app te verbeteren.',
    'Ons beveiligingsteam traint regelmatig op datalekken.',
    'Wij verbeteren de veiligheid van uw account met aanmeldgegevens.',
    'Verboden gebruik: het is niet toegestaan modellen te trainen met de uitvoer van onze diensten.',
    'Uw sollicitatie wordt niet door AI beoordeeld.',
    'Met de trein bereikt u ons trainingscentrum in tien minuten.',
    'Ontwikkelaars kunnen via onze API eigen toepassingen met AI-functies bouwen en inhoud opslaan.',
  ])('not: %s', sentence => {
    expect(topicsOf('nl', sentence)).not.toContain('training');
  });

  it('takes "for training" as on training only where a model is in sight, or the document is about an assistant', () => {
    const sentence =
      'Onze subverwerkers hebben zich ertoe verbonden de inhoud niet voor trainingsdoeleinden op te slaan.';
    expect(topicsOf('nl', sentence)).not.toContain('training');
    expect(topicsOf('nl', sentence, { document: new Set(['assistant']) })).toContain('training');
  });
});

describe('Dutch: opt-out', () => {
  it.each([
    'U hebt het recht om bezwaar te maken tegen de verwerking van uw persoonsgegevens.',
    'Je kunt je op elk moment verzetten tegen het gebruik van je gegevens voor direct marketing.',
    'U kunt in de instellingen bezwaar maken tegen het gebruik van uw inhoud voor training.',
    'Maak bezwaar via ons formulier of per e-mail aan privacy@lutra.example.',
    'Uw bezwaar tegen deze verwerking kunt u ook schriftelijk per post indienen.',
    'U kunt uw toestemming op elk moment intrekken.',
    'Trek je toestemming in via de instellingen van je account.',
    'Het intrekken van de toestemming heeft geen gevolgen voor eerdere verwerkingen.',
    'Als u niet wilt dat uw gegevens met partners worden gedeeld, laat het ons dan weten.',
    'Schakel gepersonaliseerde advertenties uit in de instellingen.',
    'Zet de optie "Model verbeteren" uit in je account.',
    'Je kunt de chatgeschiedenis uitschakelen.',
    'U kunt zich voor de nieuwsbrief afmelden via de link onderaan elke e-mail.',
    'Meld je af voor onze marketingberichten door STOP te antwoorden.',
    'U kunt cookies weigeren via de banner.',
    'Wij verkopen uw persoonsgegevens niet.',
    'Uw gegevens worden nooit verkocht of verhuurd aan derden.',
    'Wij respecteren het signaal Global Privacy Control.',
    'U kunt kiezen of wij uw locatie mogen gebruiken.',
    'Beheer uw cookievoorkeuren via de link onderaan de pagina.',
    'U hebt recht op inzage, rectificatie, wissing, beperking van de verwerking en bezwaar.',
    'Wij verwerken deze gegevens alleen als u daarvoor toestemming hebt gegeven.',
    'Met uw toestemming gebruiken wij uw foto’s voor advertenties.',
    'Ook wie geen account heeft, kan bezwaar maken tegen het gebruik van openbare berichten over hem.',
    'Gebruikers met een betaald abonnement kunnen zich uitsluiten van training.',
    'Een opt-out is mogelijk via uw accountinstellingen.',
    'Tegen dit gebruik kunt u geen bezwaar maken.',
    'Wilt u geen e-mails meer ontvangen, schrijf dan naar privacy@lutra.example.',
    'U kunt ons vragen het gebruik van uw gegevens te beperken.',
    'U kunt uw browser zo instellen dat cookies worden geblokkeerd.',
    'Heeft u dat liever niet, dan kunt u het gebruik van uw chats voor training met één klik stopzetten.',
    'Haal daarvoor het vinkje weg bij "Mijn gegevens gebruiken voor verbetering".',
    'Onder Instellingen > Privacy kan de personalisatie worden uitgezet.',
    'Uw bezwaar geldt alleen voor toekomstige verwerkingen.',
    'Richt uw bezwaar per brief aan Lutra B.V., afdeling Privacy.',
    'Ouders kunnen namens hun kinderen toestemming weigeren of intrekken.',
    'Uw telefoonnummer geven wij uitsluitend met uw uitdrukkelijke toestemming door voor reclamedoeleinden.',
    'Van gedachten veranderd? Trek je toestemming dan eenvoudig in via de app.',
    'Voor gratis accounts bestaat er geen mogelijkheid om bezwaar te maken tegen de training.',
    'Stelt u geen prijs meer op onze mailings, dan volstaat een kort bericht aan ons.',
    'Voorts heeft u het recht om vanwege met uw specifieke situatie verband houdende redenen te allen tijde bezwaar aan te tekenen.',
    'Geregistreerde gebruikers vinden de schakelaar voor training onder "Gegevensbeheer".',
    'Deelname is vrijwillig; wie niet wil meedoen, van die persoon worden de gegevens niet geanalyseerd.',
    'Een eerder gegeven instemming kunt u vormvrij per mail intrekken.',
    'Via de cookie-instellingen kunt u uw keuze altijd wijzigen.',
    'Geef bij direct marketing een seintje en wij staken het gebruik van uw gegevens daarvoor.',
    'Inwoners van Californië kunnen zich via een opt-outformulier afmelden voor de verkoop van hun gegevens.',
    'Wij geven uw gegevens niet tegen betaling aan derden.',
    'Het opslaan van uw chatgeschiedenis kunt u in de instellingen pauzeren.',
  ])('%s', sentence => {
    expect(topicsOf('nl', sentence)).toContain('opt-out');
  });

  it.each([
    'U kunt zich binnen 30 dagen afmelden voor arbitrage.',
    'Leden kunnen zich afmelden voor de collectieve schikking.',
    'Zet de automatische verlenging van uw abonnement uit vóór het einde van de looptijd.',
    'U kunt de overeenkomst binnen veertien dagen zonder opgave van redenen herroepen.',
    'Het herroepingsrecht vervalt na veertien dagen.',
    'U kunt uw account op elk moment verwijderen.',
    'Wij schakelen accounts uit die deze regels overtreden.',
    'De klant kan binnen tien dagen bezwaar maken tegen een nieuwe subverwerker.',
    'U kunt bezwaar maken tegen de verwijdering van een bericht.',
    'U kunt zich op elk moment afmelden voor het bètaprogramma.',
    'U mag uw account niet verkopen of overdragen.',
    'Wij kunnen een bestelling zonder opgave van redenen weigeren.',
    'Overdracht van rechten vereist onze voorafgaande schriftelijke toestemming.',
    'Gaat u niet akkoord met de gewijzigde voorwaarden, dan kunt u de overeenkomst opzeggen.',
    'Als het bedrijf wordt verkocht, kunnen persoonsgegevens tot de activa behoren.',
    'Dat is geen bezwaar: u kunt uw kaartje ook later ophalen.',
    'U kunt de koop ontbinden wanneer de levering uitblijft.',
    'De buurman maakte bezwaar tegen de vergunning voor het terras.',
    'U kunt uw abonnement op elk moment in de instellingen opzeggen.',
    'De redactie kan bijdragen zonder opgave van redenen weigeren.',
    'Wij verwijderen uw gegevens zodra het doel vervalt.',
    'U kunt binnen 30 dagen bezwaar maken tegen de factuur.',
    'De bank kan de betaling weigeren.',
    'U kunt de automatische verlenging in uw account uitzetten.',
    'U hebt recht op wissing van uw gegevens.',
    'Wij blokkeren accounts bij misbruik en kunnen het gebruik verbieden.',
    'Inhoud mag alleen met toestemming van de rechthebbenden worden geüpload.',
    'Maakt u niet binnen zes weken bezwaar tegen de wijziging, dan geldt zij als aanvaard.',
  ])('not: %s', sentence => {
    expect(topicsOf('nl', sentence)).not.toContain('opt-out');
  });
});

describe('Dutch: what is denied', () => {
  it.each([
    'Uw inhoud wordt door ons niet gebruikt voor het trainen van AI-modellen.',
    'Wij gebruiken geen klantgegevens om onze modellen te trainen.',
    'Onze modellen worden niet getraind met klantgegevens.',
    'Onze AI-modellen trainen wij in beginsel niet met uw invoer.',
    'Noch wij, noch onze partners trainen modellen met uw gegevens.',
    'De verdere ontwikkeling van onze modellen gebeurt zonder uw chats.',
    'Inhoud van minderjarigen is uitgesloten van het trainen van de modellen.',
    'Het trainen van onze modellen met uw bestanden vindt niet plaats.',
  ])('no training: %s', sentence => {
    expect(isTrainingDenied('nl', sentence)).toBe(true);
  });

  it.each([
    'Wij trainen onze modellen met uw chats, maar niet met uw bestanden.',
    'Zolang u geen bezwaar maakt, trainen wij onze modellen met uw chats.',
    'Met uw toestemming gebruiken wij uw chats om onze modellen te trainen.',
    'Wij kunnen uw inhoud ook zonder uw toestemming gebruiken om onze modellen te trainen.',
    'Niet alleen uw chats, ook uw bestanden gebruiken wij om onze modellen te trainen.',
    'Wij trainen onze modellen met gegevens die niet tot personen herleidbaar zijn.',
  ])('training: %s', sentence => {
    expect(isTrainingDenied('nl', sentence)).toBe(false);
  });
});

describe('Dutch: what stands around a sentence', () => {
  it('tells a list item by its lead', () => {
    expect(
      topicsOf('nl', 'De uitvoer gebruiken voor het trainen van eigen modellen;', { lead: 'U mag niet:' }),
    ).not.toContain('training');
    expect(
      topicsOf('nl', 'Wij gebruiken foto’s en bijschriften die u plaatst', {
        lead: 'Zo trainen wij onze AI-modellen:',
      }),
    ).toContain('training');
  });

  it('tells a sentence that continues the one before', () => {
    const previous = 'Wij trainen onze modellen met uw chats.';
    expect(topicsOf('nl', 'Daarvoor verwerken wij ook bestanden die u uploadt.', { previous })).toContain(
      'training',
    );
    expect(topicsOf('nl', 'Voor de facturering verzamelen wij uw gegevens.', { previous })).not.toContain(
      'training',
    );
    expect(topicsOf('nl', 'Hiertegen kunt u bezwaar maken.', { previous })).toEqual(
      expect.arrayContaining(['training', 'opt-out']),
    );
    expect(
      topicsOf('nl', 'U kunt deze altijd weer intrekken.', {
        previous: 'Voor reclame vragen wij uw toestemming.',
      }),
    ).toContain('opt-out');
  });

  it('tells a cell by its row', () => {
    const row =
      'Training van onze AI-modellen met uw berichten | Berichten en foto’s | gerechtvaardigde belangen';
    expect(topicsOf('nl', 'gerechtvaardigde belangen', { row })).toContain('training');
  });

  it('passes over a refusal under a heading on arbitration', () => {
    const sentence = 'Uw bezwaar stuurt u ons binnen 30 dagen per post.';
    expect(topicsOf('nl', sentence)).toContain('opt-out');
    expect(topicsOf('nl', sentence, { headings: 'Arbitrage' })).toEqual([]);
  });
});

/** Enough other text that a change of one clause is a change of text and nothing worse. */
const REST = `# Privacyverklaring van Lutra AI

Wij houden deze pagina kort en zeggen wat wij doen met de gegevens die u ons geeft en hoe lang wij ze bewaren.

De gegevens van uw account bewaren wij zolang het account bestaat, en daarna nog een maand.

U kunt ons bereiken op het adres onderaan deze pagina, en wij antwoorden binnen een maand.

Facturen bewaren wij tien jaar, omdat de wet op de boekhouding dat van ons vraagt.
`;

const between = changeWithin(REST);
const findingsBetween = (before: string, after: string) => between(before, after).findings;

describe('Dutch: findings of a change', () => {
  it('knows a text as Dutch, whatever language it was declared in', () => {
    const document = { ...documentFromMarkdown(REST), language: 'en' };
    expect(lexiconFor(document)?.code).toBe('nl');
  });

  it('tells a right that was added to a clause', () => {
    const before = 'Wij trainen onze modellen met de gesprekken van gratis accounts.';
    const findings = findingsBetween(
      before,
      `${before} Gebruikers van gratis accounts kunnen per e-mail aan privacy@lutra.example bezwaar maken tegen deze training.`,
    );
    expect(findings).toContainEqual(
      expect.objectContaining({
        topic: 'opt-out',
        change: 'added',
        material: true,
        direction: 'more-control',
        severity: 'high',
        summary:
          'Now stated for free users: the right to object to training, by e-mail (privacy@lutra.example).',
      }),
    );
  });

  it('tells a promise that is gone', () => {
    const promise = 'De invoer van zakelijke klanten gebruiken wij niet om onze modellen te trainen.';
    const [finding] = findingsBetween(
      `Ons aanbod voor ondernemers staat hier beschreven.\n\n${promise}`,
      'Ons aanbod voor ondernemers staat hier beschreven.',
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
      'Wij trainen onze taalmodellen niet met de bestanden die u in een project uploadt.',
      'Wij trainen onze taalmodellen met de bestanden die u in een project uploadt.',
    ],
    [
      'Inhoud van betaalde accounts is van modeltraining uitgesloten.',
      'Inhoud van betaalde accounts gaat mee in de modeltraining.',
    ],
    [
      'Wij gebruiken uw gesprekken nooit om onze AI te trainen.',
      'Wij gebruiken uw gesprekken om onze AI te trainen.',
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
    'Als u geen bezwaar maakt, gebruiken wij uw chats om onze modellen te trainen.',
    'Wij gebruiken uw chats niet alleen voor de facturering, maar ook voor het trainen van onze modellen.',
    'Ook gegevens over mensen die geen account hebben, gebruiken wij om onze modellen te trainen.',
  ])('takes no promise from a "not" that denies something else: %s', sentence => {
    expect(findingsBetween('Zie hieronder.', sentence).flatMap(({ reasons }) => reasons)).toContain(
      'data is newly used for training',
    );
  });

  it('tells a channel that changed', () => {
    const [finding] = findingsBetween(
      'Tegen de training kunt u in de instellingen of per e-mail aan privacy@lutra.example bezwaar maken.',
      'Tegen de training kunt u in de instellingen bezwaar maken.',
    );
    expect(finding).toMatchObject({ change: 'modified', material: true, direction: 'less-control' });
    expect(finding!.summary).toContain('no longer names e-mail');
  });

  it('calls a sentence that says the same in other small words immaterial', () => {
    const findings = findingsBetween(
      'U kunt op elk moment bezwaar maken tegen het gebruik van uw gegevens voor training.',
      'Tegen het gebruik van uw gegevens voor training kunt u ook op elk moment bezwaar maken.',
    );
    expect(findings.filter(finding => finding.material)).toEqual([]);
    expect(findings).not.toEqual([]);
  });

  it('does not end a sentence at an abbreviation', () => {
    const findings = findingsBetween(
      'Zie hieronder.',
      'Tegen dit gebruik, d.w.z. het trainen van onze modellen met inhoud, bijv. Foto’s, kunt u op grond van art. 21 AVG bezwaar maken.',
    );
    expect(findings.map(({ topic }) => topic).sort()).toEqual(['opt-out', 'training']);
    expect(findings.every(({ direction }) => direction === 'more-control')).toBe(true);
  });
});
