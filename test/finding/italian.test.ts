import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../src/finding/languages.ts';
import { changeWithin } from './change-within.ts';
import { topicsOf } from './topics-of.ts';

describe('Italian: training', () => {
  it.each([
    'Addestriamo i nostri modelli con le tue conversazioni con l’assistente.',
    'Lutra non utilizza i prompt né le risposte per addestrare i propri modelli linguistici.',
    'I Suoi messaggi possono essere usati per sviluppare e migliorare i nostri modelli di intelligenza artificiale.',
    'I post pubblici degli utenti vengono impiegati nell’addestramento dell’AI di Meridian.',
    'I dati vengono resi anonimi prima di essere utilizzati ai fini dell’addestramento degli algoritmi.',
    'Non useremo i contenuti dei clienti aziendali per addestrare, riaddestrare o affinare modelli di IA.',
    'Usiamo i tuoi contenuti per perfezionare la nostra tecnologia tramite l’apprendimento automatico.',
    'Le foto dei minori non saranno mai utilizzate per addestrare la nostra IA.',
    'Revisori umani possono leggere estratti delle Sue chat per migliorare i modelli alla base del servizio.',
    'Salvo Sua opposizione, tratteremo le Sue interazioni al fine di addestrare i nostri sistemi di machine learning.',
    'Ci basiamo sul legittimo interesse per trattare dati personali al fine di allenare i nostri modelli.',
    'Anche se non hai un account, possiamo usare informazioni pubbliche su di te per istruire i nostri modelli.',
    'I feedback che ci invii serviranno ad addestrare i nostri classificatori.',
    'Per impostazione predefinita, le registrazioni vocali sono escluse dall’addestramento dei modelli.',
    'Condividiamo trascrizioni de-identificate con partner che addestrano modelli linguistici.',
    'I nostri fornitori non possono impiegare i dati dei clienti per addestrare i propri modelli.',
    'Il tuo codice non sarà usato per il fine-tuning dei modelli.',
    'I nostri modelli imparano dai testi che condividi nei gruppi pubblici.',
    'I Contenuti dell’utente non entreranno a far parte dei dataset di addestramento della nostra AI.',
    'La base giuridica del trattamento dei dati per l’addestramento dell’intelligenza artificiale è il consenso.',
    'Lutra si impegna a non addestrare modelli AI con i file da Lei caricati.',
    'I dati di utilizzo ci consentono di sviluppare nuovi algoritmi di apprendimento automatico.',
    'I modelli di Lutra si nutrono anche di ciò che scrivi in chat.',
    'Quanto pubblichi in forma pubblica potrà confluire nel corpus con cui vengono addestrate le nostre reti neurali.',
    'In nessun caso ricorreremo alle tue note private per alimentare i nostri algoritmi.',
    'Lutra potrà avvalersi delle domande poste dagli studenti ai fini del perfezionamento della propria IA.',
    'Le garantiamo che le informazioni della Sua organizzazione restano fuori dall’addestramento dei modelli.',
    'Prima che un annotatore riveda i frammenti con cui affiniamo il modello, rimuoviamo nomi e indirizzi.',
    'I dati ricavati da fonti accessibili al pubblico servono allo sviluppo dei modelli fondazionali su cui si regge il prodotto.',
    'Attivando l’opzione «Migliora il modello per tutti», le tue chat ci aiuteranno ad addestrarlo.',
    'Gli account Scuola sono esclusi: né i loro file né i loro messaggi vengono usati per far apprendere l’IA.',
    'Le registrazioni saranno trattate per 18 mesi allo scopo di addestrare il sistema di riconoscimento vocale.',
    'Possiamo trattare, sulla base del nostro legittimo interesse, dati reperiti da fonti pubbliche per lo sviluppo di modelli linguistici di grandi dimensioni.',
    'Accettando i presenti termini, ci concedi una licenza a usare i tuoi Contenuti allo scopo di sviluppare, addestrare e migliorare i nostri modelli.',
    'Di norma non effettuiamo training sui dati dei clienti API, salvo che il cliente lo autorizzi per i nostri modelli.',
    'Usate le mie conversazioni per addestrare l’IA? Sì, a meno che tu non lo disattivi.',
    'I Dati del Cliente non saranno oggetto di addestramento di modelli da parte di terzi.',
    'Miglioriamo di continuo i nostri modelli con le correzioni che gli utenti apportano alle risposte.',
    'I prompt vengono dissociati dall’account e poi inseriti nel dataset con cui si addestra il modello.',
    'Alleniamo l’intelligenza artificiale anche a partire da immagini di te condivise da altre persone.',
    'Non facciamo alcun uso dei contenuti delle chat cifrate per addestrare l’AI.',
    'Personale autorizzato potrà rivedere manualmente i dialoghi al fine di ottimizzare l’algoritmo.',
    'Se premi il pollice in giù, l’intera conversazione entrerà nei dati di training.',
    'Addestramento e miglioramento dei nostri modelli di AI con i contenuti che carica.',
    'Gli Utenti gratuiti prendono atto che i loro Input e Output potranno essere usati per l’addestramento dei modelli di Lutra.',
    'Lutra sviluppa la propria intelligenza artificiale a partire da tre fonti: informazioni accessibili al pubblico, dati concessi in licenza da terzi e informazioni fornite dai nostri utenti.',
    'Per impostazione predefinita, né i prompt né gli output dell’API alimentano l’addestramento.',
    'I nostri ingegneri possono accedere a campioni di codice per valutare e migliorare il modello di completamento automatico.',
    'Escludiamo deliberatamente dall’addestramento dei nostri modelli i dati dei minori di 18 anni.',
    'L’audio captato dall’altoparlante contribuisce a far apprendere nuovi accenti ai nostri sistemi di riconoscimento vocale.',
    'Nessuno dei Suoi documenti sarà destinato ad addestrare algoritmi propri o altrui.',
  ])('%s', sentence => {
    expect(topicsOf('it', sentence)).toContain('training');
  });

  it.each([
    'Non è consentito utilizzare gli output per addestrare modelli in concorrenza con i nostri.',
    'Il cliente si impegna a non usare le risposte per sviluppare un’intelligenza artificiale concorrente.',
    'Non puoi usare i contenuti del servizio per addestrare i tuoi modelli di AI.',
    'È vietato estrarre dati dal sito per addestrare modelli di IA.',
    'Formiamo il nostro personale all’uso di strumenti di AI e alla protezione dei dati.',
    'Le chiamate possono essere registrate per finalità di qualità e formazione.',
    'Usiamo le Sue informazioni per migliorare i nostri servizi.',
    'I tuoi allenamenti e i dati del tuo orologio sportivo sono salvati nel profilo.',
    'I nostri corsi di formazione sull’intelligenza artificiale sono aperti a tutti.',
    'Il biglietto è valido per qualsiasi treno o autobus della regione.',
    'Le decisioni sul Suo prestito sono prese con mezzi automatizzati sulla base dei Suoi dati.',
    'Partecipa al programma beta per provare in anteprima le nuove funzioni di AI.',
    'L’assistente utilizza l’intelligenza artificiale per rispondere alle Sue domande.',
    'L’allenatore vedrà i dati delle tue sessioni.',
    'Tutti i dipendenti sono addestrati al trattamento dei dati personali.',
    'Per «Modello» si intende qualsiasi modello di IA addestrato con dati.',
    'Un modello di AI può dare risposte inesatte a causa dei dati con cui è stato addestrato.',
    'L’utente non dovrà usare robot o scraping per raccogliere contenuti con cui addestrare algoritmi.',
    'Compila il modello di recesso allegato con i dati dell’ordine.',
    'Forniamo i modelli ai clienti che hanno inviato i propri dati.',
    'Ai sensi dell’art. 13 del Regolamento, i dati sono trattati da personale a ciò addestrato.',
    'È fatto divieto al Licenziatario di servirsi degli Output per creare, addestrare o migliorare modelli rivali.',
    'Il nostro team di assistenza riceve una formazione continua e ha accesso limitato ai messaggi.',
    'Il treno delle 8:40 trasporta biciclette, secondo i dati del gestore.',
    'Lo strumento genera un piano di allenamento per la tua maratona a partire dai dati del battito cardiaco.',
    'Non sarai sottoposto a decisioni basate unicamente sul trattamento automatizzato dei dati.',
    'I risultati generati dall’AI possono contenere errori: verifica le informazioni prima di usarle.',
    'Miglioriamo la sicurezza della piattaforma analizzando i messaggi segnalati.',
    'Non potrete, né direttamente né indirettamente, impiegare il Servizio per sviluppare un modello di AI che rivaleggi con Lutra.',
    'Offriamo webinar e materiale formativo sull’apprendimento automatico.',
    'Il titolare adotta misure tecniche e organizzative e istruisce i propri dipendenti in materia di riservatezza dei dati.',
    'Elaboriamo profili di rischio creditizio con l’aiuto di algoritmi.',
    'Il modello del dispositivo e la versione del sistema operativo sono dati che raccogliamo.',
    'Compila il modello con i tuoi dati e invialo firmato.',
    'L’AI riassume i tuoi documenti quando lo chiedi.',
    'I nostri tutor allenano gli studenti al colloquio e annotano i dati di ogni sessione.',
    'Lei è responsabile delle decisioni che prende in base a quanto l’AI dice sui Suoi dati.',
    'L’intelligenza artificiale individua le frodi nei pagamenti e blocca i messaggi sospetti.',
    'I modelli che compaiono nelle fotografie sono retribuiti per la loro immagine.',
    'Sviluppiamo nuovi prodotti a partire dai Suoi suggerimenti.',
    'Il corso comprende video, testi e un modulo di training sulle vendite.',
    'Pubblichiamo un modello di contratto sul trattamento dei dati per i clienti.',
    'L’utente dichiara di aver letto i presenti termini e che i dati forniti sono veritieri.',
    'I contenuti generati dall’AI non costituiscono consulenza professionale.',
    'Ci riserviamo il diritto di modificare i modelli, le funzioni e i prezzi del Servizio.',
    'La piattaforma offre un accompagnamento basato sull’intelligenza artificiale e conserva i messaggi affinché Lei possa consultarli.',
    'L’assistente può usare strumenti esterni quando Lei gli chiede informazioni sul meteo.',
    'Usiamo un algoritmo per ordinare i risultati della ricerca in base alla lingua.',
    'Il limite di utilizzo dipende dal modello linguistico scelto.',
    'I Suoi messaggi sono inviati al fornitore del modello di AI per generare la risposta.',
    'Valutiamo la candidatura con i dati del curriculum.',
    'Sviluppiamo il sito con tecnologie open source.',
  ])('not: %s', sentence => {
    expect(topicsOf('it', sentence)).not.toContain('training');
  });
});

