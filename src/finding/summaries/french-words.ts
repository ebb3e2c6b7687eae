import type { Channel } from './account.ts';

/** A statement in French; one that can be promised not to happen (a burden) has its denial, too. */
export interface FrenchThing {
  states: string;
  denies?: string;
}

/**
 * By what rules say in English. Brackets as there; `{de data}` and `{à purpose}` repeat the preposition before each thing and
 * merge it with the article: `des fichiers et du code`.
 */
export const THINGS: Readonly<Record<string, FrenchThing>> = {
  // ---- training ----
  'training of AI models[ with {data}]': {
    states: 'l’entraînement de modèles d’IA[ à partir {de data}]',
    denies: 'pas d’entraînement de modèles d’IA[ à partir {de data}]',
  },
  'training[ with {data}]': {
    states: 'l’entraînement[ à partir {de data}]',
    denies: 'pas d’entraînement[ à partir {de data}]',
  },
  'use of[ {data}| data] for training': {
    states: 'l’utilisation[ {de data}| de données] pour l’entraînement',
    denies: 'pas d’utilisation[ {de data}| de données] pour l’entraînement',
  },
  'development of AI models[ with {data}]': {
    states: 'le développement de modèles d’IA[ à partir {de data}]',
    denies: 'pas de développement de modèles d’IA[ à partir {de data}]',
  },
  'machine learning[ with {data}]': {
    states: 'l’apprentissage automatique[ à partir {de data}]',
    denies: 'pas d’apprentissage automatique[ à partir {de data}]',
  },
  'improving the service[ with {data}]': {
    states: 'l’amélioration du service[ à partir {de data}]',
    denies: 'pas d’amélioration du service[ à partir {de data}]',
  },
  'what models are trained on[: {data}]': {
    states: 'les données d’entraînement des modèles[, dont {data}]',
    denies: 'pas d’entraînement des modèles[ à partir {de data}]',
  },
  'a refusal of training[ with {data}]': { states: 'un refus de l’entraînement[ à partir {de data}]' },
  'opting out of training': { states: 'la possibilité de refuser l’entraînement' },
  'an exception to what is said on training': {
    states: 'une exception à ce qui est dit de l’entraînement',
    denies: 'pas d’exception à ce qui est dit de l’entraînement',
  },
  'the right to object to training': { states: 'le droit de s’opposer à l’entraînement' },

  // ---- opt-out ----
  'the right to object[ to {purpose}]': { states: 'le droit de s’opposer[ {à purpose}]' },
  'opting out[ of {purpose}]': { states: 'la possibilité de refuser[ {purpose}]' },
  'opting in[ to {purpose}]': { states: 'l’accord préalable[ {à purpose}]' },
  'withdrawal of consent[ to {purpose}]': { states: 'le retrait du consentement[ {à purpose}]' },
  'consent[ to {purpose}]': { states: 'le consentement[ {à purpose}]' },
  'how to stop messages[ for {purpose}]': {
    states: 'la manière de ne plus recevoir de messages[ liés {à purpose}]',
  },
  'sale or sharing of[ {data}| data]': {
    states: 'la vente ou le partage[ {de data}| de données]',
    denies: 'ni vente ni partage[ {de data}| de données]',
  },
  'opt-out signals of the browser': { states: 'les signaux de refus du navigateur' },
  'what is done with[ {data}| data] as a switch is set': {
    states: 'le traitement[ {de data}| de données] selon un réglage',
    denies: 'pas de traitement[ {de data}| de données] selon un réglage',
  },
  'a switch for[ {purpose}| a use of data]': {
    states: 'un réglage pour[ {purpose}| une utilisation de données]',
  },
  'a use that the person allows or not[: {purpose}]': {
    states: 'une utilisation que la personne autorise ou non[, pour {purpose}]',
  },
  'a choice over[ {purpose}| a use of data]': {
    states: 'un choix sur[ {purpose}| une utilisation de données]',
  },
  'control over[ {purpose}| the use of data]': {
    states: 'la maîtrise[ {de purpose}| de l’utilisation des données]',
  },
  'refusing or limiting[ {purpose}| a use of data]': {
    states: 'le refus ou la limitation[ {de purpose}| d’une utilisation de données]',
  },
  'how rights are exercised': { states: 'les modalités d’exercice des droits' },
};

