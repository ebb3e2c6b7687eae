import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { plainRouting } from '../../src/alert/routing.ts';
import type { CheckOutcome } from '../../src/archive/archive.ts';
import type { CaptureReason, Reader } from '../../src/capture/capture.ts';
import { openReader } from '../../src/capture/playwright-reader.ts';
import { requireBrowser } from '../../src/machine/required.ts';
import type { Target } from '../../src/target/target.ts';
import { check } from '../../src/watch/check.ts';
import { instant } from '../../src/words/instant.ts';
import { lines, pdfOf } from '../document/pdf.ts';
import * as site from '../site/behaviours.ts';
import { type Behaviour, html, policy } from '../site/behaviours.ts';
import { selfSigned } from '../site/certificate.ts';
import * as hostile from '../site/hostile.ts';
import { pageMarkup, policyMarkup } from '../site/policy.ts';
import * as scripted from '../site/scripted.ts';
import { startSilentSite, startTlsSite, type TlsSite } from '../site/tls-site.ts';
import { openWorld, type World } from './world.ts';

// A row may read three times, and share the machine with other suites.
vi.setConfig({ testTimeout: 60_000 });

/**
 * What a visit must come to, behaviour by behaviour of a vendor's site. Every row is a visit through the whole path: a browser
 * behind the guard, the judgement of what was read, the archive. All share one browser; those that would hang share another one
 * that has little patience.
 */
type Expected = CheckOutcome | CaptureReason;

const TRAINING = 'We use the conversations of people on the free plan to train our models.';
const page = (body: string, head = '') => html(pageMarkup(body, head));
const main = (...parts: string[]) => page(`<main id="policy">${parts.join('\n')}</main>`);
const said = (heading: string, ...paragraphs: string[]) =>
  main(`<h1>${heading}</h1>`, ...paragraphs.map(text => `<p>${text}</p>`));

/** A policy that is long enough for its size to tell something. */
const long = (paragraphs: number, about = 'what you write') =>
  Array.from(
    { length: paragraphs },
    (_, i) =>
      `<p>${i}. Of ${about} we keep part ${i} for ${20 + i} days, because purpose ${i} asks for it and nobody objected by letter ${i}.</p>`,
  );
const FULL = main('<h1>Privacy Policy</h1>', '<p>Last updated on 3 March 2025.</p>', ...long(24));
const FRENCH_PAGE = pageMarkup(
  `<main id="policy"><h1>Politique de confidentialité</h1>${Array.from(
    { length: 24 },
    (_, i) =>
      `<p>${i}. Nous conservons pour vous les données de la partie ${i} pendant ${20 + i} jours, dans la région que vous avez choisie.</p>`,
  ).join('')}</main>`,
);
const FRENCH = html(FRENCH_PAGE);
const HOME = main(
  '<h1>Otter</h1>',
  ...Array.from(
    { length: 9 },
    (_, i) =>
      `<p>Meet Otter ${i}, a friend for every desk: it drafts, sums up, sings and never sleeps at all.</p>`,
  ),
);
const COOKIES = main(
  '<h1>Cookie Policy</h1>',
  ...Array.from(
    { length: 16 },
    (_, i) =>
      `<p>Cookie number ${i} lives in browsers: a small file, set by our partner ${i}, that counts visits and forgets them ${i} weeks on.</p>`,
  ),
);
const banner = `<div id="onetrust-consent-sdk" role="dialog"><p>We value your privacy. We and our partners use cookies.</p><button>Accept all</button></div>`;

