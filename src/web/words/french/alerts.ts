import { html } from 'hono/html';
import type { ActKind } from '../../../alert/telling.ts';
import type { alerts as english } from '../english/alerts.ts';
import { count, isOne, number } from './common.ts';

export const alerts: typeof english = {
  title: 'Alertes',
  none: 'Aucune alerte encore. Il en est écrit une quand une clause sur l’entraînement ou le droit de refus change.',
  sum(alerts, undelivered) {
    const told = `${count(alerts, 'alerte')}, la plus récente d’abord, ${isOne(alerts) ? 'telle que le canal la montre' : 'telles que le canal les montre'}.`;
    if (undelivered > 0) return `${told} ${count(undelivered, 'non remise', 'non remises')}.`;
    return `${told} ${isOne(alerts) ? 'Remise' : 'Toutes remises'}.`;
  },
  noneSuch: 'Aucune alerte n’est ainsi.',
  suppressed:
    'Des différences dont personne n’a été averti, la plus récente d’abord, chacune avec sa raison. Ce que le silence recouvre se voit ici.',
  noneSuppressed: 'Aucune différence n’est restée sans alerte.',
  allSuppressed: 'Toutes',
  states: {
    sent: 'Envoyée',
    pending: 'En attente',
    'given-up': 'Non remise',
    suppressed: 'Sans alerte, avec la raison',
  },
  older: 'Alertes plus anciennes',
  olderSuppressed: 'Différences plus anciennes',
  readTheChange: 'Lire le changement',
  theLog: 'le journal',
  writtenTo: channel => `Écrite dans ${channel}`,
  sentTo: channel => `Envoyée à ${channel}`,
  owedTo: channel => `En attente, pour ${channel}`,
  notDeliveredTo: channel => html`<b>Non remise</b>, pour ${channel}`,
  since: at => html`depuis le ${at}`,
  notBefore: at => html`, pas avant le ${at}`,
  after: attempts => `, après ${count(attempts, 'tentative')}`,
  givenUpAfter: attempts =>
    `abandonnée après ${number(attempts)} ${isOne(attempts) ? 'tentative' : 'tentatives'}`,
  error: text => ` : ${text}`,
  until: at => html`, jusqu’au ${at}`,
  acted: (kind, by) => `${ACTED[kind]} par ${by}`,
  act: {
    acknowledge: 'Prendre en compte',
    snooze: 'Reporter d’un jour',
    'not-relevant': 'Sans intérêt',
    reopen: 'Rouvrir',
  },
  theAlertTo: channel => `L’alerte pour ${channel}`,
  alertTo: channel => `Alerte pour ${channel}`,
};

const ACTED: Readonly<Record<ActKind, string>> = {
  acknowledge: 'Prise en compte',
  snooze: 'Reportée',
  'not-relevant': 'Jugée sans intérêt',
  reopen: 'Rouverte',
};
