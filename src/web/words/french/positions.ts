import type { positions as english } from '../english/positions.ts';
import { count } from './common.ts';

export const positions: typeof english = {
  title: day => `Positions au ${day}`,
  heading: 'Mes données servent-elles à l’entraînement, et comment refuser ?',
  lede: 'Ce que les textes publiés disaient, par offre, au jour que vous choisissez. Chaque réponse ouvre la phrase qui la fonde. Un tiret signifie que la question ne se pose pas ; « non dit », que le texte se tait.',
  dateOf: 'Date des positions',
  asOf: 'Au',
  asOfDay: day => `Au ${day}`,
  beforeChange: day => `← Avant le changement du ${day}`,
  toChange: day => `Au changement du ${day} →`,
  shown: (total, from, to) =>
    `${count(total, 'document')}${to - from + 1 < total ? `, de ${from} à ${to}` : ''}`,
  more: 'Documents suivants',
  sentences: 'Les phrases',
  slide: first => `Du ${first} à aujourd’hui`,
  firstRead: day => `, lu pour la première fois le ${day}`,
  nothingBy: 'Rien n’était encore archivé.',
  untold: language =>
    `Non établi : les positions sont lues en anglais et en français, et ce texte ne l’est pas (${language}).`,
  silent: 'Le texte ne dit rien de l’entraînement avec les données des personnes.',
  changed: 'modifié',
  doesNotApply: 'sans objet',
  notStated: 'Non dit',
  clause: number => `clause ${number}`,
  head: {
    plan: 'Offre',
    trains: 'Entraînement sur mes données ?',
    data: 'Quelles données ?',
    default: 'Par défaut',
    refuse: 'Comment refuser',
    price: 'Prix du refus',
    exempt: 'Exemptés',
    basis: 'Base légale',
    since: 'Depuis',
  },
  trains: {
    yes: 'Oui',
    'unless-refused': 'Oui, sauf refus',
    'only-with-consent': 'Seulement avec consentement',
    no: 'Non',
    'not-stated': 'Non dit',
  },
  answer: value => ANSWERS.get(value) ?? value.replaceAll('-', ' '),
};

const ANSWERS = new Map(
  Object.entries({
    // By default
    on: 'activé',
    off: 'désactivé',
    // Ways to refuse, and what it costs
    setting: 'réglage du compte',
    form: 'formulaire',
    'e-mail': 'courriel',
    'support-chat': 'messagerie d’assistance',
    post: 'courrier',
    phone: 'téléphone',
    signal: 'signal technique',
    'not-offered': 'aucun moyen',
    free: 'aucun',
    'paid-plan-only': 'une offre payante',
    // Data
    inputs: 'saisies',
    outputs: 'réponses',
    feedback: 'avis',
    usage: 'usage',
    'personal-data': 'données personnelles',
    'connected-services': 'services connectés',
    'third-party-content': 'contenus de tiers',
    voice: 'voix',
    images: 'images',
    code: 'code',
    files: 'fichiers',
    'e-mail-data': 'courriels et agenda',
    'identity-data': 'données d’identité et sensibles',
    'private-messages': 'messages privés',
    'public-posts': 'publications publiques',
    'aggregated-data': 'données agrégées',
    'third-party-data': 'données de tiers',
    // Legal bases
    'legitimate-interests': 'intérêts légitimes',
    consent: 'consentement',
    contract: 'contrat',
    'legal-obligation': 'obligation légale',
    'public-interest': 'mission d’intérêt public',
    // Whom it does not concern
    minors: 'mineurs',
    'temporary chat': 'discussion éphémère',
    'zero data retention': 'sans conservation des données',
    'privacy mode': 'mode privé',
  }),
);