let world: World;
let hasty: Reader;
let nobody: string;
const tls: Record<string, TlsSite> = {};
beforeAll(async () => {
  world = await openWorld();
  hasty = await openReader({
    executablePath: await requireBrowser(),
    clock: world.clock,
    deadlineMs: 4_000,
    allow: ['127.0.0.1'],
  });
  const [year, day] = [365 * 86_400_000, 86_400_000];
  const now = Date.now();
  tls.selfSigned = await startTlsSite(selfSigned('127.0.0.1', new Date(now - day), new Date(now + year)));
  tls.expired = await startTlsSite(selfSigned('127.0.0.1', new Date(now - year), new Date(now - day)));
  tls.wrongHost = await startTlsSite(selfSigned('lutra.example', new Date(now - day), new Date(now + year)));
  tls.silent = await startSilentSite();
  const left = await startSilentSite();
  nobody = left.url.replace('https:', 'http:');
  await left.close();
  world.site.set('/gone', site.answers(410));
  world.site.set('/file.bin', site.download);
  world.site.set('/home', HOME);
  world.site.set('/other', COOKIES);
  world.site.set('/policy.pdf', site.file('application/pdf', TEXT_PDF));
  world.site.set('/policy', policy());
  world.site.set('/part', html(policyMarkup()));
  world.site.set('/ping', site.redirects('/pong'));
  world.site.set('/pong', site.redirects('/ping'));
  world.site.set('/worker.js', site.file('text/javascript', 'self.addEventListener("fetch", () => {})'));
});
afterAll(async () => {
  await hasty.close();
  await Promise.all(Object.values(tls).map(one => one.close()));
  await world.close();
});

const TEXT_PDF = Buffer.from(
  pdfOf([
    [
      { text: 'Terms of Lutra AI', y: 140, size: 18, bold: true },
      ...lines(170, TRAINING, 'People on a paid plan can opt out of it in the settings of their account.'),
    ],
  ]),
).toString('latin1');

/** A target of its own for each visit. */
let count = 0;
async function targetAt(url: string, over: Partial<Target> = {}): Promise<Target> {
  const target = { ...world.target, id: `lutra/b${++count}`, url, select: [], ...over };
  targets.push(target);
  await world.archive.declareTargets(targets, instant(world.clock()));
  return target;
}
const targets: Target[] = [];
const serve = (behaviour: Behaviour) => {
  const path = `/behaviour/${++count}`;
  world.site.set(path, behaviour);
  return { path, url: world.site.url(path) };
};
const visit = (target: Target, reader = world.reader) =>
  check(target, { ...world, reader, routing: plainRouting(['slack:#privacy']), second: 'routine' });
const outcomeOf = ({ check: { outcome, reason } }: Awaited<ReturnType<typeof visit>>): Expected =>
  outcome === 'failed' ? reason! : outcome;

