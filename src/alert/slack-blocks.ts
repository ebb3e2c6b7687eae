import type {
  ActionsBlock,
  Button,
  ContextBlock,
  HeaderBlock,
  RichTextBlock,
  RichTextElement,
  SectionBlock,
} from '@slack/types';
import type { Excerpt } from './excerpt.ts';
import { cut, literalLine } from './foreign-text.ts';

const LONGEST_HEADER = 150;
/** Addresses within text count towards Slack's limits; longer ones are left to the button. */
const LONGEST_LINK = 250;
const LONGEST_BUTTON_LINK = 3000;

/** The sentence a reader repeats. Any text. */
export function header(sentence: string): HeaderBlock {
  const text = cut(literalLine(sentence), LONGEST_HEADER);
  return { type: 'header', text: { type: 'plain_text', text, emoji: false } };
}

/** Lines of mrkdwn, harmless already. `verbatim` keeps Slack from finding addresses and names in them. */
export function section(lines: readonly string[]): SectionBlock {
  return { type: 'section', text: { type: 'mrkdwn', text: lines.join('\n'), verbatim: true } };
}

/** Small print: parts of mrkdwn, harmless already. */
export function context(parts: readonly string[]): ContextBlock {
  return { type: 'context', elements: [{ type: 'mrkdwn', text: parts.join(' · '), verbatim: true }] };
}

/** A link within mrkdwn. `label` is mrkdwn already; without a usable address it stands alone. */
export function mrkdwnLink(url: string, label: string): string {
  const address = webAddress(url, LONGEST_LINK);
  return address === undefined ? label : `<${address.replaceAll('&', '&amp;')}|${label}>`;
}

export interface Quotation {
  /** `Before`, `After`, … */
  label: string;
  /** What follows the label on its line. */
  note: string;
  excerpt: Excerpt;
  /** How marked words look. */
  mark: 'strike' | 'bold';
  /** Where the whole clause can be read, and what the link to it says. */
  url: string;
  whole: string;
}

/**
 * Page text in quotation. Rich text rather than mrkdwn: nothing in it is parsed, so a page can neither mention, link nor format,
 * its words can be copied as they stood, and a mark may begin and end within a word.
 */
export function quotation({ label, note, excerpt, mark, url, whole }: Quotation): RichTextBlock {
  const words: RichTextElement[] = excerpt.runs
    .filter(({ text }) => text !== '')
    .map(({ text, marked }) =>
      marked ? { type: 'text', text, style: { [mark]: true } } : { type: 'text', text },
    );
  const address = webAddress(url, LONGEST_LINK);
  if (!excerpt.whole && address !== undefined) {
    words.push({ type: 'text', text: ' ' }, { type: 'link', url: address, text: whole });
  }
  const heading: RichTextElement[] = [
    { type: 'text', text: label, style: { bold: true } },
    { type: 'text', text: `, ${note}` },
  ];
  return {
    type: 'rich_text',
    elements: [
      { type: 'rich_text_section', elements: heading },
      ...(words.length > 0 ? [{ type: 'rich_text_quote' as const, elements: words }] : []),
    ],
  };
}

export interface Buttons {
  /** The one way in. Left out where the address is none that Slack takes. */
  link?: { label: string; url: string };
  /** What can be done about the alert that `value` names. */
  acts?: readonly { action: string; label: string; value: string }[];
  /** Unique within the message. */
  block: string;
}

/** A row of buttons; none where there would be nothing in it. */
export function buttons({ link, acts = [], block }: Buttons): ActionsBlock[] {
  const address = link && webAddress(link.url, LONGEST_BUTTON_LINK);
  const elements: Button[] = [
    ...(link && address !== undefined
      ? [button(link.label, { url: address, style: 'primary', action_id: 'read' })]
      : []),
    ...acts.map(({ action, label, value }) => button(label, { action_id: action, value })),
  ];
  return elements.length > 0 ? [{ type: 'actions', block_id: block, elements }] : [];
}

function button(label: string, how: Omit<Button, 'type' | 'text'>): Button {
  return { type: 'button', text: { type: 'plain_text', text: label, emoji: false }, ...how };
}

function webAddress(url: string, max: number): string | undefined {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return undefined;
  const address = parsed.href.replace(/[<>|"\s]/g, encodeURIComponent);
  return address.replaceAll('&', '&amp;').length <= max ? address : undefined;
}
