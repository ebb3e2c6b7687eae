import type { Language } from '../language.ts';
import { trainingByContext } from './rule-bases.ts';

/** What all rules on training share: they speak of what the vendor does, not of rules for users, nor of people being taught. */
const training = {
  topic: 'training',
  burden: true,
  strength: 'firm',
  unless: ['user-rule', 'staff-training'],
  unlessAbove: ['user-rule-heading'],
} as const;

/** French. Phrases are grouped by what they are for; see language.ts for the notation. Apostrophes are plain. */
export const french: Language = {
  code: 'fr',
  phrases: {
    // ---- training ----
    // Things that can be trained.
    model: [
      '(IA|I\\.A\\.|AI|LLM*)',
      'intelligence(s)? artificielle(s)?',
      'apprentissage (automatique|machine|profond|statistique)',
      'machine learning',
      "(modèle|modèles) (de langage|de langue|génératif*|de fondation|prédictif*|linguistique*|d'IA|d'intelligence)",
      "(nos|notre|leurs|leur|ses|des|les|ces|de|d'autres) (\\S+ ){0,2}(modèles|algorithmes)",
    ],
    // To make a model learn, whoever does it.
    train: [
      '(ré)?entra[iî]n(er|e|és?|ées?|ent|ons|ant|ement)',
      "(formation|former|apprentissage) (de|des|d'un|nos|notre|les) … (modèle*|algorithme*|IA|intelligence)",
      'fine-tun*',
      'affin(er|age|ement)',
    ],
    // To make better or build, said of models and services.
    improve: [
      '(amélior*|développ*|perfectionn*|optimis*|cré(er|ation)|concev*|test(er|s|ons)?|évalu*|enrichi*|affin*)',
    ],
    // What people give or leave behind.
    data: [
      '(données|informations?|contenus?|contributions?|éléments)',
      '(saisies?|entrées?|sorties?|requêtes?|prompts?|invites?|réponses?|conversations?|échanges|messages?|discussions?|interactions?|inputs?|outputs?)',
      '(publications?|photos?|images?|vidéos?|voix|audios?|enregistrements?|commentaires?|textes?|fichiers?|documents?|avis|œuvres?|légendes?)',
    ],
    'assistant-data': [
      '(saisies?|prompts?|invites?|requêtes|conversations?|inputs?|outputs?|contenus? générés?)',
    ],
    'train-model': [
      '{train} … {model}',
      '{model} … {train}',
      '{train} … (technologie*|système*|logiciel*|outil*|assistant*|fonctionnalité*)',
    ],
    'train-on': [
      "(utilis*|trait*|collect*|partag*|exploit*|serv*|fins|but) … (pour|à|d'|aux fins|afin) (\\S+ ){0,3}{train}",
      "(données|jeux) d'(entraînement|apprentissage)",
      "(à des )?fins d'(entraînement|apprentissage)",
    ],
    'improve-model': [
      '{improve} … {model}',
      '{model} … {improve}',
      "(technologie*|outils?) d'(IA|intelligence artificielle) … {improve}",
    ],
    // What the other cells of a table's row say about a purpose.
    'data-or-basis': ['{data}', 'intérêts? légitimes?', 'consentement', 'contrat', 'obligation* légale*'],
    'training-sentence': ['{train-model}', '{improve-model}'],
    'learn-from': ["(grâce à|par|via|au moyen de) (l')?(\\S+ )?(apprentissage automatique|machine learning)"],
    'improve-service': [
      '{improve} … (services?|produits?|technologies?|fonctionnalités?|plateforme|outils?)',
    ],
    'use-of-data': [
      '(utilis*|trait*|analys*|collect*|examin*|partag*|conserv*|exploit*) … {data}',
      '{data} … (utilis*|trait*|analys*|collect*|examin*|partag*|conserv*|exploit*)',
    ],

    // Rules that bind the user, not the vendor.
    'user-rule': [
      "(vous|l'utilisateur|les utilisateurs|le client|l'abonné) (ne|n') … (pas|jamais|aucun*)",
      "(vous vous engagez|l'utilisateur s'engage|le client s'engage|s'interdit|ne peut|ne peuvent)",
      '(il est|est) (strictement |formellement )?interdit*',
      '(scraping|aspir*|moissonn*|fouille de (textes|données)|rétro-?ingénierie)',
      'concurren*',
    ],
    'user-rule-heading': [
      "(interdi*|restrictions? d'(utilisation|usage)|usages? (prohibé|interdit)*|comportements? (interdit|prohibé)*)",
    ],
    // People taught, not models.
    'staff-training': [
      '(former|formation|formations|entraîn*) … (collaborateurs?|salariés?|employés?|personnels?|équipes?|agents?|conseillers?|clients?)',
      "(formation|qualité) (et|ou) (de |d')?(formation|qualité)",
      '(séances?|programmes?|coach|sport*|physique) … entra[iî]n*',
      "entra[iî]n(er|e|ent|ant|era|eront) (\\S+ )?(la|le|l'|une|un|pas|automatiquement|de plein droit|votre|sa|son|des frais|des|toute) ?(\\S+ )?(résiliation|annulation|suspension|perte|nullité|suppression|refus|responsabilité|application|modification|fermeture|déchéance|impossibilité|frais|dommage*|conséquences?|rejet)",
    ],

    // ---- opt-out ----
    oppose: [
      "(droit|droits) … (d'|à l')opposition",
      "(droit|droits|possibilité|faculté|moment|pouvez|peut|pourrez|peuvent) … (de |d')?(vous |s'|nous |m')opposer",
      "(vous|s'|être|êtes) oppos(er|é|ée|ez|ent)s? (pas )?(à|au|aux|,)",
      '(opposition|opposer) (à|au|aux) … (traitement*|utilisation|prospection|profilage|partage|collecte|transfert|dépôt|cookies)',
      "(sauf|liste d'|droit) opposition",
      "(accès|rectification|effacement|limitation|portabilité)(,| et| ou)? (d'|à l'|l')?opposition",
      'ne vous (\\S+ )?oppos*',
      'bloctel',
    ],
    'opt-out': [
      'opt-?( |-)?(out|in)',
      '(droit|possibilité) de (\\S+ )?(se retirer|refuser)',
      'exclu(re|s|e|sion) (du |de |des )?(suivi|cookies|publicité*)',
      "page d'exclusion",
    ],
    // Words with "ne … pas" that deny nothing of what is told near them.
    'no-denial': [
      "(sans|non|n'est pas) (\\S+ )?(limit*|préjudice|exhaustif|exhaustive|délai|frais)",
      'ne (se )?(limit*|bornent) pas',
      "(si|lorsque) vous (\\S+ )?(ne|n') (\\S+ )?(souhait*|voul*|désir*|accept*|consent*|êtes) (\\S+ )?(pas|plus)",
      'y compris sans',
      'ne … que',
    ],
    // A use that goes on until one refuses it.
    'until-refused': [
      "(sauf|à moins|tant que|jusqu'à) (\\S+ ){0,6}(\\S+')?(oppos*|refus*|désactiv*|désinscri*|désabonn*)",
    ],
    // A use that goes on with a consent.
    'asked-use': [
      '(avec|sous réserve de|sur la base de|si vous (\\S+ )?donn*) (votre|de votre) (\\S+ )?(consentement|accord|autorisation),? (nous|nos partenaires) (\\S+ ){0,3}(utilis|partag|trait|collect|transm|communi|envo|vend)*',
    ],
    // Says of what was told just before that it does not hold for all.
    exception: [
      "(cela|ceci|ce qui précède|cet engagement|cette (règle|promesse|exclusion)|il|elle) (ne|n') ?(s'applique|vaut|concerne|s'étend|couvre) (pas|toutefois pas|cependant pas)",
      '(la |une )?(seule )?exception*( est| :|:)',
      'font exception',
      '(sont|est) exclu*',
    ],
    // A refusal that names training as what is refused.
    'training-refusal': [
      "(oppos*|refus*|retir*|retrait|désactiv*|désactivation|exclu(re|s|ez|ion)) … (\\S+')?{train}",
      "(ne|n') ?(\\S+ ){0,2}(souhait*|voul*|désir*|accept*|consent*) (pas|plus) … (\\S+')?{train}",
      "(choisi*|décid*|contrôl*) (si|comment) … (\\S+')?{train}",
    ],
    // A use that is stated first, and then limited by a refusal.
    'use-then-refusal': [
      '{train} … (sauf|à moins|excepté|mais|toutefois|tant que|si vous)',
      '{until-refused}',
      "si vous (ne|n') ?(\\S+ ){0,3}(oppos*|refus*|désactiv*)",
    ],
    // A consent that nobody asks for.
    'deemed-consent': [
      "(en|par) (utilisant|créant|accédant|naviguant|poursuivant|continuant|visitant|souscrivant|fournissant|communiquant|vous inscrivant|vous connectant) … vous (\\S+ ){0,2}(consentez|autorisez|acceptez (de recevoir|l'utilisation|le (\\S+ )?(dépôt|partage|traitement)|la (\\S+ )?(collecte|communication)|que vos (données|informations)))",
      '(réputé|considéré|présumé)e?s? (\\S+ ){0,3}(consent|accept|autoris)*',
      'automatiquement (inscrit|abonné)*',
    ],
    // Begins a sentence on what one loses, or does not get rid of, where one refuses.
    'refusal-cost': [
      "(toutefois,? |cependant,? |veuillez noter que |notez que )?(même )?(si|lorsque|en cas de) (vous )?(\\S+ ){0,2}(oppos*|retir*|refus*|désactiv*|bloqu*|retrait|révoqu*|désabonn*|désinscri*) … (vous (\\S+ )?(ne|n') ?(pourr*|aurez|bénéficier*)|(ne|n') ?(\\S+ ){0,2}(seront|sera|pourr*|fonctionn*|soient|soit) (\\S+ )?(plus|pas)|limité*|dégradé*|altéré*|indisponible*|continuer* (à|de)|moins (pertinent|adapté|personnalisé)*)",
      "(l'opposition|votre opposition|le retrait|votre refus|le refus) … (n'empêche|ne (signifie|concerne|porte)|n'affecte|peut (limiter|empêcher))",
    ],
    // Begins a sentence that takes its subject from the one before.
    continues: ["(cela|ces|ceci|celles?-ci|ceux-ci|par exemple|toutefois|il s'agit)"],
    // Words that point to a use told just before.
    'this-use': [
      '(ce|cet|cette|ces|tel|telle) (\\S+ )?(traitement|utilisation|usage|entraînement|finalités?|données|collecte)',
    ],
    'withdraw-consent': [
      '(retir*|révo(quer|cation|qué*|quez|que)|retrait) … (consentement*|autorisation*|accord)',
      'consentement* … (retir*|retrait|révo*)',
    ],
    unsubscribe: [
      '(désinscri*|désabonn*|se désabonner)',
      '(ne plus|cesser de|arrêter de|refuser de|ne pas|ne souhaitez plus|ne souhaitez pas) (\\S+ ){0,4}(recevoir|être contacté*|envoyer) … (communication*|e-?mails?|messages?|newsletters?|offres?|notifications?|publicité*|SMS|courriels?|sollicitation*|prospection|marketing)',
      '(lien|mot|réponse|répondant) … "?STOP"?',
    ],
    sale: [
      "(ne|n') (\\S+ ){0,4}(vend*|lou*|céd*) (\\S+ )?(pas|jamais|aucune?|ni)? … (données|informations)",
      '(vente|vendre|vendons|vendues?) … (données|informations)',
      '(données|informations) … (ne seront|ne sont) (jamais|pas) … (vendues?|cédées?|partagées?|louées?|communiquées?|transmises?)',
    ],
    signal: [
      'global privacy control',
      'GPC',
      'do not track',
      'ne pas (me )?(suivre|pister)',
      'signa(l|ux) de (préférence|désactivation|refus)',
    ],
    // A refusal that is said not to be had, or not to be asked about.
    'no-say': [
      '{deemed-consent}',
      "(?<!(^|[^\\p{L}])(ne|n'|jamais) ?[^.;]{0,80})sans (votre|leur|demander votre) (\\S+ )?(consentement|accord|autorisation)",
      "(ne|n'|impossible) ?(\\S+ ){0,4}(pas|plus|aucun*|de) (\\S+ ){0,4}((vous|s'|y) ?(oppos*|désinscri*|désabonn*)|{opt-out}|droit d'opposition)",
      '(pouvons|pourrons|peut|pourra) (\\S+ )?(refuser|rejeter) … (demande|opposition)',
      "(ne|n') ?(\\S+ ){0,3}(répond*|reconn*|compte|respect*) … {signal}",
    ],
    // Uses of data that a person can stop.
    'stoppable-use': [
      '(personnalis*|publicit*|cibl*|cookies?|traceurs?|suivi|pistage|localisation|géolocalisation|historique|activité|entraînement|profilage|statistiques?|mémoire|marketing|prospection|commercial*|caméra|microphone|contacts|notifications?|recommandations?|biométri*|newsletters?)',
      '(partag*|utilis*|collect*|trait*|transm*|recevoir|communi*) … (données|informations?|contenus?|messages|e-?mails?|communications?|offres)',
      '(données|informations?|contenus?) … (partag*|utilis*|collect*|trait*|transm*|communi*)',
    ],
    // How the right just told of is exercised against one use.
    'exercise-right': [
      "(exerce*) (ce|votre|le) droit (en ce qui concerne|concernant|s'agissant (de|du|des)|à l'égard (de|du|des)|pour|contre) ?(\\S+ ){0,4}(\\S+')?{stoppable-use}",
    ],
    // To say yes or no to a use of data.
    'choose-use': [
      "(choisi*|décid*|contrôl*) (\\S+ )?(si|comment|quelles) (\\S+ ){0,6}(\\S+')?(utilis*|partag*|collect*|trait*|serv*|entra[iî]n*)",
    ],
    toggle: [
      "(désactiv*|désactivation|bloqu*|paramétr*|décoch*|activ(er|ez)) (\\S+ ){0,6}(\\S+')?{stoppable-use}",
      '{stoppable-use} (\\S+ ){0,4}(désactiv*|activ(er|és?|ées?) par défaut)',
    ],
    choose: [
      "(vous|utilisateurs?|personnes?|internautes?|l'utilisateur|client) (\\S+ ){0,4}(choisi*|décid*|contrôl*|gér(er|ez)|gestion|modifi*|ajust*|limit*|restreindre|paramétr*|configur*|adapt*|changer|mettre à jour) … (paramètres?|préférences?|choix|si|options?|autorisations?|cookies?|confidentialité|partage|consentement*|comment)",
      '(gérer|modifier|régler|paramétrer|mettre à jour|gestion|outils? de gestion) (de |des |vos |les |mes |ses |nos )+(\\S+ )?(préférences|cookies|choix|consentements?|paramètres|traceurs|données personnelles)',
      "(paramètres|préférences|réglages|gestionnaire|centre|outil) (de |des |du |d')?(\\S+ )?(cookies|confidentialité|publicit*|choix|préférences|consentement*|communication*|marketing|navigat*)",
      'choix en (matière|ce qui)',
      'limiter (\\S+ ){0,6}(capacité|utilis*|données|collecte|personnalis*|trait*|cookies)',
    ],
    refuse: [
      "refus* que … (\\S+')?(utilis*|partag*|collect*|trait*|serv*|entra[iî]n*)",
      '(refus*|rejet*|déclin*) … (cookies?|traceurs?|consentement*|suivi|traitement*|collecte|publicit*|partage|données|dépôt|communications?|marketing)',
      "(ne|n') (\\S+ )?(souhait*|voul*|désir*|accept*|consent*) (\\S+ )?(pas|plus) … {stoppable-use}",
      '(droit|droits|demander|obtenir|possibilité) … (à la|de|la|une|de la)? ?(limitation|restriction|limiter|restreindre) (\\S+ ){0,4}(traitement*|trait*|données|utilis*)',
      'limitation (du|de|des|au) (traitement*|vos données)',
    ],
    consent: [
      '{deemed-consent}',
      '(avec|sans|sous réserve|si|lorsque|sauf|votre|recueil*|obten*|donn*|demand*|base|fond*|préalable|explicite|exprès|leur|le|son|ce|un) (\\S+ ){0,5}(consentement*|consenti|consentez|accord préalable|autorisation)',
    ],
    'personal-use': [
      '(données|informations?|contenus?|marketing|publicit*|cookies?|traceurs?|profilage|localisation|géolocalisation|prospection|newsletters?|communications?|trait*|partag*|collect*|tiers|partenaires?|biométri*|commercial*|e-?mails?)',
    ],
    'personal-data': [
      '(données|informations) (\\S+ )?(personnel*|à caractère personnel|vous concernant)',
      'vos (données|informations)',
      'données',
    ],
    // Other things one refuses, objects to or withdraws from.
    'other-refusal': [
      "(désinscri*|désabonn*) (\\S+ )?(du|de la|de votre|d'un) (programme|compte|formation|club)",
      '(arbitr*|recours collectif*|action collective|litige*|médiat*|tribun*)',
      '(rétractation|droit de rétractation|délai de rétractation|remboursement|renouvellement automatique|résili* … (contrat|abonnement))',
      '(commande|livraison|colis|magasin|retrait en)',
      '(paiement|crédit|carte bancaire|chèque)',
    ],
    'erasure-only': [
      '(supprim*|suppression|clôtur*|ferm*|désactiv*|résili*) … (compte*|profil|abonnement)',
      'compte … (désactiv*|supprim*|clôtur*|suspend*)',
    ],
  },
  rules: [
    {
      ...training,
      id: 'fr/train/objection',
      says: 'the right to object to training',
      burden: false,
      all: ['oppose', 'this-use'],
      beside: ['training-sentence'],
      unless: ['training-sentence', 'user-rule'],
    },
    {
      ...training,
      id: 'fr/train/refusal',
      says: 'a refusal of training[ with {data}]',
      burden: false,
      all: ['training-refusal'],
      around: ['model'],
      unless: ['use-then-refusal', 'user-rule', 'staff-training'],
    },
    {
      ...training,
      id: 'fr/train/exception',
      says: 'an exception to what is said on training',
      all: ['exception'],
      beside: ['training-sentence'],
    },
    {
      id: 'fr/train/model',
      topic: 'training',
      says: 'training of AI models[ with {data}]',
      burden: true,
      strength: 'firm',
      all: ['train-model'],
      around: ['data'],
      unless: ['user-rule', 'staff-training'],
      unlessAbove: ['user-rule-heading'],
    },
    {
      id: 'fr/train/use',
      topic: 'training',
      says: 'use of[ {data}| data] for training',
      burden: true,
      strength: 'firm',
      all: ['train-on', 'data'],
      around: ['model'],
      unless: ['user-rule', 'staff-training'],
      unlessAbove: ['user-rule-heading'],
    },
    {
      id: 'fr/train/improve-model',
      topic: 'training',
      says: 'development of AI models[ with {data}]',
      burden: true,
      strength: 'firm',
      all: ['improve-model'],
      around: ['data'],
      unless: ['user-rule', 'staff-training'],
      unlessAbove: ['user-rule-heading'],
    },
    {
      id: 'fr/train/learn',
      topic: 'training',
      says: 'machine learning[ with {data}]',
      burden: true,
      strength: 'firm',
      all: ['learn-from', 'data'],
      unless: ['user-rule', 'staff-training'],
      unlessAbove: ['user-rule-heading'],
    },
    {
      id: 'fr/train/improve-from-assistant',
      topic: 'training',
      says: 'improving the service[ with {data}]',
      burden: true,
      strength: 'firm',
      all: ['improve-service', 'assistant-data', 'use-of-data'],
      unless: ['user-rule'],
      unlessAbove: ['user-rule-heading'],
    },
    ...trainingByContext('fr', training),
    {
      topic: 'opt-out',
      strength: 'firm',
      id: 'fr/opt-out/object-to-training',
      says: 'the right to object to training',
      all: ['oppose', 'this-use'],
      beside: ['training-sentence'],
    },
    {
      id: 'fr/opt-out/object',
      topic: 'opt-out',
      says: 'the right to object[ to {purpose}]',
      strength: 'firm',
      all: ['oppose'],
      unless: ['other-refusal'],
    },
    {
      topic: 'opt-out',
      strength: 'firm',
      id: 'fr/opt-out/exercise-right',
      says: 'the right to object[ to {purpose}]',
      all: ['exercise-right'],
      beside: ['oppose'],
      unless: ['other-refusal'],
    },
    {
      id: 'fr/opt-out/opt-out',
      topic: 'opt-out',
      says: 'opting out[ of {purpose}]',
      strength: 'firm',
      all: ['opt-out'],
      unless: ['other-refusal'],
    },
    {
      id: 'fr/opt-out/withdraw-consent',
      topic: 'opt-out',
      says: 'withdrawal of consent[ to {purpose}]',
      strength: 'firm',
      all: ['withdraw-consent'],
      unless: ['other-refusal'],
    },
    {
      id: 'fr/opt-out/unsubscribe',
      topic: 'opt-out',
      says: 'how to stop messages[ for {purpose}]',
      strength: 'firm',
      all: ['unsubscribe'],
      unless: ['other-refusal'],
    },
    {
      id: 'fr/opt-out/sale',
      topic: 'opt-out',
      says: 'sale or sharing of[ {data}| data]',
      burden: true,
      strength: 'firm',
      all: ['sale', 'personal-data'],
      unless: ['other-refusal', 'user-rule'],
    },
    {
      id: 'fr/opt-out/signal',
      topic: 'opt-out',
      says: 'opt-out signals of the browser',
      strength: 'firm',
      all: ['signal'],
    },
    {
      id: 'fr/opt-out/switch',
      topic: 'opt-out',
      says: 'a switch for[ {purpose}| a use of data]',
      strength: 'firm',
      all: ['toggle'],
      unless: ['erasure-only', 'other-refusal'],
    },
    {
      id: 'fr/opt-out/choose-use',
      topic: 'opt-out',
      says: 'a choice over[ {purpose}| a use of data]',
      strength: 'firm',
      all: ['choose-use', 'personal-data'],
      unless: ['other-refusal', 'erasure-only'],
    },
    {
      id: 'fr/opt-out/choose',
      topic: 'opt-out',
      says: 'control over[ {purpose}| the use of data]',
      strength: 'tied',
      all: ['choose', 'stoppable-use'],
      unless: ['other-refusal', 'erasure-only'],
    },
    {
      id: 'fr/opt-out/refuse',
      topic: 'opt-out',
      says: 'refusing or limiting[ {purpose}| a use of data]',
      strength: 'firm',
      all: ['refuse'],
      unless: ['other-refusal'],
    },
    {
      id: 'fr/opt-out/consent',
      topic: 'opt-out',
      says: 'consent[ to {purpose}]',
      strength: 'tied',
      all: ['consent', 'personal-use'],
      unless: ['other-refusal'],
    },
  ],
  parts: {
    polarity: { not: ["(ne|n'|pas|jamais|aucune?|sans|ni|sauf|hormis|excepté)"] },
    modality: {
      may: ['(peut|peuvent|pouvons|pourrons|pouvez|pourrait|possible)'],
      must: ['(doit|doivent|devez|devons)'],
      'by default': ['par défaut'],
    },
    data: {
      inputs: ['(saisies?|entrées?|prompts?|invites?|requêtes?|inputs?)'],
      outputs: ['(sorties?|réponses?|outputs?|générés?)'],
      conversations: ['(conversations?|messages?|échanges|discussions?)'],
      content: ['(contenus?|publications?|commentaires?|légendes?)'],
      feedback: ['(avis|retours?|évaluations?)'],
      'usage data': ['(activité|utilisation du service|interactions?|navigation)'],
      'public posts': ['(public|publics|publique|publiques|publiquement)'],
      'third-party data': ['(tiers|tierces|partenaires) … (données|informations)'],
      'images and video': ['(photos?|images?|vidéos?|caméra)'],
      'voice and audio': ['(voix|audios?|enregistrements?)'],
      'biometric data': ['(biométri*|facial*)'],
      location: ['(localisation|géolocalisation)'],
      'sensitive data': ['(sensibles?|santé)'],
      'personal data': ['(données|informations) (à caractère )?personnel*'],
    },
    whom: {
      'free users': ['(gratuit|gratuite|gratuits|gratuites|gratuitement)'],
      'paying users': ['(payant*|abonn*|premium)'],
      'business customers': ['(entreprise|entreprises|professionnel*|enterprise)'],
      minors: ['(mineurs?|enfants?|adolescents?|parent*|ans)'],
      'people in Europe': ['(EEE|UE|Europe|européen*|RGPD|Royaume-Uni|Suisse)'],
      'non-users': ['(sans compte|non-utilisateurs?|visiteurs?)'],
    },
    actor: {
      'third parties': ['(tiers|tierces|partenaires?|prestataires?|fournisseurs?|sous-traitants?)'],
      affiliates: ['(filiales?|groupe|affilié*)'],
    },
    purpose: {
      training: ['{train}'],
      'improving services': ['amélior* … (services?|produits?|expérience)'],
      sale: ['(vente|vend*|céd*|cession)'],
      sharing: ['(partag*|communiqu*|transm*)'],
      profiling: ['(profilage|profils?)'],
      advertising: ['(publicit*|cibl*)'],
      personalisation: ['(personnalis*|recommand*)'],
      marketing: ['(marketing|prospection|promotion*|newsletters?|offres|commercial*|démarchage)'],
      cookies: ['(cookies?|traceurs?|pixels?)'],
      analytics: ['(statistiques?|mesure|analyses?)'],
      transfers: ['(transfert|transfér*)'],
    },
    channel: {
      settings: ['(paramètres?|réglages?|préférences|espace|rubrique|désactiv*|compte)'],
      form: ['(formulaires?)'],
      'e-mail': ['(e-?mails?|courriels?|courrier électronique|adresse suivante)'],
      post: ['(courrier|postal|lettre|recommandée?|poste)'],
      'phone or text message': ['(téléphon*|appel*|SMS|STOP)'],
      'a link': ['(lien|liens|cliqu*|clic|bouton|ici)'],
      'contact with the vendor': ['(contact*|DPO|délégué|écrire|demande|service client*)'],
      'browser or device settings': ['(navigateur*|appareil|terminal|logiciel)'],
    },
    condition: {
      consent: ['(consent*|autoris*|accord)'],
      'an exception': ["(sauf|à moins|excepté|hormis|à l'exception|à l'exclusion)"],
      'on by default': [
        '(activ|coch|sélectionn)(é|ée|és|ées|e) par défaut',
        'automatiquement (inscrit|abonné)*',
      ],
      'off by default': ['(désactivé*|décoché*) par défaut'],
      'a deadline': [
        "dans (un délai de|les) (\\S+ )?(heures|jours|semaines|mois) (suivant|à compter|après|de) (la création|l'ouverture|votre (inscription|acceptation|souscription)|l'inscription|l'acceptation|la souscription)",
      ],
      'proof of identity': [
        "((pièce|justificatif|preuve|copie|carte|document|justifi*|vérifi*) (\\S+ ){0,2}(d'|l'|votre |son )identité)",
      ],
      'what the law allows': ['(applicable*|dans certains cas|en fonction|sous réserve|obligation légale)'],
      'an opt-out': ['(oppos*|refus*)'],
      'at any time': ['(à tout moment)'],
      'a period': ['\\d+ (jours?|mois|heures|ans)'],
    },
    basis: {
      'legitimate interest': ['intérêts? légitimes?'],
      contract: ["exécution (du|d'un|de ce) contrat"],
      'public interest': ['intérêt public'],
    },
    safeguard: {
      'de-identification': ['(anonym*|pseudonym*|désidentif*|agrég*)'],
      deletion: ['(supprim*|suppression|conserv*|effac*)'],
      encryption: ['(chiffr*)'],
    },
  },
  empty: `le la les l un une des du de d à au aux en dans sur sous pour par avec et ou où qui que qu quoi dont ce cet cette ces ceci cela
    c s se sa son ses leur leurs nous vous ils elles il elle on notre nos votre vos mon ma mes est sont être été était sera seront
    a ont avoir avez avons ai ainsi afin si lors lorsque lorsqu également aussi plus comme tout tous toute toutes autre autres même
    tel telle tels telles entre chez vers y ne pas n peut peuvent pouvez pouvons fait faire notamment etc ci dessous dessus cas car
    mais donc or ni puis selon suite concernant via jusqu`,
};
