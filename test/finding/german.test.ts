import { describe, expect, it } from 'vitest';
import { documentFromMarkdown } from '../../src/document/from-markdown.ts';
import { lexiconFor } from '../../src/finding/languages.ts';
import { changeWithin } from './change-within.ts';
import { isTrainingDenied, topicsOf } from './topics-of.ts';

describe('German: training', () => {
  it.each([
    'Wir trainieren unsere KI-Modelle mit Ihren Unterhaltungen.',
    'Lutra verwendet deine Eingaben nicht, um seine Sprachmodelle zu trainieren.',
    'Ihre öffentlichen Beiträge und Fotos werden zum Training unserer generativen KI verwendet.',
    'Inhalte aus Geschäftskonten sind standardmäßig vom Modelltraining ausgenommen.',
    'Ihre Chatverläufe können zur Weiterentwicklung unserer Modelle herangezogen werden.',
    'Rückmeldungen, die Sie uns geben, fließen in das Training unserer Systeme für künstliche Intelligenz ein.',
    'Bevor wir Gespräche für das KI-Training nutzen, entfernen wir Namen und Adressen.',
    'Rechtsgrundlage für die Nutzung Ihrer Daten zu Trainingszwecken ist unser berechtigtes Interesse an der Verbesserung unserer Modelle (Art. 6 Abs. 1 lit. f DSGVO).',
    'Private Nachrichten werden niemals zum Anlernen von KI-Systemen herangezogen.',
    'Unsere Algorithmen lernen aus dem Verhalten und den Eingaben der Nutzer.',
    'Geschulte Prüfer sehen sich einen Teil der Gespräche an, mit denen wir unsere Modelle verbessern.',
    'Öffentlich zugängliche Informationen, auch über Personen ohne Konto, dienen als Trainingsdaten für unsere Sprachmodelle.',
    'Unsere Auftragsverarbeiter dürfen Kundendaten nicht für das Training eigener KI-Modelle nutzen.',
    'Daten von Minderjährigen nutzen wir nicht zum Trainieren von Modellen.',
    'Über die Schnittstelle übermittelte Inhalte verwenden wir nur dann zum Feintuning, wenn der Kunde dem ausdrücklich zugestimmt hat.',
    'Für Inhalte, die du hochlädst, räumst du uns das Recht ein, sie zum maschinellen Lernen zu verwenden.',
    'Wir werten Ihre Prompts aus, um unsere Dienste und Funktionen zu verbessern.',
    'Ohne Ihre Einwilligung werden Ihre Daten nicht für die Entwicklung von KI verwendet.',
    'Auch Sprachaufnahmen können in die Entwicklung unserer Spracherkennungsmodelle eingehen.',
    'Die Daten werden vor dem Training anonymisiert, sodass die Modelle keine Rückschlüsse auf einzelne Personen erlauben.',
    'Wir geben pseudonymisierte Transkripte an Partner weiter, die damit eigene Sprachmodelle trainieren.',
    'Das Training unserer KI erfolgt ausschließlich mit lizenzierten und öffentlich verfügbaren Daten.',
    'In der kostenlosen Version werden Ihre Chats zur Verbesserung der Modelle gespeichert.',
    'Soweit Sie die Gratisversion nutzen, fließen Ihre Eingaben sowie die daraus erzeugten Antworten in die Weiterentwicklung unserer großen Sprachmodelle ein.',
    'Deine hochgeladenen Bilder landen in keinem Trainingsdatensatz.',
    'Zweck der Verarbeitung: Schulung und Feinabstimmung von Algorithmen des maschinellen Lernens anhand von Kundengesprächen.',
    'Öffentliche Kommentare volljähriger Personen können wir heranziehen, um generative KI zu entwickeln und zu verbessern.',
    'Ein kleines Team liest anonymisierte Chats gegen, damit das Modell aus Fehlern lernt.',
    'Kundendaten aus der Enterprise-Variante bleiben beim Modelltraining außen vor.',
    'Mit der Annahme dieser Bedingungen gestatten Sie uns, Ihre Werke zum Zwecke des Trainings neuronaler Netze zu vervielfältigen.',
    'Wir haben keine Absicht, mit Ihren Dokumenten KI-Systeme zu trainieren.',
    'Die von Nutzern erteilten Daumen-hoch-Bewertungen verwenden wir, um die Qualität unserer KI-Modelle zu steigern.',
    'Wir und unsere Anbieter setzen Ihre Beiträge ein, um künstliche Intelligenz besser zu machen.',
    'Beachte, dass Gespräche mit dem Sprachassistenten von Menschen überprüft und zum Trainieren verwendet werden können, um Sprachmodelle zu verfeinern.',
    'Beim Pro-Tarif ist die Nutzung Ihrer Inhalte für Modelltrainings standardmäßig deaktiviert.',
    'Ihre Texte werden weder zum Training noch zur Evaluierung unserer Modelle genutzt.',
    'Personenbezogene Angaben, die im Internet frei abrufbar sind, können Teil der Datensätze sein, mit denen unsere Modelle vortrainiert werden.',
    'Die Aufnahmen werden nach 30 Tagen gelöscht und bis dahin nur für das Nachtraining des Spracherkenners verwendet.',
    'Auf Grundlage von Art. 6 Abs. 1 lit. f DSGVO entwickeln wir unsere KI-Systeme mit öffentlichen Posts weiter.',
    'Wir behalten uns vor, aggregierte Nutzungsdaten zur Optimierung unserer Algorithmen auszuwerten.',
    'Feedback kann, auch wenn Sie dem Training widersprochen haben, in die Modellentwicklung einfließen.',
  ])('%s', sentence => {
    expect(topicsOf('de', sentence)).toContain('training');
  });

  it.each([
    'Sie dürfen die Ausgaben nicht verwenden, um konkurrierende Modelle zu trainieren.',
    'Dem Nutzer ist es untersagt, Inhalte der Plattform zum Training einer KI auszulesen.',
    'Das Auslesen unserer Seiten (Scraping) zum Training von KI-Modellen ist verboten.',
    'Der Kunde sichert zu, dass er die Dienste nicht nutzt, um ein konkurrierendes KI-Modell zu entwickeln.',
    'Unsere Beschäftigten werden regelmäßig im Umgang mit personenbezogenen Daten geschult.',
    'Alle Mitarbeiter absolvieren ein Training zum Datenschutz bei KI-Systemen.',
    'Gespräche können zu Schulungs- und Qualitätszwecken aufgezeichnet werden.',
    'Gespräche mit dem Kundendienst werden zu Trainingszwecken unserer Mitarbeiter aufgezeichnet.',
    'Unsere Trainings und Kurse zu künstlicher Intelligenz stehen allen Mitgliedern offen.',
    'Der Trainer sieht die Daten Ihrer Trainingseinheiten in der App.',
    'Ihr Trainingsplan wird aus den Daten Ihrer Uhr erstellt.',
    'Fahrkarten gelten in jedem Zug und Bus der Region.',
    'Wir verwenden Ihre Daten, um unsere Dienste zu verbessern.',
    'Über Ihren Kreditantrag wird automatisiert auf Grundlage Ihrer Daten entschieden.',
    'Unser Assistent beantwortet Ihre Fragen mithilfe künstlicher Intelligenz.',
    'Nehmen Sie am Betaprogramm teil, um neue KI-Funktionen vor allen anderen zu testen.',
    'Antworten eines KI-Modells können falsch sein, weil die Trainingsdaten lückenhaft sind.',
    '„Modell“ bezeichnet jedes KI-Modell, das mit Daten trainiert wurde.',
    'Wir entwickeln unser Geschäftsmodell stetig weiter und nutzen dafür Daten über den Markt.',
    'Gerätemodell und Betriebssystem erfassen wir, um Fehler zu beheben und die App zu verbessern.',
    'Das Preismodell wird auf Grundlage von Nutzungsdaten weiterentwickelt.',
    'Im Rahmen unseres Onboardings bieten wir Ihren Teams ein Training zur Nutzung der KI-Funktionen an.',
    'Unsere KI erstellt aus Ihren Angaben einen individuellen Trainings- und Ernährungsplan.',
    'Es ist nicht erlaubt, die API-Antworten zum Aufbau eines eigenen Sprachmodells zu verwenden.',
    'Wir nutzen KI, um Spam in Ihren Nachrichten zu erkennen.',
    'Ihre Daten helfen uns, die Bedienung der App zu verbessern.',
    'Unser Sicherheitsteam trainiert regelmäßig den Ernstfall eines Datenlecks.',
    'Wir verbessern die Sicherheit Ihres Kontos mithilfe von Anmeldedaten.',
    'Verbotene Nutzungen: das Trainieren von Modellen mit Ausgaben unserer Dienste ist Nutzern untersagt.',
    'Die Verarbeitung Ihrer Bewerbung erfolgt nicht durch KI.',
    'Mit dem Zug erreichen Sie unser Trainingszentrum in zehn Minuten.',
    'Entwickler können über unsere Schnittstelle eigene Anwendungen mit KI-Funktionen bauen und Inhalte speichern.',
  ])('not: %s', sentence => {
    expect(topicsOf('de', sentence)).not.toContain('training');
  });

  it('takes "for training" as on training only where a model is in sight, or the document is about an assistant', () => {
    const sentence =
      'Unsere Unterauftragnehmer haben sich verpflichtet, die übermittelten Inhalte nicht für Trainingszwecke zu speichern.';
    expect(topicsOf('de', sentence)).not.toContain('training');
    expect(topicsOf('de', sentence, { document: new Set(['assistant']) })).toContain('training');
  });
});

