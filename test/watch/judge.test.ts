import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/watch/judge.ts';

const SAID = `# Privacy at Corvid Chat

We keep the details of your account for as long as it exists, and one month longer.

Your messages are stored in the region that you choose when you create a workspace.

You can reach our data protection officer at the address below.
`;

describe('judging a pair', () => {
  it('quotes the clause as it is after the change', () => {
    const added = 'We train our models on your messages. You can opt out in the settings of your account.';
    const verdict = judge({ id: 'a', old: SAID, new: `${SAID}\n${added}\n` });
    expect(verdict).toMatchObject({ id: 'a', alert: true, page: 'normal', topics: ['training', 'opt-out'] });
    expect(verdict.findings.map(({ quote }) => quote)).toEqual([added, added]);
  });

  it('quotes the clause as it was where it is gone', () => {
    const promise = 'We never train models on your messages.';
    const verdict = judge({ id: 'b', old: `${SAID}\n${promise}\n`, new: SAID });
    expect(verdict).toMatchObject({ alert: true, topics: ['training'], direction: 'less-control' });
    expect(verdict.findings).toMatchObject([{ change: 'removed', material: true, quote: promise }]);
  });

  it('quotes the clause on both sides where a statement left it and the rest stayed', () => {
    const rest =
      'Workspaces of schools are looked after by a team of their own, which answers within two days.';
    const old = `${rest} We never train models on your messages.`;
    const now = `${rest} It speaks four languages.`;
    const verdict = judge({ id: 'd', old: `${SAID}\n${old}\n`, new: `${SAID}\n${now}\n` });
    expect(verdict.findings).toMatchObject([{ change: 'removed', material: true, quote: `${now}\n${old}` }]);
  });

  it('is quiet where nothing changed', () => {
    expect(judge({ id: 'c', old: SAID, new: SAID })).toEqual({
      id: 'c',
      alert: false,
      page: 'normal',
      topics: [],
      direction: 'neutral',
      findings: [],
    });
  });
});

/** Real history, labelled by hand; it is kept beside the repository and not in it. */
const CORPUS = join(import.meta.dirname, '../../../shared/corpus');

/** Figures that the rules have reached, less a small margin: a change that falls below any of them makes things worse. */
const FLOORS = {
  precision: 0.965,
  recall: 0.985,
  topicsPrecision: 0.96,
  topicsRecall: 0.955,
  direction: 0.85,
  clausesRecall: 0.9,
  clausesPrecision: 0.82,
};

describe('the labelled corpus', () => {
  it.runIf(existsSync(join(CORPUS, 'dev.jsonl')))(
    'is judged no worse than before',
    { timeout: 300_000 },
    () => {
      const lines = readFileSync(join(CORPUS, 'dev.jsonl'), 'utf8').split('\n').filter(Boolean);
      const text = (path: string) => readFileSync(join(CORPUS, path), 'utf8');
      const verdicts = lines
        .map(line => JSON.parse(line) as { id: string; old: string; new: string })
        .map(pair => judge({ id: pair.id, old: text(pair.old), new: text(pair.new) }));
      const folder = mkdtempSync(join(tmpdir(), 'verdicts-'));
      try {
        const file = join(folder, 'verdicts.jsonl');
        writeFileSync(file, verdicts.map(verdict => JSON.stringify(verdict)).join('\n'));
        const score = (...options: string[]) =>
          execFileSync(
            process.execPath,
            [join(CORPUS, 'score.mjs'), join(CORPUS, 'dev.jsonl'), file, ...options],
            {
              encoding: 'utf8',
            },
          );
        const { alert, topics, direction, clauses } = JSON.parse(score('--json'));
        const reached = {
          precision: alert.precision,
          recall: alert.recall,
          topicsPrecision: topics.precision,
          topicsRecall: topics.recall,
          direction: direction.accuracy,
          clausesRecall: clauses.recall,
          clausesPrecision: clauses.precision,
        };
        const below = Object.entries(FLOORS).filter(
          ([name, floor]) => reached[name as keyof typeof reached] < floor,
        );
        expect(below, score('--misses', '25')).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});