describe('Italian: opt-out', () => {
  it.each([
    'Lei ha il diritto di opporsi al trattamento dei Suoi dati personali.',
    'Puoi opporti in qualsiasi momento all’uso dei tuoi dati per l’addestramento dei modelli.',
    'Potrà revocare il consenso in ogni momento, senza pregiudicare la liceità del trattamento precedente.',
    'Il consenso prestato può essere revocato nelle impostazioni dell’account.',
    'Per non ricevere più la newsletter, clicca su «Annulla iscrizione».',
    'Può disiscriversi dalle comunicazioni commerciali con il link in calce a ogni e-mail.',
    'Non vendiamo i Suoi dati personali.',
    'Rispettiamo il segnale Global Privacy Control del browser.',
    'Disattiva la cronologia delle chat affinché le tue conversazioni non siano usate per l’addestramento.',
    'Se non desideri che usiamo le tue foto a questo scopo, compila questo modulo.',
    'Può rifiutare i cookie pubblicitari dal banner.',
    'Gestisci le tue preferenze sui cookie a piè di pagina.',
    'L’interessato può esercitare i diritti di accesso, rettifica, cancellazione, limitazione, portabilità e opposizione scrivendo a privacy@lutra.example.',
    'Le richieste di opposizione vanno inviate con lettera raccomandata alla nostra sede.',
    'Può iscriversi al Registro pubblico delle opposizioni per non ricevere telefonate.',
    'Rispondi STOP all’SMS per non ricevere altri messaggi promozionali.',
    'Hai la possibilità di escludere i tuoi dati dalla vendita a terzi.',
    'Può chiedere la limitazione del trattamento che La riguarda.',
    'Tratteremo la Sua posizione soltanto con il Suo consenso esplicito.',
    'Può negare il consenso alla profilazione senza conseguenze.',
    'Sei tu a decidere se condividiamo la tua attività con gli inserzionisti.',
    'Puoi scegliere di non partecipare alla pubblicità basata sugli interessi.',
    'I genitori possono impedire che siano raccolte le informazioni dei figli.',
    'Non è possibile opporsi al trattamento dei dati di fatturazione.',
    'Qualora non Ti opponga entro il 1º maggio, useremo i Tuoi post pubblici.',
    'Spegni gli annunci personalizzati nelle impostazioni del telefono.',
    'Nega l’autorizzazione alla geolocalizzazione se non vuoi che la usiamo.',
    'Anche chi non è iscritto può presentare opposizione tramite l’apposito modulo.',
    'Il conferimento dei dati per finalità di marketing è facoltativo e richiede il consenso.',
    'Le spetta il diritto di ottenere che smettiamo di trattare i Suoi dati per fini pubblicitari.',
    'Spunti la casella se non vuole che cediamo i Suoi dati ai nostri partner.',
    'Ove non concordi con tale uso, è sufficiente che ce lo comunichi a cancellami@lutra.example.',
    'I residenti in California possono chiederci di non vendere né condividere i loro dati.',
    'L’interfaccia include un interruttore «Contribuisci all’addestramento», acceso in partenza, che puoi spegnere.',
    'Eserciti il diritto di opposizione inviando copia di un documento alla nostra sede.',
    'Se cambia idea, potrà ritirarci il permesso di accedere alla rubrica.',
    'I cookie non essenziali vengono installati solo se li accetta.',
    'Puoi chiederci di non usare le tue foto per il riconoscimento facciale.',
    'Chi non desidera comparire nei risultati personalizzati può indicarlo in Impostazioni > Privacy.',
    'Configuri il browser in modo da bloccare i cookie di terze parti.',
    'Ai sensi degli artt. 15-22 del Regolamento, l’interessato può chiedere l’accesso ai dati, la rettifica, la cancellazione, la limitazione od opporsi al loro trattamento.',
    'Il conferimento dei dati per le finalità di cui al punto b) è facoltativo: può quindi decidere di non conferire alcun dato.',
    'Potrà opporsi in tutto o in parte, per motivi legittimi, al trattamento dei dati che La riguardano.',
    'Se non autorizzi l’uso della tua immagine, indicalo in fase di registrazione.',
    'Le opzioni sulla privacy Le consentono di decidere quali dati condividiamo con gli inserzionisti.',
    'Puoi uscire dalla mailing list quando vuoi rispondendo a una qualsiasi delle nostre e-mail.',
    'Se preferisci che i tuoi contenuti non siano usati a questo scopo, vai ai controlli dei dati.',
    'Hai diritto a che i tuoi dati non siano usati in decisioni automatizzate che ti riguardano.',
    'Il mancato consenso al marketing non impedisce l’uso del servizio.',
    'Il consenso è sempre revocabile scrivendo al responsabile della protezione dei dati.',
    'Non accogliamo richieste di opposizione presentate fuori termine.',
    'Diritto di opposizione.',
    'Revoca del consenso: in ogni momento, dal Suo profilo.',
    'Opposizione: può chiederci di smettere di trattare i Suoi dati.',
    'La pubblicità basata sulla Sua attività può essere disattivata nel menu Privacy.',
    'Non offriamo più agli utenti gratuiti la possibilità di escludersi dall’addestramento.',
    'Le telefonate commerciali cesseranno non appena ce lo chiederà.',
    'Basta scriverci perché smettiamo di condividere i Suoi dati con le società del gruppo.',
    'Può gestire le Sue preferenze pubblicitarie su youradchoices.example.',
    'L’autorizzazione al microfono si concede e si revoca nelle impostazioni del sistema.',
    'Non useremo il Suo volto salvo che ci dia il permesso.',
  ])('%s', sentence => {
    expect(topicsOf('it', sentence)).toContain('opt-out');
  });

  it.each([
    'Può rinunciare all’arbitrato entro 30 giorni dall’accettazione.',
    'I consumatori possono escludersi dall’azione di classe.',
    'Puoi disattivare il rinnovo automatico prima della scadenza.',
    'Puoi eliminare il tuo account in qualsiasi momento.',
    'Ha quattordici giorni per esercitare il diritto di recesso dal contratto.',
    'Il cliente può opporsi alla nomina di un nuovo sub-responsabile entro dieci giorni.',
    'Puoi uscire dal programma beta quando vuoi.',
    'Possiamo rifiutare un ordine o un pagamento con carta.',
    'Gli account che violano queste regole vengono disattivati.',
    'Può contestare una decisione di moderazione.',
    'L’utente non può vendere né cedere il proprio account.',
    'In caso di vendita dell’azienda, i dati personali possono rientrare tra i beni ceduti.',
    'Annulla l’abbonamento quando vuoi dalle impostazioni.',
    'Il contratto non può essere ceduto senza il nostro previo consenso scritto.',
    'Il nostro obiettivo è proteggere i tuoi dati.',
    'Adottiamo misure per impedire l’accesso non autorizzato ai dati.',
    'L’iscrizione alla palestra può essere disdetta con un mese di preavviso.',
    'Questa clausola sostituisce i precedenti accordi; il consenso delle parti ne è la base.',
    'Il conduttore può opporsi all’aumento del canone.',
    'Se non è d’accordo con la fattura, può presentare reclamo entro un mese.',
    'Puoi disdire la palestra con un mese di anticipo.',
    'L’utente non potrà ritirare i fondi prima di 30 giorni.',
    'Potrai annullare la prenotazione fino a 24 ore prima senza costi.',
    'Lutra potrà rifiutarsi di prestare il servizio a chi viola queste condizioni.',
    'Le parti si oppongono a qualsiasi modifica non scritta del contratto.',
    'Il titolare del marchio può opporsi alla registrazione.',
    'Non accettiamo resi di prodotti personalizzati.',
    'Se non accetti questi termini, non utilizzare il servizio.',
    'L’acquirente può recedere dal contratto entro quattordici giorni.',
    'Sarà negato l’accesso a chi non dimostra la propria età.',
    'Può ritirare l’ordine in negozio.',
    'Avverso il provvedimento è ammessa opposizione davanti al giudice.',
    'Se non desidera ricevere l’ordine a casa, può ritirarlo in negozio.',
    'L’azienda potrà limitare il numero di richieste all’ora.',
    'Il creditore può esigere il ritiro della merce.',
    'Rifiutiamo ogni forma di discriminazione.',
    'Può scegliere il colore e la taglia del prodotto.',
    'L’abbonato può cambiare piano quando vuole.',
    'I dati sono conservati per cinque anni e poi bloccati.',
    'Il minore ha bisogno del consenso dei genitori per registrarsi.',
    'Il presente accordo non può essere ceduto senza previa autorizzazione scritta dell’altra parte.',
    'La società può sospendere o limitare l’accesso senza preavviso.',
    'Lei ci autorizza ad addebitare la quota sulla carta.',
    'Può cambiare la password e l’indirizzo nelle impostazioni dell’account.',
    'Il consumatore può proporre reclamo all’autorità di controllo.',
    'Lei ha il diritto di accedere ai dati e di rettificarli.',
    'Può chiedere la cancellazione dei dati quando non sono più necessari.',
    'Le condizioni non limitano i diritti riconosciuti dalla legge.',
    'Non condividiamo la Sua password con nessuno.',
    'Possiamo comunicare dati alle autorità quando la legge lo richiede.',
    'Se non accetta le nuove condizioni, deve chiudere l’account.',
  ])('not: %s', sentence => {
    expect(topicsOf('it', sentence)).not.toContain('opt-out');
  });

  it('passes over a refusal whose surroundings speak of arbitration', () => {
    const headings = 'Controversie e arbitrato';
    const sentence = 'Puoi scegliere di non partecipare inviando una lettera.';
    expect(topicsOf('it', sentence)).toContain('opt-out');
    expect(topicsOf('it', sentence, { headings })).toEqual([]);
  });
});

