import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../../words/instant.ts';

/** Readers read; reviewers also say what is to be done about an alert. */
export type Role = 'reader' | 'reviewer';

/** The tokens that people sign in with. Where there is none, whoever reaches the archive reads it. */
export interface Tokens {
  reader?: string | undefined;
  reviewer?: string | undefined;
}

/** Somebody who has signed in. */
export interface Session {
  role: Role;
  /** What they call themselves: it stands beside what they do. */
  name: string;
  since: Instant;
}

/** Who signed in longer ago signs in again: in milliseconds. */
export const SESSION = 14 * 86_400_000;

/** Whose token it is. Compares in a time that does not tell how much of it was right. */
export function roleOf(token: string, { reader, reviewer }: Tokens): Role | undefined {
  const [isReviewer, isReader] = [isSame(token, reviewer), isSame(token, reader)];
  if (isReviewer) return 'reviewer';
  return isReader ? 'reader' : undefined;
}

/** The session as it is kept at the person's: readable, signed, worth nothing once the tokens are others. */
export function sealSession(session: Session, tokens: Tokens): string {
  const content = Buffer.from(JSON.stringify(session)).toString('base64url');
  return `${content}.${signature(content, tokens)}`;
}

/** The session that was sealed so; undefined where it is forged, from other tokens, or over. */
export function openSession(sealed: string, tokens: Tokens, now: Instant): Session | undefined {
  const [content = '', signed = ''] = sealed.split('.');
  if (!isSame(signed, signature(content, tokens))) return undefined;
  const session = JSON.parse(Buffer.from(content, 'base64url').toString()) as Session;
  const age = Date.parse(now) - Date.parse(session.since);
  return age >= 0 && age < SESSION ? session : undefined;
}

function signature(content: string, { reader = '', reviewer = '' }: Tokens): string {
  const key = createHash('sha256')
    .update(JSON.stringify(['clausewatch session', reader, reviewer]))
    .digest();
  return createHmac('sha256', key).update(content).digest('base64url');
}

function isSame(given: string, right: string | undefined): boolean {
  if (right === undefined || right === '') return false;
  const [one, other] = [given, right].map(text => createHash('sha256').update(text).digest());
  return timingSafeEqual(one!, other!);
}
