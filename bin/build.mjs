#!/usr/bin/env node
// Makes `dist` for the package: Node runs no TypeScript under node_modules. npm runs it before `npm pack`.
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const out = join(root, 'dist');

rmSync(out, { recursive: true, force: true });
const tsc = join(root, 'node_modules', '.bin', 'tsc');
const { status } = spawnSync(tsc, ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
// What the code reads from beside itself, and is no module.
const assets = globSync('src/**/*.{css,sh}', { cwd: root }).concat(
  globSync('src/web/client/*.js', { cwd: root }),
);
for (const asset of assets) cpSync(join(root, asset), join(out, asset));
process.exitCode = status ?? 1;
