import type { RecordedElsewhere } from '../../capture/capture.ts';
import type { Reading } from './subject.ts';

/** How a page was received, for people: addresses, certificate, headers, and what could not be kept. */
export function connectionText({ snapshot, facts }: Reading): string {
  const { capture, target, sequence, bodyHash } = snapshot;
  if (capture.recorded) return theirs(snapshot, capture.recorded);
  const { certificate, remoteAddress, timings = {}, exchanges = [], missing = [] } = facts ?? {};
  return [
    `HOW THE PAGE WAS RECEIVED: ${target}, snapshot ${sequence}`,
    '',
    ...rows({
      'Address asked for': capture.url,
      'Address that answered': capture.finalUrl,
      'Read at': said(capture.readAt),
      'Answered from': remoteAddress ?? 'not recorded',
      Status: String(capture.status),
      'Read with': capture.browser,
      'SHA-256 of the page': bodyHash,
    }),
    ...part(
      'The way there',
      capture.hops.map(({ url, status }) => `${status}  ${url}`),
    ),
    ...part(
      'Certificate of the site, as the reader saw it',
      certificate
        ? rows({
            Subject: certificate.subject,
            Issuer: certificate.issuer,
            Valid: `${said(certificate.validFrom)} to ${said(certificate.validTo)}`,
            Protocol: certificate.protocol,
          })
        : ['None was recorded.'],
    ),
    ...part('Headers of the answer', rows(capture.headers)),
    ...part(
      'Milliseconds from the start',
      rows(Object.fromEntries(Object.entries(timings).map(([name, value]) => [name, String(value)]))),
    ),
    ...part(
      `All that the page asked for (${exchanges.length})`,
      exchanges.map(
        ({ status, failure, method, url }) => `${status ?? failure ?? 'no answer'}  ${method} ${url}`,
      ),
    ),
    ...part(
      'What could not be kept',
      missing.map(({ part: name, why }) => `${name}: ${why}`),
    ),
    '',
  ].join('\n');
}

/** The same of a text that others recorded: there was no connection of ours. */
function theirs(
  { target, sequence, bodyHash, capture }: Reading['snapshot'],
  { by, collection, path, commit, at, snapshots }: RecordedElsewhere,
): string {
  return [
    `WHERE THE TEXT COMES FROM: ${target}, snapshot ${sequence}`,
    '',
    'The page was not read by this archive. The text was taken from a public record of others.',
    '',
    ...rows({
      'Recorded by': `${by} contributors`,
      Collection: collection,
      'Recorded as': path,
      'Recorded at': said(at),
      Version: commit,
      Address: capture.url,
      'SHA-256 of the text': bodyHash,
    }),
    ...part('Made from these snapshots of theirs', snapshots),
    '',
  ].join('\n');
}

/** `2025-02-13 00:32:11 UTC` */
export function said(at: string): string {
  return `${at.slice(0, 19).replace('T', ' ')} UTC`;
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map(line => `  ${line}`)];
}

function rows(values: Readonly<Record<string, string>>): string[] {
  const width = Math.max(...Object.keys(values).map(name => name.length), 0) + 2;
  return Object.entries(values).map(([name, value]) => `${`${name}:`.padEnd(width)} ${value}`);
}
