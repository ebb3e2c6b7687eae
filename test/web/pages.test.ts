import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { webApp } from '../../src/web/app.ts';
import { aTarget, hours } from '../archive/builders.ts';
import { temporaryArchive } from './invented.ts';
import { type LutraHistory, recordLutra } from './lutra.ts';
import { visit } from './page.ts';

let archive: Archive;
let close: () => Promise<void>;
let history: LutraHistory;
/** Eight hours after the last reading: 4 March 2026, 14:00 UTC. */
const later = () => new Date(hours(80));
const open = (path: string) => visit(webApp({ archive, clock: later }), path);

beforeAll(async () => {
  ({ archive, close } = await temporaryArchive());
  history = await recordLutra(archive);
});
afterAll(() => close());

describe('the overview', () => {
  it('says in one sentence how all documents stand', async () => {
    const page = await open('/');
    expect(page.text('.sum')).toBe(
      '2 documents watched. In the last seven days 1 changed on these subjects and 0 did not; 1 could not be read.',
    );
    expect(page.texts('.state li')).toEqual([
      'Corvid Chat, Privacy Policy, never read',
      'Lutra AI, Privacy Policy, changed',
    ]);
  });

  it('lists what changed with its source, direction and severity, the gravest set larger', async () => {
    const page = await open('/');
    expect(page.texts('.day h3')).toEqual(['3 MarTuesday']);
    expect(page.text('.entry.top .src')).toBe(
      'Lutra AI, Privacy Policy · Training and opting out · 06:00 UTC',
    );
    expect(page.text('.entry .say')).toBe('Lutra AI now trains on chats unless people object.');
    expect(page.attributes('.entry .say a', 'href')).toEqual([`/changes/${history.trains}`]);
    expect(page.text('.entry .dir')).toBe('▼Less control');
    expect(page.text('.entry .sev')).toBe('Severity: High');
    expect(page.text('.entry .note')).toBe('And 1 more finding.');
  });

  it('keeps silent differences in reach, each with its reason', async () => {
    const page = await open('/');
    expect(page.text('.silences summary')).toBe('1 difference that raised no alert, each with its reason');
    expect(page.texts('.silences td').slice(1)).toEqual([
      'The text changed, without bearing on training or opting out.',
      'No changed clause speaks of training.',
    ]);
  });

  it('ends with what could not be read, and what happens next', async () => {
    const page = await open('/');
    expect(page.texts('#unread tbody tr > *')).toEqual([
      'Corvid Chat, Privacy Policy',
      'Never',
      'The first visit is still to come.',
      'Due since 1 Mar 2026, 06:00 UTC.',
    ]);
  });
});

it('names unread documents in the head of every page', async () => {
  for (const path of ['/', '/targets', '/alerts', '/documents/lutra/privacy', `/changes/${history.trains}`])
    expect((await open(path)).text('.pulse')).toBe('Last reading 06:00 UTC · 1 of 2 documents read');
});

it('lists every target with how it stands and when it is read', async () => {
  const page = await open('/targets');
  expect(page.texts('.vendor')).toEqual(['Corvid Chat', 'Lutra AI']);
  expect(page.texts('tbody:last-child td')).toEqual([
    'Changed▼Less control',
    '4 Mar 2026, 06:00 UTC',
    '4 Mar 2026, 18:00 UTC',
    '12 hours',
    '2',
  ]);
  expect(page.texts('tbody td[data-l="State"]')[0]).toBe('× Never readThe first visit is still to come.');
});

describe('the history of a document', () => {
  it('tells changes, counts calm stretches, groups failed visits', async () => {
    const page = await open('/documents/lutra/privacy');
    expect(page.texts('.line li')).toEqual([
      '4 Mar 202606:00 UTC The text changed, without bearing on training or opting out. No alert: No changed clause speaks of training.',
      'Read once, no difference.',
      '3 Mar 202606:00 UTC Lutra AI now trains on chats unless people object. ▼Less controlSeverity: HighTraining and opting outand 1 more finding',
      'Read once, no difference.',
      '2 Mar 202612:00–15:00 UTC Not read: 3 visits failed. The page did not answer in time. No answer within 30 s.',
      'Read 2 times in 12 hours, no difference.',
      '1 Mar 202606:00 UTCFirst reading. The text as archived',
    ]);
  });

  it('says beside it how the document is read', async () => {
    const page = await open('/documents/lutra/privacy');
    expect(page.text('.title p')).toBe(
      'Last read 4 Mar 2026, 06:00 UTC. 2 changes, of which 1 bears on training or opting out.',
    );
    expect(page.texts('.side-note dd')).toContain('12 hours, twice before a change is believed');
    expect(page.texts('.side-note dd')).toContain('The declared part, 10 clauses');
    expect(page.attributes('.side-note dd a', 'rel')).toEqual(['noreferrer nofollow']);
  });

  it('remains for a document that is no longer declared', async () => {
    const own = await temporaryArchive();
    await recordLutra(own.archive);
    await own.archive.declareTargets([], hours(80));
    const page = await visit(webApp({ archive: own.archive, clock: later }), '/documents/lutra/privacy');
    expect(page.text('.title p')).toBe(
      'No longer declared, and not visited since 4 Mar 2026, 14:00 UTC. Its history stays.',
    );
    await own.close();
  });
});

