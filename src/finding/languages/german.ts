import type { Language } from '../language.ts';
import { germanDutchPolishRules } from './german-dutch-polish-rules.ts';

/**
 * German. Phrases are grouped by what they are for; see language.ts for the notation. Verbs stand at the end or lose their prefix to
 * it ("lehnen Sie Cookies ab"), "nicht" follows what it denies, and compounds hide the word that matters at their end.
 */
export const german: Language = {
  code: 'de',
  phrases: {
    // ---- training ----
    // Things that can be trained.
    model: [
      '(KI|AI|ML)-(modelle?n?s?|systeme?n?s?|algorithm(us|en)|assistenten?|technologien?|anwendung(en)?|werkzeuge?n?|tools?|dienste?n?)',
      '(KI|K\\.I\\.|AI|LLM*|GPAI)',
      'künstliche(n|r)? intelligenz(en)?',
      '(maschinelle(s|n|m)? lernen*|machine( |-)learning|deep( |-)learning)',
      '(?!(geschäfts|preis|gerät|endgerät|lizenz|abo|fahrzeug|bezahl|vergütung|arbeitszeit|betriebs|erlös|rollen|tarif|zahlung|berechtigung|telefon|handy|vertriebs|rechte))*modell(e|en|s)?(?! (ihre*|deine*|des|eures) (\\S+ )?(mobil|end)?(gerät*|smartphone*|telefon*|handy*|fahrzeug*|computer*|browser*))',
      '(*algorithm(us|en)|neuronale* netz*|klassifikator*|spracherkennung|spracherkenner*)',
    ],
    // To make a model learn, whoever does it.
    train: [
      '(vor|nach|mit|an)?(zu)?trainier(en|t|te|ten|ter|tes|e|ens|ung)?',
      '(modell|vor|nach|basis|algorithmen)?trainings?',
      '(modell)?training(s)?(daten|datensatz|datensatzes|datensätze|datensätzen|zweck|zwecke|zwecken|zwecks|material|materialien|korpus|prozess|verfahren|vorgang|lauf|läufe|läufen)',
      '(an(zu)?lernen|anlernens|angelernt)',
      '(fein|fine)-? ?(tun*|ge?tun*|abstimm*|justier*|abgestimmt)',
    ],
    // To make better or build, said of models and services.
    improve: [
      '(verbesser*|weiterentwick*|weiterzuentwick*|fortentwick*|entwickeln|entwickelt*|entwicklung*|optimier*|verfeiner*|perfektionier*|evaluier*|validier*|kalibrier*)',
    ],
    // To do something with data.
    use: [
      '(nutz(en|t|te|ten|ung)|datennutzung|analyse|werten|wertet|sichten|teilen|weitergabe|eingehen|dien(en|t)|zugreifen|zugriff)',
      '(genutzt|benutz|verwend|verarbeit|analysier|aus(zu)?wert|ausgewertet|erheb|erhoben|sammel|gesammelt|prüf|geprüft|gesichtet|geteilt|weiter(zu)?geb|weitergegeben|übermitt|speicher|gespeichert|heran(zu)?zieh|herangezogen|ein(zu)?setz|eingesetzt|einfließ|fließ|lizenzier|überlass)*',
    ],
    // What people give or leave behind.
    data: [
      '(?!(up|soldat))*(daten|datensätze|datensätzen|informationen|inhalte?n?|beiträge?n?|eingaben?|unterhaltung(en)?|gespräche?n?s?|nachrichten|konversation(en)?|interaktion(en)?|mitschnitte?n?|verhaltens?|bilder?n?|videos?|aufnahmen?|aufzeichnung(en)?|dokumente?n?|rückmeldung(en)?|bewertung(en)?)',
      '(angaben|material(ien)?|datenbestände?n?|ausgaben?|prompts?|inputs?|outputs?|anfragen?|antworten|chat*|dialoge?n?|transkripte?n?)',
      '(posts?|fotos?|stimmen?|texte?n?|dateien?|kommentare?n?|(quell)?codes?|werke?n?|feedback|uploads?|e-?mails)',
    ],
    // Words only an assistant's users type or get.
    'assistant-data': [
      '(prompts?|eingaben|ausgaben|inputs?|outputs?|chats?|chatverl*|unterhaltungen|konversationen)',
      'generierte* inhalte*',
    ],
    // "Nicht" and its like after the words they deny, in the same clause.
    'denied-after': [
      '([^\\s,;:]+ ){0,7}(nicht|niemals|nie|ausgenommen|ausgeschlossen|kein*|weder|ohne)(?! (nur|ausschließlich|allein|zuletzt|(\\S+ ){0,3}(einwilligung|zustimmung|personenbezug|rückführbar*|zuordenbar*|identifizierbar*|zugeordnet)))',
    ],
    // Words that only a model's training has.
    'training-data': [
      '(modelltraining*|fein-?tuning*|fine-? ?tuning*|(trainings|lern)(datensatz|datensatzes|datensätze|datensätzen|korpus|korpora|sets?))',
    ],
    'train-model': [
      '{train} … {model} {denied-after}',
      '{train} … {model}',
      '{model} … {train} {denied-after}',
      '{model} … {train}',
      '{training-data} {denied-after}',
      '{training-data}',
      '{train} … (technologie*|*systeme*|chatbot*|*assistenten?|spracherkennung)',
      '(*systeme?n?|chatbots?|*assistenten?) … {train}',
    ],
    'train-on': [
      '{use} … (zum|für|zu|zur|ins?|als|beim|um) ([^\\s,;]+ ){0,3}{train}',
      '(zum|für|zu|zur|ins?|als|beim) ([^\\s,;]+ ){0,3}{train} … {use}',
      '(zum|für|fürs) (\\S+ ){0,2}(maschinelle(s|n|m)? lernen*|machine learning) (\\S+ ){0,4}{use}',
      '{train} … (mit|anhand|auf|aus) … {data}',
      '(mit|anhand|aus) … {data} … {train}',
      '(modell)?trainings(daten*|zweck*|material*|korpus)',
    ],
    'improve-model': [
      '{improve} (\\S+ ){0,7}{model} {denied-after}',
      '{improve} (\\S+ ){0,7}{model}',
      '{model} ((?!um |damit |zur |für )\\S+ ){0,6}{improve}',
      '(qualität|leistung|leistungsfähigkeit|genauigkeit|treffsicherheit) (\\S+ ){0,4}{model} (\\S+ ){0,3}(steiger*|erhöh*)',
      '{model} (\\S+ ){0,2}(besser|klüger|schlauer|leistungsfähiger|intelligenter|genauer|treffsicherer) (\\S+ )?(machen|werden|machst)',
      '(modell|algorithmen)(verbesserung|entwicklung|weiterentwicklung|optimierung)(en)?',
      '(KI|AI)-(verbesserung|entwicklung|weiterentwicklung|forschung)',
    ],
    // What the other cells of a table's row say about a purpose.
    'data-or-basis': [
      '{data}',
      '(berechtigte*) interesse*',
      'einwilligung',
      '(vertrag*|vertragserfüllung)',
      'rechtliche* verpflichtung*',
    ],
    'training-sentence': ['{train-model}', '{improve-model}'],
    'learn-from': [
      '(lernen|lernt|gelernt|dazulernen) (\\S+ ){0,3}(aus|von|anhand|durch) … {data}',
      '(aus|von|anhand) … {data} … (lernen|lernt|gelernt|dazulernen|dazulernt)',
      '{model} (\\S+ ){0,5}(lernen|lernt|gelernt|dazulernen|dazulernt)',
    ],
    'by-learning': [
      '(durch|mittels|mithilfe|mit hilfe von|mit|per|zum|für|fürs) (\\S+ )?(maschinelle(s|n|m)? lernen*|machine learning)',
    ],
    'own-service': [
      '*(dienste?n?|produkte?n?|funktion(en)?|angebote?n?|angebots|plattform|technologien?|leistung(en)?|anwendung(en)?|assistenten)',
    ],
    'improve-service': ['{improve} (\\S+ ){0,6}{own-service}', '{own-service} (\\S+ ){0,5}{improve}'],
    'use-of-data': ['{use} … {data}', '{data} … {use}', '(lizenz|nutzungsrecht*) … {data}'],
    // Talk with the help desk, which is improved by other means than training.
    'support-talk': ['(kundendienst*|kundenservice*|kundensupport*|support|support-?team|hotline)'],
    // Words that a document full of is about an assistant or a model.
    assistant: [
      '(prompts?|*sprachmodelle?n?|generative*|KI|KI-(modelle?n?|systeme?n?|assistenten?)|chatbots?|outputs?)',
    ],
    // Sentences that only say what a word stands for.
    definition: [
      '"([^\\s"]+ ){0,5}[^\\s"]+" (\\S+ )?(bezeichne(t|n)|bedeute(t|n)|meint|meinen|steht|stehen|umfass(t|en))',
      '(im sinne dieser|unter) "?([^\\s"]+ ){1,3}(versteh*|verstanden)',
    ],
    // What models cannot do.
    disclaimer: [
      '(halluzin*|fehlerhaft*|ungenau*|unrichtig*|falsch|voreingenommen*|lückenhaft*|verzerrt*|nicht einzigartig)',
    ],
    // What a model was made able to do, with no word on whose data it learned from.
    'model-behaviour': ['(darauf|dazu|dafür) (\\S+ ){0,2}(trainiert|ausgelegt)'],
    // A company is sold, not data.
    'company-sale': [
      '(unternehmen*|gesellschaft|geschäftsbereich*|betrieb*|firma) (\\S+ ){0,4}(verkauft|veräußert|verkaufen|übernommen|übertragen)',
      '(fusion*|verschmelzung*|insolvenz*|vermögenswert*|umstrukturierung*|unternehmensverkauf*|unternehmensübernahme*|erwerber*|verkauf (\\S+ ){0,3}(unternehmen*|geschäfts*))',
    ],
    // Terms that come to hold unless one objects.
    amendment: ['(gelten|gilt) (\\S+ ){0,3}als (angenommen|genehmigt|vereinbart)'],
    arbitration: ['(schiedsverfahren*|schiedsklausel*|schiedsgericht*|schiedsvereinbarung*|sammelklage*)'],
    // Rules that bind the user, not the vendor.
    'user-rule': [
      '(sie|du|ihr|(die|alle|unsere|den|jeder|kein|der|von)? ?(nutzer|nutzern|nutzerinnen|anwender|benutzer|lizenznehmer|entwickler|mitglieder|teilnehmer|kunde|kunden|dritte|besucher)(?<!(daten|inhalte|inhalten|eingaben|beiträge|angaben|unterhaltungen|chats|nachrichten) (\\S+ ){0,3}\\p{L}+)) (dürfen|darfst|dürft|darf|sollen|sollten|sollst|soll) (\\S+ ){0,8}(nicht|kein*|keinesfalls|niemals|weder|nur)',
      '(dürfen sie|darfst du|dürft ihr|dürfen nutzer|darf der (kunde|nutzer)) (\\S+ ){0,8}(nicht|kein*|niemals|weder)',
      '(der|die|den) (kunde|kundin|nutzer|nutzerin|auftraggeber|lizenznehmer) (wird|hat|unterlässt|unterlassen) (\\S+ ){0,8}(nicht|kein*|es)',
      '(sie|du|kunden?|nutzer|auftraggeber|lizenznehmer|ihr) (verpflicht*|sicher(t|n|st)|garantier*|gewährleist*|versicher*)',
      '(untersagt|verboten|unzulässig|nicht gestattet|nicht erlaubt|nicht zulässig|nicht berechtigt)(?<!(partner*|dienstleister*|auftragsverarbeiter*|anbietern?|lieferanten|uns) [^.;]{0,80})',
      '(44b|text-? und data-?( |-)?mining|text( |-)and( |-)data( |-)mining)',
      '(konkurr*|wettbewerb*|mitbewerb*)',
      '(rückentwick*|dekompil*|reverse( |-)engineer*|zurück(zu)?entwick*)',
      '(freistell*|freizustellen|schadlos)',
    ],
    // Headings and leads under which rules for users stand.
    'user-rule-heading': [
      '(verboten*|unzulässig*|untersagt*|missbräuchlich*) (\\S+ )?(nutzung*|verhalten*|verwendung*|inhalte*|handlung*|aktivität*)',
      '(nutzungsbeschränkung*|nutzungsregeln|verhaltensregeln|verhaltenskodex|gemeinschaftsrichtlinien|nutzungsverbot*|lizenzbeschränkung*)',
      '(beschränkung*|einschränkung*) der nutzung',
      '(pflichten|obliegenheiten) (des|der) (nutzer*|kund*)',
      '(ihnen|dir|nutzern|kunden) (\\S+ )?(nicht|untersagt|verboten)',
    ],
    // People taught, not models.
    'staff-training': [
      '{train} (\\S+ ){0,3}(mitarbeit*|beschäftigt*|angestellt*|personals?|kolleg*|agenten|führungskräfte*)',
      '(mitarbeit*|beschäftigt*|angestellt*|personal|berater*|teams?) (\\S+ ){0,3}(absolvier*|durchlauf*|erhalt*|nehmen|besuch*|werden|wurden|bekommen) … {train}',
      '(trainings|schulungs|qualitäts)- (und|oder|sowie) (\\S+ )?(training*|schulung*|qualität*|\\p{L}+plan*)',
      '(qualität*|schulung*) (und|oder|sowie|bzw\\.) (\\S+ )?training*',
      'trainings?,? (und|oder|sowie) (*kurs*|schulung*|workshop*|seminar*|zertifizierung*|weiterbildung*)',
      '(unsere|unseren|alle|die|diese) trainings',
      '(ihr|dein|euer|ihrem|deinem|eurem|ihres|deines|jedes|nächste*) trainings?',
      '(kraft|lauf|ausdauer|fitness|online|inhouse|kunden|einführungs|produkt|sport|mitarbeiter|bewerbungs|sicherheits|kommunikations)-?trainings?',
      '(fitness*|puls|herzfrequenz|workout*|kalorien|sportler*)',
    ],

    // ---- opt-out ----
    object: [
      '(?<!sich )widersprech(en|t|e|end)(?! (sich|einander))',
      '(widersprich|widersprochen|zu widersprechen|widerspruch|widerspruchs|widerspruches)',
      'widerspruchs(recht|rechts|rechte|möglichkeit|möglichkeiten|formular|formulars|formulare|erklärung|link|verfahren)',
    ],
    'opt-out': [
      'opt(ed|ing)?-?( |-)?out*',
      '(vom|von der|von dem|von einer|aus dem|aus der) ([^\\s,;]+ ){0,5}(aus(zu)?schließen|aus(zu)?nehmen|ab(zu)?melden|aus(zu)?steigen|ausgenommen werden|zurück(zu)?treten)',
      '(schließ*|nehm*|nimm) ([^\\s,;]+ ){0,6}(vom|von der|von dem) ([^\\s,;]+ ){0,4}(training*|nutzung|verarbeitung|auswertung) aus',
      '(ab(zu)?wähl*|abwahl|abwahlmöglichkeit)',
    ],
    'opt-in': ['opt(ed|ing)?-?( |-)?in'],
    // Begins a sentence that takes its subject from the one before.
    continues: [
      '(dies|diese|dieser|dieses|dazu|hierzu|hierbei|dabei|das (gilt|umfasst|betrifft)|solche|sie|es|dafür|hierfür|zum beispiel|beispielsweise|jedoch|in (diesem|diesen|solchen) fäll*|davon)',
    ],
    // Words that point to a use told just before.
    'this-use': [
      '(diese*|solche*|der|genannte*|derartige*) (\\S+ )?(verarbeitung*|nutzung*|verwendung*|training*|zweck*|daten|datennutzung|datenverarbeitung|erhebung|auswertung)',
      '(dagegen|hiergegen|davon|dem (können|kannst|könnt|kann)|hiervon)',
    ],
    // Leave given by the person.
    leave: [
      '(einwilligung*|zustimmung*|einverständnis*|einverständniserklärung*|freigaben?|erlaubnis|berechtigung*)',
    ],
    withdraw: ['(widerruf*|widerrief*|widerrufbar*)'],
    'withdraw-consent': [
      '{leave} … (widerruf*|zurück(zu)?nehm*|zurück(zu)?zieh*|zurückgezogen|zurückgenommen|entzieh*|entzogen)',
      '(widerruf*|rücknahme|entzieh*|entzug|zurück(zu)?ziehen) … {leave}',
      '(zieh*|nehm*|nimm) (\\S+ ){0,4}{leave} (\\S+ ){0,6}zurück',
    ],
    messages: [
      '(\\p{L}+-){0,2}*(newsletters?|mails?|verteilers?|mailings?|benachrichtigung(en)?|mitteilung(en)?|nachrichten|werbung)',
      '(sms|anrufe?n?|zusendung)',
    ],
    unsubscribe: [
      '(abmeldelink*|abbestelllink*|abbestell-link*|abmelde-link*|abmeldemöglichkeit*)',
      '(ab(zu)?(meld*|bestell*)|abbestellung|austragen|auszutragen) … {messages}',
      '{messages} … (ab(zu)?(meld*|bestell*)|abbestellung|abgemeldet|austragen|auszutragen)',
      '(meld*|bestell*|trag*) (\\S+ ){0,6}{messages} (\\S+ ){0,10}(ab|aus)',
      '(kein*|nicht (mehr|länger)) (\\S+ ){0,5}{messages} (\\S+ ){0,4}(erhalten|bekommen|empfangen|zugesandt|zu erhalten|wünsch*|möchten|möchtest|wollen)',
      '(antwort*|sms|sende*|wort|schreib*) … "?STOPP?"?',
    ],
    sale: [
      '(verkaufen|verkauft|vermieten|vermietet|veräußern|veräußert|verkaufe) … (nicht|niemals|nie|kein*|weder)',
      '(nicht|niemals|nie|weder|kein*) … (verkauft|verkaufen|vermietet|vermieten|veräußert|veräußern|zu verkaufen)',
      '(nicht|niemals|nie|kein*) (\\S+ ){0,3}gegen (ein |eine )?(entgelt|geld|bezahlung|gegenleistung)',
      '(verkauf|vermietung|veräußerung) (\\S+ ){0,4}(*daten|informationen)',
    ],
    signal: [
      'global privacy controls?',
      'GPC',
      'do( |-)not( |-)track',
      'DNT',
      '(opt-?out|präferenz|widerspruchs)-?signale?n?s?',
    ],
    // Uses of data that a person can stop.
    'stoppable-thing': [
      '(\\p{L}+-){0,2}*(werbung|cookies?|verlaufs?|profile?n?|newsletters?|marketings?|tracking|datennutzung|analysen?)',
      '(personalisier|werbe|werblich|tracking|nachverfolg|standort|geolokal|ortung|aktivität|analyse|statisti|mikrofon|benachrichtigung|empfehlung|biometri|telemetrie)*',
      '(anzeigen|{train}|profiling|profilbildung|analytics|reichweitenmessung|marktforschung|kamera|kontakte|gesichtserkennung|erinnerungsfunktion|gedächtnis|modell* verbessern|modellverbesserung|datenweitergabe|datenverarbeitung|datenerhebung|pixel)',
    ],
    'stoppable-use': [
      '{stoppable-thing}',
      '{use} … {data}',
      '{data} … {use}',
      '(verarbeitung|nutzung|verwendung|weitergabe|zusammenführung|erhebung) (\\S+ ){0,3}{data}',
    ],
    // To say yes or no to a use of data.
    'choose-use': [
      '(wähl*|auswähl*|auszuwählen|entscheid*|bestimm*|fest(zu)?legen|legen|kontrollier*|steuer*|angeben),? (\\S+ ){0,3}(ob|wie|welche*|inwieweit|wofür) (\\S+ ){0,9}{use}',
    ],
    off: [
      '(deaktivier*|ab(zu)?schalt*|abgeschaltet|aus(zu)?schalt*|ausgeschaltet|blockier*|unterbind*|unterbunden|ab(zu)?stell*|abgestellt|einschränken|begrenz*|pausier*|ab(zu)?wähl*|stummschalt*)',
    ],
    toggle: [
      '{off} (\\S+ ){0,6}"?{stoppable-thing}',
      '{stoppable-thing}"? (\\S+ ){0,7}{off}',
      '(schalt*|stell*) (\\S+ ){0,7}"?{stoppable-thing}"? (\\S+ ){0,6}(aus|ab|ein)',
      '{stoppable-thing} … (standardmäßig|voreingestellt) (\\S+ ){0,3}(aktiv*|deaktiv*|ein|aus|eingeschaltet|ausgeschaltet|aktiviert)',
      '{off} … {use} (\\S+ ){0,5}{data}',
      '{use} (\\S+ ){0,5}{data} … {off}',
      '(häkchen|haken|kontrollkästchen|schieberegler|regler|schalter) … ({data}|{stoppable-thing})',
    ],
    settings: ['(*einstellung(en)?|*präferenzen|auswahl|berechtigungen|*einwilligungen)'],
    choose: [
      '(verwalt*|änder(n|st|e|t)|anpass*|fest(zu)?leg*|steuer(n|st|t)|kontrollier*|wähl(en|st|t)) (\\S+ ){0,5}{settings}',
      '{settings} (\\S+ ){0,6}(verwalt*|änder(n|st|t)|zu ändern|an(zu)?passen|angepasst|fest(zu)?legen|vornehmen|steuern)',
      'pass(en|e|t)? (\\S+ ){0,4}{settings} (\\S+ ){0,4}an',
      '(cookie|datenschutz|werbe|anzeigen|privatsphäre|tracking|einwilligungs)-?(einstellung*|präferenz*|manager*|verwaltung|center|zentrum|banner*)',
      'browser (\\S+ ){0,3}so (einstellen|konfigurieren|eingestellt)',
      '(wahlmöglichkeit*|kontrolle) (\\S+ ){0,3}(über|bezüglich|hinsichtlich|bei)',
    ],
    refuse: [
      '(ab(zu)?lehn*|abgelehnt*|verweiger*|zurück(zu)?weis*) … (*cookies?|einwilligung*|zustimmung|*tracking|verarbeitung|erhebung|*werbung|weitergabe|daten|nutzung|verwendung|profiling)',
      '(*cookies?|einwilligung*|zustimmung|*tracking|verarbeitung|erhebung|*werbung|weitergabe|*daten|nutzung|verwendung|profiling) … (ab(zu)?lehn*|abgelehnt|verweiger*)',
      'lehn(en|e|st|t)? (\\S+ ){0,6}((\\S+-)?cookies?|*tracking|*werbung|verarbeitung|nutzung|verwendung|weitergabe|erhebung) (\\S+ ){0,4}ab',
      '(nicht|kein*|ohne) (\\S+ ){0,5}(möchten?|möchtest|wünsch*|wollen|willst|will|einverstanden|zustimm*|einwillig*|eingewilligt|zugestimmt)',
      '(möchten|möchtest|wünschen|wünschst|wollen|willst|stimmen|stimmst|willigen|willigst) (\\S+ ){0,5}(nicht|kein*)',
      '(einschränkung|beschränkung|begrenzung) (der|ihrer|deiner|einer) (\\S+ ){0,3}(verarbeitung|datenverarbeitung|nutzung|verwendung|daten)',
      '(verarbeitung|datenverarbeitung|nutzung|verwendung) (\\S+ ){0,4}(einzuschränken|einschränken zu lassen|zu beschränken|einschränken lassen)',
      '(stellen|beenden|unterlassen|einstellen) (\\S+ )?(die|diese) (\\S+ )?(nutzung|verwendung|verarbeitung|weitergabe)',
      '(können|kannst|könnt|kann|lässt|lassen|recht|möglichkeit) … (untersagen|unterbinden|verhindern|unterlassen)',
    ],
    allow: [
      '(wenn|falls|sofern|soweit|nur|erst) (\\S+ ){0,8}(erlaub*|gestatt*|zulass*|zugelassen|freigeb*|freigegeben|freigabe)',
    ],
    consent: [
      '(mit|ohne|nur|sofern|wenn|falls|soweit|vorbehaltlich|grundlage|aufgrund|basis|ausdrücklich*|vorherig*|ihre*|deine*|eure*|auf|um|bedarf|hol*|einhol*|eingehol*|erteil*) (\\S+ ){0,5}(einwilligung*|zustimmung|einverständnis*|eingewilligt|zugestimmt|einwillig*|zustimm*)',
      '(einwilligung|zustimmung) (\\S+ ){0,4}(einholen|eingeholt|erteil*|geben|gegeben|voraus)',
      '(willigen|willigst|stimmen|stimmst) (\\S+ ){0,9}(ein|zu)',
    ],
    // Leave that somebody else than the person gives.
    'others-consent': [
      '(unsere*|schriftlich*|seine*) (\\S+ ){0,3}(zustimmung|einwilligung|genehmigung)',
      '(zustimmung|einwilligung) (des|der) (anderen|jeweils|rechteinhaber*|anbieter*|verlag*|urheber*|arbeitgeber*|eigentümer*)',
    ],
    // How a right, whichever, is exercised.
    'exercise-rights': [
      '(rechte?n?|betroffenenrechte?n?|wahlrechte?n?) (\\S+ ){0,6}(ausüb*|auszuüben|geltend|wahrnehm*|wahrzunehmen)',
      '(ausübung|geltendmachung|wahrnehmung) (\\S+ ){0,3}(*rechte?n?)',
    ],
    // Signs that the rights spoken of are the person's over their data.
    'rights-around': [
      '(widerspr*|widerspruch*|opt-?out|einwilligung*|datenschutz*|personenbezogen*|betroffenenrecht*)',
    ],
    'personal-data': [
      '(personenbezogene*|persönliche*|personenbezogener) (\\S+ )?(daten|informationen|angaben)',
      '(ihre*|deine*|eure*) (\\S+ )?(daten|informationen|inhalte*)',
      '(?!up)*daten',
    ],
    // What makes a consent one on a use of data.
    'personal-use': [
      '*(daten|informationen|inhalte?n?|werbung|cookies?|verarbeitung)',
      '(marketing|werbe|tracking|profil|standort|newsletter|mitteilung|verarbeit|weitergeb|übermitt|erheb|biometri|analyse)*',
      '(angaben|fotos?|{train}|weitergabe|e-?mails?|dritte?n?|partnern?)',
    ],
    // Words with "nicht" that deny nothing of what is told near them.
    'no-denial': [
      '(nicht|ohne) (nur|ausschließlich|allein|zuletzt|darauf|hierauf|beschränk*|abschließend|einschränkung|unangemessene*|kosten|angabe)',
      '(wenn|falls|sofern|soweit|solange|es sei denn|außer)[^.;]{0,60} (nicht|kein*|niemals)( (\\S+ )?(widersp*|möcht*|wünsch*|wollen|willst|einverstanden|zustimm*|einwillig*|deaktivier*|abgeschaltet|ausgeschaltet|abgelehnt|untersag*))?',
      'ohne (\\S+ ){0,4}(einwilligung|zustimmung|personenbezug|konto)',
      '(kein|ohne) konto',
      '(möchten|wollen|wünschen) (sie|du) (\\S+ ){0,3}nicht',
    ],
    // A refusal that names training as what is refused.
    'training-refusal': [
      '({train}|{improve} (\\S+ ){0,3}{model}|{model} verbessern) (\\S+ ){0,16}(widersprechen|widersprochen|ab(zu)?lehnen|untersagen|aus(zu)?schließen|ausschließen|ab(zu)?schalten|aus(zu)?schalten|deaktivieren|zu widersprechen|widerspruch|ab(zu)?melden)',
      '({object}|opt-?( |-)?out|deaktivier*|ausschalt*|abschalt*) … ({train}|{improve} (\\S+ ){0,3}{model})',
      '(nicht|kein*) (\\S+ ){0,3}(möcht*|wünsch*|wollen|willst|einverstanden|zustimm*) … {train}',
      '(möchten|möchtest|wollen|willst|wünschen) (\\S+ ){0,4}nicht … {train}',
      '(schalt*|stell*) (\\S+ ){0,7}"?({train}|modell* verbessern)"? (\\S+ ){0,5}(aus|ab)',
    ],
    // A use that is stated first, and then limited by a refusal.
    'use-then-refusal': [
      '{train} … (es sei denn|außer|sofern|solange|soweit|falls|wenn)',
      '(es sei denn|außer|sofern|solange|soweit|falls|wenn) (\\S+ ){0,8}(nicht|kein*) (\\S+ ){0,3}(widersp*|deaktiv*|abge*|ausge*|untersag*)',
    ],
    // A refusal that is said not to be had.
    'no-say': [
      '(kann|können|kannst|könnt|lässt|lassen|ist|besteht|bestehen|haben|hast|gibt|steht) (\\S+ ){0,7}(nicht|kein*) (\\S+ ){0,4}(widersp*|abgelehnt|ablehnen|abbestell*|abmelden|abschalten|deaktiv*|opt-?out*)',
      '(nicht|kein*) (\\S+ ){0,3}{signal}',
      '{signal} (\\S+ ){0,7}(nicht|kein*)',
    ],
    // Other things one refuses, objects to or withdraws from.
    'other-refusal': [
      '(schiedsverfahren*|schiedsklausel*|schiedsgericht*|schiedsvereinbarung*|sammelklage*|schlichtung*|streitbeilegung*)',
      '((vertrags)?verlängerung*|automatisch* verlänger*|kündig* … (vertrag*|abonnement*|abo|mitgliedschaft))',
      '(beta|pilot|vorschau|treue|bonus|prämien|punkte)-?(programm*|phase|test*|version*|funktion*)',
      '(vertrag*|kaufvertrag*|bestellung*|kauf|kaufs|vertragserklärung|waren?|abonnement*|buchung*) … (widerruf*|zurücktret*|zurückzutreten)',
      '(widerruf*) … (vertrag*|waren?|vierzehn|14 tag*|leistungen|rückzahl*|zurückzugewähren|muster-?widerrufsformular)',
      '(unterauftrag*|subunternehm*|sub-?auftragsverarbeiter*|weitere* auftragsverarbeiter*|sub-?prozessor*)',
      '(sperr*|moderation*|entfernung|löschung) (\\S+ ){0,4}(beitrag*|beiträge*|inhalt*|kontos?|posts?) … (widerspr*|beschwerde|einspruch)',
      '(änderung*|neufassung*|anpassung*) (\\S+ ){0,4}(bedingung*|nutzungsbedingung*|AGB|vertrag*|geschäftsbedingung*|preis*|entgelt*|bestimmung*)',
      '{amendment}',
      '((im|in) widerspruch (zu|mit|stehen|steht)|widersprechen sich|sich widersprech*|widerspricht (dieser|diesen|dem|einer|den))',
      '(lastschrift*|rechnung*|abbuchung*|mahnung*|preiserhöhung*) … widersp*',
      'widersp* … (lastschrift*|rechnung*|preiserhöhung*)',
      '(bestellungen|zahlung*|angebots|aufträge|bewerbung*) … ablehn*',
      '(annahme|auftrag*|bestellung*|lieferung*) … (ablehnen|verweiger*)',
      '(betriebsübergang*|mahnbescheid*|steuerbescheid*|bescheid|mieter*|einspruchsfrist) … (widersp*)',
    ],
    'erasure-only': [
      '(lösch*|zu löschen|schließ*|deaktivier*|kündig*|sperr*) (\\S+ ){0,3}(?<!(ihrem|deinem|einem|im) )(konto|konten|accounts?|nutzerkonto|benutzerkonto|kundenkonto)',
      '(?<!(ihrem|deinem|einem|im|über das|über ihr|über dein) )(konto|konten|accounts?|nutzerkonto|benutzerkonto|kundenkonto) (\\S+ ){0,4}(lösch*|schließ*|deaktivier*|sperr*|gesperrt)',
    ],
  },
  rules: germanDutchPolishRules('de'),
  parts: {
    polarity: {
      not: ['(nicht|nie|niemals|kein*|keinesfalls|weder|ohne|ausgenommen|ausgeschlossen)'],
    },
    modality: {
      may: ['(kann|können|kannst|könnte*|dürfen|darf|möglich*|möglicherweise|gegebenenfalls|ggf)'],
      must: ['(muss|müssen|musst|soll|sollen|verpflichtet|erforderlich)'],
      'by default': ['(standardmäßig|voreingestellt|voreinstellung*|automatisch)'],
    },
    data: {
      inputs: ['(*eingaben?|prompts?|inputs?|anfragen)'],
      outputs: ['(ausgaben?|antworten|outputs?|generierte*|ergebnisse*)'],
      conversations: ['(*unterhaltung*|*gespräch*|chat*|*konversation*|*nachrichten|transkript*|dialog*)'],
      content: ['(*inhalte?n?|*beiträge?n?|posts?|kommentare?n?)'],
      feedback: ['(feedback|*rückmeldung*|bewertung*)'],
      'usage data': [
        '(nutzungsdaten|nutzungsverhalten|telemetrie*|protokolldaten|gerätedaten|*interaktion*|*aktivität*)',
      ],
      'public posts': ['(öffentlich*)'],
      'third-party data': [
        '(dritte?n?|drittanbieter*|partnern?|lizenziert*) (\\S+ ){0,3}(*daten|informationen|inhalte*|quellen)',
      ],
      code: ['((quell)?code*|codeschnipsel*|repositor*)'],
      files: ['(datei*|*dokumente?n?|anhäng*|uploads?|hochlad*|hochgeladen*|hochlädst)'],
      'images and video': ['(fotos?|*bilder?n?|*videos?|kamera*)'],
      'voice and audio': [
        '(stimm(e|en)|sprachaufnahm*|sprachaufzeichnung*|sprachdaten|audio*|tonaufnahm*|sprachbefehl*|sprachnachricht*)',
      ],
      'biometric data': ['(biometri*|gesichts*)'],
      location: ['(standort*|geolokal*|GPS)'],
      'sensitive data': ['(sensib*|besondere* kategor*|gesundheit*)'],
      'business data': ['(kunden|geschäfts|unternehmens|firmen)(daten|inhalte*)'],
      'personal data': ['(personenbezogen*|persönliche*) (daten|informationen|angaben)'],
      'aggregated data': ['(aggregiert*)'],
    },
    whom: {
      'free users': ['(kostenlos*|kostenfrei*|gratis*|unentgeltlich*|free)'],
      'paying users': ['(bezahl*|zahlend*|kostenpflichtig*|premium*|pro|plus|abonnent*|abonnement*|abo)'],
      'business customers': [
        '(geschäftskund*|geschäftskonto|geschäftskonten|geschäftlich*|unternehmenskund*|unternehmenskonten|firmenkund*|enterprise|business|teams?|unternehmen|organisation*)',
      ],
      'API customers': ['(API|APIs|programmierschnittstelle*|schnittstelle*|entwickler*)'],
      minors: ['(minderjährig*|kind|kinder*|jugendlich*|unter (13|14|16|18)|eltern*|erziehungsberechtigt*)'],
      'people in Europe': ['(EWR|EU|europ*|DSGVO|schweiz*|vereinigte* königreich*|großbritannien)'],
      'people in the United States': ['(USA|vereinigte* staaten|US-\\p{L}+|kalifornien*|CCPA)'],
      'non-users': [
        '(ohne (\\S+ )?konto|kein (\\S+ )?konto|nichtnutzer*|nicht-nutzer*|besucher*|nicht (angemeldet*|registriert*))',
      ],
    },
    actor: {
      'third parties': [
        '(dritte?n?|drittanbieter*|partner|partnern|dienstleister*|anbieter|anbietern|auftragsverarbeiter*|lieferanten)',
      ],
      affiliates: ['(tochtergesellschaft*|konzern*|verbundene* unternehmen|muttergesellschaft)'],
    },
    purpose: {
      training: ['{train}'],
      'improving services': [
        'verbesser* (\\S+ ){0,4}(*dienst*|*produkt*|angebot*|plattform|nutzererlebnis*)',
        '(*dienste?n?|*produkte?n?|angebote?n?|plattform) (\\S+ ){0,4}verbesser*',
      ],
      sale: ['(verkauf*|vermiet*|veräußer*)'],
      sharing: ['(weitergeb*|weitergegeben|weitergabe|geteilt|teilen|offenleg*|offengelegt|übermitt*)'],
      profiling: ['(profiling|profilbildung|*profile?n?)'],
      advertising: ['(*werbung|werbe*|werblich*|anzeigen|zielgruppe*)'],
      personalisation: ['(personalisier*|individuell*|*empfehlung*)'],
      marketing: ['(*marketing*|newsletter*|direktwerbung|werbemails?|angebote?n?|aktionen)'],
      cookies: ['(*cookies?|pixel*|*tracking*)'],
      analytics: ['(*analyse*|analytics|statistik*|statistisch*|reichweitenmessung|messung*)'],
      research: ['(*forschung*)'],
      'automated decisions': ['automatisiert* (entscheid*|einzel*|verarbeit*)'],
      transfers: ['(drittland|drittländer*|übertragung)'],
    },
    channel: {
      settings: [
        '(*einstellung*|präferenzen|schalter|menü|dashboard|deaktivier*|ab(zu)?schalt*|aus(zu)?schalt*|präferenzcenter)',
      ],
      form: ['(*formular*|portal|webformular*)'],
      'e-mail': [
        '((per|via|eine|mittels|über) e-?mail|e-?mail (an|unter|schreiben|senden)|e-?mail-adresse|mail an)',
      ],
      post: ['(per post|postalisch|schriftlich|brief|postanschrift|postweg|postadresse)'],
      'phone or text message': ['(telefon*|anruf*|hotline|SMS|STOPP?)'],
      'a link': ['(link|links|*link|klick*|schaltfläche*|button|hier)'],
      'browser signals': ['(*signale?n?s?|GPC|global privacy control*|do not track|DNT)'],
      'contact with the vendor': [
        '(kontakt*|wenden|wende|support|datenschutzbeauftragt*|kundendienst|kundenservice|teilen sie uns)',
      ],
      'browser or device settings': ['(*browsers?|browser*|geräts?|endgerät*|betriebssystem*)'],
    },
    condition: {
      consent: [
        '(einwillig*|eingewilligt|zustimm*|zugestimmt|einverstanden|einverständnis*|erlaub*|opt-?in|gestatt*)',
      ],
      'an exception': ['(es sei denn|außer|ausgenommen|sofern nicht|bis)'],
      'what the law allows': [
        '(anwendbar*|gesetzlich (zulässig|vorgeschrieben|erlaubt)|rechtlich zulässig|unter bestimmten (umständen|voraussetzungen)|je nach|vorbehaltlich|rechtliche* verpflicht*|gesetzliche* verpflicht*)',
      ],
      'an opt-out': ['(widersp*|opt-?out|ablehn*|abgelehnt)'],
      'at any time': ['(jederzeit|zu jeder zeit)'],
      'those who came earlier': [
        '(vor dem|bis zum) (\\S+ ){0,4}(registriert|angemeldet|beigetreten|eröffnet|abgeschlossen)',
      ],
      'which data in time': ['(künftig*|zukünftig*|für die zukunft|bereits|bisherig*|rückwirkend|ab dem)'],
      'a period': [
        '(\\d+|einem?|zwei|drei|vier|sechs|zehn|zwölf|dreißig) (werktag*|tage?n?|wochen?|monate?n?|stunden|jahre?n?)',
      ],
    },
    basis: {
      'legitimate interest': ['berechtigte* interesse*', 'art\\. ?6 abs\\. ?1 (\\S+ ){0,3}f'],
      contract: ['((erfüllung|durchführung) (\\S+ ){0,3}vertrag*|vertragserfüllung)'],
      'legal obligation': ['(rechtliche*|gesetzliche*) verpflichtung*'],
      'public interest': ['öffentliche* interesse*'],
    },
    safeguard: {
      'de-identification': ['(anonym*|pseudonym*|de-?identifi*|unkenntlich|geschwärzt)'],
      aggregation: ['(aggregier*|zusammengefasst)'],
      deletion: ['(lösch*|gelöscht*|aufbewahr*|speicher*|gespeichert)'],
      'human review': ['(menschlich*|prüfer*|manuell*|von menschen)'],
      encryption: ['(verschlüssel*)'],
    },
  },
  empty: `der die das den dem des ein eine einen einem einer eines und oder aber sondern sowie wie auch nicht noch nur so als am an auf
    aus bei beim bis durch für gegen hinter im in ins mit nach neben ob ohne per seit über um unter von vom vor während wegen zu zum zur
    zwischen ist sind war waren sei wird werden wurde wurden worden haben hat habe hatte kann können könnte könnten kannst darf dürfen
    soll sollen sollte muss müssen mag möchte möchten wir uns unser unsere unserem unseren unserer unseres sie ihr ihre ihrem ihren ihrer
    ihres ihnen du dich dir dein deine deinem deinen deiner deines er es ihm ihn man sich selbst dies diese diesem diesen dieser dieses
    jede jedem jeden jeder jedes alle allem allen aller alles andere anderen anderer anderes welche welchem welchen welcher welches wer was
    wenn falls sofern soweit dass weil da damit denn dann wo wobei wofür womit daher darüber dazu dafür dabei davon darauf daran hierzu
    hierbei hier dort etwa z b d h u a bzw ggf etc usw einschließlich insbesondere beispielsweise zum beispiel bitte mehr weitere weiteren
    weiterer weiteres sehr bereits immer gemäß nachdem bevor je etwas etwaige solche solchen solcher lassen`,
};
