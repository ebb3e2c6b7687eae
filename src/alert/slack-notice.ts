import type { KnownBlock } from '@slack/types';
import { mrkdwnLine } from './foreign-text.ts';
import type { NamedDocument, Notice } from './notice.ts';
import { buttons, context, header, mrkdwnLink, section } from './slack-blocks.ts';
import { type AlertWords, type Language, wordsIn } from './words/alert-words.ts';

type Of<Kind extends Notice['kind']> = Extract<Notice, { kind: Kind }>;

/** What a notice says in blocks, and in one line for notifications. Both harmless already. */
export interface Said {
  text: string;
  blocks: KnownBlock[];
}

export function flapSaid({ about }: Of<'flap'>, language: Language): Said {
  const words = wordsIn(language);
  const line = `○ ${words.flap}`;
  return { text: `${plainName(about)}: ${line}`, blocks: [section([line, documentLink(about)])] };
}

export function confirmationSaid({ about, reads, since }: Of<'confirmation'>, language: Language): Said {
  const line = `✓ ${wordsIn(language).confirmation(reads, since)}`;
  return { text: `${plainName(about)}: ${line}`, blocks: [section([line, documentLink(about)])] };
}

export function reminderSaid({ about, snoozedBy, snoozedAt, url }: Of<'reminder'>, language: Language): Said {
  const words = wordsIn(language);
  const line = `↻ ${words.reminder(mrkdwnLine(snoozedBy, 80) || '?', snoozedAt)}`;
  return {
    text: `${plainName(about)}: ${line}`,
    blocks: [
      section([line, documentLink(about)]),
      ...buttons({ link: { label: words.readTheChange, url }, block: 'reminder' }),
    ],
  };
}

/** @param mended when it was, for the message that told of its beginning */
export function troubleSaid(notice: Of<'trouble'>, mended: string | undefined, language: Language): Said {
  const words = wordsIn(language);
  const title = `${words.trouble[notice.trouble]}: ${notice.subject}`;
  const says = mrkdwnLine(notice.says, 1_500) || '?';
  const more = troubleMore(notice, mended, words);
  const link = mrkdwnLink(notice.url, words.openTheArchive);
  if (notice.stage === 'begun') {
    const text = `${mended === undefined ? '⚠' : '✓'} ${mrkdwnLine(title, 300)}. ${says}`;
    return { text, blocks: [header(title), section([says]), context([more, link])] };
  }
  const line = `${notice.stage === 'mended' ? '✓' : '⚠'} *${mrkdwnLine(title, 300)}*`;
  return {
    text: `${mrkdwnLine(title, 300)}. ${more}`,
    blocks: [section([line, more, ...(notice.stage === 'mended' ? [] : [says])])],
  };
}

function troubleMore({ stage, since }: Of<'trouble'>, mended: string | undefined, words: AlertWords): string {
  if (stage === 'mended') return words.mended(since);
  if (stage === 'lasting') return words.lasting(since);
  return mended === undefined ? words.troubleSince(since) : `*${words.mendedOn(mended)}*`;
}

/** Vendor and document, leading to its page in the web archive. */
export function documentLink({ vendor, document, url }: NamedDocument): string {
  return mrkdwnLink(url, `${mrkdwnLine(vendor, 80)}, ${mrkdwnLine(document, 120)}`);
}

function plainName({ vendor, document }: NamedDocument): string {
  return `${mrkdwnLine(vendor, 80)}, ${mrkdwnLine(document, 120)}`;
}
