import type { KindCount, StreamCount } from '../../watch/stream-count.ts';
import { markdownTable } from '../markdown-table.ts';

const HEAD = ['', 'changes', 'share', 'reversals', 'flaps', 'alerts'];

/** The figures of a recorded history as a table in Markdown, which reads well in a terminal too. */
export function countForPeople(name: string, count: StreamCount): string {
  const rows = [
    ...count.kinds.map(kind => row(kind.kind, kind, count.changes)),
    row('all', { ...total(count), changes: count.changes }, count.changes),
  ];
  const figures = (value: number): string => value.toLocaleString('en');
  return [
    `${name}: ${figures(count.changes)} changes of ${figures(count.documents)} documents${period(count)}`,
    '',
    ...markdownTable([HEAD, ...rows], true),
    '',
    `${figures(count.incidents)} incidents when every page that goes back and forth counts once.`,
    `${figures(count.upgrades)} more changes come from the collection’s own upgrades, not from the pages.`,
  ].join('\n');
}

function period({ first, last }: StreamCount): string {
  return first === undefined || last === undefined ? '' : `, ${first.slice(0, 10)} to ${last.slice(0, 10)}`;
}

function total({ kinds }: StreamCount): Omit<KindCount, 'kind' | 'changes'> {
  const sum = (of: (kind: KindCount) => number): number => kinds.reduce((all, kind) => all + of(kind), 0);
  return {
    reversals: sum(kind => kind.reversals),
    flaps: sum(kind => kind.flaps),
    alerts: sum(kind => kind.alerts),
  };
}

function row(name: string, counted: Omit<KindCount, 'kind'>, all: number): string[] {
  const { changes, reversals, flaps, alerts } = counted;
  const share = all === 0 ? '-' : `${((100 * changes) / all).toFixed(1)} %`;
  return [name, changes.toLocaleString('en'), share, ...[reversals, flaps, alerts].map(String)];
}
