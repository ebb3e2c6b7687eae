import { fingerprint } from '../log/note.ts';
import { said } from './connection-text.ts';
import type { Making } from './making.ts';
import { columns, command, paragraph, points } from './plain-page.ts';
import { NOT_PROVEN, SHOWN } from './readme-claims.ts';
import { absent, listing } from './readme-files.ts';

/** The bundle's README, for people who have never heard of Clausewatch and need not trust it. */
export function readme(making: Making): string {
  const { subject } = making;
  const missing = absent(making);
  return [
    heading(making),
    section('1. What this is', [
      paragraph(WHAT[subject.kind]),
      has('theirs', making) ? paragraph(THEIRS) : '',
      instants(making),
      paragraph(SENTENCE + making.sentence),
    ]),
    section('2. What is in it', [
      listing(making),
      missing.length === 0 ? '' : `Not in it:\n\n${points(missing)}`,
    ]),
    section('3. How to check it', checks(making)),
    section('4. How to look at it', [points(LOOKING)]),
    section('5. What this shows', [
      points(SHOWN.filter(({ needs }) => has(needs, making)).map(({ text }) => text)),
    ]),
    section('6. What is not proven', [
      points(NOT_PROVEN.filter(({ needs }) => has(needs, making)).map(({ text }) => text)),
    ]),
    section('7. The formats', [points(FORMATS)]),
  ].join('\n');
}

/** What a sentence presupposes; nothing where it always holds. */
export type Needs = 'timestamp' | 'no-timestamp' | 'change' | 'own-change' | 'own' | 'theirs' | undefined;

function has(needs: Needs, { subject, proofs }: Making): boolean {
  const theirs = subject.readings.some(({ snapshot }) => snapshot.capture.recorded !== undefined);
  const stamps = [...proofs.values()].map(({ timestamp }) => timestamp !== undefined);
  switch (needs) {
    case 'timestamp':
      return stamps.includes(true);
    case 'no-timestamp':
      return stamps.includes(false);
    case 'change':
      return subject.kind === 'change';
    case 'own-change':
      return subject.kind === 'change' && !theirs;
    case 'own':
      return !theirs;
    case 'theirs':
      return theirs;
    case undefined:
      return true;
  }
}

const WHAT = {
  change:
    'Clausewatch reads public web pages on a schedule and records what it was sent. This folder holds one change of one document as it was recorded: the page before, the page after, what differs, and what it takes to check all of it without Clausewatch, without its operator and without the internet.',
  snapshot:
    'Clausewatch reads public web pages on a schedule and records what it was sent. This folder holds one reading of one document as it was recorded, and what it takes to check it without Clausewatch, without its operator and without the internet.',
};
const THEIRS =
  'Of this document it also holds what others recorded before: a text here was not read by Clausewatch, but taken from the public record of Open Terms Archive contributors (ODC-By 1.0). The files reading/connection-*.txt say which, and where it can be looked up.';
const SENTENCE = 'In one sentence, as rules of Clausewatch read it, which is no legal advice: ';

function heading({ subject, made, software, name }: Making): string {
  const { target, kind } = subject;
  const title = `EVIDENCE OF A ${kind === 'change' ? 'CHANGE' : 'READING'}`;
  const which =
    kind === 'change' ? `Change ${subject.change.id}` : `Snapshot ${subject.readings[0].snapshot.id}`;
  return `${title}\n\n${target.vendor}, ${target.document}\n${target.url}\n\n${paragraph(
    `${which} of the archive, put together on ${said(made)} by ${software} in the folder ${name}.`,
  )}`;
}

function section(title: string, parts: readonly string[]): string {
  const line = title.toUpperCase();
  return `\n${line}\n${'-'.repeat(line.length)}\n\n${parts.filter(part => part !== '').join('\n')}`;
}

function instants({ subject }: Making): string {
  if (subject.kind === 'snapshot') {
    const [{ snapshot }] = subject.readings;
    return columns([
      ['Read at', said(snapshot.takenAt)],
      ['Address that answered', snapshot.capture.finalUrl],
    ]);
  }
  const [before, after] = subject.readings;
  return columns([
    ['Old text first read', said(before.snapshot.takenAt)],
    ['Old text last read', said(subject.change.lastReadBefore)],
    ['New text first read', said(after.snapshot.takenAt)],
    ['Address that answered', after.snapshot.capture.finalUrl],
  ]);
}