describe('the first visit', () => {
  it.concurrent.each<[string, Expected, Behaviour | { at: () => string }]>([
    // No document comes.
    ['a host that does not exist', 'dns', { at: () => 'http://no-such-host.invalid/privacy' }],
    ['a port where nothing listens', 'refused', { at: () => nobody }],
    ['a connection that is reset', 'reset', site.resets],
    ['a connection that is closed without a word', 'reset', site.saysNothing],
    ['a connection that is reset in the middle of the page', 'reset', site.resetsMidBody],
    [
      'a server that does not speak TLS',
      'tls',
      { at: () => world.site.url('/policy').replace('http:', 'https:') },
    ],
    ['a certificate that nobody vouches for', 'tls', { at: () => tls.selfSigned!.url }],
    ['a certificate that has expired', 'tls', { at: () => tls.expired!.url }],
    ['a certificate of another host', 'tls', { at: () => tls.wrongHost!.url }],
    ['status 404', 'gone', site.answers(404)],
    ['status 410', 'gone', site.answers(410)],
    ['status 401', 'blocked', site.answers(401)],
    ['status 403', 'blocked', site.answers(403)],
    ['status 451', 'blocked', site.answers(451)],
    ['status 429', 'throttled', site.answers(429)],
    ['status 503', 'throttled', site.answers(503)],
    ['status 500', 'server-error', site.answers(500)],
    ['status 502', 'server-error', site.answers(502)],
    ['status 418', 'http-error', site.answers(418)],
    ['status 204', 'empty', site.answers(204)],
    ['a redirect to a page that is gone', 'gone', site.redirects('/gone')],
    ['a script that leads to a page that is gone', 'gone', scripted.navigatesTo('/gone')],
    ['redirects without end', 'redirects', site.redirectsForEver],
    ['two addresses that redirect to each other', 'redirects', site.redirects('/ping')],
    ['a redirect into a private network', 'guarded', site.redirects('http://10.0.0.1/privacy')],
    ['a redirect to the metadata of a cloud', 'guarded', site.redirects('http://169.254.169.254/latest/')],
    ['a file to download', 'download', site.download],
    ['JSON', 'content-type', site.file('application/json', '{"policy": "We train on nothing."}')],
    ['plain text', 'content-type', site.file('text/plain', 'We train on nothing.')],
    ['an image', 'content-type', site.file('image/png', 'not really')],
    ['XML', 'content-type', site.file('application/xml', '<policy>We train on nothing.</policy>')],
    ['bytes of no type', 'content-type', site.file('application/octet-stream', '\u0000\u0001')],
    ['a body of 60 MB', 'too-large', hostile.longBody(60_000_000)],
    ['a body that pours in without end', 'too-large', hostile.endlessFlood],
    ['a gzip bomb of 200 MB', 'too-large', hostile.gzipBomb(200_000_000)],
    ['a page that unpacks without end', 'too-large', hostile.endlessGzip],
    // A document comes that is not the one.
    ['a page without text', 'empty', site.empty],
    ['a page with hardly any text', 'empty', said('Loading', 'One moment, please.')],
    ['an address of where the text has gone', 'empty', said('Redirecting to legal.lutra.example')],
    [
      'an error with status 200',
      'soft-error',
      said('This page isn’t available', 'An unexpected error has occurred.'),
    ],
    [
      'an apology with status 200',
      'soft-error',
      said('Oops!', 'Something went wrong on our side. Try again later.'),
    ],
    [
      '“not found” with status 200',
      'soft-error',
      said('404', 'We couldn’t find the page you are looking for.'),
    ],
    [
      'a French error with status 200',
      'soft-error',
      said('Page introuvable', 'La page que vous cherchez n’existe plus.'),
    ],
    [
      'a German error with status 200',
      'soft-error',
      said('Seite nicht gefunden', 'Bitte prüfen Sie die Adresse.'),
    ],
    ['a refusal by country with status 200', 'soft-error', said('Otter isn’t available in your country yet')],
    [
      'an error that a script writes',
      'soft-error',
      scripted.writes('<main><h1>Something went wrong</h1><p>Please reload the page.</p></main>'),
    ],
    [
      'a browser check',
      'challenge',
      html(
        '<title>Just a moment...</title><p>lutra.example needs to review the security of your connection before proceeding.</p>',
      ),
    ],
    ['a captcha', 'challenge', said('Verify you are human', 'Complete the captcha to go on.')],
    [
      'a page for browsers with scripts and cookies only',
      'challenge',
      said('Please enable JavaScript and cookies to continue'),
    ],
    [
      'a login form',
      'login-wall',
      main(
        '<h1>Sign in to continue</h1><form><label>E-mail</label><input><label>Password</label><input></form><p>Forgot your password? Create an account.</p>',
      ),
    ],
    ['a redirect to a login form', 'login-wall', site.redirects('/login')],
    [
      'a consent wall',
      'consent-wall',
      said(
        'Before you continue to Lutra AI',
        'We use cookies. Accept all cookies, or choose which of our partners may see you.',
      ),
    ],
    [
      'a PDF of scanned pages',
      'no-text',
      site.file('application/pdf', Buffer.from(pdfOf([[], []])).toString('latin1')),
    ],
    ['a PDF that is broken', 'content-type', site.pdf],
    // The document comes, whatever else happens.
    ['a policy', 'first', policy()],
    [
      'a notice of sixty words',
      'first',
      said(
        'Your right to object',
        'Corvid Chat trains its models on what people write to it.',
        'If you do not want that, log in, open Settings, choose Privacy and switch training off. It stops within a day.',
        'Without an account, write to privacy@corvid.example with the words “no training”. If something went wrong, call us.',
      ),
    ],
    [
      'a notice of one sentence',
      'first',
      said('Training', 'We never train models on what you write to us, and nobody else may do so either.'),
    ],
    ['a redirect to where the policy is', 'first', site.redirects('/policy')],
    ['text that a script writes late', 'first', scripted.lateText(600)],
    ['text that a script fetches', 'first', scripted.fetchesText('/part')],
    ['a script that leads to the policy', 'first', scripted.navigatesTo('/policy')],
    ['a meta refresh to the policy', 'first', scripted.refreshesTo('/policy')],
    ['routing within the page', 'first', scripted.routesTo('/policy')],
    ['an alert', 'first', scripted.dialog('alert')],
    ['a question', 'first', scripted.dialog('confirm')],
    ['a question with a field', 'first', scripted.dialog('prompt')],
    ['a page that asks to stay', 'first', scripted.asksBeforeLeaving],
    ['popups', 'first', scripted.popup('/policy')],
    ['a service worker', 'first', scripted.registersServiceWorker('/worker.js')],
    ['a download that a script starts', 'first', scripted.downloads('/file.bin')],
    ['a counter that never stops', 'first', scripted.countsForEver],
    ['text that comes for as long as one scrolls', 'first', scripted.growsWhenScrolled],
    ['a cookie banner over the text', 'first', page(policyMarkup() + banner)],
    [
      'the encoding in a meta element only',
      'first',
      hostile.encoded(
        pageMarkup(policyMarkup({ title: 'Für Ihre Daten' }), '<meta charset="iso-8859-1">'),
        'latin1',
        'text/html',
      ),
    ],
    [
      'UTF-8 under the name of Latin-1',
      'first',
      hostile.encoded(pageMarkup(policyMarkup()), 'utf8', 'text/html; charset=iso-8859-1'),
    ],
    [
      'Latin-1 under the name of UTF-8',
      'first',
      hostile.encoded(pageMarkup(policyMarkup()), 'latin1', 'text/html; charset=utf-8'),
    ],
    ['a PDF', 'first', site.file('application/pdf', TEXT_PDF)],
    ['a redirect to a PDF', 'first', site.redirects('/policy.pdf')],
  ])('that meets %s comes to %s', async (_, expected, behaviour) => {
    world.site.set(
      '/login',
      said('Log in to Lutra AI', 'Forgot your password?', 'New here? Create an account.'),
    );
    const url = 'at' in behaviour ? behaviour.at() : serve(behaviour).url;
    const target = await targetAt(url);
    const recorded = await visit(target);
    expect([outcomeOf(recorded), recorded.check.detail]).toEqual([
      expected,
      expected === 'first' ? undefined : expect.stringContaining(new URL(url).host),
    ]);
    expect(recorded.alerts).toEqual([]);
    expect((await world.archive.latest(target.id)) === undefined).toBe(expected !== 'first');
  });
});

