import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainRouting } from '../../src/alert/routing.ts';
import { PLAIN_VISIT } from '../../src/target/target.ts';
import { check } from '../../src/watch/check.ts';
import type { Proof } from '../../src/watch/read-plan.ts';
import { type Behaviour, html } from '../site/behaviours.ts';
import { type PolicyText, pageMarkup, policyMarkup } from '../site/policy.ts';
import { openWorld, type World } from './world.ts';

const OBJECT = 'People on the free plan may object to training by writing to privacy@lutra.example.';
const HOUR = 3_600_000;

/** A policy that a client may ask about by its entity tag. */
function tagged(text: PolicyText = {}): Behaviour {
  const body = pageMarkup(policyMarkup(text));
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 8)}"`;
  return (request, response) => {
    const known = request.headers['if-none-match'] === etag;
    response.writeHead(known ? 304 : 200, { 'content-type': 'text/html; charset=utf-8', etag });
    response.end(known ? undefined : body);
  };
}

describe('a page that is read automatically', () => {
  let world: World;
  let proofs: Map<string, Proof>;
  beforeEach(async () => {
    world = await openWorld({ visit: { ...PLAIN_VISIT, read: 'auto' } });
    proofs = new Map();
  });
  afterEach(() => world.close());

  /** Visits once, and says what came of it and by which means: a browser says what it is, so does a plain request. */
  async function visit(): Promise<{ outcome: string; by: string[]; conditional: boolean }> {
    const before = world.site.requests.length;
    const { check: done } = await check(world.target, { ...world, routing: plainRouting([]), proofs });
    const seen = world.site.requests.slice(before).filter(({ path }) => path === '/privacy');
    world.pass(HOUR);
    return {
      outcome: done.outcome,
      by: seen.map(({ headers }) => (/Chrome\//.test(headers['user-agent'] ?? '') ? 'browser' : 'request')),
      conditional: seen.some(({ headers }) => headers['if-none-match'] !== undefined),
    };
  }

  it('is asked for plainly once that has given the same document, and rendered again every twelfth visit', async () => {
    world.site.set('/privacy', tagged());
    const first = await visit();
    expect(first).toMatchObject({ outcome: 'first', conditional: false });
    expect(first.by).toContain('request');
    for (let turn = 1; turn <= 11; turn++)
      expect(await visit()).toEqual({ outcome: 'unchanged', by: ['request'], conditional: true });
    expect(await visit()).toMatchObject({ outcome: 'unchanged', by: ['browser', 'request'] });
    expect(await visit()).toMatchObject({ outcome: 'unchanged', by: ['request'] });
  });

  it('is rendered as soon as a request gives something else, and a change is judged by renders', async () => {
    world.site.set('/privacy', tagged());
    await visit();
    await visit();
    world.site.set('/privacy', tagged({ optOut: OBJECT }));
    expect(await visit()).toMatchObject({ outcome: 'changed', by: ['request', 'browser', 'browser'] });
    expect(await visit()).toMatchObject({ outcome: 'unchanged', by: ['browser', 'request'] });
    expect(await visit()).toMatchObject({ outcome: 'unchanged', by: ['request'] });
  });

  it('is rendered where a script writes the text, and is not asked for in vain each time', async () => {
    const script = `<script>document.querySelector('#root').innerHTML = ${JSON.stringify(policyMarkup())};</script>`;
    world.site.set('/privacy', html(pageMarkup(`<div id="root"><p>Loading the policy.</p></div>${script}`)));
    expect((await visit()).outcome).toBe('first');
    expect(await visit()).toMatchObject({ outcome: 'unchanged', by: ['browser'] });
    expect(await visit()).toMatchObject({ outcome: 'unchanged', by: ['browser'] });
  });

  it('falls back to rendering when the request is refused', async () => {
    world.site.set('/privacy', tagged());
    await visit();
    const whole = tagged();
    world.site.set('/privacy', (request, response) =>
      /Chrome\//.test(request.headers['user-agent'] ?? '')
        ? whole(request, response)
        : void response.writeHead(403).end(),
    );
    expect(await visit()).toMatchObject({ outcome: 'unchanged', by: ['request', 'browser'] });
    expect(await visit()).toMatchObject({ outcome: 'unchanged', by: ['browser', 'request'] });
    expect(await visit()).toMatchObject({ outcome: 'unchanged', by: ['browser'] });
  });
});
