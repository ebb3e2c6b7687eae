import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainRouting } from '../../src/alert/routing.ts';
import { CaptureError, type CaptureReason, type Reader } from '../../src/capture/capture.ts';
import { check } from '../../src/watch/check.ts';
import { policy } from '../site/behaviours.ts';
import { openWorld, type World } from './world.ts';

const HOUR = 3_600_000;
const ALL = ['evidence.json', 'page.warc.gz', 'screenshot.png'];
const NEW = { training: 'We do not use the conversations of people on the free plan to train our models.' };

/** Reads as the world's own does, but is not up to evidence reads. */
function withoutEvidence({ reader }: World, reason: CaptureReason): Reader {
  return {
    read: (request, signal) =>
      request.mode === 'evidence'
        ? Promise.reject(new CaptureError(reason, 'the page is too heavy'))
        : reader.read(request, signal),
    close: async () => {},
  };
}

describe('the second read', { timeout: 60_000 }, () => {
  let world: World;
  const visit = async (over: Partial<Parameters<typeof check>[1]> = {}) => {
    world.pass(HOUR);
    return (await check(world.target, { ...world, routing: plainRouting([]), ...over })).check;
  };
  const names = async (id: number) => (await world.archive.evidence({ check: id })).map(({ name }) => name);
  const fileOf = async (id: number, name: string) =>
    Buffer.from((await world.archive.evidenceFile(id, name))!.bytes).toString();

  beforeEach(async () => {
    world = await openWorld();
    world.site.set('/privacy', policy());
  });
  afterEach(() => world.close());

  it('keeps the evidence of a first reading and of a change, and none of what did not change', async () => {
    const first = await visit();
    expect(await names(first.id)).toEqual(ALL);
    const unchanged = await visit();
    expect(await names(unchanged.id)).toEqual([]);

    world.site.set('/privacy', policy(NEW));
    const changed = await visit();
    expect(changed).toMatchObject({ outcome: 'changed' });
    expect(changed).not.toHaveProperty('detail');
    expect(await names(changed.id)).toEqual(ALL);
    const facts = JSON.parse(await fileOf(changed.id, 'evidence.json'));
    const snapshot = (await world.archive.latest(world.target.id))!;
    expect(facts).toMatchObject({
      url: world.target.url,
      readAt: snapshot.capture.readAt,
      body: snapshot.bodyHash,
      remoteAddress: new URL(world.target.url).host,
      missing: [],
    });
    expect(await world.archive.evidence({ snapshot: snapshot.id })).toHaveLength(3);
  });

  it('that disagrees leaves both pages, with the evidence of the second', async () => {
    await visit();
    let reads = 0;
    world.site.set('/privacy', (request, response) =>
      policy({ training: `We train our models on variant ${++reads} of what you write.` })(request, response),
    );
    const { outcome, id } = await visit();
    expect(outcome).toBe('unstable');
    expect(await names(id)).toEqual([
      'evidence.json',
      'first-read.html',
      'page.warc.gz',
      'screenshot.png',
      'second-read.html',
    ]);
    expect(await fileOf(id, 'first-read.html')).toContain('variant 1');
    expect(await fileOf(id, 'second-read.html')).toContain('variant 2');
  });

  it.each(['browser', 'timeout'] as const)(
    'does not let a change go unseen for want of evidence (%s)',
    async reason => {
      await visit();
      world.site.set('/privacy', policy(NEW));
      const changed = await visit({ reader: withoutEvidence(world, reason) });
      expect(changed).toMatchObject({
        outcome: 'changed',
        detail: 'no evidence could be kept: the page is too heavy',
      });
      expect(await names(changed.id)).toEqual([]);
    },
  );

  it('confirms nothing when the page refuses it', async () => {
    await visit();
    world.site.set('/privacy', policy(NEW));
    const { outcome, detail } = await visit({ reader: withoutEvidence(world, 'throttled') });
    expect(outcome).toBe('unstable');
    expect(detail).toContain('the page is too heavy');
  });

  it.each(['browser', 'throttled'] as const)(
    'never keeps a first reading from being archived (%s)',
    async reason => {
      const first = await visit({ reader: withoutEvidence(world, reason) });
      expect(first).toMatchObject({
        outcome: 'first',
        detail: 'no evidence could be kept: the page is too heavy',
      });
      expect((await world.archive.content((await world.archive.latest(world.target.id))!)).body).toContain(
        'id="policy"',
      );
    },
  );

  it('may be a routine one, and then spares a first reading', async () => {
    const first = await visit({ second: 'routine' });
    expect(world.site.requests.filter(({ path }) => path === '/privacy')).toHaveLength(1);
    world.site.set('/privacy', policy(NEW));
    const changed = await visit({ second: 'routine' });
    expect([first.outcome, changed.outcome]).toEqual(['first', 'changed']);
    expect([...(await names(first.id)), ...(await names(changed.id))]).toEqual([]);
  });
});
