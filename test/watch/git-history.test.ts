import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHistory } from '../../src/watch/git-history.ts';

const hasGit = (() => {
  try {
    execFileSync('git', ['--version']);
    return true;
  } catch {
    return false;
  }
})();

describe.runIf(hasGit)('a history in git', () => {
  const directory = mkdtempSync(join(tmpdir(), 'clausewatch-history-'));
  const repository = join(directory, 'versions');
  const bundle = join(directory, 'versions.bundle');
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-C', repository, '-c', 'user.name=Lutra', '-c', 'user.email=l@lutra.example', ...args],
      {
        stdio: 'ignore',
      },
    );
  const record = (subject: string, file: string, text: string | undefined) => {
    if (text === undefined) git('rm', '-q', file);
    else {
      writeFileSync(join(repository, file), text);
      git('add', file);
    }
    git('commit', '-qm', subject, '--date=2025-05-01T10:00:00+02:00');
  };

  beforeAll(() => {
    mkdirSync(join(repository, 'Lutra·AI'), { recursive: true });
    git('init', '-q');
    const file = 'Lutra·AI/Privacy "Policy".md';
    record('Initial commit', 'README.md', 'About this collection');
    record('First record of Lutra·AI Privacy Policy', file, 'One.\n');
    record('Record new changes of Lutra·AI Privacy Policy', file, 'Zwei – ü.\n');
    record('Apply technical or declaration upgrade on Lutra·AI Privacy Policy', file, '');
    record('Remove', file, undefined);
    git('bundle', 'create', '-q', bundle, 'HEAD');
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  it.each([
    ['a repository', repository],
    ['a bundle', bundle],
  ])('is read from %s, oldest first', async (_, path) => {
    const history = await openHistory(path);
    try {
      const told = history.versions.map(async ({ document, at, how, blob }) => [
        document,
        at,
        how,
        blob && (await history.text(blob)),
      ]);
      const name = 'Lutra·AI/Privacy "Policy"';
      const at = '2025-05-01T08:00:00.000Z';
      expect(await Promise.all(told)).toEqual([
        [name, at, 'first', 'One.\n'],
        [name, at, 'change', 'Zwei – ü.\n'],
        [name, at, 'upgrade', ''],
        [name, at, 'removed', undefined],
      ]);
      await expect(history.text('0'.repeat(40))).rejects.toThrow('git holds no text');
    } finally {
      await history.close();
    }
  });

  it('says what is wrong with a path that holds none', async () => {
    const file = join(directory, 'notes.txt');
    writeFileSync(file, 'no bundle');
    await expect(openHistory(join(directory, 'nowhere'))).rejects.toThrow('does not exist');
    await expect(openHistory(file)).rejects.toThrow('no git repository or bundle');
  });
});
