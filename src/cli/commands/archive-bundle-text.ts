import type { Subject } from '../../archive/bundle/subject.ts';
import type { ProvedEntry, Verified } from '../../archive/bundle/verify-bundle.ts';
import { bytes } from '../../words/bytes.ts';

export function exportedForPeople(
  { file, bytes: length, sha256, files }: { file: string; bytes: number; sha256: string; files: number },
  { target, kind }: Subject,
  verified: Verified,
): string {
  return [
    `${file}: the evidence of a ${kind} of ${target.vendor}, ${target.document}, in ${files} files, ${bytes(length)}; read back and in order`,
    `SHA-256  ${sha256}`,
    keyLine(verified),
    'Its README.txt says what is in it, how to check it, and what it does not prove.',
  ].join('\n');
}

export function verifiedForPeople(file: string, verified: Verified, keyDemanded: boolean): string {
  const { files, entries, absent } = verified;
  return [
    `${file}: in order`,
    `${files} files, all as the manifest names them; what was recorded is what was logged:`,
    ...[...entries].map(([role, entry]) => entryLine(role, entry)),
    keyLine(verified),
    ...(absent.length > 0 ? [`Logged, but not in the bundle: ${absent.join(', ')}`] : []),
    keyDemanded
      ? 'That is the key that was demanded.'
      : 'Compare the key with what the operator has made known elsewhere, or demand it with --key.',
  ].join('\n');
}

function entryLine(role: string, { logged: { check }, checkpoint, stampedAt }: ProvedEntry): string {
  const stamped = stampedAt === undefined ? '' : `, stamped ${stampedAt}`;
  return `  ${role.padEnd(9)}  ${check.startedAt}  check ${check.id} of ${check.target}, ${check.outcome}; in the log ${checkpoint.origin} of ${checkpoint.size} entries${stamped}`;
}

/** SHA-256 of every key that signed. */
export function keysOf({ entries }: Verified): string[] {
  return [...new Set([...entries.values()].map(({ checkpoint }) => checkpoint.key))];
}

function keyLine(verified: Verified): string {
  return `Signed with the key whose SHA-256 is ${keysOf(verified).join(' and ')}`;
}
