import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv, type AnySchema } from 'ajv';
import { default as addFormats } from 'ajv-formats';

const run = promisify(execFile);

/** Their schemas are modules of these packages, of which the first would install a browser and a database driver besides. */
const PACKAGES = ['@opentermsarchive/engine@9.1.0', '@opentermsarchive/terms-types@2.2.0'];

/** Whether a declaration, or a history, is valid by the schema that Open Terms Archive publishes. */
export interface TheirSchema {
  service(value: unknown): boolean;
  history(value: unknown): boolean;
}

/** Their schema as its package holds it, without what the package depends on. Kept in the temporary folder for the next time. */
export async function theirSchema(): Promise<TheirSchema> {
  const folder = join(tmpdir(), 'clausewatch-ota-schema');
  if (!existsSync(folder)) await unpack(folder);
  const at = join(folder, 'node_modules/@opentermsarchive/engine/scripts/declarations/validate');
  const [service, history] = await Promise.all(
    ['service.schema.js', 'service.history.schema.js'].map(
      async name => (await import(join(at, name))).default,
    ),
  );
  // As their validator sets it up.
  const ajv = new Ajv({ allErrors: true });
  addFormats.default(ajv);
  return { service: validator(service), history: validator(history) };

  function validator(schema: AnySchema): (value: unknown) => boolean {
    const valid = ajv.compile(schema);
    return value => valid(value) === true;
  }
}

async function unpack(folder: string): Promise<void> {
  const unfinished = await mkdtemp(join(tmpdir(), 'clausewatch-ota-schema-'));
  for (const one of PACKAGES) {
    const { stdout } = await run('npm', ['pack', '--silent', one], { cwd: unfinished });
    const place = join(unfinished, 'node_modules', one.replace(/@[\d.]+$/, ''));
    await mkdir(place, { recursive: true });
    await run('tar', ['xzf', join(unfinished, stdout.trim()), '--strip-components=1', '-C', place]);
  }
  await writeFile(join(unfinished, 'package.json'), '{}');
  await rename(unfinished, folder);
}