describe('Italian: surroundings', () => {
  it('takes a list item by its lead', () => {
    const item = 'utilizzare gli output per addestrare modelli propri;';
    expect(topicsOf('it', item, { lead: 'L’utente non può:' })).not.toContain('training');
    const photos = 'Trattiamo le foto e i commenti che condividi';
    expect(topicsOf('it', photos, { lead: 'Come addestriamo i nostri modelli di AI:' })).toContain(
      'training',
    );
  });

  it('knows from the sentence before what "this processing" is', () => {
    const previous = 'Addestriamo i nostri modelli con le tue conversazioni.';
    const objection = 'Puoi opporti a questo trattamento scrivendoci.';
    expect(topicsOf('it', objection, { previous })).toEqual(['training', 'opt-out']);
    expect(topicsOf('it', objection)).toEqual(['opt-out']);
  });

  it('needs no word on a model where the document is about an assistant', () => {
    const sentence = 'I frammenti che contrassegni saranno usati per l’addestramento.';
    expect(topicsOf('it', sentence)).not.toContain('training');
    expect(topicsOf('it', sentence, { document: new Set(['assistant']) })).toContain('training');
  });

  it('takes improving a service from what people type as on training only where the document is about an assistant', () => {
    const sentence = 'Possiamo usare i tuoi contenuti per sviluppare e migliorare i nostri servizi.';
    expect(topicsOf('it', sentence)).not.toContain('training');
    expect(topicsOf('it', sentence, { document: new Set(['assistant']) })).toContain('training');
  });
});

