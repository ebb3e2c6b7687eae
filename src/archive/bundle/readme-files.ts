import { FACTS, WARC } from '../evidence.ts';
import { said } from './connection-text.ts';
import { MANIFEST, type Making } from './making.ts';
import { columns, paragraph } from './plain-page.ts';
import { pageName, SCREENSHOT, WACZ } from './reading-files.ts';
import type { Reading } from './subject.ts';

type Row = readonly [name: string, said: string];

/** Every file of the bundle and what it is, folder by folder. */
export function listing(making: Making): string {
  const { subject, proofs, paper } = making;
  const { kind, readings } = subject;
  const what =
    kind === 'change' ? 'what differs, clause by clause' : 'the text, with where and when it was read';
  return [
    folder('reading/', 'for reading and filing; made from the recorded files', [
      ...(paper.pdf ? [[`${kind}.pdf`, `${what}; to be printed or filed`] as const] : []),
      [`${kind}.html`, paper.pdf ? 'the same for a browser' : what],
      ...readings.flatMap(({ role }): Row[] => [
        [`text-${role}.txt`, 'the text that was read, without the page around it'],
        [
          `connection-${role}.txt`,
          'addresses, certificate, headers, and what could not be kept; or who else recorded the text',
        ],
      ]),
    ]),
    ...readings.map(reading => folder(`${reading.role}/`, whence(reading), recorded(making, reading))),
    folder('proof/', 'that the recorded files are in the log; a folder each', [
      ...[...proofs.keys()].map(
        (role): Row => [
          `${role}/`,
          role === 'last-read'
            ? 'of the check that last read the old text and found it unchanged'
            : `of the check that recorded ${role}/`,
        ],
      ),
      ['leaf.json', 'the entry of the log; names the recorded files by their SHA-256'],
      ['inclusion.txt', 'the path from the entry to the root of the whole log'],
      ['checkpoint', 'how the log stood, signed; .text and .sig are its two parts'],
      ['key.pem', 'the public key that signed it'],
      ...([...proofs.values()].some(({ timestamp }) => timestamp)
        ? [['checkpoint.tsr', 'when it existed at the latest, as an authority says'] as const]
        : []),
    ]),
    folder('', '', [
      [MANIFEST, 'the SHA-256 of every file but itself'],
      ['check.sh', 'checks everything with standard tools'],
    ]),
  ].join('\n');
}

/** What one would look for and does not find, and why. */
export function absent({ subject, paper }: Making): string[] {
  const { readings } = subject;
  const papers = paper.pdf
    ? []
    : [`reading/${subject.kind}.pdf: there was no browser that could print it. The HTML prints as well.`];
  return [...papers, ...readings.flatMap(absentOf)];
}

function absentOf({ role, evidence, facts, snapshot }: Reading): string[] {
  const has = (name: string) => evidence.some(file => file.name === name);
  const dropped = evidence.flatMap(({ name, dropped: gone }) =>
    gone
      ? [
          `${role}/${name}: dropped on ${said(gone.at)} to make room, for ${gone.why}. The log still names its SHA-256.`,
        ]
      : [],
  );
  if (snapshot.capture.recorded) {
    return [
      `${role}/${SCREENSHOT}, ${WACZ} and ${FACTS}: the page was not read by this archive. ${snapshot.capture.recorded.by} recorded its text, which is all there is here; what they keep of the page is named in reading/connection-${role}.txt.`,
    ];
  }
  if (evidence.length === 0) {
    return [
      `${role}/${SCREENSHOT}, ${WACZ} and ${FACTS}: of this reading only the page itself was kept. It was read before evidence was, without it (${snapshot.capture.browser}), or the read that should have kept it failed.`,
    ];
  }
  const why = (name: string) => {
    const told = facts?.missing.find(({ part }) => part === name)?.why;
    return (
      told ??
      (snapshot.capture.browser === 'http'
        ? 'the page was got by a plain request, which draws none'
        : 'it was not kept')
    );
  };
  return [
    ...dropped,
    ...(has(SCREENSHOT) ? [] : [`${role}/${SCREENSHOT}: ${why(SCREENSHOT)}.`]),
    ...(has(WARC) ? [] : [`${role}/${WACZ}: ${why(WARC)}.`]),
    ...(facts?.missing ?? [])
      .filter(({ part }) => part !== WARC && !(part === SCREENSHOT && !has(SCREENSHOT)))
      .map(({ part, why: because }) => `${role}/: of ${part}, not everything: ${because}.`),
  ];
}

function recorded({ subject }: Making, reading: Reading): Row[] {
  const kept = reading.evidence.map(
    ({ name }): Row =>
      name === WARC ? [WACZ, EVIDENCE[WARC]!] : [name, EVIDENCE[name] ?? 'evidence of the read'],
  );
  const ofChange: Row[] =
    subject.kind === 'change' && reading.role === 'after'
      ? [
          ['edits.json', 'what differs, clause by clause'],
          ['verdict.json', 'whether it was alerted, and why'],
          ...(subject.change.findings.length > 0
            ? [['finding-N.json', 'what it means for a person, as rules read it, with quotes'] as const]
            : []),
        ]
      : [];
  return [
    [
      pageName(reading),
      reading.snapshot.capture.recorded ? 'the text as others recorded it' : 'the page as it was read',
    ],
    ['document.json', 'its text, clause by clause'],
    ...kept,
    ...ofChange,
  ];
}

const EVIDENCE: Readonly<Record<string, string>> = {
  [FACTS]: 'requests, headers, certificate, timings and errors of the read',
  [SCREENSHOT]: 'the page as it looked, from its top',
  'screenshot-before-consent.png': 'the window before the consent banner was refused',
  [WARC]: 'the page with all it loaded, for a viewer of web archives',
};

function whence({ snapshot, check }: Reading): string {
  const { recorded, readAt } = snapshot.capture;
  return recorded
    ? `as taken in by check ${check.id}: snapshot ${snapshot.sequence}, recorded by ${recorded.by} ${said(recorded.at)}`
    : `as recorded by check ${check.id}: snapshot ${snapshot.sequence}, read ${said(readAt)}`;
}

function folder(name: string, about: string, rows: readonly Row[]): string {
  return `${name === '' ? '' : paragraph(about, `${name}  `)}${columns(rows)}`;
}
