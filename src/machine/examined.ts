/** One thing the service needs or can use, as `clausewatch doctor` shows it. Never holds a secret. */
export interface Examined {
  name: string;
  state: 'ok' | 'warning' | 'missing';
  detail: string;
  /** What a person does about it; set unless the state is `ok`. */
  mend?: string;
}

const MARKS: Readonly<Record<Examined['state'], string>> = { ok: '✓', warning: '!', missing: '✗' };

/** A list for people: a line each, how to mend it below, a closing line. */
export function formatExamined(items: readonly Examined[]): string {
  const width = Math.max(...items.map(item => item.name.length));
  const lines = items.flatMap(item => [
    `${MARKS[item.state]} ${item.name.padEnd(width)}  ${item.detail}`,
    ...(item.mend === undefined ? [] : [`${' '.repeat(width + 4)}→ ${item.mend}`]),
  ]);
  const missing = items.filter(item => item.state === 'missing').length;
  const closing =
    missing === 0
      ? 'Ready: `npm start` has all it needs.'
      : `Not ready: ${missing} ${missing === 1 ? 'thing is' : 'things are'} missing.`;
  return [...lines, '', closing].join('\n');
}