it('says so while nothing has been read yet', async () => {
  const own = await temporaryArchive();
  const app = webApp({ archive: own.archive, clock: later });
  expect((await visit(app, '/')).text('.sum')).toContain('No document is watched yet.');
  expect((await visit(app, '/alerts')).text('.title p')).toContain('No alert yet.');
  await own.archive.declareTargets([aTarget()], hours(80));
  const declared = webApp({ archive: own.archive, clock: later });
  expect((await visit(declared, '/')).text('.sum')).toContain('1 document watched; none has been read yet.');
  expect((await visit(declared, '/documents/lutra/privacy')).text('.title p')).toContain('Never read yet.');
  await own.close();
});

describe('an archived text', () => {
  it('has its headings, a permalink per clause, and what is needed to check it', async () => {
    const page = await open('/snapshots/1');
    expect(page.texts('.archived h2')).toEqual([
      'Who we are¶',
      'Improving our models¶',
      'Storage¶',
      'Children¶',
    ]);
    expect(page.text('#c4')).toBe('We do not use your chats to train our models unless you ask us to.¶');
    expect(page.attributes('.here', 'href').slice(0, 2)).toEqual(['#c1', '#c2']);
    expect(page.text('.side-note .hash')).toMatch(/^([0-9a-f]{8} ){7}[0-9a-f]{8}$/);
  });
});

describe('alerts', () => {
  it('are listed with where they stand', async () => {
    const page = await open('/alerts');
    expect(page.texts('.alert h2')).toEqual(['Lutra AI, Privacy Policy']);
    expect(page.text('.told-of p')).toBe('Owed to #privacysince 3 Mar 2026, 06:00 UTC');
    expect(page.text('.alert .say')).toBe('Lutra AI now trains on chats unless people object.');
  });

  it('are narrowed to a state', async () => {
    expect((await open('/alerts?state=pending')).texts('.alert')).toHaveLength(1);
    const page = await open('/alerts?state=given-up');
    expect(page.texts('.alert')).toEqual([]);
    expect(page.text('.title p')).toBe('No alert is so.');
    expect(page.attributes('option[selected]', 'value')).toEqual(['given-up']);
  });

  it('that nobody was sent stand with their reason', async () => {
    const page = await open('/alerts?state=suppressed');
    expect(page.texts('tbody th')).toEqual(['Lutra AI, Privacy Policy']);
    expect(page.texts('tbody td:last-child')).toEqual(['No changed clause speaks of training.']);
    expect(page.attributes('tbody a', 'href')).toEqual([`/changes/${history.renamed}`]);
    expect((await open('/')).attributes('.silences .more a', 'href')).toEqual(['/alerts?state=suppressed']);
  });

  it('show the message as Slack shows it, where it can be composed', async () => {
    const metadata = { event_type: 'clausewatch_alert', event_payload: {} };
    const message = async () => [
      { text: 'Lutra AI now trains on chats', blocks: [], metadata },
      { text: 'One more finding', blocks: [], metadata },
    ];
    const page = await visit(webApp({ archive, clock: later, message }), '/alerts');
    expect(page.texts('.alert .slk .sl-b')).toEqual(['Lutra AI now trains on chats', 'One more finding']);
    expect(page.text('.sl-thread .sl-b')).toBe('One more finding');
  });

  it('show what people did about it, with who and when, as does the page of the change', async () => {
    const [alert] = await archive.alerts({ limit: 1 });
    const by = 'M. Okafor <script>';
    await archive.act({
      id: 'act-1',
      alert: alert!.id,
      kind: 'acknowledge',
      by,
      via: 'slack',
      at: '2026-03-03T08:14:00.000Z',
    });
    const app = webApp({ archive, clock: later });
    for (const path of ['/alerts', `/changes/${alert!.change}`])
      expect((await visit(app, path)).text('main')).toContain(
        'Acknowledged by M. Okafor <script>3 Mar 2026, 08:14 UTC',
      );
  });
});
