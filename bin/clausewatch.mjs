#!/usr/bin/env node
// The command of the installed package: finds the Node that came with it where the host's is too old, sees to browser and
// redis-server as `npm start` does in a checkout, and runs the program. Plain JavaScript, for it may start under an old Node.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const NODE_NEEDED = 24;
const args = process.argv.slice(2);

if (Number.parseInt(process.versions.node, 10) >= NODE_NEEDED) await runHere();
else runUnderOurNode();

/** Not there in a checkout. @param {string} module */
function built(module) {
  return new URL(`../dist/src/${module}`, import.meta.url).href;
}

async function runHere() {
  if (args[0] === 'start' || args[0] === 'demo') {
    const { install } = await import(built('machine/install.js'));
    const code = args.includes('--help') ? 0 : await install(args[0]);
    if (code !== 0) process.exit(code);
  }
  await import(built('cli/main.js'));
}

function runUnderOurNode() {
  const node = ourNode();
  if (node === undefined) {
    console.error(
      `clausewatch needs Node ${NODE_NEEDED} or newer; this is ${process.version}, and the package brings none for ${process.platform}-${process.arch}. Install it from https://nodejs.org/.`,
    );
    process.exit(1);
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...args], { stdio: 'inherit' });
  // The terminal's Ctrl-C reaches both of us; whoever signals us alone means the program.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', code => process.exit(code ?? 1));
}

function ourNode() {
  try {
    return createRequire(import.meta.url).resolve(`node-${process.platform}-${process.arch}/bin/node`);
  } catch {
    return undefined;
  }
}