describe('German: opt-out', () => {
  it.each([
    'Sie haben das Recht, der Verarbeitung Ihrer personenbezogenen Daten jederzeit zu widersprechen.',
    'Ihnen steht ein Widerspruchsrecht gegen die Verarbeitung zu.',
    'Du kannst der Nutzung deiner Inhalte für das Training in den Einstellungen widersprechen.',
    'Widersprechen Sie der Datennutzung per E-Mail an datenschutz@lutra.example.',
    'Legen Sie über unser Formular Widerspruch gegen die Verwendung Ihrer Beiträge ein.',
    'Der Widerspruch kann auch schriftlich an unsere Postanschrift gerichtet werden.',
    'Sie können Ihre Einwilligung jederzeit mit Wirkung für die Zukunft widerrufen.',
    'Eine einmal erteilte Einwilligung ist jederzeit widerruflich.',
    'Durch den Widerruf der Einwilligung wird die Rechtmäßigkeit der bis dahin erfolgten Verarbeitung nicht berührt.',
    'Wenn Sie nicht möchten, dass Ihre Daten an Partner weitergegeben werden, teilen Sie uns das mit.',
    'Deaktivieren Sie in den Einstellungen die personalisierte Werbung.',
    'Den Verlauf können Sie abschalten, dann werden Ihre Chats nicht gespeichert.',
    'Schalten Sie die Option „Modell verbessern“ aus.',
    'Sie können sich über den Abmeldelink am Ende jeder E-Mail vom Newsletter abmelden.',
    'Antworten Sie mit „STOPP“, um keine SMS mehr zu erhalten.',
    'Cookies können Sie im Banner ablehnen.',
    'Lehnen Sie Werbe-Cookies einfach ab.',
    'Wir verkaufen Ihre personenbezogenen Daten nicht.',
    'Ihre Daten werden weder verkauft noch vermietet.',
    'Wir beachten das Signal Global Privacy Control.',
    'Anfragen wie „Do Not Track“ beantworten wir nicht.',
    'Sie können wählen, ob wir Ihren Standort verwenden dürfen.',
    'Verwalten Sie Ihre Cookie-Einstellungen über den Link in der Fußzeile.',
    'Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und Widerspruch.',
    'Eine Verarbeitung erfolgt nur, wenn Sie ausdrücklich eingewilligt haben.',
    'Mit deiner Zustimmung verwenden wir deine Fotos für Werbung.',
    'Auch wer kein Konto hat, kann der Nutzung öffentlich sichtbarer Angaben über ihn widersprechen.',
    'Sie können uns die Nutzung Ihrer Daten für Werbezwecke jederzeit untersagen.',
    'Nutzer bezahlter Tarife können sich vom Training ausschließen lassen.',
    'Der Direktwerbung können Sie jederzeit ohne Angabe von Gründen widersprechen.',
    'Ein Opt-out ist in den Kontoeinstellungen möglich.',
    'Einer Nutzung zu diesem Zweck kann nicht widersprochen werden.',
    'Die Zusammenführung Ihrer Daten zu einem Profil lässt sich in den Datenschutzeinstellungen unterbinden.',
    'Sie können Ihren Browser so einstellen, dass Cookies blockiert werden.',
    'Falls Ihnen das nicht recht ist, können Sie die Nutzung Ihrer Chats zu Trainingszwecken mit einem Klick unterbinden.',
    'Entfernen Sie dazu einfach das Häkchen bei „Meine Daten zur Verbesserung verwenden“.',
    'Unter Einstellungen > Datenschutz lässt sich die Personalisierung abstellen.',
    'Ihr Widerspruch wirkt nur für künftige Verarbeitungen.',
    'Bitte richten Sie Ihren Widerspruch postalisch an die Lutra GmbH, Abteilung Datenschutz.',
    'Eltern können für ihre Kinder die Zustimmung verweigern oder zurückziehen.',
    'Ihre Telefonnummer geben wir ausschließlich mit Ihrem ausdrücklichen Einverständnis zu Werbezwecken weiter.',
    'Du hast es dir anders überlegt? Zieh deine Einwilligung einfach in der App zurück.',
    'Für kostenlose Konten steht keine Möglichkeit zur Verfügung, dem Training zu widersprechen.',
    'Sollten Sie keine weiteren Werbe-E-Mails wünschen, genügt eine kurze Nachricht an uns.',
    'Sie haben ferner das Recht, aus Gründen, die sich aus Ihrer besonderen Situation ergeben, jederzeit Widerspruch einzulegen.',
    'Registrierte Nutzer finden den Schalter für das Training unter „Datenkontrolle“.',
    'Die Teilnahme ist freiwillig; wer nicht mitmachen will, dessen Daten werden nicht ausgewertet.',
    'Ein bereits erteiltes Einverständnis kann formlos per Mail zurückgenommen werden.',
    'Über die Cookie-Einstellungen können Sie Ihre Auswahl jederzeit ändern.',
    'Bei Direktwerbung genügt ein Hinweis von Ihnen, und wir stellen die Nutzung Ihrer Daten dafür ein.',
    'Der Datenweitergabe an Werbepartner können Einwohner Kaliforniens per Opt-out-Formular entgegentreten.',
    'Wir geben Ihre Daten nicht gegen Entgelt an Dritte weiter.',
    'Die Speicherung des Chatverlaufs können Sie in den Einstellungen pausieren.',
  ])('%s', sentence => {
    expect(topicsOf('de', sentence)).toContain('opt-out');
  });

  it.each([
    'Sie können der Schiedsklausel innerhalb von 30 Tagen widersprechen.',
    'Der automatischen Verlängerung des Abonnements können Sie bis zum Ende der Laufzeit widersprechen.',
    'Verbraucher haben ein vierzehntägiges Widerrufsrecht.',
    'Sie können Ihren Vertrag binnen vierzehn Tagen ohne Angabe von Gründen widerrufen.',
    'Im Falle eines wirksamen Widerrufs sind die empfangenen Leistungen zurückzugewähren.',
    'Sie können Ihr Konto jederzeit löschen.',
    'Wir deaktivieren Konten, die gegen diese Regeln verstoßen.',
    'Der Kunde kann dem Einsatz eines neuen Unterauftragsverarbeiters innerhalb von zehn Tagen widersprechen.',
    'Gegen die Sperrung eines Beitrags können Sie Widerspruch einlegen.',
    'Aus dem Betaprogramm können Sie jederzeit aussteigen.',
    'Widersprechen sich diese Bedingungen und ein Einzelvertrag, gilt der Einzelvertrag.',
    'Änderungen dieser Bedingungen gelten als genehmigt, wenn Sie ihnen nicht innerhalb von zwei Monaten widersprechen.',
    'Der Verkäufer kann die Annahme des Angebots ablehnen.',
    'Sie dürfen Ihr Konto nicht verkaufen.',
    'Die Mitglieder einer Sammelklage können aus dem Vergleich austreten.',
    'Die Abtretung von Rechten bedarf unserer vorherigen schriftlichen Zustimmung.',
    'Wir können Bestellungen ohne Begründung ablehnen.',
    'Wird das Unternehmen verkauft, können personenbezogene Daten zu den übertragenen Vermögenswerten gehören.',
    'Sie können vom Kauf zurücktreten, wenn die Lieferung ausbleibt.',
    'Der Arbeitgeber kann dem Betriebsübergang binnen eines Monats widersprechen.',
    'Sie können Ihr Abo jederzeit in den Einstellungen kündigen.',
    'Die Redaktion kann Beiträge ohne Angabe von Gründen ablehnen.',
    'Wir löschen Ihre Daten, sobald der Zweck entfällt.',
    'Der Rechnung können Sie binnen 30 Tagen widersprechen.',
    'Die Bank kann die Zahlung ablehnen.',
    'Sie können die automatische Verlängerung in Ihrem Konto abschalten.',
    'Sie haben das Recht auf Löschung Ihrer Daten.',
    'Wir sperren Konten bei Missbrauch und können die Nutzung untersagen.',
    'Inhalte dürfen nur mit Zustimmung der Rechteinhaber hochgeladen werden.',
    'Widersprechen Sie der Änderung nicht innerhalb von sechs Wochen, gilt sie als angenommen.',
  ])('not: %s', sentence => {
    expect(topicsOf('de', sentence)).not.toContain('opt-out');
  });
});

