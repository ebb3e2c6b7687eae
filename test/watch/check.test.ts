import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainRouting } from '../../src/alert/routing.ts';
import { type Capture, CaptureError } from '../../src/capture/capture.ts';
import { documentToMarkdown } from '../../src/document/to-markdown.ts';
import { check } from '../../src/watch/check.ts';
import { importHistory } from '../../src/watch/ota/import-history.ts';
import { planHistory } from '../../src/watch/ota/plan.ts';
import { instant } from '../../src/words/instant.ts';
import { answers, html, policy, redirects, throttled } from '../site/behaviours.ts';
import { pageMarkup, policyMarkup } from '../site/policy.ts';
import { FREE, may, source, textOf, policy as theirPolicy } from './ota/lutra-history.ts';
import { openWorld, type World } from './world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SLACK = { name: 'slack:#privacy' };

/** Text of a policy that has far more to say. */
const annex = (paragraphs: number) =>
  Array.from(
    { length: paragraphs },
    (_, i) =>
      `<p>Annex ${i}: of purpose ${i} you are told in its own part ${i}, which names data and reasons.</p>`,
  ).join('');

describe('a check', () => {
  let world: World;
  const visit = () => check(world.target, { ...world, routing: plainRouting([SLACK.name]) });
  const changeOf = async ({ check }: Awaited<ReturnType<typeof visit>>) =>
    world.archive.change(check.change ?? -1);

  beforeEach(async () => {
    world = await openWorld();
    world.site.set('/privacy', policy());
  });
  afterEach(() => world.close());

  it('archives the first reading', async () => {
    expect((await visit()).check).toMatchObject({ outcome: 'first', target: 'lutra/privacy' });
    const snapshot = await world.archive.latest('lutra/privacy');
    expect(snapshot?.sequence).toBe(1);
    expect(snapshot?.document.clauses.map(clause => clause.text)).toContain(
      'People on a paid plan can opt out of training in the settings of their account.',
    );
    expect((await world.archive.content(snapshot!)).body).toContain('<main id="policy">');
  });

  it('of the same words is unchanged, whatever else the page says', async () => {
    await visit();
    world.pass(HOUR);
    world.site.set(
      '/privacy',
      html(
        pageMarkup(policyMarkup()).replaceAll('<p>', '<p class="v2">').replace('Pricing', 'Our new prices'),
      ),
    );
    expect((await visit()).check.outcome).toBe('unchanged');
    expect((await world.archive.changes({ limit: 10 })).length).toBe(0);
  });

  it('of a policy that lets free users refuse owes an alert, with the sentence in its finding', async () => {
    await visit();
    world.pass(HOUR);
    const added =
      'People on the free plan may object to the training of our models by writing to privacy@lutra.example.';
    world.site.set(
      '/privacy',
      policy({
        optOut: `People on a paid plan can opt out of training in the settings of their account. ${added}`,
      }),
    );
    const recorded = await visit();
    expect(recorded.alerts).toHaveLength(1);
    const change = await changeOf(recorded);
    expect(change?.verdict).toMatchObject({ alert: true, direction: 'more-control' });
    expect(change?.findings.find(finding => finding.material)?.after?.text).toContain(added);
    expect(change).toMatchObject({
      lastReadBefore: '2026-03-01T06:00:00.000Z',
      after: { takenAt: '2026-03-01T07:00:00.000Z' },
    });
  });

  it('of a policy that changes elsewhere is recorded and silent, with the reason', async () => {
    await visit();
    world.pass(HOUR);
    const longer = policyMarkup().replace('for thirty days', 'for sixty days');
    world.site.set('/privacy', html(pageMarkup(longer)));
    const recorded = await visit();
    expect(recorded.check.outcome).toBe('changed');
    expect(recorded.alerts).toEqual([]);
    expect((await changeOf(recorded))?.verdict.reason).not.toBe('');
  });

  it.each([
    ['404', answers(404), 'gone'],
    ['503', answers(503), 'throttled'],
    ['403', answers(403), 'blocked'],
    ['500', answers(500), 'server-error'],
  ])('of a page that answers %s failed, and is not compared', async (_status, behaviour, reason) => {
    await visit();
    world.pass(HOUR);
    world.site.set('/privacy', behaviour);
    const { check } = await visit();
    expect(check).toMatchObject({ outcome: 'failed', reason });
    expect(check.detail).toContain(world.site.url('/privacy'));
    world.site.set('/privacy', policy());
    world.pass(HOUR);
    expect((await visit()).check.outcome).toBe('unchanged');
    expect(await world.archive.changes({ limit: 10 })).toEqual([]);
  });

  it('of a host that cannot be found failed with dns', async () => {
    const target = { ...world.target, url: 'http://nowhere.invalid/privacy' };
    expect((await check(target, { ...world, routing: plainRouting([]) })).check).toMatchObject({
      outcome: 'failed',
      reason: 'dns',
    });
  });

  it('that fails is due again soon, then later and later', async () => {
    world.site.set('/privacy', answers(500));
    const waits: number[] = [];
    for (let failure = 0; failure < 4; failure++) {
      await visit();
      const due = (await world.archive.target('lutra/privacy'))?.schedule.nextDueAt ?? '';
      waits.push((Date.parse(due) - world.clock().getTime()) / MINUTE);
    }
    expect(waits.map(wait => [5, 15, 45, 135].find(most => wait <= most && wait >= 0.9 * most))).toEqual([
      5, 15, 45, 135,
    ]);
  });

  it('that found a change is followed by closer ones, unless the page only goes back and forth', async () => {
    const minutes = async () => {
      await visit();
      const due = (await world.archive.target('lutra/privacy'))?.schedule.nextDueAt ?? '';
      return (Date.parse(due) - world.clock().getTime()) / MINUTE;
    };
    expect(await minutes()).toBeGreaterThanOrEqual(54);
    world.pass(HOUR);
    world.site.set('/privacy', policy({ training: 'We train our models on what you write.' }));
    expect(await minutes()).toBeLessThanOrEqual(10);
    world.pass(10 * MINUTE);
    expect(await minutes()).toBeLessThanOrEqual(10);
    world.site.set('/privacy', policy());
    expect(await minutes()).toBeGreaterThanOrEqual(54);
    world.pass(MINUTE);
    expect(await minutes()).toBeGreaterThanOrEqual(54);
  });

  it('stays away as long as the site asks', async () => {
    world.site.set('/privacy', throttled(String(2 * 3_600)));
    await visit();
    const due = (await world.archive.target('lutra/privacy'))?.schedule.nextDueAt;
    expect(due).toBe('2026-03-01T08:00:00.000Z');
  });

  it('does not believe a difference that a second read does not confirm', async () => {
    await visit();
    world.pass(HOUR);
    let reads = 0;
    world.site.set('/privacy', (request, response) => {
      policy({ training: `We train our models on variant ${++reads} of what you write.` })(request, response);
    });
    expect((await visit()).check).toMatchObject({ outcome: 'unstable' });
    expect((await world.archive.latest('lutra/privacy'))?.sequence).toBe(1);
  });

  it('does not believe a page that lost most of its text, until it has stayed so for two days', async () => {
    world.site.set('/privacy', html(pageMarkup(policyMarkup().replace('</main>', `${annex(30)}</main>`))));
    await visit();
    world.site.set(
      '/privacy',
      html(
        '<main id="policy"><h1>Privacy</h1><p>Lutra AI keeps what you write to Otter for thirty days, and gives it to nobody else at all.</p></main>',
      ),
    );
    for (const hours of [1, 12, 24]) {
      world.pass(hours * HOUR);
      const { check } = await visit();
      expect(check).toMatchObject({ outcome: 'failed', reason: 'shrunk' });
      expect(await world.archive.evidence({ check: check.id })).toMatchObject([
        { name: 'suspect-read.html' },
      ]);
    }
    expect(await world.archive.changes({ limit: 10 })).toEqual([]);
    world.pass(2 * DAY);
    const recorded = await visit();
    expect(recorded.check.outcome).toBe('changed');
    expect(recorded.alerts).toHaveLength(1);
    expect((await changeOf(recorded))?.verdict.reason).toContain('For two days much of the text is gone');
  });

  it('never believes an error page, however long it stays', async () => {
    await visit();
    world.site.set(
      '/privacy',
      html('<main id="policy"><h1>Sorry</h1><p>This page is not available right now.</p></main>'),
    );
    for (let days = 0; days < 5; days++) {
      world.pass(DAY);
      expect((await visit()).check).toMatchObject({ outcome: 'failed', reason: 'soft-error' });
    }
    world.site.set('/privacy', policy());
    world.pass(DAY);
    expect((await visit()).check.outcome).toBe('unchanged');
    expect(await world.archive.changes({ limit: 10 })).toEqual([]);
  });

  it('keeps the page that it does not believe', async () => {
    await visit();
    world.site.set(
      '/privacy',
      html('<main id="policy"><h1>Sorry</h1><p>This page is not available right now.</p></main>'),
    );
    world.pass(DAY);
    const { check } = await visit();
    const kept = await world.archive.evidenceFile(check.id, 'suspect-read.html');
    expect(new TextDecoder().decode(kept?.bytes)).toContain('This page is not available right now.');
  });

  it('never archives an error page as the first policy', async () => {
    world.site.set('/privacy', html('<main><h1>Page introuvable</h1><p>Une erreur est survenue.</p></main>'));
    expect((await visit()).check).toMatchObject({ outcome: 'failed', reason: 'soft-error' });
    expect(await world.archive.latest('lutra/privacy')).toBeUndefined();
  });

  it('goes on with the main content, and says so, when the declared section is gone', async () => {
    await visit();
    world.pass(HOUR);
    world.site.set('/privacy', html(pageMarkup(policyMarkup().replace('id="policy"', 'id="renamed"'))));
    expect((await visit()).check).toMatchObject({
      outcome: 'unchanged',
      detail: expect.stringMatching(/tracking lost its section: the declared section was not found/),
    });
  });

  it('speaks of a return to the earlier text once, and calls what follows flapping', async () => {
    const before = policy();
    const after = policy({
      training: 'We do not use the conversations of people on the free plan to train our models.',
    });
    await visit();
    const verdicts: (boolean | undefined)[] = [];
    for (const text of [after, before, after, before]) {
      world.pass(HOUR);
      world.site.set('/privacy', text);
      verdicts.push((await changeOf(await visit()))?.verdict.alert);
    }
    expect(verdicts).toEqual([true, true, false, false]);
  });

  it('follows a redirect to where the document has moved', async () => {
    world.site.set('/privacy', redirects('/legal/privacy'));
    world.site.set('/legal/privacy', policy());
    await visit();
    expect((await world.archive.latest('lutra/privacy'))?.capture).toMatchObject({
      url: world.site.url('/privacy'),
      finalUrl: world.site.url('/legal/privacy'),
      hops: [{ status: 302 }, { status: 200 }],
    });
  });

  it('goes on by the stored text when the body archived before is damaged, and says so', async () => {
    await visit();
    const { bodyHash } = (await world.archive.latest('lutra/privacy'))!;
    await rm(join(world.directory, 'blobs', bodyHash.slice(0, 2)), { recursive: true });
    world.pass(HOUR);
    world.site.set(
      '/privacy',
      policy({ training: 'We do not use the conversations of people on the free plan to train our models.' }),
    );
    const recorded = await visit();
    expect(recorded.check).toMatchObject({ outcome: 'changed' });
    expect(recorded.check.detail).toContain(`blob ${bodyHash} is missing`);
    expect(recorded.alerts).toHaveLength(1);
  });

  it('whose browser fails records nothing and stays due', async () => {
    const reader = {
      read: (): Promise<Capture> => Promise.reject(new CaptureError('browser', 'the browser is gone')),
      close: async () => undefined,
    };
    await expect(check(world.target, { ...world, reader, routing: plainRouting([]) })).rejects.toThrow(
      'the browser is gone',
    );
    expect(await world.archive.checks('lutra/privacy', 10)).toEqual([]);
    expect(await world.archive.due('2026-03-01T06:00:00.000Z', 10)).toEqual(['lutra/privacy']);
  });

  describe('after texts that others recorded', () => {
    const recorded = async (markdown: string) => {
      const { archive, target } = world;
      const one = source('river', 'Lutra AI/Privacy Policy', [[may(1), markdown]]);
      const lineages = await planHistory([one], [target], textOf);
      await Array.fromAsync(importHistory(lineages, archive, textOf, instant(world.clock())));
      return (await archive.latest(target.id))!;
    };
    const alerts = () => world.archive.alerts({ limit: 10 });

    it('keeps the first page of its own, and alerts nobody of what differs', async () => {
      const theirs = await recorded(theirPolicy('We train on nothing.'));
      const { check } = await visit();
      expect(check.outcome).toBe('changed');
      expect((await world.archive.change(check.change!))?.verdict).toMatchObject({
        alert: false,
        reason: expect.stringContaining('read by this archive, and no more by Open Terms Archive'),
      });
      expect((await world.archive.latest('lutra/privacy'))?.capture.recorded).toBeUndefined();
      expect((await world.archive.change(check.change!))?.before.bodyHash).toBe(theirs.bodyHash);
      expect(await alerts()).toEqual([]);
    });

    it('keeps it also where it says the same, and alerts of the next edit', async () => {
      await visit();
      const own = (await world.archive.latest('lutra/privacy'))!;
      await world.close();
      world = await openWorld();
      world.site.set('/privacy', policy());
      const { documentHash } = await recorded(documentToMarkdown(own.document));
      expect(documentHash).toBe(own.documentHash);
      const { check } = await visit();
      expect(check.outcome).toBe('changed');
      expect((await world.archive.change(check.change!))?.kind).toBe('none');
      world.pass(HOUR);
      expect((await visit()).check.outcome).toBe('unchanged');
      world.site.set(
        '/privacy',
        policy({
          optOut: `People on a paid plan can opt out of training in the settings of their account. ${FREE}`,
        }),
      );
      world.pass(HOUR);
      expect((await visit()).check.outcome).toBe('changed');
      expect(await alerts()).toHaveLength(1);
    });
  });
});
