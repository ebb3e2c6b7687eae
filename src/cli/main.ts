import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';

const NEEDED = 24;
if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  console.error(
    `clausewatch needs Node ${NEEDED} or newer; this is ${process.version}. In the checkout, npm start and npm run clausewatch bring their own.`,
  );
  process.exit(1);
}

enableCompileCache();
// Imported only now: the modules behind it do not load under an older Node.
const { run } = await import('./program.ts');
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
process.exitCode = await run(process.argv.slice(2), version);
