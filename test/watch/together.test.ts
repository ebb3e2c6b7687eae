import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainRouting } from '../../src/alert/routing.ts';
import type { Archive, TargetState } from '../../src/archive/archive.ts';
import type { Reader, ReadRequest } from '../../src/capture/capture.ts';
import type { Target } from '../../src/target/target.ts';
import { checkTogether } from '../../src/watch/together.ts';
import { instant } from '../../src/words/instant.ts';
import { answers, html } from '../site/behaviours.ts';
import { openWorld, type World } from './world.ts';

const HOUR = 3_600_000;
const quiet = { debug() {}, info() {}, warn() {}, error() {} };

/** A page that holds two documents. */
function page(privacy: string, cookies: string) {
  const padding = '<p>We at Lutra AI wrote this document so that people know what becomes of their data.</p>';
  return html(
    `<html lang="en"><body><section id="privacy"><h1>Privacy</h1>${padding}<p>${privacy}</p></section>
     <section id="cookies"><h1>Cookies</h1>${padding}<p>${cookies}</p></section></body></html>`,
  );
}
const SAME = page('We do not train on your chats.', 'We set one cookie.');

describe('targets of one page', () => {
  let world: World;
  let targets: Target[];
  let reads: ReadRequest['mode'][];
  let reader: Reader;

  beforeEach(async () => {
    world = await openWorld();
    targets = ['privacy', 'cookies'].map(part => ({
      ...world.target,
      id: `lutra/${part}`,
      select: [`#${part}`],
    }));
    await world.archive.declareTargets(targets, instant(world.clock()));
    world.site.set('/privacy', SAME);
    reads = [];
    reader = {
      read(request, signal) {
        reads.push(request.mode);
        return world.reader.read(request, signal);
      },
      close: async () => {},
    };
  });
  afterEach(() => world.close());

  const due = async () =>
    (await Promise.all(targets.map(({ id }) => world.archive.target(id)))) as TargetState[];
  const visit = async (over: { archive?: Archive; reader?: Reader } = {}) => {
    reads = [];
    const recorded = await checkTogether(await due(), {
      ...world,
      reader,
      routing: plainRouting([]),
      log: quiet,
      ...over,
    });
    return recorded.map(({ check }) => `${check.target} ${check.outcome}`);
  };

  it('are read once in each way, and each has a check and a history of its own', async () => {
    expect(await visit()).toEqual(['lutra/privacy first', 'lutra/cookies first']);
    expect(new Set(reads).size).toBe(reads.length);
    const texts = await Promise.all(targets.map(({ id }) => world.archive.latest(id)));
    expect(texts.map(snapshot => snapshot?.document.title)).toEqual(['Privacy', 'Cookies']);
    expect(texts[0]?.bodyHash).toBe(texts[1]?.bodyHash);
  });

  it('are read once more when one of them differs, and only that one has changed', async () => {
    await visit();
    world.pass(HOUR);
    world.site.set('/privacy', page('We do not train on your chats.', 'We set two cookies.'));
    expect(await visit()).toEqual(['lutra/privacy unchanged', 'lutra/cookies changed']);
    expect(reads).toHaveLength(2);
  });

  it('share the read that confirms, too, when both differ', async () => {
    await visit();
    world.pass(HOUR);
    world.site.set('/privacy', page('We train on your chats.', 'We set two cookies.'));
    expect(await visit()).toEqual(['lutra/privacy changed', 'lutra/cookies changed']);
    expect(reads).toHaveLength(2);
  });

  it('are each judged by two reads that really took place', async () => {
    await visit();
    world.pass(HOUR);
    let variant = 0;
    world.site.set('/privacy', (request, response) =>
      page('We do not train on your chats.', `We set ${++variant + 1} cookies.`)(request, response),
    );
    expect(await visit()).toEqual(['lutra/privacy unchanged', 'lutra/cookies unstable']);
  });

  it('fail together, from one read', async () => {
    world.site.set('/privacy', answers(500));
    expect(await visit()).toEqual(['lutra/privacy failed', 'lutra/cookies failed']);
    expect(reads).toHaveLength(1);
  });

  it('are recorded once, where two workers made the same visit', async () => {
    const begun = await due();
    await visit();
    const said: string[] = [];
    const log = { ...quiet, info: (_: unknown, message: string) => void said.push(message) };
    const late = await checkTogether(begun, { ...world, reader, routing: plainRouting([]), log });
    expect(late).toEqual([]);
    expect(said).toEqual(
      targets.map(({ id }) => `${id}: another visit was recorded while this one was under way`),
    );
    for (const { id } of targets) expect(await world.archive.checks(id, 9)).toHaveLength(1);
  });

  it('do not keep each other from being checked when one cannot be recorded', async () => {
    const archive: Archive = {
      ...world.archive,
      record: (check, basedOn) =>
        check.target === 'lutra/privacy'
          ? Promise.reject(new Error('a bug'))
          : world.archive.record(check, basedOn),
    };
    await expect(visit({ archive })).rejects.toThrow('a bug');
    expect((await world.archive.checks('lutra/cookies', 9)).map(({ outcome }) => outcome)).toEqual(['first']);
  });
});