describe('German: what is denied', () => {
  it.each([
    'Ihre Inhalte werden von uns nicht für das Training von KI-Modellen verwendet.',
    'Wir nutzen keine Kundendaten, um unsere Modelle zu trainieren.',
    'Unsere Modelle werden nicht mit Kundendaten trainiert.',
    'Unsere KI-Modelle trainieren wir grundsätzlich nicht mit Ihren Eingaben.',
    'Weder wir noch unsere Partner trainieren Modelle mit Ihren Daten.',
    'Die Weiterentwicklung unserer Modelle erfolgt ohne Ihre Chats.',
    'Inhalte von Minderjährigen sind vom Training der Modelle ausgeschlossen.',
    'Das Training unserer Modelle mit Ihren Dateien findet nicht statt.',
  ])('no training: %s', sentence => {
    expect(isTrainingDenied('de', sentence)).toBe(true);
  });

  it.each([
    'Wir trainieren unsere Modelle mit Ihren Chats, aber nicht mit Ihren Dateien.',
    'Sofern Sie der Nutzung nicht widersprechen, trainieren wir unsere Modelle mit Ihren Chats.',
    'Mit Ihrer Einwilligung verwenden wir Ihre Chats zum Training unserer Modelle.',
    'Wir können Ihre Inhalte auch ohne Ihre Einwilligung zum Training unserer Modelle nutzen.',
    'Nicht nur Ihre Chats, auch Ihre Dateien nutzen wir zum Training unserer Modelle.',
    'Wir trainieren unsere Modelle mit Daten, die keinen Personenbezug haben.',
  ])('training: %s', sentence => {
    expect(isTrainingDenied('de', sentence)).toBe(false);
  });
});