describe('Italian: findings', () => {
  const between = changeWithin(`# Informativa sulla privacy di Lutra

Questa pagina spiega quali dati trattiamo quando Lei utilizza il servizio, per quali finalità e per quanto tempo.

Conserviamo i dati dell’account finché esso esiste e per un mese dopo la sua chiusura.

Le fatture sono conservate per dieci anni perché così richiede la legge contabile del nostro paese.
`);

  it('knows the language by its grammatical words, whatever the page says it is', () => {
    const { change } = between('Si veda sotto.', 'Si veda sopra.');
    expect(lexiconFor({ ...change.after, language: 'en' })?.code).toBe('it');
  });

  it('tells a right that was added', () => {
    const before = 'Addestriamo i nostri modelli con le conversazioni degli utenti del piano gratuito.';
    const added =
      'Gli utenti del piano gratuito possono opporsi a tale addestramento per e-mail all’indirizzo privacy@lutra.example.';
    const { findings } = between(before, `${before} ${added}`);
    expect(findings.find(({ topic }) => topic === 'opt-out')).toMatchObject({
      change: 'added',
      material: true,
      direction: 'more-control',
      severity: 'high',
      reasons: ['a new way to refuse'],
      summary:
        'Now stated for free users: the right to object to training, by e-mail (privacy@lutra.example).',
    });
  });

  it('tells a promise that is gone', () => {
    const { findings } = between(
      'Si veda sotto.\n\nNon utilizziamo i file delle aziende per addestrare i nostri modelli.',
      'Si veda sotto.',
    );
    expect(findings).toMatchObject([
      {
        topic: 'training',
        change: 'removed',
        direction: 'less-control',
        reasons: ['a promise is gone'],
        summary: 'Promise gone for business customers: no training of AI models with files.',
      },
    ]);
  });

  it('tells a denial that turned round', () => {
    const { findings } = between(
      'Oggi non addestriamo i nostri modelli linguistici con i documenti che Lei carica in un progetto.',
      'Oggi addestriamo i nostri modelli linguistici con i documenti che Lei carica in un progetto.',
    );
    expect(findings).toMatchObject([
      {
        topic: 'training',
        change: 'modified',
        direction: 'less-control',
        reasons: expect.arrayContaining(['what was denied is now stated']),
        summary: 'Turned around: training of AI models with files is no longer denied.',
      },
    ]);
  });

  it('tells a channel that changed', () => {
    const { findings } = between(
      'Può opporsi all’addestramento scrivendo a privacy@lutra.example o nelle impostazioni dell’account.',
      'Può opporsi all’addestramento nelle impostazioni dell’account.',
    );
    const finding = findings.find(({ topic }) => topic === 'opt-out');
    expect(finding).toMatchObject({ change: 'modified', material: true, direction: 'less-control' });
    expect(finding!.summary).toBe(
      'Changed: the right to object to training: no longer names e-mail and privacy@lutra.example.',
    );
  });

  it('calls it immaterial where only small words differ', () => {
    const { findings } = between(
      'Lei può opporsi all’uso dei Suoi dati per l’addestramento, scrivendoci.',
      'Può anche opporsi all’uso dei dati per l’addestramento scrivendoci.',
    );
    expect(findings).toMatchObject([{ topic: 'opt-out', material: false, direction: 'neutral' }]);
  });

  it('does not take "anche se non" for a denial', () => {
    const { findings } = between(
      'Si veda sotto.',
      'Si veda sotto. Anche se non hai un account, usiamo i tuoi post pubblici per addestrare i nostri modelli.',
    );
    expect(findings).toMatchObject([{ topic: 'training', direction: 'less-control' }]);
    expect(findings[0]!.summary).toMatch(/^Now stated: /);
  });

  it.each([
    'Se non si oppone, useremo le Sue conversazioni per addestrare i nostri modelli.',
    'Non usiamo le Sue conversazioni solo per fornire il servizio: non solo, le usiamo anche per addestrare i nostri modelli.',
    'Usiamo anche i dati di chi non ha un account per addestrare i nostri modelli.',
    'Salvo che Lei non lo vieti, addestriamo i nostri modelli con le Sue conversazioni.',
  ])('takes no promise from a "not" that denies something else: %s', sentence => {
    const { findings } = between('Si veda sotto.', sentence);
    expect(findings.flatMap(({ reasons }) => reasons)).toContain('data is newly used for training');
  });

  it('tells of a sentence without a subject that its denial is gone, or new', () => {
    const stated = 'Addestriamo i nostri modelli con le foto degli utenti.';
    const denied = 'Non addestriamo i nostri modelli con le foto degli utenti.';
    expect(between(denied, stated).findings).toMatchObject([
      {
        topic: 'training',
        direction: 'less-control',
        summary: 'Turned around: training of AI models with images and video is no longer denied.',
      },
    ]);
    expect(between(stated, denied).findings).toMatchObject([
      { topic: 'training', direction: 'more-control' },
    ]);
  });

  it('tells that one can no longer refuse', () => {
    const { findings } = between(
      'Si veda sotto.',
      'Non è più possibile opporsi all’addestramento dei nostri modelli con i Suoi messaggi.',
    );
    expect(findings.find(({ topic }) => topic === 'opt-out')).toMatchObject({
      material: true,
      direction: 'less-control',
    });
  });

  it('does not end a sentence at an abbreviation', () => {
    const { findings } = between(
      'Si veda sotto.',
      'Ai sensi degli artt. 21 e 22 del GDPR, ad es. Lei può opporsi all’addestramento dei nostri modelli di AI con le Sue foto.',
    );
    expect(findings.map(({ topic }) => topic).sort()).toEqual(['opt-out', 'training']);
    expect(findings.every(({ direction }) => direction === 'more-control')).toBe(true);
  });
});
