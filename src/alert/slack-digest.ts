import type { KnownBlock } from '@slack/types';
import { DIRECTIONS, type Direction, SEVERITIES } from '../finding/finding.ts';
import { mrkdwnLine } from './foreign-text.ts';
import { summaryIn } from './headline.ts';
import { SIGN } from './in-words.ts';
import type { Notice, ToldChange } from './notice.ts';
import { buttons, context, header, mrkdwnLink, section } from './slack-blocks.ts';
import { documentLink, type Said } from './slack-notice.ts';
import { type AlertWords, type Language, wordsIn } from './words/alert-words.ts';

/** A line with its link takes at most some 480 characters. */
const IN_A_SECTION = 6;
/** So many lines keep a message below 10,000 characters. */
const LINES = 14;
const NAMES = 6;

type Digest = Extract<Notice, { kind: 'digest' }>;

/** The period's changes, counts first, grouped by direction, the gravest first; then what could not be read and what was silent. */
export function digestSaid(digest: Digest, language: Language): Said {
  const words = wordsIn(language);
  const { changes, documents, read, unread, flapped, silent, url } = digest;
  const title = words.digestTitle(digest.from, new Date(Date.parse(digest.to) - 1).toISOString());
  const counts =
    changes.length === 0
      ? words.nothingChanged(read, unread.length)
      : `*${words.digestCounts(changes.length, new Set(changes.map(nameOf)).size, documents)}* ${words.digestCalm(read, unread.length)}`;
  const back = flapped.slice(0, NAMES).map(about => `• ${documentLink(about)}`);
  const blind = unread
    .slice(0, NAMES)
    .map(
      about =>
        `• ${documentLink(about)} · ${words.sinceWhen(about.since)} · ${mrkdwnLine(about.reason, 120)}`,
    );
  return {
    text: `${title}. ${counts.replaceAll('*', '')}`,
    blocks: [
      header(title),
      section([counts]),
      ...byDirection(changes, url, language),
      ...(back.length > 0
        ? [section([`*${words.changedAndBack}*`, ...back, ...moreThan(flapped, url, words)])]
        : []),
      ...(blind.length > 0
        ? [
            section([
              `*${words.couldNotRead}*. ${words.silenceMeansNothing}`,
              ...blind,
              ...moreThan(unread, url, words),
            ]),
          ]
        : []),
      ...(silent > 0 ? [context([mrkdwnLink(url, words.noFinding(silent))])] : []),
      ...buttons({ link: { label: words.openTheArchive, url }, block: 'digest' }),
    ],
  };
}

/** The summary of a storm: how many, in which directions, and the gravest of them. */
export function stormSaid(told: readonly ToldChange[], language: Language): Said {
  const words = wordsIn(language);
  const title = words.storm(told.length);
  const counts = DIRECTIONS.map(
    direction =>
      [words.direction[direction], told.filter(each => each.direction === direction).length] as const,
  ).filter(([, count]) => count > 0);
  return {
    text: `${title}. ${words.inThread}`,
    blocks: [
      header(title),
      section([words.stormDirections(counts), words.inThread].filter(line => line !== '')),
      ...byDirection(told, undefined, language),
    ],
  };
}

function byDirection(
  changes: readonly ToldChange[],
  url: string | undefined,
  language: Language,
): KnownBlock[] {
  const words = wordsIn(language);
  let room = LINES;
  const blocks: KnownBlock[] = [];
  for (const direction of ORDER) {
    const its = changes.filter(each => each.direction === direction).sort(graver);
    const shown = its.slice(0, Math.max(0, room));
    room -= shown.length;
    const lines = shown.map(change => changeLine(change, language));
    if (lines.length > 0) lines.unshift(`${SIGN[direction]} *${words.direction[direction]}*`);
    for (let from = 0; from < lines.length; from += IN_A_SECTION)
      blocks.push(section(lines.slice(from, from + IN_A_SECTION)));
  }
  const rest = changes.length - LINES;
  if (rest > 0) {
    const more = words.andMore(rest);
    blocks.push(section([url === undefined ? more : mrkdwnLink(url, more)]));
  }
  return blocks;
}

const ORDER: readonly Direction[] = ['less-control', 'mixed', 'more-control', 'neutral'];

function changeLine(change: ToldChange, language: Language): string {
  const severity = change.severity ? ` (${wordsIn(language).severity[change.severity]})` : '';
  return `• ${documentLink(change)}: ${mrkdwnLine(summaryIn(change, language).replace(/\.$/, ''), 220)}${severity}`;
}

function graver(one: ToldChange, other: ToldChange): number {
  const rank = ({ severity }: ToldChange) => (severity ? SEVERITIES.indexOf(severity) : SEVERITIES.length);
  return rank(other) - rank(one);
}

function moreThan(all: readonly unknown[], url: string, words: AlertWords): string[] {
  const rest = all.length - NAMES;
  return rest > 0 ? [mrkdwnLink(url, words.andMore(rest))] : [];
}

const nameOf = ({ vendor, document }: ToldChange): string => `${vendor}\n${document}`;