/** By part value. Data and purposes stand with their definite article, which `de` and `à` merge with. */
export const PARTS_IN_FRENCH: Readonly<Record<string, string>> = {
  'data:inputs': 'les saisies',
  'data:outputs': 'les réponses générées',
  'data:conversations': 'les conversations',
  'data:content': 'les contenus',
  'data:feedback': 'les avis donnés',
  'data:usage data': 'les données d’utilisation',
  'data:public posts': 'les publications publiques',
  'data:third-party data': 'les données de tiers',
  'data:code': 'le code',
  'data:commands': 'les commandes',
  'data:files': 'les fichiers',
  'data:images and video': 'les images et vidéos',
  'data:voice and audio': 'les enregistrements vocaux et sonores',
  'data:biometric data': 'les données biométriques',
  'data:location': 'la localisation',
  'data:sensitive data': 'les données sensibles',
  'data:business data': 'les données d’entreprise',
  'data:personal data': 'les données personnelles',
  'data:aggregated data': 'les données agrégées',

  'whom:free users': 'les utilisateurs gratuits',
  'whom:paying users': 'les utilisateurs payants',
  'whom:business customers': 'les clients professionnels',
  'whom:API customers': 'les clients de l’API',
  'whom:minors': 'les mineurs',
  'whom:people in Europe': 'les personnes en Europe',
  'whom:people in the United States': 'les personnes aux États-Unis',
  'whom:people in Brazil': 'les personnes au Brésil',
  'whom:non-users': 'les non-utilisateurs',

  'actor:third parties': 'des tiers',
  'actor:affiliates': 'des sociétés affiliées',

  'purpose:training': 'l’entraînement',
  'purpose:improving services': 'l’amélioration des services',
  'purpose:sale': 'la vente',
  'purpose:sharing': 'le partage',
  'purpose:profiling': 'le profilage',
  'purpose:advertising': 'la publicité',
  'purpose:personalisation': 'la personnalisation',
  'purpose:marketing': 'la prospection commerciale',
  'purpose:cookies': 'les cookies',
  'purpose:analytics': 'les analyses statistiques',
  'purpose:research': 'la recherche',
  'purpose:automated decisions': 'les décisions automatisées',
  'purpose:transfers': 'les transferts',

  'channel:settings': 'les paramètres',
  'channel:form': 'un formulaire',
  'channel:e-mail': 'le courriel',
  'channel:post': 'le courrier postal',
  'channel:phone or text message': 'le téléphone ou les SMS',
  'channel:a link': 'un lien',
  'channel:browser signals': 'les signaux du navigateur',
  'channel:contact with the vendor': 'le contact avec le fournisseur',
  'channel:browser or device settings': 'les paramètres du navigateur ou de l’appareil',

  'condition:consent': 'le consentement',
  'condition:an exception': 'une exception',
  'condition:what the law allows': 'ce que permet la loi',
  'condition:an opt-out': 'une possibilité de refus',
  'condition:at any time': '« à tout moment »',
  'condition:those who came earlier': 'les personnes inscrites auparavant',
  'condition:which data in time': 'la période dont datent les données',
  'condition:a period': 'un délai',
  'condition:a deadline': 'une date limite',
  'condition:proof of identity': 'un justificatif d’identité',
  'condition:on by default': '« activé par défaut »',
  'condition:off by default': '« désactivé par défaut »',

  'basis:legitimate interest': 'l’intérêt légitime',
  'basis:contract': 'l’exécution d’un contrat',
  'basis:legal obligation': 'une obligation légale',
  'basis:public interest': 'l’intérêt public',

  'safeguard:de-identification': 'la désidentification',
  'safeguard:aggregation': 'l’agrégation',
  'safeguard:deletion': 'la suppression',
  'safeguard:human review': 'l’examen par des humains',
  'safeguard:encryption': 'le chiffrement',
};

export const WAYS_IN_FRENCH: Readonly<Record<Channel, string>> = {
  'e-mail': 'par courriel',
  form: 'au moyen d’un formulaire',
  settings: 'dans les paramètres',
  'browser signals': 'par un signal du navigateur',
  'a link': 'par un lien',
  post: 'par courrier postal',
  'phone or text message': 'par téléphone ou par SMS',
  'contact with the vendor': 'en contactant le fournisseur',
};
