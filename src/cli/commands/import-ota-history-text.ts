import type { HistoryCount } from '../../watch/ota/history-count.ts';
import { minute } from '../../words/instant.ts';

/** What an import came to, for people. */
export function historyForPeople(told: HistoryCount & { collections: readonly string[] }): string {
  const { collections, documents, declared, first, last, versions } = told;
  const span = first === undefined || last === undefined ? '' : `, ${minute(first)} to ${minute(last)} UTC`;
  return [
    `${said(versions)} versions of ${said(documents)} documents of ${collections.join(' and ')}${span}:`,
    ...line(told.snapshots, 'snapshots'),
    ...line(told.changes, 'changes'),
    ...line(told.alerting, 'of them on training or opting out, told to nobody'),
    ...line(told.readOtherwise, 'of them where the page was read in another way from then on, silent'),
    ...line(told.unchanged, 'with the wording of the one before'),
    ...line(told.notBelieved, 'not believed: error pages, walls and texts that did not last'),
    ...line(told.known, 'taken in before'),
    ...line(told.superseded, 'left to the collection that had taken over'),
    ...declared.flatMap(({ target, recordedAs }) => [
      '',
      `${target} was recorded as`,
      ...recordedAs.map(name => `  ${name}`),
    ]),
    ...(told.leftOut.length === 0
      ? []
      : [
          '',
          `Left out, for the archive holds readings that these would have to come before (import into a new archive instead): ${told.leftOut.join(', ')}`,
        ]),
  ].join('\n');
}

function line(number: number, what: string): string[] {
  return number === 0 ? [] : [`${said(number).padStart(8)} ${what}`];
}

const said = (number: number) => number.toLocaleString('en');
