import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto';
import { link, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { sync, writeDurably } from '../durable-files.ts';
import { type LogKey, LogKeyError, type SigningKey } from './log-key.ts';

const OWNER_ONLY = 0o600;

/** An Ed25519 key in a file: PKCS #8 as PEM, which openssl reads, for its owner's eyes only. */
export function keyFile(path: string): LogKey {
  const file = resolve(path);
  const read = async () => {
    const pem = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return undefined;
      throw new LogKeyError(
        `the key that signs the log cannot be read: ${file} (${cause.message}); let this user read it`,
        { cause },
      );
    });
    return pem === undefined ? undefined : signingKey(pem, file);
  };
  return {
    where: file,
    read,
    async make() {
      await writeOnce(file, newKey()).catch(cause => {
        throw new LogKeyError(
          `a key to sign the log with cannot be written: ${file} (${cause.message}); let this user write there, or name another file in LOG_KEY_FILE`,
          { cause },
        );
      });
      const made = await read();
      if (made === undefined)
        throw new LogKeyError(`${file} was taken away while it was being made; try again`);
      return made;
    },
  };
}

function signingKey(pem: string, file: string): SigningKey {
  const key = parse(pem);
  if (key?.asymmetricKeyType !== 'ed25519') {
    throw new LogKeyError(
      `the key that signs the log is damaged: ${file} holds no Ed25519 key in PEM; put the key back from a backup`,
    );
  }
  return {
    publicKey: createPublicKey(key).export({ format: 'pem', type: 'spki' }).toString(),
    sign: text => sign(null, Buffer.from(text), key),
  };
}

function parse(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}

function newKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
}

/** Written aside and made durable, then given its name, unless the name is taken: then what is there stays. */
async function writeOnce(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const aside = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeDurably(aside, text, OWNER_ONLY);
    await link(aside, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(aside, { force: true });
  }
  await sync(dirname(file));
}
