// Builds the Dockerfile and runs its demo, on a machine without an engine or an image registry: npm run image
import { readFileSync } from 'node:fs';
import { DockerfileParser } from 'dockerfile-ast';
import { makeBaseImage } from './base-image.ts';
import { build } from './build.ts';
import { whyNot } from './commands.ts';
import { asComposed } from './composed.ts';
import { inChroot } from './containers.ts';
import { expectOnlyWhatRuns, expectOrdinary } from './contents.ts';
import { expectDemo } from './demo.ts';
import { expectConfined, expectToldOfSandbox } from './sandbox.ts';
import { openStore, type Store } from './store.ts';

let failed = 0;
const reason = whyNot();
if (reason === undefined) {
  await using store = await openStore();
  await checkImage(store).catch(tell);
} else tell(reason);
process.exitCode = failed === 0 ? 0 : 1;

async function checkImage(store: Store): Promise<void> {
  const base = DockerfileParser.parse(readFileSync('Dockerfile', 'utf8')).getFROMs()[0]?.getImage() ?? '';
  await step(`${base} out of Debian packages and Node ${process.version}`, () => makeBaseImage(store, base));
  const image = await step('the Dockerfile is built', () => build(store));
  console.log(`  ${image.size} large`);
  const container = (await store.buildah('from', '--pull-never', image.name)).trim();
  const root = (await store.buildah('mount', container)).trim();
  await check('an ordinary user, no secret', async () => expectOrdinary(image.config));
  await check('only what runs is in it', () => expectOnlyWhatRuns(root, image));
  const chroot = inChroot(store, container);
  await check('the demo, in a chroot', () => expectDemo(chroot, image.config));
  await check('the sandbox, in a chroot', () => expectToldOfSandbox(chroot, image.config));
  const composed = await asComposed(store, root, image);
  if (typeof composed === 'string') {
    console.log(`- skipped: the demo and the sandbox as compose.yaml holds the service: ${composed}`);
    return;
  }
  await check('the demo, as compose.yaml holds the service', () => expectDemo(composed, image.config));
  await check('the sandbox, as compose.yaml holds the service', () => expectConfined(composed, image.config));
}

/** Something that all the rest needs. */
async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  console.log(`… ${name}`);
  const result = await work();
  console.log(`✓ ${name} (${Math.round((Date.now() - began) / 1_000)} s)`);
  return result;
}

/** Something that the rest can be looked at without. */
async function check(name: string, work: () => Promise<string>): Promise<void> {
  try {
    console.log(`✓ ${name}: ${await work()}`);
  } catch (error) {
    tell(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}

function tell(problem: unknown): void {
  failed += 1;
  console.log(`✗ ${problem instanceof Error ? problem.message : problem}`);
}
