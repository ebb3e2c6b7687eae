import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { takeCollection } from '../src/target/ota/collection.ts';
import { countsOf } from '../src/target/ota/counts.ts';
import { readDeclarations } from '../src/target/ota/ota-files.ts';
import { planFiles } from '../src/target/ota/plan.ts';
import { readHistory, readService } from '../src/target/ota/read-declaration.ts';
import { parseTargets } from '../src/target/parse.ts';
import { broken } from './ota-breakage.ts';
import { type TheirSchema, theirSchema } from './ota-schema.ts';

const BUNDLES = join(import.meta.dirname, '../../shared/corpus/ota');
const COLLECTIONS = ['contrib', 'genai-contrib', 'genai-eu'];
/** Share of files, good and broken, on which both say the same. */
const GOAL = 0.99;

/**
 * What becomes of the declarations of three collections of Open Terms Archive, and whether files are valid by their published schema where we say so.
 * @returns whether the goal is met and every vendor's file can be read; true where no collections are at hand
 */
export async function benchOtaDeclarations(): Promise<boolean> {
  if (!existsSync(BUNDLES)) {
    console.log('No collections are at hand: nothing was measured.');
    return true;
  }
  const schema = await theirSchema();
  const verdicts: Verdict[] = [];
  let sound = true;
  console.log(
    '| | services | documents | combined | PDF | ranges | history | renamed | invalid | left out | adapted | ended |',
  );
  console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
  for (const name of COLLECTIONS) {
    const collection = await readDeclarations(join(BUNDLES, `${name}-declarations.bundle`));
    const taken = takeCollection(collection);
    const plan = planFiles(taken, new Map(), collection.from, { every: 3_600_000 });
    sound &&= plan.files.every(file => parseTargets(file.name, file.text).ok);
    const counts = countsOf(taken, plan, [...taken.remarks, ...plan.remarks]);
    const { services, documents, pagesOfCombined, pdfs, ranges, withHistory, renamed, remarks } = counts;
    const all = [services, documents, pagesOfCombined, pdfs, ranges, withHistory, renamed];
    console.log(`| ${[name, ...all, ...Object.values(remarks)].join(' | ')} |`);
    for (const [file, text] of collection.files) verdicts.push(...compared(file, text, schema));
  }
  return told(verdicts) >= GOAL && sound;
}

interface Verdict {
  file: string;
  how: string;
  ours: boolean;
  theirs: boolean;
}

function compared(file: string, text: string, schema: TheirSchema): Verdict[] {
  const kind = file.endsWith('.history.json') ? 'history' : 'service';
  const read = kind === 'history' ? readHistory : readService;
  return broken(text, kind).map(({ how, text: changed }) => ({
    file,
    how,
    ours: read(changed).problems.length === 0,
    theirs: schema[kind](JSON.parse(changed)),
  }));
}

function told(verdicts: readonly Verdict[]): number {
  const agreed = verdicts.filter(({ ours, theirs }) => ours === theirs);
  const refused = verdicts.filter(({ theirs }) => !theirs);
  const share = agreed.length / verdicts.length;
  console.log(
    `\n${verdicts.length} files, as they are and changed in ${new Set(verdicts.map(({ how }) => how)).size} ways; their schema refuses ${refused.length}. Both say the same of ${(share * 100).toFixed(2)} %.`,
  );
  const apart = Map.groupBy(
    verdicts.filter(({ ours, theirs }) => ours !== theirs),
    ({ how }) => how,
  );
  for (const [how, some] of apart) {
    const [{ file, ours }] = some as [Verdict];
    console.log(`- ${how}: ${some.length} that ${ours ? 'they refuse' : 'we refuse'}, e.g. ${file}`);
  }
  return share;
}