describe('German: what stands around a sentence', () => {
  it('tells a list item by its lead', () => {
    expect(
      topicsOf('de', 'Die Ausgaben für das Training eigener Modelle nutzen;', { lead: 'Sie dürfen nicht:' }),
    ).not.toContain('training');
    expect(
      topicsOf('de', 'Wir verwenden Fotos und Bildtexte, die Sie veröffentlichen', {
        lead: 'So trainieren wir unsere KI-Modelle:',
      }),
    ).toContain('training');
  });

  it('tells a sentence that continues the one before', () => {
    const previous = 'Wir trainieren unsere Modelle mit Ihren Chats.';
    expect(topicsOf('de', 'Dazu verarbeiten wir auch Dateien, die Sie hochladen.', { previous })).toContain(
      'training',
    );
    expect(topicsOf('de', 'Für die Abrechnung erheben wir Ihre Daten.', { previous })).not.toContain(
      'training',
    );
    expect(topicsOf('de', 'Dagegen können Sie Widerspruch einlegen.', { previous })).toEqual(
      expect.arrayContaining(['training', 'opt-out']),
    );
    expect(
      topicsOf('de', 'Sie ist freiwillig und jederzeit widerruflich.', {
        previous: 'Für Werbung holen wir Ihre Einwilligung ein.',
      }),
    ).toContain('opt-out');
  });

  it('tells a cell by its row', () => {
    const row =
      'Training unserer KI-Modelle mit Ihren Beiträgen | Beiträge und Fotos | berechtigte Interessen';
    expect(topicsOf('de', 'berechtigte Interessen', { row })).toContain('training');
  });

  it('passes over a refusal under a heading on arbitration', () => {
    const sentence = 'Ihren Widerspruch senden Sie uns binnen 30 Tagen per Post.';
    expect(topicsOf('de', sentence)).toContain('opt-out');
    expect(topicsOf('de', sentence, { headings: 'Schiedsverfahren' })).toEqual([]);
  });
});