describe('a visit without end', () => {
  it.concurrent.each<[string, RegExp, Behaviour | { at: () => string }]>([
    ['a connection on which nobody speaks TLS', /waiting for an answer/, { at: () => tls.silent!.url }],
    ['a server that never answers', /waiting for an answer/, site.hangs],
    ['headers without a body', /gave up while/, hostile.hangsAfterHeaders],
    ['a body that stops in the middle', /receiving the page/, site.hangsMidBody],
    ['a body that drips without end', /receiving the page/, site.endlessBody],
    ['a redirect to a server that never answers', /waiting for an answer/, site.redirects('/hangs')],
    ['text that never stands still', /stand still/, scripted.neverSettles],
    ['a page that reloads itself for ever', /gave up while/, scripted.reloadsForEver],
    ['a meta refresh that leads back and forth', /gave up while/, scripted.refreshesTo('/refresh')],
    ['a script that never gives the page back', /gave up while/, scripted.loopsForEver],
  ])('%s comes to timeout, and says where', async (_, phase, behaviour) => {
    world.site.set('/hangs', site.hangs);
    world.site.set('/refresh', scripted.refreshesTo('/refresh?again'));
    const recorded = await visit(
      await targetAt('at' in behaviour ? behaviour.at() : serve(behaviour).url),
      hasty,
    );
    expect(recorded.check).toMatchObject({
      outcome: 'failed',
      reason: 'timeout',
      detail: expect.stringMatching(phase),
    });
  });
});

