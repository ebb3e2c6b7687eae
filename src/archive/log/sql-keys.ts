import { type Clock, type Instant, instant } from '../../words/instant.ts';
import { sha256 } from '../../words/sha256.ts';
import type { Database } from '../schema.ts';
import { type LogKey, LogKeyError, type SigningKey } from './log-key.ts';
import { keyId, type Verifier } from './note.ts';
import { sealed } from './seal.ts';

/** What the log needs besides the database. */
export interface Signing {
  key: LogKey;
  clock: Clock;
}

/**
 * From now on the key of the file signs: the one found there, or else a new one. The log keeps its name, and what earlier keys
 * signed stays as it is.
 *
 * @throws LogKeyError when the key of the file signs already
 */
export async function changeKey(db: Database, { key, clock }: Signing): Promise<Verifier> {
  const current = (await selectKeys(db)).at(-1);
  const found = await key.read();
  if (found !== undefined && found.publicKey === current?.publicKey) {
    throw new LogKeyError(
      `the key in ${key.where} is the one that signs already; move it away to have a new one made, or put another in its place`,
    );
  }
  const { publicKey } = found ?? (await key.make());
  const verifier = { name: current?.name ?? nameOf(publicKey), publicKey };
  await insertKey(db, verifier, instant(clock()));
  return verifier;
}

/** Every key that ever signed, the one that signs now last. */
export async function selectKeys(db: Database): Promise<(Verifier & { since: Instant })[]> {
  const rows = await db.selectFrom('log_keys').selectAll().execute();
  rows.sort((one, other) => (one.since < other.since ? -1 : 1));
  return rows.map(({ name, public_key, since }) => ({ name, publicKey: public_key, since }));
}

export async function insertKey(db: Database, verifier: Verifier, since: Instant): Promise<void> {
  const row = { id: keyId(verifier), name: verifier.name, public_key: verifier.publicKey, since };
  await db
    .insertInto('log_keys')
    .values(sealed(row))
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute();
}

/**
 * The key that signs next. One is made only where nothing has ever been signed: a second key would look like another log.
 *
 * @param signedBefore whether there is a checkpoint
 * @throws LogKeyError when the key is not there, or is another one
 */
export async function signingKey(
  key: LogKey,
  known: readonly Verifier[],
  signedBefore: boolean,
): Promise<SigningKey> {
  const found = await key.read();
  if (known.length === 0 && !signedBefore) return found ?? key.make();
  const forGood = 'if it is lost for good, clausewatch archive log --new-key goes on with another';
  if (found === undefined) {
    throw new LogKeyError(
      `the key that signs the log is missing: ${key.where}; put it back from a backup or from the machine that has it, or name its file in LOG_KEY_FILE. Checks are recorded meanwhile, and signed when it is back; ${forGood}`,
    );
  }
  if (found.publicKey !== known.at(-1)?.publicKey) {
    throw new LogKeyError(
      `the key in ${key.where} is not the one that signs this log; put the right one back from a backup, or name its file in LOG_KEY_FILE. Checks are recorded meanwhile, and signed when it is back; ${forGood}`,
    );
  }
  return found;
}

/** No two logs have one name, as no two have one key. */
export function nameOf(publicKey: string): string {
  return `clausewatch/${sha256(publicKey).slice(0, 16)}`;
}