/** Every step with the commands that take it. They work as they stand, in their order. */
function checks({ name, proofs }: Making): string[] {
  const roles = [...proofs.keys()];
  const keys = new Map(
    [...proofs].toReversed().map(([role, { publicKey }]) => [fingerprint(publicKey), role]),
  );
  const stamped = roles.filter(role => proofs.get(role)!.timestamp);
  const each = (of: readonly string[], line: (folder: string) => string) =>
    of.map(role => command(line(`proof/${role}`))).join('');
  return [
    paragraph(NEEDED),
    paragraph('Unpack the file and go into the folder:', 'a) '),
    command(`unzip -q ${name}.zip`) + command(`cd ${name}`),
    paragraph('Every file is the one that was exported. Must print nothing:', 'b) '),
    command('sha256sum --check --strict --quiet MANIFEST.sha256'),
    paragraph(
      'All checks at once: the files, the signatures, that the entries are in the log, and that the recorded files are those that the entries name. Must end with ALL IN ORDER. The script is short; whoever relies on it should have it read:',
      'c) ',
    ),
    command('sh check.sh'),
    paragraph(
      `The ${roles.length > 1 ? 'signatures of the checkpoints' : 'signature of the checkpoint'}. Must print "Signature Verified Successfully"${roles.length > 1 ? ' each time' : ''}:`,
      'd) ',
    ),
    each(
      roles,
      folder =>
        `openssl pkeyutl -verify -pubin -inkey ${folder}/key.pem -rawin -in ${folder}/checkpoint.text -sigfile ${folder}/checkpoint.sig`,
    ),
    paragraph(
      `Whose key it is. Must print what the operator of the archive has made known elsewhere, best before there was a dispute; a bundle cannot vouch for its own key. When this one was made it was ${[...keys.keys()].join(' and ')}:`,
      'e) ',
    ),
    each([...keys.values()], folder => `openssl pkey -pubin -in ${folder}/key.pem -outform DER | sha256sum`),
    ...(stamped.length === 0
      ? []
      : [
          paragraph(
            'When it existed at the latest. Get the root certificate of the time-stamping authority from the authority itself, and save it as tsa-root.pem beside this folder. Must print "Verification: OK":',
            'f) ',
          ),
          each(
            stamped,
            folder =>
              `openssl ts -verify -data ${folder}/checkpoint -in ${folder}/checkpoint.tsr -CAfile ../tsa-root.pem`,
          ),
          paragraph('Who says so, and for which moment, is printed by:', 'g) '),
          each(stamped, folder => `openssl ts -reply -in ${folder}/checkpoint.tsr -text`),
        ]),
  ];
}

const NEEDED =
  'Needed are unzip, sha256sum, openssl (3.0 or newer) and a shell: any Linux has them, or installs them under these names. On Windows use WSL; on a Mac "brew install coreutils openssl@3". Type the lines that are set in; in each step it is said what must come.';

const LOOKING = [
  'The papers in reading/ open with any PDF viewer, browser or editor. They were made from the recorded files for this bundle.',
  'A .wacz is the page with everything it loaded. A viewer of web archives shows it as it looked, for example ReplayWeb.page, which runs in the browser and sends the file nowhere. "unzip -l" lists what is in it.',
  'page.html is the page as the browser held it when it was read. Look at it with an editor: a browser would run what the vendor put in it, and would load the rest from the vendor as it is today.',
];

const FORMATS = [
  'MANIFEST.sha256: a line a file, as sha256sum (GNU coreutils) writes and reads it.',
  'page.wacz: WACZ 1.1.1 around WARC 1.1 (ISO 28500:2017). document.json, edits.json, verdict.json and finding-N.json: JSON, byte for byte as stored.',
  'leaf.json and inclusion.txt: a Merkle tree as in RFC 6962, section 2.1, inclusion checked as in RFC 9162, section 2.1.3.2. leaf.json is the entry, JSON on one line. Its hash is the SHA-256 of a zero byte and the entry; that of two nodes is the SHA-256 of a byte 1 and their hashes.',
  'checkpoint: a signed note of the C2SP (c2sp.org/signed-note, c2sp.org/tlog-checkpoint): origin, number of entries, root of the tree, and the signature. checkpoint.text is what was signed, checkpoint.sig the Ed25519 signature (RFC 8032) alone; checkpoint.tsr, where there is one, a time-stamp response (RFC 3161) over the note.',
];
