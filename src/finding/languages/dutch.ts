import type { Language } from '../language.ts';
import { germanDutchPolishRules } from './german-dutch-polish-rules.ts';

/**
 * Dutch. Phrases are grouped by what they are for; see language.ts for the notation. Verbs stand at the end or lose their prefix to it
 * ("meld u af", "zet de optie uit"), "niet" may follow what it denies, and a "trein" is no training.
 */
export const dutch: Language = {
  code: 'nl',
  phrases: {
    // ---- training ----
    // Things that can be trained.
    model: [
      '(AI|KI|ML)-(modellen|model|systemen|systeem|algoritmen|assistenten|assistent|technologie|technologieën|toepassingen|tools?|diensten)',
      '(AI|A\\.I\\.|KI|LLM*|GPAI)',
      '(kunstmatige|artificiële) intelligentie',
      '(machine( |-)?learning|machinaal leren|deep( |-)?learning|automatisch leren)',
      '(?!(bedrijf|verdien|prijs|toestel|apparaat|businessmodel|licentie|voertuig|betaal|contract|telefoon|rollen|tarief|abonnement|rechten|inkomsten|vergoeding))*model(len|s)?(?! (van )?(uw|je|jouw|het|een) (\\S+ )?(mobiele )?(toestel|apparaat|telefoon|smartphone|voertuig|auto|computer|browser))',
      '(*algoritme?n?s?|neurale netwerk*|classificator*|spraakherkenning|spraakherkenner)',
    ],
    // To make a model learn, whoever does it.
    train: [
      '(voor|bij|mee|her)?(ge)?(trainen|train|traint|trainde|trainden|traind|getraind|getrainde|traine)',
      '(AI-?|model|basis|algoritme)?training',
      '(model)?training(s|en)?(data|gegevens|dataset|datasets|set|sets|doel|doelen|doeleinde|doeleinden|materiaal|corpus|proces|processen)',
      'fine-? ?tun*',
      '(aan te leren|aanleren|af te stellen|verfijnd afstemmen)',
    ],
    // To make better or build, said of models and services.
    improve: [
      '(verbeter*|ontwikkelen|ontwikkelt|ontwikkeld*|ontwikkeling*|doorontwikkel*|optimaliser*|optimalisatie|verfijn*|perfectioner*|evalueren|evaluatie|valider*|kalibrer*)',
    ],
    // To do something with data.
    use: [
      '(gebruik|gebruiken|gebruikt|gebruikte|benut|dient|dienen|delen|deelt|gedeeld|gedeelde|inzien|bekijken|bekeken|inzetten|ingezet|opslag|toegang|verstrekken|verstrekt|ingezonden)',
      '(verwerk|verwerkt|verwerking|analyse|geanalyseer|verzamel|verzameld|beoordeel|beoordel|bewaar|bewaren|bewaard|opgeslagen|gedeeld|doorgegeven|doorgeven|gelicentieerd|hergebruik|aangewend|aanwend)*',
    ],
    // What people give or leave behind.
    data: [
      "*(gegevens|data|datasets?|informatie|inhoud|berichten|gesprekken|gesprek|opnamen?|opnames|beelden|afbeeldingen|video'?s?|foto'?s?|bestanden|documenten|interacties?|bijdragen|invoer|geschiedenis)",
      '(content|materiaal|materialen|uitvoer|input|inputs|output|outputs|prompts?|vragen|antwoorden|chat*|dialogen|transcripties?|transcripten|gedrag|gebruiksgedrag)',
      '(posts?|stem|stemmen|teksten?|reacties|opmerkingen|beoordelingen|duimpjes|code|broncode|werken|feedback|uploads?|e-?mails)',
    ],
    // Words only an assistant's users type or get.
    'assistant-data': [
      '(prompts?|invoer|uitvoer|inputs?|outputs?|chats?|chatgesprekken|chatgeschiedenis|gesprekken)',
      'gegenereerde (inhoud|content)',
    ],
    // "Niet" and its like after the words they deny, in the same clause.
    'denied-after': [
      '([^\\s,;:]+ ){0,7}(niet|nooit|geen|uitgesloten|uitgezonderd|evenmin|zonder)(?! (alleen|uitsluitend|enkel|slechts|(\\S+ ){0,3}(toestemming|herleidbaar*|herleid*|identificeerbaar*)))',
    ],
    // Words that only a model's training has.
    'training-data': [
      '(modeltraining*|fine-? ?tuning|trainings?(dataset|datasets|data|sets?|corpus|corpora))',
    ],
    'train-model': [
      '{train} … {model} {denied-after}',
      '{train} … {model}',
      '{model} … {train} {denied-after}',
      '{model} … {train}',
      '{training-data} {denied-after}',
      '{training-data}',
      '(opleiden|opleiding|africhten|afstemmen|aanleren|bijscholen) (\\S+ ){0,3}(van )(\\S+ ){0,2}{model}',
      '{train} … (technologie*|*systemen|*systeem|chatbots?|assistenten?|spraakherkenning)',
      '(*systemen|*systeem|chatbots?|assistenten?) … {train}',
    ],
    'train-on': [
      '{use} … (voor|om|in|als|bij|tot|ten behoeve van) ([^\\s,;]+ ){0,4}{train}',
      '(voor|om|in|als|bij) ([^\\s,;]+ ){0,3}{train} … {use}',
      '{train} … (met|op|aan de hand van|op basis van|uit) … {data}',
      '(met|op|waarmee) … {data} … {train}',
      '(model)?trainings?(data|gegevens|doeleinden|materiaal|sets?|corpus)',
    ],
    'improve-model': [
      '{improve} (\\S+ ){0,7}{model} {denied-after}',
      '{improve} (\\S+ ){0,7}{model}',
      '{model} ((?!om |voor |zodat |ter )\\S+ ){0,6}{improve}',
      '(kwaliteit|prestaties|nauwkeurigheid) (\\S+ ){0,4}{model} (\\S+ ){0,3}(verhog*|te verhogen|vergrot*)',
      '{model} (\\S+ ){0,2}(beter|slimmer|nauwkeuriger|krachtiger) (te )?(maken|worden)',
      '(model|algoritme)(verbetering|ontwikkeling|optimalisatie)',
      '(AI|KI)-(verbetering|ontwikkeling|onderzoek)',
    ],
    // What the other cells of a table's row say about a purpose.
    'data-or-basis': [
      '{data}',
      'gerechtvaardigde? belang*',
      'toestemming',
      '(overeenkomst|contract)',
      'wettelijke verplichting*',
    ],
    'training-sentence': ['{train-model}', '{improve-model}'],
    'learn-from': [
      '(leren|leert|geleerd|bijleren) (\\S+ ){0,3}(van|uit|door|aan de hand van) … {data}',
      '(van|uit|aan de hand van) … {data} … (leren|leert|bijleren)',
      '{model} (\\S+ ){0,5}(leren|leert|geleerd|bijleren)',
    ],
    'by-learning': [
      '(door|door middel van|met|met behulp van|via|voor) (\\S+ )?(machine( |-)?learning|machinaal leren)',
    ],
    'own-service': [
      '*(diensten|dienst|dienstverlening|producten|product|functies|functie|functionaliteit|functionaliteiten|platform|technologie|technologieën|prestaties|aanbod|app|assistent)',
    ],
    'improve-service': ['{improve} (\\S+ ){0,6}{own-service}', '{own-service} (\\S+ ){0,5}{improve}'],
    'use-of-data': ['{use} … {data}', '{data} … {use}', '(licentie|gebruiksrecht) … {data}'],
    // Talk with the help desk, which is improved by other means than training.
    'support-talk': ['(klantenservice|klantendienst|helpdesk|support|supportteam|klantcontact)'],

    // Words that a document full of is about an assistant or a model.
    assistant: [
      '(prompts?|*taalmodel|*taalmodellen|generatieve|AI|AI-(modellen|model|systemen|assistent)|chatbots?|outputs?)',
    ],
    // Sentences that only say what a word stands for.
    definition: [
      '"([^\\s"]+ ){0,5}[^\\s"]+":? (\\S+ )?(betekent|betekenen|verwijst|verwijzen|omvat|staat|staan|is)',
      '(onder) "?([^\\s"]+ ){1,3}(wordt verstaan|verstaan wij|wordt bedoeld)',
    ],
    // What models cannot do.
    disclaimer: [
      '(hallucin*|onjuist|onjuiste|onjuistheden|onnauwkeurig*|bevooroordeeld*|foutief|gebrekkig|niet uniek)',
    ],
    // What a model was made able to do, with no word on whose data it learned from.
    'model-behaviour': ['(erop|ertoe|ervoor) (\\S+ ){0,2}getraind', 'getraind (zijn |is )?(\\S+ )?om'],
    // A company is sold, not data.
    'company-sale': [
      '(bedrijf|onderneming|vennootschap|bedrijfsonderdeel) (\\S+ ){0,4}(verkocht|verkopen|overgenomen|overgedragen)',
      '(fusie*|faillissement*|activa|overname|reorganisatie|verkoop (\\S+ ){0,3}(bedrijf|onderneming|aandelen)|koper)',
    ],
    // Terms that come to hold unless one objects.
    amendment: ['(geldt|gelden|geacht|beschouwd) (\\S+ ){0,3}(als )?(aanvaard|geaccepteerd|goedgekeurd)'],
    arbitration: [
      '(arbitrage*|collectieve (actie|vordering|schikking|rechtszaak)|massaclaim*|geschillenbeslechting)',
    ],
    // Rules that bind the user, not the vendor.
    'user-rule': [
      '(u|je|jij|jullie|(de|alle|onze|een|elke|geen|door)? ?(gebruikers?|klanten|klant|afnemer|afnemers|leden|licentienemer|ontwikkelaars|derden|deelnemers|bezoekers)(?<!(gegevens|inhoud|berichten|gesprekken|invoer|chats|data|informatie) (\\S+ ){0,3}\\p{L}+)) (mag|mogen|moet|moeten|dient|dienen) (\\S+ ){0,8}(niet|geen|nooit|alleen|evenmin)',
      '(mag|mogen) (u|je|jij|jullie|gebruikers|klanten|de klant) (\\S+ ){0,8}(niet|geen|nooit)',
      '(de|een) (klant|gebruiker|afnemer|opdrachtgever|licentienemer) (zal|onthoudt) (\\S+ ){0,8}(niet|geen|nooit|zich)',
      '(u|je|klant|klanten|gebruiker|gebruikers|afnemer|opdrachtgever) (verbindt|verbinden|verplicht|garandeert|garanderen|verklaart|vrijwaart)',
      '(verboden|niet toegestaan|niet geoorloofd|ontoelaatbaar)(?<!(partners?|dienstverleners|leveranciers|verwerkers|aanbieders|ons) [^.;]{0,80})',
      '(tekst- en datamining|text( |-)and( |-)data( |-)mining|tekst en datamining|15o)',
      '(concurrer*|concurrent*)',
      '(decompil*|reverse( |-)engineer*|terugontwikkel*)',
      '(vrijwar*|schadeloos*)',
    ],
    // Headings and leads under which rules for users stand.
    'user-rule-heading': [
      '(verboden|ongeoorloofd*|ontoelaatbaar|onaanvaardbaar) (\\S+ )?(gebruik|gedrag|activiteiten|inhoud|handelingen)',
      '(gebruiksbeperkingen|gebruiksregels|gedragsregels|gedragscode|gedragsrichtlijnen|communityrichtlijnen|beperkingen op het gebruik|aanvaardbaar gebruik)',
      '(verplichtingen) van (de )?(gebruiker|klant)',
      'het is (u|je|gebruikers) (\\S+ )?(niet|verboden)',
      '(u|je) mag (\\S+ )?(niet|geen)',
    ],
    // People taught, not models.
    'staff-training': [
      '{train} (\\S+ ){0,4}(medewerk*|werknem*|personeel*|collega*|agenten|leidinggevenden)',
      '(medewerk*|werknem*|personeel|adviseurs?|teams?) (\\S+ ){0,3}(volg*|doorlop*|krijg*|ontvang*|worden|werden|zijn) … {train}',
      '(kwaliteits|opleidings)- (en|of) (\\S+ )?training*',
      '(kwaliteit*|opleiding*|coaching) (en|of) (\\S+ )?training*',
      'training(en)?,? (en|of) (*cursus*|opleiding*|workshop*|seminar*|certificering*|coaching|kwaliteit*|begeleiding)',
      '(onze|alle|de|deze) trainingen',
      '(uw|je|jouw|elke|volgende) training',
      '(kracht|hardloop|loop|duur|fitness|online|in-?company|klant|product|sport|medewerkers|sollicitatie|beveiligings|communicatie)-?training',
      '(fitness*|hartslag*|workout*|calorie*|sporter*|horloge)',
      'training (\\S+ )?(volg*|te volgen|gevolgd)',
    ],

    // ---- opt-out ----
    object: [
      '(bezwaar|bezwaren) (\\S+ ){0,3}(maken|maakt|gemaakt|te maken|aantekenen|aan te tekenen|aangetekend|in te dienen|indienen|instellen)',
      '(maak|maakt|maken|teken|tekent) (\\S+ ){0,5}(bezwaar)',
      '(bezwaar|verzet) (tegen|via|per|kan|kunt|kun|indienen)',
      '(uw|je|jouw|dit|een|het|om) (bezwaar|verzet)',
      '(recht|recht van|recht op) … (bezwaar|verzet)',
      '(bezwaarrecht|bezwaarformulier*|bezwaarmogelijkheid)',
      '(te verzetten|verzetten|verzet) … tegen',
      '(zich|u|je) (\\S+ ){0,10}(verzetten|te verzetten)',
    ],
    'opt-out': [
      'opt(ed|en)?-?( |-)?out*',
      '(zich|u|je|jezelf|uzelf|laten) (\\S+ ){0,8}(uitsluiten|uit te sluiten|terugtrekken|terug te trekken|onttrekken) (\\S+ ){0,2}(van|aan|uit)',
      '(van|uit|voor) (\\S+ ){0,4}({train}|gebruik|verwerking|gegevensverwerking) (\\S+ ){0,3}(uitsluiten|uit te sluiten|afmelden|af te melden)',
      '(afmeldrecht|afmeldmogelijkheid)',
      '(meld|meldt) (\\S+ ){0,3}af voor (\\S+ ){0,3}({train}|gebruik|verwerking|het delen)',
    ],
    'opt-in': ['opt(ed|en)?-?( |-)?in'],
    // Begins a sentence that takes its subject from the one before.
    continues: [
      '(dit|deze|dat (geldt|omvat|betekent)|die|zij|ze|het|daarbij|hierbij|hiervoor|daarvoor|bijvoorbeeld|echter|in (dit|deze|zulke|dergelijke) geval*|hiertegen|daartegen)',
    ],
    // Words that point to a use told just before.
    'this-use': [
      '(dit|deze|die|dat|zulk|dergelijk*) (\\S+ )?(gebruik|verwerking*|training|doel|doeleinden|doeleinde|gegevens|gegevensverwerking|verzameling)',
      '(hiertegen|daartegen|hiervan|daarvan)',
    ],
    // Leave given by the person.
    leave: ['(toestemming*|instemming|machtiging*)'],
    withdraw: ['(intrekken|in te trekken|ingetrokken|intrekking*|herroep*)'],
    'withdraw-consent': [
      '{leave} … ({withdraw}|terugnem*|terug te nemen)',
      '{withdraw} … {leave}',
      '(trek|trekt) (\\S+ ){0,4}{leave} (\\S+ ){0,6}in',
    ],
    messages: [
      '(\\p{L}+-){0,2}*(nieuwsbrief|nieuwsbrieven|berichten|mails?|mailings?|mailinglijst*|meldingen|reclame|aanbiedingen|communicatie)',
      "(sms|sms'jes|pushmeldingen|telefoontjes)",
    ],
    unsubscribe: [
      '(afmeldlink*|uitschrijflink*|afmeldknop)',
      '(afmeld*|af te melden|afgemeld|uitschrijv*|uit te schrijven|uitgeschreven|opzegg*) … {messages}',
      '{messages} … (afmeld*|af te melden|afgemeld|uitschrijv*|uit te schrijven|opzegg*|stopzett*|stop te zetten)',
      '(meld|meldt|schrijf|schrijft) (\\S+ ){0,5}(af|uit) … {messages}',
      '(meld|meldt|schrijf|schrijft) (\\S+ ){0,6}{messages} (\\S+ ){0,8}(af|uit)',
      '(geen|niet (meer|langer)) (\\S+ ){0,5}{messages} (\\S+ ){0,4}(ontvang*|te ontvangen|krijgen|wens*|wilt|wil)',
      'geen (prijs|behoefte|interesse) (meer )?(op|aan|in) … {messages}',
      '(antwoord*|sms|stuur|sturen|woord) … "?STOP"?',
      '"?STOP"? (te )?(antwoord*|stur*)',
    ],
    sale: [
      '(verkopen|verkoopt|verkocht|verhuren|verhuurd) … (niet|nooit|geen)',
      '(niet|nooit|geen|noch) … (verkocht|verkopen|te verkopen|verhuurd|verhuren)',
      '(niet|nooit|geen) (\\S+ ){0,3}tegen (betaling|vergoeding|geld)',
      '(verkoop|verhuur) (\\S+ ){0,4}(*gegevens|data|informatie)',
    ],
    signal: [
      'global privacy controls?',
      'GPC',
      'do( |-)not( |-)track',
      'DNT',
      '(opt-?out|voorkeur|afmeld)-?(signaal|signalen)',
    ],
    // Things that a person can stop.
    'stoppable-thing': [
      '(\\p{L}+-){0,2}*(cookies?|geschiedenis|advertenties?|reclame|marketing|nieuwsbrief|nieuwsbrieven|meldingen|tracking|profielen?|analyses?|gegevensgebruik)',
      '(gepersonaliseer|personaliser|personalisatie|advertentie|cookie|gericht|volgen|locatie|geolocatie|activiteit|statisti|microfoon|aanbeveling|biometri|telemetrie|profiler)*',
      '({train}|profilering|analytics|marktonderzoek|camera|contacten|contactpersonen|gezichtsherkenning|geheugen|herinneringen|model(len)? verbeteren|modelverbetering|gegevensverwerking|gegevensdeling|pixels?)',
    ],
    'stoppable-use': [
      '{stoppable-thing}',
      '{use} … {data}',
      '{data} … {use}',
      '(verwerking|gebruik|delen|verzameling|combineren) (\\S+ ){0,3}{data}',
    ],
    // To say yes or no to a use of data.
    'choose-use': [
      '(kies|kiest|kiezen|beslis*|beslissen|bepal*|bepaalt|aangeven|instellen|beheer*|beheren),? (\\S+ ){0,3}(of|hoe|welke|waarvoor) (\\S+ ){0,9}{use}',
    ],
    off: [
      '(uitschakel*|uit te schakelen|uitgeschakeld|uitzet*|uit te zetten|uitgezet|deactiv*|gedeactiv*|blokker*|geblokkeerd*|afzetten|beperken|te beperken|pauzer*|gepauzeerd|stopzett*|stop te zetten)',
    ],
    toggle: [
      '{off} (\\S+ ){0,6}"?{stoppable-thing}',
      '{stoppable-thing}"? (\\S+ ){0,7}{off}',
      '(schakel|schakelt|zet|zetten|schakelen) (\\S+ ){0,7}"?{stoppable-thing}"? (\\S+ ){0,6}(uit|aan|af)',
      '{stoppable-thing} … (standaard) (\\S+ ){0,3}(aan|uit|actief|ingeschakeld|uitgeschakeld)',
      '{off} … {use} (\\S+ ){0,5}{data}',
      '{use} (\\S+ ){0,5}{data} … {off}',
      '(vink|vinkt) (\\S+ ){0,8}uit',
      '(vinkje|schuifje|selectievakje|schakelaar) … ({data}|{stoppable-thing})',
    ],
    settings: ['*(instellingen|voorkeuren|keuzes|machtigingen)'],
    choose: [
      '(beheer|beheert|beheren|wijzig*|aanpassen|aan te passen|verander*|kies|kiezen|bepaal|bepalen) (\\S+ ){0,5}{settings}',
      '{settings} (\\S+ ){0,6}(beheren|te beheren|wijzigen|te wijzigen|aanpassen|aan te passen|veranderen|aangeven)',
      'pas (\\S+ ){0,4}{settings} (\\S+ ){0,4}aan',
      '(cookie|privacy|advertentie|tracking|toestemmings|reclame)-?(instellingen|voorkeuren|beheer|beheerder|centrum|banner|keuzes)',
      'browser (\\S+ ){0,3}zo (instellen|in te stellen|ingesteld)',
      '(keuze|zeggenschap|controle) (\\S+ ){0,3}(over|bij|inzake)',
    ],
    refuse: [
      '(weiger*|geweigerd|afwijz*|af te wijzen|afgewezen) … {stoppable-use}',
      '{stoppable-thing} (\\S+ ){0,6}(weiger*|geweigerd|afwijz*|af te wijzen)',
      '(toestemming) (\\S+ ){0,5}(weiger*|geweigerd|onthoud*)',
      '(niet|geen) (\\S+ ){0,5}(wilt|wil|willen|wenst|wensen|akkoord|instemt|instemmen|eens|toestaat|toestaan)',
      '(wilt|wil|wenst|stemt|stem) (u|je|jij) (\\S+ ){0,5}(niet|geen)',
      '(beperking|beperken) van (de |het |uw |je )(\\S+ ){0,3}(verwerking|gebruik|gegevens)',
      '(gebruik|verwerking|gegevens) (\\S+ ){0,5}(te beperken|beperken|te laten beperken)',
      '(staken|stoppen|beëindigen) (wij |we )?(met )?(het|dit|de|deze) (\\S+ )?(gebruik|verwerking|verwerken|delen)',
      '(kunt|kun|kan|kunnen|recht|mogelijkheid) … (verbieden|tegenhouden|verhinderen|tegengaan|voorkomen)',
    ],
    allow: [
      '(als|indien|wanneer|tenzij|alleen|pas) (\\S+ ){0,8}(toestaat|toestaan|toestond|toegestaan|vrijgeeft|vrijgeven)',
    ],
    consent: [
      '(met|zonder|alleen|als|indien|mits|tenzij|op basis van|grondslag|uitdrukkelijke|voorafgaande|uw|je|jouw|om|vragen|vraagt|geven|geeft|verleend) (\\S+ ){0,6}(toestemming|instemming|ingestemd|instemt|akkoord)',
      '(toestemming) (\\S+ ){0,4}(vragen|gevraagd|geven|gegeven|geeft|verleend|vereist|nodig)',
      '(stem|stemt) (\\S+ ){0,9}(in|toe)',
    ],
    // Leave that somebody else than the person gives.
    'others-consent': [
      '(onze|schriftelijke|zijn|haar) (\\S+ ){0,3}(toestemming|goedkeuring|instemming)',
      '(toestemming|instemming) van (de |het |een )?(andere|rechthebbende*|uitgever|auteur|werkgever|aanbieder|eigenaar|wederpartij)',
    ],
    // How a right, whichever, is exercised.
    'exercise-rights': [
      '(rechten|recht) (\\S+ ){0,6}(uitoefen*|uit te oefenen|uitgeoefend)',
      '(uitoefening|uitoefenen) van (\\S+ ){0,3}(rechten|recht|*rechten)',
    ],
    // Signs that the rights spoken of are the person's over their data.
    'rights-around': ['(bezwaar|verzet|opt-?out|toestemming|privacy*|persoonsgegevens|gegevensbescherming)'],
    'personal-data': ['*(gegevens|data)', '(persoonlijke|uw|je|jouw) (\\S+ )?(informatie|inhoud|content)'],
    // What makes a consent one on a use of data.
    'personal-use': [
      "*(gegevens|informatie|inhoud|cookies?|verwerking|foto'?s?|advertenties|marketing|berichten)",
      '(data|content|reclame*|tracking|profiel*|profiler*|locatie*|nieuwsbrief*|verwerk*|gedeeld|delen|doorgeven|verzamel*|biometri*|analyse*|e-?mails?|derden|partners?|{train})',
    ],
    // Words with "niet" that deny nothing of what is told near them.
    'no-denial': [
      '(niet|zonder) (alleen|uitsluitend|enkel|slechts|beperkt|limitatief|beperking|kosten|opgave|vertraging|onredelijke)',
      '(als|indien|wanneer|tenzij|zolang|mits|behalve)[^.;]{0,60} (niet|geen|nooit)( (\\S+ )?(bezwaar|verzet|wilt|wil|wenst|akkoord|instemt|uitschakel*|uitgezet|uitgeschakeld|afgemeld))?',
      'zonder (\\S+ ){0,4}(toestemming|account)',
      '(geen|zonder) account',
      'wilt u (\\S+ ){0,3}niet',
    ],
    // A refusal that names training as what is refused.
    'training-refusal': [
      '({train}|{improve} (\\S+ ){0,3}{model}|{model} verbeteren) (\\S+ ){0,16}(bezwaar|verzetten|uitsluiten|uit te sluiten|uitschakelen|uit te schakelen|uitzetten|uit te zetten|weigeren|afmelden|af te melden|opt-?out)',
      '({object}|opt-?( |-)?out|{off}|{opt-out}) … ({train}|{improve} (\\S+ ){0,3}{model})',
      '(niet|geen) (\\S+ ){0,3}(wilt|wil|wenst|akkoord) … {train}',
      '(wilt|wil) (u|je) (\\S+ ){0,4}niet … {train}',
      '(schakel|zet|schakelt) (\\S+ ){0,7}"?({train}|model(len)? verbeteren)"? (\\S+ ){0,5}(uit|af)',
      '(sluit|sluiten) (\\S+ ){0,8}{train}',
    ],
    // A use that is stated first, and then limited by a refusal.
    'use-then-refusal': [
      '{train} … (tenzij|behalve|mits|zolang|indien|als|wanneer)',
      '(tenzij|behalve|zolang|indien|als|wanneer) (\\S+ ){0,8}(niet|geen) (\\S+ ){0,3}(bezwaar|verzet|uitge*|afge*|weiger*)',
      'tenzij (u|je|jij)',
    ],
    // A refusal that is said not to be had.
    'no-say': [
      '(kan|kunt|kun|kunnen|is|bestaat|heeft|hebt|geldt) (\\S+ ){0,7}(niet|geen) (\\S+ ){0,4}(bezwaar|verzet*|weiger*|afmeld*|uitschakel*|uitzet*|opt-?out*|uitsluiten)',
      '(niet|geen) (\\S+ ){0,3}{signal}',
      '{signal} (\\S+ ){0,7}(niet|geen)',
    ],
    // Other things one refuses, objects to or withdraws from.
    'other-refusal': [
      '(arbitrage*|collectieve (actie|vordering|schikking|rechtszaak)|massaclaim*|geschillen*)',
      '(automatische? verleng*|verlenging|opzegg* … (overeenkomst|abonnement|contract|lidmaatschap)|(overeenkomst|abonnement|contract|lidmaatschap) … (opzegg*|opgezegd|op te zeggen|beëindig*))',
      '(bèta|beta|proef|preview|spaar|loyaliteits|bonus|beloning)s?-?(programma*|fase|test*|versie*|functie*)',
      '(overeenkomst|koopovereenkomst|bestelling*|aankoop|koop|product|contract) … (herroep*|ontbind*|te ontbinden)',
      '(herroep*|ontbind*) … (overeenkomst|bestelling*|aankoop|veertien|14 dag*|terugbetal*|terugbetaling)',
      '(herroepingsrecht|herroepingstermijn|bedenktijd|modelformulier voor herroeping)',
      '(sub-?verwerker*|onderaannemer*|onderverwerker*)',
      '(verwijder*|blokkering|schorsing|moderatie*|opschorting) (\\S+ ){0,4}(bericht|berichten|inhoud|account|post|posts)',
      '(bezwaar|beroep) … (verwijdering|schorsing|blokkering|moderatie*|factuur|besluit van)',
      '(wijziging*|gewijzigde|aanpassing*) (\\S+ ){0,4}(voorwaarden|overeenkomst|prijs|prijzen|tarieven|bepalingen)',
      '((geen|is dat een|zonder) bezwaar:?)(?! (te |maken|maakt|tegen|heb*|kun*|gemaakt|aan))',
      '(incasso*|afschrijving*|factuur*|prijsverhoging*) … (bezwaar|storner*|weiger*)',
      '(bestelling*|betaling*|opdracht*|aanvraag|levering) … weiger*',
      '{amendment}',
      '(vergunning*|bestemmingsplan*|aanslag|belasting*|huurder*|ontslag)',
      'weiger* … (bestelling*|betaling*|levering|toegang tot het terrein)',
    ],
    'erasure-only': [
      '(verwijder*|sluit*|deactiv*|opheff*|opzegg*|blokker*|schakel*) (\\S+ ){0,3}(?<!(in|via|binnen) (\\S+ )?)(account|accounts)',
      '(?<!(in|via|binnen) (\\S+ )?)(account|accounts) (\\S+ ){0,4}(verwijder*|te verwijderen|sluiten|opheff*|deactiv*|gedeactiv*|geblokk*|opgeheven|uitgeschakeld)',
    ],
  },
  rules: germanDutchPolishRules('nl'),
  parts: {
    polarity: { not: ['(niet|nooit|geen|noch|evenmin|zonder|uitgesloten|uitgezonderd)'] },
    modality: {
      may: ['(kan|kunnen|kunt|kun|mogen|mag|mogelijk|eventueel)'],
      must: ['(moet|moeten|dient|dienen|verplicht|vereist)'],
      'by default': ['(standaard|automatisch)'],
    },
    data: {
      inputs: ['(invoer|prompts?|inputs?|vragen)'],
      outputs: ['(uitvoer|antwoorden|outputs?|gegenereerde|resultaten)'],
      conversations: ['(*gesprek|*gesprekken|chat*|*berichten|transcript*|dialogen)'],
      content: ['(*inhoud|content|bijdragen|posts?|reacties|opmerkingen)'],
      feedback: ['(feedback|beoordeling|beoordelingen|terugkoppeling)'],
      'usage data': [
        '(gebruiksgegevens|gebruiksgedrag|telemetrie*|loggegevens|logbestanden|apparaatgegevens|*interacties?|activiteit*)',
      ],
      'public posts': ['(openbaar|openbare|publiek|publieke)'],
      'third-party data': [
        '(derden|derde partijen|partners?|gelicentieerde) (\\S+ ){0,3}(*gegevens|data|informatie|bronnen)',
      ],
      code: ['(code|broncode|codefragment*|repositor*)'],
      files: ['(*bestand|*bestanden|*document|*documenten|bijlagen|uploads?|uploadt|geüpload*|uploaden)'],
      'images and video': ["(*foto'?s?|afbeelding*|*beelden|*video'?s?|camera*)"],
      'voice and audio': ['(stem|stemmen|stemopnam*|spraak*|audio*|geluidsopnam*)'],
      'biometric data': ['(biometri*|gezichts*)'],
      location: ['(*locatie|locatiegegevens|GPS)'],
      'sensitive data': ['(gevoelig*|bijzondere (categorie*|persoonsgegevens)|gezondheid*)'],
      'business data': ['(klant|bedrijfs|zakelijke )(gegevens|data|inhoud)'],
      'personal data': ['(persoonsgegevens|persoonlijke (gegevens|informatie))'],
      'aggregated data': ['(geaggregeerd*|samengevoegd*)'],
    },
    whom: {
      'free users': ['(gratis|kosteloze|kosteloos|free)'],
      'paying users': ['(betaald*|betalend*|premium*|pro|plus|abonnee*|abonnement*)'],
      'business customers': [
        '(zakelijk*|bedrijven|bedrijfsklanten|bedrijfsaccount*|enterprise|business|teams?|organisatie*|ondernemingen)',
      ],
      'API customers': ["(API|API's|ontwikkelaar*)"],
      minors: ['(minderjarig*|kind|kinderen|jongere*|tieners?|jonger dan|ouders?|onder de (13|14|16|18))'],
      'people in Europe': ['(EER|EU|europ*|AVG|zwitser*|verenigd koninkrijk|GDPR)'],
      'people in the United States': ['(verenigde staten|VS|californi*|CCPA)'],
      'non-users': [
        '(zonder (\\S+ )?account|geen (\\S+ )?account|niet-gebruiker*|bezoeker*|niet (ingelogd*|aangemeld|geregistreerd*))',
      ],
    },
    actor: {
      'third parties': [
        '(derden|derde partij*|partners?|dienstverlener*|leverancier*|aanbieder*|verwerkers?)',
      ],
      affiliates: ['(dochteronderneming*|dochtermaatschappij*|groepsmaatschappij*|moederbedrijf|concern*)'],
    },
    purpose: {
      training: ['{train}'],
      'improving services': [
        'verbeter* (\\S+ ){0,4}(*diensten|*dienst|*producten|*product|platform|ervaring)',
        '(*diensten|*dienst|*producten|platform|ervaring) (\\S+ ){0,4}verbeter*',
      ],
      sale: ['(verkoop*|verkocht|verkopen|verhur*|verhuurd)'],
      sharing: ['(delen|gedeeld*|deelt|doorgeven|doorgegeven|verstrek*|openbaar te maken|openbaarmaking)'],
      profiling: ['(profiler*|profielen?|profilering)'],
      advertising: ['(*advertentie|*advertenties|advertentie*|reclame|adverteerder*|gerichte)'],
      personalisation: ['(gepersonaliseerd*|personaliser*|personalisatie|aanbeveling*|op maat)'],
      marketing: ['(*marketing*|nieuwsbrief*|nieuwsbrieven|aanbiedingen|promotie*|commerciële)'],
      cookies: ['(*cookie|*cookies|cookie*|pixel*|tracking*)'],
      analytics: ['(*analyse*|analytics|statistiek*|statistische|meten|meting*)'],
      research: ['(*onderzoek)'],
      'automated decisions': ['(geautomatiseerde (besluit*|individuele|verwerking)|automatische besluit*)'],
      transfers: ['(doorgifte|derde landen|overdracht)'],
    },
    channel: {
      settings: [
        '(*instelling|*instellingen|voorkeuren|schakelaar|menu|dashboard|uitschakel*|uit te schakelen|uitzetten|voorkeurencentrum)',
      ],
      form: ['(*formulier|formulieren|webformulier|portaal)'],
      'e-mail': [
        '((per|via|een|door een) e-?mail|e-?mail (naar|aan|sturen)|mailen|mail naar|e-mailadres|schrijf (dan )?naar)',
      ],
      post: ['(per post|schriftelijk|brief|postadres)'],
      'phone or text message': ['(telefon*|telefoonnummer|bellen|bel|SMS|STOP)'],
      'a link': ['(link|links|*link|klik*|knop|hier)'],
      'browser signals': ['(*signaal|signalen|GPC|global privacy control*|do not track|DNT)'],
      'contact with the vendor': [
        '(contact*|neem contact|support|functionaris voor gegevensbescherming|klantenservice|laat het ons|wenden)',
      ],
      'browser or device settings': ['(*browser|browser*|apparaat|toestel|besturingssysteem)'],
    },
    condition: {
      consent: ['(toestemming*|instemm*|ingestemd|akkoord|opt-?in|toestaat)'],
      'an exception': ['(tenzij|behalve|uitgezonderd|met uitzondering|totdat)'],
      'what the law allows': [
        '(toepasselijk*|wettelijk (toegestaan|verplicht)|in bepaalde (gevallen|omstandigheden)|onder bepaalde|afhankelijk van|wettelijke verplichting*|voor zover)',
      ],
      'an opt-out': ['(bezwaar|verzet*|opt-?out|weiger*|afmeld*)'],
      'at any time': ['((op elk|te allen|op ieder) (moment|tijde|gewenst moment)|altijd|te allen tijde)'],
      'those who came earlier': [
        '(vóór|voor|tot) (\\S+ ){0,5}(geregistreerd|aangemeld|lid zijn geworden|account hebt gemaakt)',
      ],
      'which data in time': [
        '(toekomstig*|voortaan|in de toekomst|reeds|al verzameld*|met terugwerkende|vanaf)',
      ],
      'a period': [
        '(\\d+|een|twee|drie|vier|zes|tien|dertig) (werkdag|dag|dagen|werkdagen|weken|week|maand|maanden|uur|jaar)',
      ],
    },
    basis: {
      'legitimate interest': ['gerechtvaardigde? belang*'],
      contract: ['((uitvoering|uitvoeren) (\\S+ ){0,3}(overeenkomst|contract))'],
      'legal obligation': ['wettelijke verplichting*'],
      'public interest': ['(algemeen|openbaar) belang'],
    },
    safeguard: {
      'de-identification': ['(anonim*|geanonim*|pseudonim*|gepseudonim*|gede-?identific*|onherkenbaar)'],
      aggregation: ['(geaggregeerd*|aggreg*)'],
      deletion: ['(verwijder*|gewist|wissen|wissing|bewaren|bewaard|bewaartermijn*|opgeslagen|opslaan)'],
      'human review': ['(menselijk*|beoordelaar*|handmatig*|door mensen)'],
      encryption: ['(versleutel*)'],
    },
  },
  empty: `de het een en of maar want als dan dat die dit deze daar daarbij daarom daarvoor daarmee hier hierbij hiervoor hiermee er ervan
    erop van voor in op aan bij met om te tot uit over door naar na tegen tussen onder binnen buiten via per zonder tijdens sinds vanaf
    volgens omdat zodat terwijl wanneer indien tenzij zoals ook nog al alleen wel niet geen zo zeer meer meest veel andere ander anderen
    elke elk ieder iedere alle alles welke welk wie wat waar waarop waarbij waarvan waarmee waarvoor hoe ik wij we ons onze u uw uzelf je
    jij jou jouw jullie hij zij ze hem haar hun hen zich zelf zijn is was waren ben bent wordt worden werd werden geworden heeft hebben
    hebt heb had hadden kan kunnen kunt kun kon konden zal zullen zult zou zouden mag mogen moet moeten wil willen wilt laten laat gaan
    gaat doen doet eventuele eventueel bijvoorbeeld bijv enz etc d w z onder waaronder inclusief met name graag hetzij noch reeds steeds
    altijd soms verder aangezien dus echter sommige dergelijke zulke bepaalde`,
};
