import type { PositionLanguage } from '../language.ts';

/** French. Groups that are inserted but not written here ({train}, {model}, {data}) are those of the findings. Apostrophes are plain. */
export const french: PositionLanguage = {
  code: 'fr',
  phrases: {
    // Things that learn, said so that functions of a product are none.
    learner: [
      "(modèles?|algorithmes?|LLM*|réseaux? de neurones|apprentissage (automatique|profond)|machine learning|systèmes? d'(IA|intelligence artificielle)|(technologies?|outils?) (d'|fondée?s? sur l')(IA|intelligence artificielle)|notre (IA|intelligence artificielle)|l'IA (chez|de) \\p{L}+)",
    ],
    better: [
      '(amélior(er|ons|ation|ations|ant|e|és?|ées?)|développ(er|ons|ement|ant|e|és?|ées?)|perfectionn*|optimis*|affin(er|ons|age|ement)|enrichi*)',
    ],
    // What a person does to refuse.
    'say-no': [
      "((vous |s'|m'|nous )?(y )?oppos(er|ez|é|ée|és|ition)|refus(er|ez|é|e)|désactiv(er|ez|é|ée|ant|ation)|opt-?( |-)?out|retir(er|ez|é) votre consentement|décoch(er|ez|é|ant)|exclu(re|ez|s)|vous désinscrire)",
    ],
    // What a person does to allow.
    'say-yes': [
      '(opt-?( |-)?in|consent(ir|ez|i|ement)|accept(er|ez|é)|autoris(er|ez|é|ation)|activ(er|ez|é)|donn(er|ez|é) (\\S+ )?(accord|consentement|autorisation)|accord (préalable|exprès|explicite))',
    ],
    person: [
      "(vous|l'utilisateur|les utilisateurs|utilisateurs?|le client|les clients|l'abonné|les abonnés|une organisation|les organisations|les personnes)",
    ],
    agreement: ['(accords?|contrats?|conditions|avenant|DPA)'],
  },
  signs: {
    training: [
      '{train-model}',
      '{train-on}',
      '{train} … (à partir de|sur|avec|grâce à) … {data}',
      '{better} (\\S+ ){0,6}{learner}',
      '(amélioration|développement|entraînement) (de|des|du) (\\S+ ){0,3}{learner}',
      "exclu(re|s|e|sion) (\\S+ ){0,6}de (l')?entraînement",
      "(oppos*|désactiv*|refus*) (\\S+ ){0,5}(\\S+')?(entraînement|apprentissage)",
      "(à des )?fins d'(entraînement|apprentissage)",
      "l'entraînement (est|a été) (activé|désactivé)",
    ],
    'no-training': [
      "modèles? (de tarification|tarifaires?|économiques?|commercia(l|ux)|financiers?|d'affaires|d'attribution)",
      '(API|fonctionnalité|service|tâche)s? de fine-tuning',
      'modèles? (affinés?|fine-tunés?|pré-entraînés?)',
    ],
    'beside-the-point': [
      "(vous|l'utilisateur|les utilisateurs|le client) (ne |n')(pouvez|peut|peuvent|devez|doit|doivent|êtes|est|utilisez|utilisera) … (pas|jamais|aucun*) … ({train}|{better})",
      "(vous vous engagez|s'engage|s'interdit|s'interdisent) … ({train}|{better})",
      '(est|sont) (strictement |formellement )?interdit*',
      '(concurren*|scraping|aspir*|moissonn*|rétro-?ingénierie|contrefa*|responsables?)',
      '(vos|leurs) (propres )?(modèles?|algorithmes?)',
      '{staff-training}',
      '(modèles?|ils) … (est|sont|a été|ont été) entra[iî]nés? (à|pour) (répondre|générer|résumer|traduire)',
      "(pour en savoir plus|plus d'informations|en savoir plus|découvrez|consultez) … (sur|comment) … ({train}|{better})",
      '^[^\\p{L}\\p{N}]{0,4}(comment|pourquoi|quelles?|quels?) (vos|nous|nos|est|sont) [^.]{3,200}$',
      "(politique|notice|déclaration) ne (s'applique|couvre|concerne) pas [^.]{0,300}({train}|{better})",
    ],
    'others-heading': [
      "(interdi*|restrictions? d'(utilisation|usage)|usages? (prohibé|interdit)*|comportements? (interdit|prohibé)*)",
      "(vous|l'utilisateur|les utilisateurs) (ne|n') … (pas|jamais)",
      'sous-traitants? (ultérieur*|:)',
      '(nos|liste des) (prestataires|fournisseurs)',
    ],
    'third-actor': [
      "(prestataires?|fournisseurs?|partenaires?|sous-traitants?|tiers) (\\S+ ){0,8}?(ne|n') … (pas|jamais) … {train}",
      '(interdi*|contractuel*|exige*|oblige*) … (prestataire*|fournisseur*|partenaire*|sous-traitant*|tiers) … {train}',
      '(leurs|ses) (propres )?(\\S+ )?(modèles?|algorithmes?)',
      'certains (modèles|fournisseurs) (peuvent|pourraient)',
    ],
    denial: [
      "(ne|n'(?=\\p{L})|pas|jamais|aucun|aucune|aucunement|sans|hors|exclu*|non)",
      "(report|différ|suspend|retard)(ons|er|é|és|ée|ées) (\\S+ ){0,4}(l')?(utilisation|projet|projets|entraînement|modification)",
    ],
    'no-denial': [
      'non (seulement|limitatif|limitative|exhaustif|exhaustive)',
      "sans (s'y limiter|limitation|frais|délai|préjudice)",
      'ne … que',
      '(bien que|quoique|malgré) [^,.;]{3,90}',
      "(qui|que) (ne|n') (\\S+ ){1,4}pas",
    ],
    turn: ['(mais|toutefois|cependant|néanmoins|en revanche)', ';', ',? et (nous|vous|il|ils|elles)'],
    condition: [
      '(si|lorsque|quand|dès lors que|une fois que|à moins que|sauf si|après|pour|dans) [^.;:]{3,260}?,(?= (nous|vous|vos|votre|nos|notre|ces|ce|cette|il|ils|elles|les|le|la|cela) )',
      "lorsqu'[^.;:]{3,260}?,(?= (nous|vous|vos|votre|nos|notre|ces|ce|cette|il|ils|elles|les|le|la) )",
    ],
    continues: [
      '^[^\\p{L}\\p{N}]{0,4}(ce|cet|cette|ces|cela|ceci|celles?-ci|ceux-ci|il|ils|elles?|toutefois|cependant|dans ce cas|en pareil cas|dans cette hypothèse|en outre|de plus|également|pour plus de clarté|une fois|vous pouvez (également |aussi |alors )?(vous|désactiver|refuser|retirer))',
    ],
    'trained-on': ['(sur|avec|à partir de|grâce à|sur la base de)'],
    'such-data': ['(ces|ce|cette|telles|lesdites|celles-ci|vos) (données|informations|contenus?)?'],
    'this-use': [
      '(ce|cet|cette|ces|tel|telle) (\\S+ )?(traitement|utilisation|usage|entraînement|finalités?|données|collecte)',
      'vous y (opposer|opposez)',
    ],
    'unless-refused': [
      "(sauf si|sauf|à moins que|à moins d'|tant que|excepté si) ({person} )?(\\S+ ){0,5}{say-no}",
      'sauf opposition',
      "sous réserve de (votre|leur|toute) (droit d')?(opposition|refus)",
      "(si|tant que|lorsque) {person} (ne |n')(\\S+ ){0,5}(pas) (\\S+ ){0,2}{say-no}",
      '(en fonction de|selon|conformément à) (vos|leurs) (paramètres|choix|préférences|réglages)',
      "(si|lorsque) l'entraînement est activé",
    ],
    'refused-if': [
      "(si|lorsque|une fois que|dès que|après que) {person} (vous |l'|y |avez |a |ont |êtes |est )*(\\S+ ){0,3}?{say-no}",
      "(après|suite à|à la suite de|dès) (votre|une|cette|l') ?(opposition|refus|désactivation)",
    ],
    'in-that-case': ['dans (ce|un tel|ces) cas', 'en pareil cas', 'dans cette hypothèse'],
    'consent-needed': [
      "(sans|avec|sauf|sous réserve de|après|uniquement avec|qu'avec|moyennant) (\\S+ ){0,5}(consentement|accord|autorisation)",
      '(sauf si|à moins que|uniquement si|seulement si|que si) {person} (\\S+ ){0,6}{say-yes}',
      "(si|lorsque) {person} (nous |l'|y |avez |choisissez de |souhaitez )?(\\S+ )?(consent*|autoris*|accept*)",
      'requiert (votre|le) (\\S+ )?consentement',
    ],
    'opting-in': [
      '{person} (pouvez|peut|peuvent|avez la possibilité de) (\\S+ ){0,4}(consentir|autoriser|activer|accepter|donner votre accord|opt-in)',
    ],
    refusal: [
      '{person} (\\S+ ){0,6}?(pouvez|peut|peuvent|pourrez|avez (le droit|la possibilité|la faculté)|droit|possibilité|souhaitez|voulez) (\\S+ ){0,6}?{say-no}',
      "droit (de|d') ?(\\S+ )?{say-no}",
      '{person} (\\S+ ){0,3}(choisir|choisissez|décider|décidez|contrôler) (\\S+ ){0,4}(si|comment) (\\S+ ){0,12}({train}|{better}|utilis*)',
      '(pour|afin de|comment|permet de|permettant de) (\\S+ ){0,3}{say-no}',
      '{say-no} (à|au|aux|de) (\\S+ ){0,12}{train}',
      'si vous ne (souhaitez|voulez|désirez) pas (\\S+ ){0,12}({train}|{better}|utilis*)',
      "formulaire d'(opposition|exclusion)",
    ],
    'words-to-refuse': ['{say-no}'],
    'bare-refusal': [
      "{say-no} (à tout moment|en|par|via|depuis|dans|ici|à l'aide|grâce|auprès|sur|si|sans)",
      '{say-no}[.,;:]',
      '{say-no}$',
    ],
    'even-so': ['(même si|même lorsque|que vous ayez ou non) (\\S+ ){0,6}{say-no}'],
    'no-refusal': [
      "(ne|n') (\\S+ ){0,2}(pouvez|peut|peuvent|est) (\\S+ ){0,2}pas (\\S+ ){0,3}{say-no}",
      "aucune? (moyen|possibilité|façon|mécanisme|option) (de|d'|pour) ?(\\S+ )?{say-no}",
    ],
    abstention: [
      "si vous ne (souhaitez|voulez) pas … (ne|n') (\\S+ ){0,3}(cliqu*|utilis*|envoy*|fourni*|partag*|not*|transmett*|saisiss*|import*) (\\S+ )?pas",
      'si vous ne (souhaitez|voulez) pas … (abstenez-vous|évitez)',
    ],
    'other-purpose': [
      '(marketing|publicit*|cookies?|newsletters?|lettre|prospection|vente|vendre|profilage|notifications?|arbitrage|localisation|communications?|abonnement|SMS|mémoire|personnalis*|traceurs?|automatisée?)',
    ],
    'right-to-object': [
      "(vous |s')?oppos(er|ition) (\\S+ )?(à|au|aux) (\\S+ ){0,4}(traitement*|utilisation|usage)",
      "droit (d'|à l')opposition",
      'opposition(\\.|:| :)',
      "(limitation|effacement|rectification|accès|portabilité)(,| et| ou|, et|, ou) (d'|à l'|l')?opposition",
    ],
    exercise: [
      '(exercer|exercez|exercice) (\\S+ ){0,6}?(droits?|choix)',
      '(ces|vos) droits (\\S+ ){0,6}(exercent|exercés|par|auprès|via|en)',
    ],
    'rights-reference': [
      '(tout autre|toute autre|autre|autres) (\\S+ )?(moyens?|méthodes?|modalités?) (\\S+ ){0,6}(section|article|droits)',
      '(à|voir|dans) (\\S+ ){0,4}"?(vos|vos autres) droits"?',
    ],
    'governed-elsewhere': [
      "(politique|notice|déclaration|elle|conditions) ne (s'applique|couvre|concerne|régit|s'appliquent) pas [^.;]{0,220}?(pour le compte|professionnel*|entreprises?|clients?|organisations?|API|sous-traitant|développeurs?)",
      '(données|informations|traitements?|activités) [^.]{0,160}?(régi|régie|régis|régies|encadrés?|encadrées?) par (\\S+ ){0,4}(traitement|sous-traitance|commercial*|client*|entreprise*|distinct*|séparé*|{agreement})',
      "(accord|contrat|conditions) (\\S+ ){0,4}(traitement des données|de sous-traitance|commerciales) (\\S+ ){0,2}(régit|régissent|encadre|s'applique)",
    ],
    children: [
      '(services?|site|plateforme|produits?|application) (\\S+ ){0,6}(pas|non) (\\S+ ){0,4}(destiné*|adress*|conçu*|proposé*) (\\S+ ){0,8}(enfants?|mineurs?|moins de \\d+)',
      "(ne|n') (\\S+ ){0,4}pas (\\S+ ){0,3}(sciemment|intentionnellement|volontairement) (\\S+ ){0,8}(enfants?|mineurs?|moins de \\d+)",
      '(enfants?|mineurs?|adolescents?) … {train}',
      '{train} … (enfants?|mineurs?|adolescents?)',
    ],
    'public-web': [
      "(accessibles?|disponibles?|publiées?|publiés?) (\\S+ )?(publiquement|au public|en ligne|sur (l'internet|internet|le web))",
      'publiquement (accessibles?|disponibles?)',
      'sources? (publiques?|ouvertes?|en ligne|accessibles)',
      "(extraites?|issues?|collectées?|provenant) (de|d'|du|sur) ?(l'internet|internet|web)",
      'données publiques',
    ],
    'own-public': [
      '(vos|leurs) (\\S+ ){0,3}(publications?|contenus?|photos?|commentaires?) (\\S+ )?(publi(cs|ques|c|que)|publiées?)',
      '(publications?|contenus?|commentaires?|photos?) publi(cs|ques|c|que)',
      '(rendez|rendre|rendu|partag*|publi(ez|er)) (\\S+ ){0,4}publi(c|que|cs|ques|quement)',
    ],
    except: [
      "(à l'exception (de|des|du)|à l'exclusion (de|des|du)|hormis|excepté|sauf (si vous (êtes|utilisez|disposez)|pour)|autres que|hors)",
    ],
    'feedback-anyway': [
      '(ou|même|et) (si|lorsque) {person} (\\S+ ){0,3}(fourni*|donn*|envoy*|transmett*|laiss*) (\\S+ ){0,3}(avis|commentaires?|retours?|évaluations?|feedback)',
    ],
    'along-with': ['(ainsi que|avec|et) (les |le |la |vos )?(\\S+ )?(associé*|correspondant*|y afférent*)'],
    'own-settings': ['(a|possède|dispose de|ont) (ses|leurs) propres (paramètres|réglages|contrôles)'],
    towards: [
      '(envoyez|échangez|partagez) (à|aux|avec) [^.;]{0,80}',
      '(devez|doit|doivent|faut) (utiliser|choisir) [^.,;]{0,60}',
      '(passer|passez|souscri*|migr*|évolu*) (\\S+ ){0,4}(à|vers|au) [^.,;]{0,60}',
    ],
    means: ["(désigne|désignent|signifie|s'entend|inclut|comprend)"],
    'before-product': ['(utilisez|utiliser|utilisant|utilise|sur|via|à|accédez à|avec)'],
    'such-as': ['(tel que|telle que|tels que|telles que|notamment|comme|par exemple|y compris)'],
    'basis-label': ['(base|bases|fondement) (légale|légales|juridique|juridiques|du traitement)'],
    'by-default': ['par défaut', 'automatiquement'],
    'at-no-cost': ['(gratuitement|sans frais|sans (aucun )?coût)'],
    'at-a-price': [
      "(devez|doit|doivent|faut) (utiliser|choisir|souscrire|passer à|acheter|prendre) (à )?(l'|la |le |les |une? |nos |notre )?(\\S+ ){0,2}(payante?s?|premium|abonnement)",
    ],
    we: ['(nous|la société)'],
    'we-defined': ['"(nous|notre|nos)"', '(chez|de la part de) (\\S+ ){1,4}?, nous'],
    acts: [
      "(ne |n')?(utilise|utilisent|entraîne|entraînent|peut|peuvent|a|ont|est|sont|collecte|collectent|conserve|conservent)",
    ],
  },
  tiers: {
    'end users of apps built on the API': [
      'utilisateurs finaux (\\S+ ){0,8}(applications?|systèmes?|produits?) (\\S+ ){0,8}(développ*|clients?|API)',
    ],
    minors: ['(mineurs?|enfants?|adolescents?)'],
    free: [
      '(utilisateurs?|offres?|formules?|versions?|comptes?|services?|plans?|abonnements?|clients?) (\\S+ )?gratuite?s?',
      '(utilis*|accéd*) (\\S+ ){0,6}gratuitement',
      'sans (abonnement|formule) (payante?|payant)?',
    ],
    paid: [
      '(utilisateurs?|offres?|formules?|versions?|comptes?|services?|plans?|abonnements?|clients?) (\\S+ )?payante?s?',
      '(les |nos )?abonnés',
    ],
    individuals: [
      '(services?|offres?|produits?|formules?|comptes?) (destiné*|pour|aux|à destination des) (\\S+ )?(particuliers|consommateurs|individus)',
      '(utilisateurs?|clients?|comptes?) (particuliers?|individuels?|personnels?)',
    ],
    business: [
      '(clients?|utilisateurs?|comptes?|offres?|services?|formules?) (professionnel(s|les|le)?|entreprises?|commerciaux|commerciales)',
      '(services?|offres?|produits?) (destiné*|pour|aux) (\\S+ )?(entreprises|professionnels|organisations)',
      "pour le compte (de|d'|du|des) (\\S+ ){0,3}(entreprises?|organisations?|clients?|société)",
    ],
    enterprise: ['(offres?|formules?|plans?|version|clients?) enterprise'],
    team: ['(offres?|formules?|plans?|version) (équipe|team)'],
    education: ["(établissements? (scolaires?|d'enseignement)|offres? éducation)"],
    pro: ['(offres?|formules?|plans?|version|abonnement|utilisateurs?) pro'],
  },
  plans: {
    free: ['Free', 'Gratuit'],
    pro: ['Pro'],
    plus: ['Plus'],
    max: ['Max'],
    premium: ['Premium'],
    student: ['Student', 'Étudiant'],
    team: ['Teams?', 'Équipe'],
    enterprise: ['Enterprise', 'Entreprise'],
    business: ['Business'],
    education: ['Edu', 'Éducation'],
  },
  api: ["(nos|notre|l'|les|d'|des|une|et|ou) ?API(?! (clés?|données))"],
  generic: [
    '(Services?|Produits?|Plateforme|Site|Sites|Application|Applications|Données|Informations|Contenus?|Politique|Conditions|Confidentialité|Compte|API|IA|Modèles?|Utilisateurs?|Clients?|Organisations?|Entreprises?|Particuliers|Personnes|Membres|Abonnés|Vos|Nos|Vous|Nous|Section|Article|UE|EEE|RGPD|Internet|Société|SAS|SA|SARL|Europe|Union|Cookies?)',
  ],
  joining: ['(et|ou)'],
  regions: {
    eea: ['(EEE|Espace économique européen|Union européenne|UE|Europe)'],
    uk: ['(Royaume-Uni)'],
    swiss: ['(Suisse)'],
    california: ['(Californie|CCPA)'],
    us: ['(États-Unis)'],
    brazil: ['(Brésil)'],
    canada: ['(Canada|Québec)'],
  },
  data: {
    inputs: [
      '(saisies?|entrées?|requêtes?|prompts?|invites?|inputs?|conversations?|échanges|discussions?)',
      '(vos|leurs|ses|les|votre|tout) (\\S+ )?(contenus?|messages|documents|fichiers|textes)',
      'contenus? (que vous|fournis?|transmis|saisis?)',
    ],
    outputs: ['(sorties?|réponses?|outputs?|résultats|contenus? générés?)'],
    feedback: ['((?<!recueillir des )avis|retours?|évaluations?|feedback|appréciations?|commentaires sur)'],
    usage: [
      "données (d'utilisation|d'usage|techniques|de connexion|de navigation|d'interaction)",
      'interactions?',
    ],
    'personal-data': [
      'données (à caractère personnel|personnelles)',
      '(vos|leurs|ses|les) (données|informations)',
    ],
    'connected-services': [
      '(services?|applications?|comptes?) (tiers|connectés?|connectées?|liés?|intégrés?)',
      'connecteurs?',
    ],
    'third-party-content': ['contenus? (de )?tiers'],
    voice: ['(voix|audios?|enregistrements? vocaux)'],
    images: ['(images?|photos?|vidéos?)'],
    code: ['(code source|code|dépôts?)'],
    files: ['(fichiers|documents)'],
    'e-mail-data': ['données (de|du) (\\S+ )?(messagerie|calendrier|agenda)', '(vos|les) e-?mails'],
    'identity-data': ["données (biométriques|de santé|bancaires|de paiement|de localisation|d'identité)"],
    'private-messages': ['messages privés'],
    'public-posts': ['(publications?|contenus?|commentaires?|photos?) publi(cs|ques|c|que)'],
    'aggregated-data': [
      'données (\\S+ )?(agrégées?|anonymisées?|pseudonymisées?|dépersonnalisées?|statistiques)',
    ],
    'third-party-data': ['données … (provenant|obtenues|acquises) (\\S+ ){0,3}(tiers|partenaires)'],
  },
  ways: {
    setting: [
      '(paramètres?|réglages?|préférences|tableau de bord|interrupteur|chat temporaire|navigation privée)',
      '(fonctionnalité|option|contrôle|bouton) (\\S+ ){0,4}(dans|sur|depuis|de) (votre|leur|le) compte',
      '(directement )?(depuis|dans|via|sur) votre (\\S+ )?compte',
      'désactivant',
    ],
    form: ['(formulaires?|portail|page de demande)'],
    'e-mail': [
      '[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}',
      '(par|via) (courriel|e-?mail|courrier électronique)',
      'adresse (e-?mail|électronique)',
    ],
    'support-chat': [
      "(centre d'aide|support|assistance|service client*) (\\S+ ){0,5}(compte|site|application)",
      '(ticket|messagerie instantanée|tchat|chat en direct)',
      "(via|auprès de|par) (notre |le |l')?(centre d'aide|support|assistance|service client*)",
    ],
    post: ['((par )?(courrier(?! électronique)|voie postale|lettre)|adresse postale|par écrit)'],
    phone: ['(par téléphone|en appelant|numéro gratuit)'],
    signal: ['(global privacy control|GPC|do not track|signal de préférence)'],
  },
  bases: {
    'legitimate-interests': ['intérêts? légitimes?'],
    consent: ['(votre|avec|le) (\\S+ )?consentement', '^[^\\p{L}\\p{N}]{0,4}consentement'],
    contract: ['exécution (de|du) (\\S+ ){0,3}(contrat|accord)'],
    'legal-obligation': ['obligations? légales?'],
    'public-interest': ['intérêt public'],
  },
  safeguards: {
    'de-identification': [
      '(dépersonnalis*|pseudonymis*|désidentifi*|dissoci*|supprim* (\\S+ ){0,3}identifiants)',
    ],
    'aggregation or anonymization': ['(agrég*|anonymis*)'],
    'filtering of personal data': ['filtr* (\\S+ ){0,4}(données|personnelles|informations)'],
    'reduction of personal information in training sets': [
      '(réduire|réduisons|limiter|minimiser) (\\S+ ){0,6}(données|informations) personnelles (\\S+ ){0,6}(entraînement|jeux)',
    ],
  },
  modes: {
    'temporary chat': [
      '(chats?|conversations?|discussions?|sessions?) (temporaires?|éphémères?|privées?)',
      'navigation privée',
    ],
    'zero data retention': ['(conservation nulle|zéro conservation|zero data retention)'],
    'privacy mode': ['mode (privé|confidentiel|confidentialité)'],
  },
};