describe('a later visit', () => {
  it.concurrent.each<[string, Expected, Behaviour, Behaviour]>([
    ['the same page', 'unchanged', FULL, FULL],
    [
      'another layout of the same words',
      'unchanged',
      policy(),
      page(policyMarkup().replaceAll('<p>', '<p class="new"><span>').replaceAll('</p>', '</span></p>')),
    ],
    ['a cookie banner that comes up', 'unchanged', policy(), page(policyMarkup() + banner)],
    ['a text that a script writes now', 'unchanged', policy(), scripted.lateText(400)],
    ['an edit', 'changed', policy(), policy({ training: 'We never train on what you write.' })],
    ['an error with status 200', 'soft-error', FULL, said('This page isn’t available', 'Try again later.')],
    ['a browser check', 'challenge', FULL, said('Checking your browser', 'This takes five seconds.')],
    ['a login form', 'login-wall', FULL, said('Sign in to continue', 'Forgot your password?')],
    [
      'a consent wall',
      'consent-wall',
      FULL,
      said(
        'We value your privacy',
        'We and our partners store and access information on your device. Accept all or reject all.',
      ),
    ],
    ['next to nothing', 'empty', FULL, said('Privacy Policy')],
    [
      'a text that has shrunk',
      'shrunk',
      FULL,
      main('<h1>Privacy Policy</h1>', '<p>Last updated on 3 March 2025.</p>', ...long(3)),
    ],
    [
      'a text that is many times as long',
      'grown',
      FULL,
      main(
        '<h1>Privacy Policy</h1>',
        '<p>Last updated on 3 March 2025.</p>',
        ...long(24),
        ...long(120, 'the weather'),
      ),
    ],
    ['another language', 'language', FULL, FRENCH],
    ['a redirect to the home page', 'moved', FULL, site.redirects('/home')],
    ['a redirect of a short policy to the home page', 'moved', policy(), site.redirects('/home')],
    ['a redirect to another document', 'moved', FULL, site.redirects('/other')],
    ['a script that leads to another document', 'moved', FULL, scripted.navigatesTo('/other')],
    ['a redirect to the same document', 'unchanged', policy(), site.redirects('/policy')],
    [
      'another document at the same address',
      'replaced',
      main('<h1>Privacy Policy (EU)</h1>', ...long(24)),
      COOKIES,
    ],
    [
      'a PDF of the same document',
      'unchanged',
      html(
        `<main><h1>Terms of Lutra AI</h1><p>${TRAINING} People on a paid plan can opt out of it in the settings of their account.</p></main>`,
      ),
      site.file('application/pdf', TEXT_PDF),
    ],
    [
      'the same bytes under the name of another encoding',
      'replaced',
      FRENCH,
      hostile.encoded(FRENCH_PAGE, 'utf8', 'text/html; charset=iso-8859-1'),
    ],
    ['a text that is another one at each read', 'unstable', policy(), otherEachTime()],
  ])('that meets %s comes to %s', async (_, expected, before, after) => {
    const { path, url } = serve(before);
    const target = await targetAt(url);
    expect(outcomeOf(await visit(target))).toBe('first');
    world.site.set(path, after);
    const recorded = await visit(target);
    expect(outcomeOf(recorded)).toBe(expected);
    if (recorded.check.outcome === 'failed') expect(recorded.check.detail).toContain(url);
    expect((await world.archive.latest(target.id))?.sequence).toBe(expected === 'changed' ? 2 : 1);
    expect((await world.archive.changes({ target: target.id, limit: 10 })).length).toBe(
      expected === 'changed' ? 1 : 0,
    );
  });

  it('that does not find the declared section goes on with the main content, and says so', async () => {
    const { path, url } = serve(policy());
    const target = await targetAt(url, { select: ['#policy'] });
    await visit(target);
    world.site.set(path, page(policyMarkup().replace('id="policy"', 'id="renamed"')));
    expect((await visit(target)).check).toMatchObject({
      outcome: 'unchanged',
      detail: expect.stringMatching(/^tracking lost its section/),
    });
  });

  it.each([
    ['seconds', '7200'],
    ['a date', 'Sun, 01 Mar 2026 08:00:00 GMT'],
  ])('stays away for as long as Retry-After says in %s', async (_, header) => {
    for (const status of [429, 503]) {
      const target = await targetAt(serve(site.throttled(header, status)).url);
      await visit(target);
      expect((await world.archive.target(target.id))?.schedule.nextDueAt).toBe('2026-03-01T08:00:00.000Z');
    }
  });

  it('never sends the service worker a request', () => {
    expect(world.site.requests.map(({ path }) => path)).not.toContain('/worker.js');
  });
});

function otherEachTime(): Behaviour {
  let reads = 0;
  return (request, response) =>
    policy({ training: `We train our models on variant ${++reads} of what you write.` })(request, response);
}
