import type { Language } from '../language.ts';
import { spanishItalianPortugueseRules } from './spanish-italian-portuguese-rules.ts';

/**
 * Italian. Phrases are grouped by what they are for; see language.ts for the notation. Apostrophes are plain, and `(\\w+')?` stands
 * for an article that has lost its vowel. `AI` counts in capitals only, because `ai` is a preposition.
 */
export const italian: Language = {
  code: 'it',
  phrases: {
    // ---- training ----
    // Things that can be trained.
    model: [
      '(?-i:AI|IA)',
      "(l|un|dell|all|nell|sull|dall|quest)'(ai|ia)",
      '(I\\.A\\.|A\\.I\\.|LLM*|chatbot)',
      'intelligenz[ae] artificial[ei]',
      'apprendimento (automatico|automatizzato|profondo|statistico|per rinforzo)',
      '(machine|deep)( |-)learning',
      'reti neurali',
      "(il |un |del |al |l'|dell'|all'|un')(\\S+ )?algoritmo",
      'riconoscimento (\\S+ )?(vocale|facciale|del parlato|delle immagini)',
      '(modello|modelli) (\\S+ )?(linguistic*|di linguaggio|del linguaggio|generativ*|fondazional*|di base|predittiv*|di diffusione|di intelligenza)',
      '(nostro|nostri|suo|suoi|proprio|propri|loro|i|dei|ai|nei|di|con|a|quest[oi]|tali|altri|nuovi|e|o|miglior*|addestr*) (\\S+ ){0,2}(modell[oi]|algoritm[oi]|classificator[ei])(?! (\\S+ )?(recesso|reclamo|richiesta|domanda|opposizione|business|attività|contratt*|prezz*|veicol*|dispositiv*|abbonament*|organizzativ*|organizzazione|231))',
    ],
    // To teach or feed, which is said of models only where they are named.
    'teach-model': [
      "(affin*|istru(ire|iamo|iscono|ito|iti|endo)|aliment*|insegn*|messa a punto|mettere a punto|regolazione fine|perfezionamento|nutr*) (\\S+ ){0,3}(\\w+')?(modell[oi]|algoritm[oi]|reti neurali|intelligenza artificiale|(?-i:IA|AI)|sistem[ai] di ((?-i:IA|AI)|intelligenza|apprendimento))",
      '(modell[oi]|algoritm[oi]) (\\S+ ){0,4}si (nutr*|aliment*)',
    ],
    // To make a model learn, whoever does it.
    train: [
      '(ri|pre)?-?addestr*',
      '(ri)?allen(are|iamo|ano|a|ato|ata|ati|ate|ando|arli|amento|eremo|erà)',
      'fine-? ?tun*',
      'training',
      '(affin*|istru(ire|iamo|iscono|ito|iti|endo)|aliment*|insegn*|messa a punto|mettere a punto|regol(are|azione) fine|perfezionamento) (a |ai |di |dei |del |i |il |al )?(\\S+ )?(modell*|algoritm*|sistem* di (IA|AI|intelligenza|apprendimento))',
    ],
    // To make better or build, said of models and services.
    improve: [
      '(miglior(are|iamo|ano|a|amento|amenti|i|ino|arne|ando|arli|eremo)|svilupp*|perfezion*|ottimizz*|cre(are|iamo|ano|azione|ando)|costru*|valut(are|iamo|azione|ando)|test(are|iamo|ando)?|affin*|calibr*|convalid*|potenzi(are|amento|iamo))',
    ],
    // What people give or leave behind.
    data: [
      '(dat[oi]|informazion[ei]|contenut[oi]|contribut[oi]|material[ei])',
      '(input|output|prompt|rispost[ae]|domand[ae]|richiest[ae]|conversazion[ei]|chat|messagg[io]*|dialog(o|hi)|interazion[ei]|trascrizion[ei]|risultat[oi]|istruzioni)',
      '(post|pubblicazion[ei]|fot[oi]*|fotografi[ae]|immagin[ei]|video|voc[ei]|audio|registrazion[ei]|comment[oi]|test[oi]|file|document[oi]|codice|e-?mail|oper[ae]|opinion[ei]|recension[ei]|valutazioni|feedback|suggeriment[oi]|telemetria|didascali[ae]|dataset|frammenti|estratti|note|appunti)',
      '(ciò|quello|quel) che (\\S+ )?(scriv*|pubblic*|caric*|condivid*|digit*|di(ci|ca|ce)|inserisc*)',
      'quanto (\\S+ )?(scriv*|pubblic*|caric*|condivid*|digit*|inserisc*)',
    ],
    // What is done with data.
    use: [
      '(us(o|a|i|er)|utilizz|impieg|sfrutt|serv(e|ono|ir)|tratt(a|i|e)|elabor|process(are|iamo|at)|analizz|analis|revision|esamin)*',
      '(raccogli|raccolt|acquisi|conserv|memorizz|archivi|acced|otten|condivi|comunic(are|hiamo|hi|at)|ced(e|i|ut)|divulg|trasferi|conced|licenz|vend)*',
      '(destinat[oaie]|salvat[oaie]|salviamo|leggere|leggono|leggiamo|cessione)',
    ],
    'train-model': [
      '{train} … {model}',
      '{train} (\\S+ ){0,3}(modell[oi]|algoritm[oi])',
      '{teach-model}',
      '{model} … {train}',
      '{train} … (tecnologi*|sistem[ai]|software|strument[oi]|assistent[ei]|funzion[ei]|funzionalità|prodott[oi])',
    ],
    'train-on': [
      "({use}|fin[ei]|finalità|scop[oi]|disposizione|parte|diritto) … (per|a|ad|di|al|all|alla|ai|nel|nell|nella|del|dell|come|con) ?'?(\\S+ ){0,3}(\\w+')?{train}",
      '{train} … (con|su|sui|sulle|sugli|sulla|tramite|usando|utilizzando|mediante|attraverso|da|dai|dalle|a partire da) … {data}',
      "(dati|dataset|insiemi|set|corpus|fini|finalità) (\\S+ ){0,3}(di|per il|per l|dell|del) ?'?(\\S+ )?{train}",
    ],
    // Said by the vendor of itself, it needs no model beside it.
    'train-with-data': [
      '(addestr|allen)(iamo|eremo|are) (\\S+ )?(con|su|sui|sulle|sugli|sulla|a partire da|a partire dai|usando|utilizzando) (\\S+ ){0,2}(dati|informazioni|contenuti|conversazioni|messaggi|chat|prompt|file)',
      "(prompt|input|output|conversazion[ei]|chat|messaggi|risultati) (\\S+ ){0,8}(aliment*|entr(a|ano|erà|eranno|are)|far* parte|conflu*|integr*) (\\S+ ){0,4}(\\w+')?(addestramento|training)",
    ],
    'improve-model': [
      '{improve} (il|del|questo|un) modello(?! (\\S+ )?(business|attività|contratt|prezz|dispositiv|organizzativ|recesso)*)',
      "{improve} (\\S+ ){0,7}(\\w+')?{model}",
      '{model} (\\S+ ){0,5}(miglior*|svilupp*|perfezion*|ottimizz*)',
    ],
    // What the other cells of a table's row say about a purpose.
    'data-or-basis': [
      '{data}',
      '(legittimo interesse|interesse legittimo|interessi legittimi|legittimi interessi)',
      'consenso',
      'contratto',
      '(obbligo|obblighi) (legale|legali|di legge)',
    ],
    'training-sentence': ['{train-model}', '{improve-model}'],
    'learn-from': [
      '{model} (\\S+ ){0,3}(apprend|impar)*',
      '(far|per far|fare|affinché) (\\S+ ){0,3}(apprend*|impar*)',
      '(impar(a|ano|are|iamo|ando)|apprend(e|ono|ere|iamo|endo)) (da|dai|dalle|dagli|dalla|dal|con|a partire) … {data}',
      "(tramite|con|mediante|attraverso|grazie a|grazie all|usando|utilizzando|per mezzo) (l'|dell'|all')?(\\S+ )?(\\w+')?(apprendimento (automatico|automatizzato|profondo)|machine learning)",
    ],
    'improve-service': [
      '{improve} (\\S+ ){0,6}(servizi|servizio|prodott[oi]|tecnologi[ae]|funzion[ei]|funzionalità|piattaforma|strument[oi]|prestazioni)',
    ],
    'use-of-data': ['{use} … {data}', '{data} … {use}'],
    // What people give to a product, by the names of terms of service.
    'given-content': [
      '(tuo|tuoi|tue|tua|suo|suoi|sue|sua|vostri|vostre) (\\S+ )?(contenut[oi]|dati|materiali|messaggi|file|conversazioni|richieste)',
      "(contenut[oi]|dati) (del|dei|degli|dell) ?'?(cliente|clienti|utente|utenti)",
      '(input|output|prompt|conversazioni)',
    ],
    // Words that a document full of is about an assistant or a model.
    assistant: [
      "(prompt|output|modell[oi] linguistic[oi]|(modell[oi]|assistent[ei]|funzion[ei]|strument[oi]) (di |d')?((?-i:AI|IA)|intelligenza artificiale)|(AI|IA) generativa|intelligenza artificiale generativa|chatbot)",
    ],

    // Sentences that only say what a word stands for.
    definition: [
      '["«](\\S+ ){0,5}\\S+["»]:? (\\S+ )?(si intend*|indica*|significa*|designa*|si riferi*)',
      'per ["«](\\S+ ){0,5}\\S+["»] (si intend*|intendiamo)',
    ],
    // What models cannot do.
    disclaimer: ['(distort*|inesatt*|imprecis*|allucinazion*|erron*|unic[ohe]*)'],
    // Other things one leaves, told by the sentences around.
    'other-programme': ['(programma fedeltà|raccolta punti|concors[oi] a premi|rinnovo automatico)'],
    arbitration: [
      '(arbitrat[oi]|arbitrale|arbitro|azion[ei] (di classe|collettiv[ae])|class action|risoluzione delle controversie|controversie)',
    ],
    // Rules that bind the user, not the vendor. Without a subject, only where no passive makes it a promise.
    'user-rule': [
      '(lei|tu|voi|utent[ei]|client[ei]|licenziatari[oi]|abbonat[oi]|svilupator[ei]|visitator[ei]|sviluppator[ei]) (\\S+ ){0,2}?non (può|potrà|possono|potranno|deve|dovrà|devono|dovranno|è autorizzat*|utilizz*|us*|ha il diritto)',
      'non (puoi|potrai|devi|dovrai|potete|potrete|dovete|dovrete|sei autorizzat*|ti è consentito)',
      '^\\W*non (può|potrà|deve|dovrà|possono|potranno|devono) (?!(mai )?(essere|venire|opporsi))',
      '(utent[ei]|client[ei]|licenziatari[oi]|abbonat[oi]|sviluppator[ei]|lei) (\\S+ ){0,3}si (impegn*|obblig*|asterrà|astiene|asteng*)',
      '(ti impegni|vi impegnate|accett(a|i|ate) di non|ti obblighi)',
      '^\\W*si (impegna|obbliga)',
      '(viet(a|ato|ata|ati|ate|iamo)|divieto|proibi(to|ta|ti|te|sce)|astenersi|astieniti|è fatto divieto)',
      'non (è|sono) (\\S+ )?(consentit*|permess*|ammess*|autorizzat*)',
      'non è possibile (utilizzare|usare|impiegare|estrarre|copiare)',
      '(utent[ei]|client[ei]) (\\S+ )?(dichiara*|garanti*)',
      '(manlev*|indennizz*)',
      '(scraping|crawl*|spider|data mining|estrazione (automatizzata|massiva|sistematica)|robots\\.txt)',
      '(ingegneria inversa|reverse engineering|decompil*|disassembl*)',
      '(concorren*|compet(ere|ono|itiv[oaie]|itor))',
    ],
    // Headings and leads under which rules for users stand.
    'user-rule-heading': [
      '(us[oi]|utilizz[oi]|condott[ae]|comportament[oi]|attività|contenuti) (\\S+ )?(vietat*|proibit*|non consentit*|illecit*|inaccettabil*)',
      "(restrizioni|limitazioni|limiti) (d'uso|di utilizzo|all'uso|all'utilizzo|dell'uso|dell'utilizzo)",
      "(uso accettabile|uso consentito|norme della comunità|regole di condotta|codice di condotta|regole d'uso)",
      '(non (può|puoi|potrà|potrai|possono|deve|devi|dovrà|potete)|si impegna a non|è vietato|non è consentito):?',
    ],
    // People taught, not models; and training as sport.
    'staff-training': [
      '({train}|form(are|iamo|azione)) (\\S+ ){0,2}(nostr[oaie]|suo|proprio|propri|al|del|dei|degli|il|i|gli) (\\S+ )?(personale|dipendenti|collaborator[ei]|addett[oi]|operator[ei]|squadr[ae]|team|agenti|consulenti)',
      '(personale|dipendenti|collaboratori|addetti|operatori|team|agenti|incaricati) (\\S+ ){0,4}(\\S+ )?(addestrat*|format[oi]|istruit*|allenat*)',
      '(qualità|sicurezza|supervisione|monitoraggio) (e|o|,) (\\S+ )?({train}|formazione)',
      '({train}|formazione) (e|o|,) (\\S+ )?(qualità|supervisione|monitoraggio)',
      '(cors[oi]|sessioni|sessione|materiale|programm[ai]|sched[ae]|piano|piani) di (training|addestramento|allenamento)',
      '(training|allenament[oi]) (sportiv*|fisic*|personal*|funzional*)',
      '(sport*|palestra|fitness|atlet*)',
    ],

    // ---- opt-out ----
    oppose: [
      "(diritt[oi]|possibilità|facoltà|opzione) (\\S+ ){0,8}(\\w+')?(oppor(si|ti|vi|mi|ci)|opposizione|obiettare)",
      '(può|puoi|potrà|potrai|possono|potete|potrete|potranno|potrebbe|desidera*|desideri|vuole|vuoi|intende|intenda|intendi|momento|anche) (\\S+ ){0,5}(oppor(si|ti|vi)|fare opposizione)',
      '(si|ti|vi) (\\S+ )?(oppon(e|i|ga|gano|gono|iate|ete)|oppost[oaie]|opporrà|opporrai) (a|al|alla|allo|ai|agli|alle|all|entro|per|con|tramite|espressamente|,)',
      "(opposizione|oppor(si|ti|vi)) (\\S+ ){0,6}(\\w+')?(trattament*|{use}|profilazione|addestr*|training|marketing|invio|ricezione|decision*|pubblicità)",
      "(accesso|rettifica|rettificazione|cancellazione|limitazione|portabilità|oblio)(,| e| o| ed|, e|, nonché) (\\S+ ){0,3}(\\w+')?opposizione",
      'opposizione(,| e| o| ed) (\\S+ ){0,3}(limitazione|portabilità|cancellazione|accesso)',
      "(presentar*|esercit*|esprimer*|inviar*|invi(a|i)|manifest*|richiest[ae]|modul[oi]|comunicar*|salvo|in caso di|sua|tua|vostra|proporre) (\\S+ ){0,4}(\\w+')?opposizion[ei]",
      'registro (pubblico )?delle opposizioni',
    ],
    'opt-out': [
      'opt(-| )?out',
      '(scegli*|decid*|preferi*|scelta|optare|opzione) (di|per) non (\\S+ )?(partecip*|ricev*|condivid*|consent*|far*|forni*|aderi*|conferi*|comunic*|essere|dare|permett*|autorizz*|includ*|accett*|avere)',
      "(esclud(ere|ersi|erti|i|a)) (\\S+ ){0,6}(\\w+')?(vendita|pubblicità|trattament*|addestr*|training|profilazione|condivisione|tracciament*|marketing|cookie)",
      '(lista|elenco|registro) di esclusione',
      '(diritto|possibilità|richiesta|facoltà|modulo|opzione) (\\S+ ){0,2}(di |per )(\\S+ )?(esclud*|esclusione|sottrar*|chiamarsi fuori|non partecip*)',
      "sottrar(si|re) (\\S+ ){0,6}(\\w+')?(addestr*|trattament*|profilazione|training)",
    ],
    'opt-in': [
      'opt(-| )?in',
      'scegli* di (partecipare|ricevere|condividere|consentire|attivare|aderire)',
      '(solo|soltanto|solamente|esclusivamente|unicamente) (\\S+ ){0,8}(se|qualora|quando|ove) (\\S+ ){0,3}(attiv*|abilit*|autorizz*|acconsent*|accett*|consent*|presta*)',
    ],
    // Begins a sentence that takes its subject from the one before.
    continues: [
      '(questo|questa|questi|queste|ciò|tali|tale|ess[oaie]|tuttavia|ad esempio|per esempio|in (questo|questi|tal|tali) cas[oi]|possiamo anche)',
    ],
    // Words that point to a use told just before.
    'this-use': [
      '(quest[oaie]|tal[ei]|dett[oaie]|suddett[oaie]|predett[oaie]|cotale|simile|simili) (\\S+ )?(trattament[oi]|us[oi]|utilizz[oi]|addestramento|training|finalità|scop[oi]|fini|dati|raccolta|attività)',
      "quest'(uso|utilizzo|attività|addestramento)",
      'a (ciò|questo)',
    ],
    'withdraw-consent': [
      "(revoc*|ritir*|ritratt*) (\\S+ ){0,8}(\\w+')?(consens[oi]|autorizzazion[ei]|permess[oi])",
      '(consens[oi]|autorizzazion[ei]|permess[oi]) (\\S+ ){0,8}(revoc*|ritir*|ritratt*)',
    ],
    unsubscribe: [
      '(disiscri*|disiscrizione)',
      '(telefonate|chiamate|comunicazioni|e-?mail|messaggi) (commercia|pubblicitari|promoziona)* (\\S+ ){0,3}cess*',
      '(uscire|esci|toglier(si|ti)) (\\S+ ){0,3}(mailing list|lista|liste)',
      "(annull*|cancell*) (\\S+ )?(\\w+')?iscrizione",
      '(cancellar(si|ti|vi|e)|cancell(i|ati)|rimuov*|rimoss*) (\\S+ ){0,4}(newsletter|mailing list|lista|liste|elenco|comunicazioni)',
      '(non|smettere di|cessare di|evitare di|smetti di|interrompere) (\\S+ ){0,4}(ricev*|ricezione|essere contattat*|ricontatt*) (\\S+ ){0,6}(newsletter|comunicazion*|e-?mail|messagg*|SMS|notific*|offert*|promozion*|pubblicit*|chiamate|telefonate|marketing)',
      '(rispond*|invi(a|are|i|ando)|scriv*) (\\S+ ){0,3}["«]?(?-i:STOP)',
      "(link|collegamento|pulsante|opzione) (\\S+ )?(di |per )?(la )?(\\w+')?(disiscrizione|cancellazione|annullamento|annulla iscrizione|unsubscribe)",
    ],
    sale: [
      '(non|mai|né) (\\S+ ){0,4}(vend*|cediamo|cede|noleggi*|affitt*|commercializz*) … (dati|informazioni)',
      '(vendita|vendere|vendiamo|vendano|vendut[oaie]) … (dati|informazioni)',
      '(dati|informazioni) … (non|mai) (\\S+ ){0,4}(vendut*|cedut*|noleggiat*|commercializzat*)',
      '(non|mai) (\\S+ ){0,2}(condivid*|comunich*|ced*|divulgh*) … (con|a|per|ai) … (marketing|pubblicit*)',
    ],
    // A company is sold, not data.
    'company-sale': [
      "(fusion[ei]|acquisizion[ei]|riorganizz*|fallimento|insolven*|beni ceduti|cessione d'azienda|ramo d'azienda)",
      "vendita (\\S+ ){0,3}(\\w+')?(azienda|società|impresa|attività)",
    ],
    signal: [
      'global privacy control',
      'GPC',
      'controllo globale della privacy',
      'do not track',
      'DNT',
      'non (tenere traccia|tracciare|tracciarmi)',
      'segnal[ei] (\\S+ )?(di |della |sulla )?(\\S+ )?(preferenz[ae]|opt-out|rinuncia|privacy)',
    ],
    // Uses of data that a person can stop, by their names.
    stoppable: [
      '(personalizz*|pubblicit*|annunci*|inserzion*|mirat[aoie]|cookie|tracci*|tracciament*|posizione|geolocalizz*|localizzazione|cronologia|attività|addestr*|training|profilazione|profil[oi]|analitic*|statistic*|memoria|marketing|commercial*|fotocamera|microfono|contatti|rubrica|notific*|raccomandazion*|biometric*|newsletter|promozional*|telemetria|pixel)',
    ],
    // What those uses are made of.
    things: [
      '(dati|informazioni|contenut[oi]|messaggi|conversazioni|chat|foto|immagin[ei]|video|voce|registrazioni|file|documenti|post|codice|e-?mail)',
    ],
    // The same, by what is done with which data.
    'stoppable-use': ['{stoppable}', "{use} (\\S+ ){0,8}(\\w+')?{things}", '{things} (\\S+ ){0,8}{use}'],
    // To say yes or no to a use of data.
    'choose-use': [
      '(scegli*|decid*|controll*|indic(are|a|hi)|selezion*) (\\S+ )?(se|come|quali dati|quali informazioni|quando) (\\S+ ){0,6}{use}',
    ],
    toggle: [
      "(disattiv*|disabilit*|spegn*|spengi|blocc*|deselezion*) (\\S+ ){0,6}(\\w+')?{stoppable-use}",
      "(interruttore|levetta|casella) (\\S+ ){0,8}(\\w+')?{stoppable}",
      '{stoppable} (\\S+ ){0,4}(disattiv*|disabilit*|spent[oaie]|attiv[oaie] per impostazione predefinita)',
      '(modalità|navigazione) (in )?(incognito|anonima|privata)',
    ],
    choose: [
      '(lei|tu|utent[ei]|client[ei]|interessat[oi]|può|puoi|potrà|potrai|possono|potete|consent*|genitori) (\\S+ ){0,4}(scegliere|decidere|controllare|gestire|amministrare|modificare|regolare|limitare|configurare|personalizzare|cambiare|aggiornare|rivedere|impostare|selezionare) … (impostazion[ei]|preferenz[ae]|opzioni|controlli|permessi|autorizzazioni|cookie|privacy|consens[oi]|come|scelte)',
      '(gestisc*|gestire|modific(a|are|hi)|configur(a|are|i)|regol(a|are|i)|cambi(a|are)|aggiorn(a|are|i)|rived*|controll(a|are|i)|personalizz(a|are|i)) (le|i|il|la|lo|gli|tu[eoai]*|sue|suoi|sua|suo|vostre|vostri|proprie|propri|miei|mie) (\\S+ ){0,3}(preferenze|cookie|scelte|consens[oi]|controlli|privacy|annunci|autorizzazioni|permessi)',
      '(impostazioni|preferenze|pannello|centro|gestore|strument[oi]|controlli|opzioni) (di |del |dei |della |delle |sui |sulla |per |per la )(\\S+ )?(\\S+ )?(cookie|privacy|pubblicità|annunci|consens[oi]|preferenze|dati|marketing|comunicazioni)',
    ],
    refuse: [
      "non (\\S+ )?(desider(a|i|ate|ano|asse|assi|assero)|vuole|vuoi|volete|voglia|vogliano|vogliono|volesse|volessi|accett(a|i|ate|ano|asse)|acconsent(e|i|a|ite|ono|isse)|autorizz(a|i|ate|ano)|prest(a|i|ate|ino|ano)) (\\S+ ){0,8}(\\w+')?{stoppable-use}",
      '(se|qualora|ove|laddove|chi) (\\S+ ){0,3}non (\\S+ )?intend(a|e|i|ete|ono|ano) (\\S+ ){0,8}{stoppable-use}',
      "(rifiut(are|a|i|o|ato|ando|ate)|respingere|respingi|neg(a|are|hi|ando|ato)|declin(are|i)) (\\S+ ){0,6}(\\w+')?(cookie|consens[oi]|autorizzazion[ei]|permess[oi]|tracciament*|trattament*|raccolta|condivisione|pubblicit*|posizione|geolocalizz*|comunicazioni|marketing|profilazione)",
      "(diritt[oi]|chied*|richied*|ottenere|possibilità|può|puoi|potrà) (\\S+ ){0,6}(\\w+')?(limit(azione|are|i|ino)|sospen*|blocc[oh]*|interromp*|cess(are|iamo|azione)) (\\S+ ){0,5}(\\w+')?({use}|dati)",
      '(chied*|richied*|ottenere|esigere|comunicar*|diritt[oi]) (\\S+ ){0,3}(non|smett*) (\\S+ ){0,3}{use}',
      "(non (\\S+ )?(concord(a|i|ate|ino)|d'accordo)|disaccordo|contrari[oa]) (\\S+ ){0,3}({this-use}|{use} (\\S+ ){0,4}{data})",
      '(limitazione|sospensione|blocco) (del|dei|al) (\\S+ )?trattament[oi]',
      '(può|puoi|possono|potete|potrà|genitori|tutori|diritto di) (\\S+ ){0,3}(impedire|evitare|bloccare) (\\S+ ){0,5}{stoppable-use}',
      'diritto (\\S+ )?a? ?non essere sottopost*',
      '(smett(iamo|ano|ere)|cess(iamo|ino)) di (\\S+ )?{use}',
      'diritto (\\S+ )?(a che|che) (\\S+ ){0,4}non (\\S+ ){0,2}{use}',
      '(mancato|negato|mancata) (\\S+ )?(consenso|autorizzazione)',
      "rifiuto (\\S+ ){0,4}(\\w+')?(consenso|trattament*|cookie)",
    ],
    // Refusals that protect the data from others.
    security: ['(non autorizzat*|frod*|illecit*|illegal*|malevol*|violazion*)'],
    // Words with "non" or "senza" that deny nothing of what is told near them.
    'no-denial': [
      'non (si )?(limit*|esaustiv*|solo|soltanto|solamente|unicamente|esclusivamente|esit*|identificabil*|registrat*|iscritt*|autorizzat*|appena|oltre)',
      'senza (\\S+ )?(limit*|pregiudi*|ritardo|ingiustificat*|costi|spese|oneri|compromettere|che ciò)',
      '(se|qualora|ove|quando|anche se|finché|fino a quando|a meno che|salvo che|nel caso in cui|laddove|chi|coloro che|benché|sebbene) (\\S+ ){0,3}?non',
      'o (meno|non)',
      'non-?( )?utent*',
    ],
    // Training, said shortly.
    trains: ['{train}', '{improve} (\\S+ ){0,3}(modell[oi]|algoritm[oi]|(?-i:IA|AI))'],
    // A refusal that names training as what is refused.
    'training-refusal': [
      '({opt-out}|oppor(si|ti|vi)|(si|ti) oppon*|opposizione|esclud(ere|ersi|erti)|(disattiv|disabilit|spegn|rifiut|nega)*) … {trains}',
      "non (\\S+ )?(desider*|vuole|vuoi|volete|vogli*|accett*|acconsent*|autorizz*|intend*) (\\S+ ){0,9}(\\w+')?{train}",
    ],
    // A use that is stated first, and then limited by a refusal.
    'use-then-refusal': [
      '{train} … (salvo|eccetto|a meno|ma|tuttavia|però|finché|purché|se non)',
      '(salvo|eccetto|a meno) (che|sua|tua|vostra|\\S+ opposizione) (\\S+ ){0,4}(oppon*|oppost*|opposizione|disattiv*|esclu*|rifiut*)',
      '(salvo|salva) (\\S+ )?opposizione',
      '(se|qualora|ove|finché) (\\S+ ){0,3}non (\\S+ ){0,2}(oppon*|oppost*|esclu*|rifiut*)',
    ],
    // A refusal that is said not to be had.
    'no-say': [
      "non (può|potrà|puoi|potrai|è (più )?possibile|sarà (più )?possibile|esiste|c'è|dispone|ha|hai|sono previst*|è previst*|si può) (\\S+ ){0,4}(\\w+')?(oppor(si|ti)|opposizione|esclud*|esclusione|disiscri*|rifiutare|disattivare|scegliere di non|negare)",
      "non (offr*|consentiamo|permettiamo|prevediamo|diamo|accogliamo|accettiamo|ammettiamo) (\\S+ ){0,8}(\\w+')?(oppor*|opposizione|esclu*|rifiut*)",
      'non (\\S+ ){0,3}(rispond*|reagi*|riconosc*|rispett*|elabor*|support*) (\\S+ ){0,6}{signal}',
    ],
    // How a right, whichever, is exercised.
    'exercise-rights': [
      '(esercit*|esercizio) (\\S+ ){0,4}diritt[oi] … (tramite|mediante|via|attraverso|scriv*|inviando|contatt*|rivolg*|modulo|e-?mail|portale)',
    ],
    // Signs that the rights spoken of are the person's over their data.
    'rights-around': ['(opposizione|oppor(si|ti|vi)|consenso|dati (\\S+ )?personali|privacy)'],
    consent: [
      "(con|senza|salvo|se|previo|previa|suo|sua|tuo|tua|vostro|base|basat*|otten*|prest*|forni*|dare|dato|dai|dia|chied*|richied*|richiest*|esplicito|espresso|specifico|necessario|acquisi*|raccogli*|rilasci*) (\\S+ ){0,5}(\\w+')?(consens[oi]|autorizzazione|permesso)",
      '(se|qualora|ove|solo|soltanto) (\\S+ ){0,3}(acconsent(e|i|a|ite|irà)|autorizz(a|i|ate))',
    ],
    // Leave that somebody else than the person gives.
    'others-consent': [
      '(nostro|nostra) (\\S+ ){0,2}(consenso|autorizzazione|permesso|approvazione)',
      'consenso (\\S+ ){0,2}(delle parti|di entrambe le parti|reciproco)',
      '(consenso|autorizzazione|permesso) (\\S+ ){0,3}(del|della|dei|delle|degli|di) (\\S+ )?(proprietari*|titolari dei diritti|altra parte|autor[ei]|venditor[ei]|licenziante|fornitor[ei])',
    ],
    'personal-use': [
      '(dati|informazioni|contenut[oi]|marketing|pubblicit*|annunci|cookie|profilazione|profil[oi]|posizione|geolocalizz*|tracci*|newsletter|comunicazioni|trattar*|tratteremo|trattiamo|trattament*|addestr*|training|biometric*|condivi*|raccogli*|terzi|commercial*|e-?mail|volt[oi]|immagine|voce)',
    ],
    'personal-data': [
      '(dati|informazioni)',
      '(tuo|tuoi|tue|tua|suo|suoi|sue|sua) (\\S+ )?(contenuti|conversazioni|attività|foto|messaggi)',
    ],
    // Other things one leaves, objects to or withdraws from.
    'other-refusal': [
      '(arbitrat[oi]|arbitrale|azion[ei] (di classe|collettiv[ae])|class action|giuria)',
      '(rinnov[oi] automatic[oi]|si rinnov*|recesso|recedere|rimbors*|ripensamento|disdett*|disdire)',
      '(programma|versione|versioni|funzioni|funzionalità) (\\S+ )?(beta|pilota|di prova|in anteprima)',
      '(programma fedeltà|programma a punti|raccolta punti)',
      'sub-?( )?(responsabil|appaltator|fornitor|incaricat)* … (oppo|opposizion)*',
      '(opporsi|opposizione|oppone|oppongono) … sub-?( )?(responsabil|appaltator|fornitor|incaricat)*',
      "(rifiut*|annull*|cancell*) (\\S+ ){0,3}(\\w+')?(ordin[ei]|pagament[oi]|acquist[oi]|transazion[ei]|prenotazion[ei]|abbonament[oi])",
      "(oppon(e|i|ga|gano|gono)|oppor(si|ti|vi)|opposizione) (\\S+ ){0,5}(\\w+')?(aument[oi]|prezz[oi]|tariff[ae]|canone|modific[ah]*|cambiament[oi]|domanda|marchio|pignoramento)",
      'titolar[ei] (del|di un|dei) marchi[o]?',
      '(buon costume|ordine pubblico|la morale)',
      '(ci riserviamo|possiamo|potremo) (\\S+ ){0,5}(rifiutare|negare|sospendere|respingere)',
    ],
    'erasure-only': [
      "(elimin*|cancell*|chiud*|disattiv*|sospend*) (\\S+ )?(\\S+ )?(\\w+')?(account|profil[oi]|abbonament[oi])",
    ],
  },
  rules: spanishItalianPortugueseRules('it'),
  parts: {
    polarity: {
      not: [
        '(non|né|mai|nessun|nessuna|nessuno|senza|(smettiamo|smetteremo|smesso|cessato|asteniamo|asterremo) (di|dal|dall)|fuori dal|fuori dall|esclus[oaie]|esclusion[ei]|esclud*)',
      ],
    },
    modality: {
      may: ['(può|possono|puoi|possiamo|potrà|potranno|potrai|potremo|potrebbe|potrebbero|possibile)'],
      must: ['(deve|devono|devi|dobbiamo|dovrà|dovranno|dovrai|dovremo|tenut[oaie] a)'],
      'by default': ['(per impostazione predefinita|predefinit*|automaticamente)'],
    },
    data: {
      inputs: ['(input|prompt|domande|istruzioni)'],
      outputs: ['(output|risultati|risposte|risposta|generat[oaie])'],
      conversations: ['(conversazion[ei]|chat|messagg*|dialog(o|hi)|trascrizion[ei])'],
      content: ['(contenut[oi]|comment[oi]|contribut[oi])'],
      feedback: ['(feedback|recension[ei]|suggeriment[oi]|opinion[ei])'],
      'usage data': [
        "(dati|informazioni) (di|sull|sulla) ?'?(uso|utilizzo|attività|navigazione|interazione)",
        '(interazion[ei]|attività|telemetria|log)',
      ],
      'public posts': ['pubblic(o|a|i|he|amente)'],
      'third-party data': ['(terzi|partner|licenza) … (dati|informazioni)', '(dati|informazioni) di terzi'],
      code: ['(codice|repository)'],
      files: ['(file|document[oi]|allegat[oi])'],
      'images and video': ['(foto|fotografi[ae]|immagin[ei]|video|fotocamera)'],
      'voice and audio': ['(voce|vocal[ei]|audio|registrazion[ei])'],
      'biometric data': ['(biometric*|faccial[ei]|volt[oi]|impront[ae])'],
      location: ['(posizione|geolocalizz*|localizzazione|ubicazione)'],
      'sensitive data': ['(sensibil[ei]|salute|categorie particolari)'],
      'business data': [
        '(dati|contenuti|informazioni) (del|dei|delle|di) (\\S+ )?(client[ei]|aziend[ae]|organizzazion[ei])',
      ],
      'personal data': ['(dati|informazioni) (\\S+ )?personal[ei]'],
      'aggregated data': ['(aggregat*)'],
    },
    whom: {
      'free users': ['(gratuit*|gratis)'],
      'paying users': ['(a pagamento|pagant[ei]|premium|abbonat[oi]|abbonament[oi])'],
      'business customers': [
        '((aziende|imprese)(?! (del|affiliat|controllat|collegat)*)|aziendal[ei]|(client[ei]|account|pian[oi]) (per )?(\\w+.)?(azienda|impresa)|enterprise|organizzazion[ei]|professional[ei]|professionist[ai])',
      ],
      'API customers': ['(API|sviluppator[ei])'],
      minors: [
        '(minor[ei]|minorenn[ei]|bambin[oi]|ragazz[oi]|adolescent[ei]|genitor[ei]|figl[io]*|(1[3-8]|tredici|quattordici|sedici|diciotto) anni)',
      ],
      'people in Europe': ['(SEE|UE|Europa|europe[oaie]|GDPR|RGPD|Regno Unito|Svizzera)'],
      'people in the United States': ['(California*|CCPA|CPRA|Stati Uniti)'],
      'non-users': [
        '(non utent[ei]|senza account|visitator[ei]|non iscritt[oi]|non è iscritto|non (\\S+ )?(ha|hai|hanno|abbia) (\\S+ )?account)',
      ],
    },
    actor: {
      'third parties': [
        '(terzi|terze parti|terza parte|partner|fornitor[ei]|responsabil[ei] del trattamento|sub-?responsabil[ei])',
      ],
      affiliates: ['(affiliat[ae]|controllat[ae]|gruppo|capogruppo)'],
    },
    purpose: {
      training: ['{train}'],
      'improving services': [
        "miglior(are|iamo|ano|amento|i) (\\S+ ){0,3}(\\w+')?(servizi|servizio|prodotti|piattaforma|esperienza)",
      ],
      sale: ['(vendita|vend(e|ere|iamo|ono|ut[oaie])|noleggi*)'],
      sharing: ['(condivi*|comunic(a|hiamo|are|ato|ati|azione dei)|cession[ei]|ceduti|divulg*)'],
      profiling: ['(profilazion[ei]|profili|un profilo)'],
      advertising: ['(pubblicità|pubblicitari[oae]*|annunci|inserzion*)'],
      personalisation: ['(personalizz*|raccomand*|consigliat*)'],
      marketing: ['(marketing|promozional[ei]|newsletter|offert[ae]|commercial[ei])'],
      cookies: ['(cookie|pixel|tracci*|tracciament*)'],
      analytics: ['(analitic[ioae]*|statistic*|misurazion[ei])'],
      research: ['(ricerca|ricerche)'],
      'automated decisions': ['decision[ei] (\\S+ ){0,3}automatizzat*'],
      transfers: ['(trasferiment[oi]|trasferi*)'],
    },
    channel: {
      settings: [
        '(impostazioni|preferenze|pannello|interruttore|disattiv*|disabilit*|spegn*|controlli|area riservata)',
      ],
      form: ['(modul[oi]|form|portale)'],
      'e-mail': [
        "(e-?mail|posta elettronica|scriv(endo|endoci|eteci|ici|erci|ere a|i a|a a)|PEC|all'indirizzo)",
      ],
      post: ['(raccomandata|lettera|posta ordinaria|per posta|per iscritto|sede legale)'],
      'phone or text message': ['(telefon(o|ica|ico|are|icamente)|chiam(are|ando|i|a)|SMS|STOP)'],
      'a link': ['(link|collegamento|clic*|pulsante|qui)'],
      'browser signals': ['(segnal[ei]|GPC|global privacy control|do not track|DNT)'],
      'contact with the vendor': ['(contatt(are|ando|i|a|arci|aci)|rivolg*|DPO|RPD|assistenza|richiesta)'],
      'browser or device settings': ['(browser|dispositiv[oi]|telefono|cellulare|sistema operativo)'],
    },
    condition: {
      consent: ['(consens[oi]|acconsent*|autorizz*|permesso|accett*)'],
      'an exception': ['(salvo|salva|eccetto|tranne|a meno|eccezion[ei]|finché non)'],
      'what the law allows': [
        '(applicabil[ei]|in determinati casi|nei casi previsti|ai sensi di legge|a norma di legge|obbligh[io] di legge)',
      ],
      'an opt-out': ['(oppon*|oppor(si|ti|vi)|opposizione|oppost[oaie]|esclud*|rifiut*|negare)'],
      'at any time': ['(in qualsiasi momento|in ogni momento|in qualunque momento)'],
      'which data in time': ['(futur[oaie]|precedent[ei]|retroattiv*|in precedenza|già)'],
      'a period': ['\\d+ (giorni|giorno|mesi|mese|ore|anni)'],
    },
    basis: {
      'legitimate interest': [
        '(legittimo interesse|interesse legittimo|legittimi interessi|interessi legittimi)',
      ],
      contract: ['esecuzione (\\S+ ){0,2}contratto'],
      'legal obligation': ['(obbligo|obblighi) (legale|legali|di legge)'],
      'public interest': ['(interesse pubblico|pubblico interesse)'],
    },
    safeguard: {
      'de-identification': ['(anonim*|pseudonim*|de-?identific*)'],
      aggregation: ['aggregat*'],
      deletion: ['(elimin*|cancell*|conserv*|archivi*)'],
      'human review': ['(uman[oaie]|revisor[ei])'],
      encryption: ['(crittograf*|cifrat*|cifratura)'],
    },
  },
  empty: `il lo la i gli le l un uno una di del dello della dell dei degli delle d a al allo alla all ai agli alle da dal dallo dalla dall dai
    dagli dalle in nel nello nella nell nei negli nelle con col su sul sullo sulla sull sui sugli sulle per tra fra
    e ed o od né che chi cui quale quali quando dove come se si ci vi ne mi ti lo li
    suo sua suoi sue nostro nostra nostri nostre tuo tua tuoi tue vostro vostra vostri vostre mio mia loro proprio propria propri proprie
    noi voi io tu lei lui egli essa esso essi esse
    questo questa questi queste quest quello quella quelli quelle tale tali ciò stesso stessa stessi stesse
    è sono era sia siano essere sarà saranno stato stata stati state ha hanno abbia abbiamo avere ho hai viene vengono
    può possono puoi possiamo potrà potranno potrai anche inoltre così più molto già ogni tutto tutta tutti tutte altro altra altri altre
    qualsiasi qualunque alcuni alcune alcun perché poi pertanto ma però tuttavia affinché ad circa presso secondo
    mediante tramite durante dopo prima sotto sopra caso casi solo soltanto qui`,
};