/** Enough other text that a change of one clause is a change of text and nothing worse. */
const REST = `# Datenschutzhinweise der Lutra KI GmbH

Wir halten diese Seite kurz und sagen, was wir mit den Angaben tun, die Sie uns machen, und wie lange wir sie aufbewahren.

Die Angaben zu Ihrem Konto bewahren wir auf, solange das Konto besteht, und danach noch einen Monat.

Sie erreichen uns unter der Anschrift am Ende dieser Seite, und wir antworten innerhalb eines Monats.

Rechnungen bewahren wir zehn Jahre auf, weil das Gesetz über die Buchführung es verlangt.
`;

const between = changeWithin(REST);
const findingsBetween = (before: string, after: string) => between(before, after).findings;

describe('German: findings of a change', () => {
  it('knows a text as German, whatever language it was declared in', () => {
    const document = { ...documentFromMarkdown(REST), language: 'en' };
    expect(lexiconFor(document)?.code).toBe('de');
  });

  it('tells a right that was added to a clause', () => {
    const before = 'Wir trainieren unsere Modelle mit den Unterhaltungen kostenloser Konten.';
    const findings = findingsBetween(
      before,
      `${before} Nutzer kostenloser Konten können diesem Training per E-Mail an datenschutz@lutra.example widersprechen.`,
    );
    expect(findings).toContainEqual(
      expect.objectContaining({
        topic: 'opt-out',
        change: 'added',
        material: true,
        direction: 'more-control',
        severity: 'high',
        summary:
          'Now stated for free users: the right to object to training, by e-mail (datenschutz@lutra.example).',
      }),
    );
  });

  it('tells a promise that is gone', () => {
    const promise = 'Eingaben von Geschäftskunden nutzen wir nicht zum Training unserer Modelle.';
    const [finding] = findingsBetween(
      `Unser Angebot für Firmen ist hier beschrieben.\n\n${promise}`,
      'Unser Angebot für Firmen ist hier beschrieben.',
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
      'Wir trainieren unsere Sprachmodelle nicht mit den Dateien, die Sie in ein Projekt hochladen.',
      'Wir trainieren unsere Sprachmodelle mit den Dateien, die Sie in ein Projekt hochladen.',
    ],
    [
      'Inhalte aus bezahlten Konten sind vom Modelltraining ausgenommen.',
      'Inhalte aus bezahlten Konten fließen in das Modelltraining ein.',
    ],
    [
      'Wir verwenden Ihre Gespräche niemals, um unsere KI zu trainieren.',
      'Wir verwenden Ihre Gespräche, um unsere KI zu trainieren.',
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
    'Wenn Sie nicht widersprechen, nutzen wir Ihre Chats zum Training unserer Modelle.',
    'Wir nutzen Ihre Chats nicht nur zur Abrechnung, sondern auch zum Training unserer Modelle.',
    'Auch Angaben über Menschen, die kein Konto haben, nutzen wir zum Training unserer Modelle.',
  ])('takes no promise from a "not" that denies something else: %s', sentence => {
    expect(findingsBetween('Siehe unten.', sentence).flatMap(({ reasons }) => reasons)).toContain(
      'data is newly used for training',
    );
  });

  it('tells a channel that changed', () => {
    const [finding] = findingsBetween(
      'Dem Training können Sie in den Einstellungen oder per E-Mail an datenschutz@lutra.example widersprechen.',
      'Dem Training können Sie in den Einstellungen widersprechen.',
    );
    expect(finding).toMatchObject({ change: 'modified', material: true, direction: 'less-control' });
    expect(finding!.summary).toContain('no longer names e-mail');
  });

  it('calls a sentence that says the same in other small words immaterial', () => {
    const findings = findingsBetween(
      'Sie können der Verwendung Ihrer Daten für das Training jederzeit widersprechen.',
      'Der Verwendung Ihrer Daten für das Training können Sie auch jederzeit widersprechen.',
    );
    expect(findings.filter(finding => finding.material)).toEqual([]);
    expect(findings).not.toEqual([]);
  });

  it('does not end a sentence at an abbreviation', () => {
    const findings = findingsBetween(
      'Siehe unten.',
      'Gegen diese Nutzung, d. h. das Training unserer Modelle mit Inhalten bzw. Fotos, können Sie gem. Art. 21 Abs. 1 DSGVO Widerspruch einlegen.',
    );
    expect(findings.map(({ topic }) => topic).sort()).toEqual(['opt-out', 'training']);
    expect(findings.every(({ direction }) => direction === 'more-control')).toBe(true);
  });
});
