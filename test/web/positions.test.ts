import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { webApp } from '../../src/web/app.ts';
import { aChanged, aDocument, aFirst, aTarget, hours } from '../archive/builders.ts';
import { visit } from './page.ts';

const FREE = 'We use the conversations of users of the Free plan to train our models.';
const REFUSE =
  'Users of the Free plan may object to the training of our models at any time by writing to privacy@lutra.example.';
const TEAM = 'Conversations on the Team plan are not used to train our models.';
const LUTRA = 'lutra/privacy';

let directory: string;
let archive: Archive;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'clausewatch-positions-'));
  archive = await openSqliteArchive(directory);
  const estonian = aTarget({ id: 'corvid/terms', vendor: '=Corvid <b>', document: 'Terms' });
  await archive.declareTargets(
    [aTarget(), estonian, aTarget({ id: 'quillon/terms', vendor: 'Quillon' })],
    hours(0),
  );
  await archive.record(aFirst(hours(0), [FREE, TEAM], LUTRA));
  const before = (await archive.latest(LUTRA))!;
  await archive.record(
    aChanged(hours(48), before.document, [`${FREE} ${REFUSE}`, TEAM], { target: LUTRA }),
    before,
  );
  const first = aFirst(hours(0), ['Me ei treeni.'], 'corvid/terms');
  const document = { ...aDocument('Me ei treeni.'), language: 'et' };
  await archive.record({ ...first, snapshot: { ...first.snapshot, document } });
});
afterAll(async () => {
  await archive.close();
  await rm(directory, { recursive: true });
});

const app = () => webApp({ archive, clock: () => new Date(hours(24 * 30)) });
const open = (path: string) => visit(app(), path);
/** The rows of a tier, cell by cell. */
const rows = async (path: string) => {
  const page = await open(path);
  const cells = page.texts('.pos tbody tr:not(.vendor) > *');
  return cells.join(' | ');
};

describe('the positions', () => {
  it('tell for each plan whether it is trained on and how to refuse, as of today', async () => {
    const page = await open('/positions');
    expect(page.status).toBe(200);
    expect(page.texts('.pos .vendor a')).toEqual(['=Corvid <b>', 'Lutra AI', 'Quillon']);
    const told = await rows('/positions');
    expect(told).toMatch(/●Yes, unless refused/);
    expect(told).toMatch(/E-mail \| None/);
    expect(told).toMatch(/○No \| –does not apply/);
  });

  it('are those of the chosen day, and the dates lead from change to change', async () => {
    const earlier = await open('/positions?on=2026-03-02');
    expect(await rows('/positions?on=2026-03-02')).toMatch(/●Yes \|.*Not stated/);
    expect(earlier.text('.asof [rel=next]')).toBe('To the change of 3 Mar 2026 →');
    expect(earlier.attributes('.asof [rel=next]', 'href')).toEqual(['/positions?on=2026-03-03']);
    expect((await open('/positions')).attributes('.asof [rel=prev]', 'href')).toEqual([
      '/positions?on=2026-03-02',
    ]);
    expect(await rows('/positions?on=2026-02-01')).toMatch(/Nothing was archived by then/);
  });

  it('lead to the sentences that they rest on, and those to their clauses', async () => {
    const page = await open('/positions');
    const links = page.attributes('.pos td a', 'href');
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(page.elements(`[id="${link.slice(1)}"]`)).toHaveLength(1);
    expect(page.texts('.rests q').join(' ')).toContain('privacy@lutra.example');
    expect(page.attributes('.rests a', 'href')[0]).toMatch(/^\/snapshots\/\d+#c\d+$/);
  });

  it('say so where a text is in a language that they are not read from, or not archived', async () => {
    const told = await rows('/positions');
    expect(told).toMatch(/positions are read from English and French, and this text is not \(et\)/);
    expect(told).toMatch(/Nothing was archived by then/);
  });

  it('mark what changed within the fourteen days before', async () => {
    expect((await open('/positions?on=2026-03-10')).texts('.pos .fresh .new')[0]).toBe('changed');
    expect((await open('/positions')).texts('.pos .fresh')).toEqual([]);
  });

  it.each(['?on=yesterday', '?on=2999-01-01', '?on=2026-99-99', '?from=-1', '?on=%3Cscript%3E'])(
    'take %s for today, from the beginning',
    async query => {
      const page = await open(`/positions${query}`);
      expect(page.status).toBe(200);
      expect(page.text('.pos caption')).toMatch(/^As of 31 Mar 2026/);
      expect(page.html).not.toContain('<script>');
    },
  );

  it('are there as CSV, in which nothing is a formula, and as JSON', async () => {
    const csv = await app().request('/positions.csv');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const lines = (await csv.text()).split('\r\n');
    expect(lines[0]).toMatch(/^vendor,document,target,tier,snapshot,trains,/);
    expect(lines.slice(1).join('\n')).toMatch(/Lutra AI,Privacy Policy,lutra\/privacy,.*,unless-refused,/);
    expect(lines.filter(line => /^[=+@-]/.test(line))).toEqual([]);
    const json = await (await app().request('/positions.json?on=2026-03-02')).json();
    expect(json).toMatchObject({ at: '2026-03-02T23:59:59.999Z', total: 3 });
    expect(JSON.stringify(json)).toContain('"clauses":[1]');
  });
});
