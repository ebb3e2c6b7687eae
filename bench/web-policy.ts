import type { Clause, Document } from '../src/document/document.ts';
import { type Draw, filled, oneOf, paragraph, someText } from './web-text.ts';

/** A document and where it stands on training. */
export interface Policy {
  document: Document;
  /** Which of the stances. */
  stance: number;
}

/** From any of these to any other is a change that alerts. */
const STANCES = [
  'We do not use {content} to train our models.',
  'We use {content} to train our models.',
  'We may use {content} to train our models unless you opt out in your settings.',
  'We only use {content} to train our models if you opt in.',
  'You can opt out of training at any time in your settings.',
  'You cannot opt out of training.',
];
const CONTENT = ['your conversations', 'your chats', 'your messages', 'your prompts'];

const HEADINGS = [
  'How we handle what you give us',
  'What we store',
  'Whom we tell',
  'How long it lies there',
  'Payments',
  'Your account',
  'Security of our buildings',
  'Changes to this page',
  'Contact',
];
/** Wording that many documents share. */
const BOILERPLATE = [
  'If any part of this page is invalid, the rest stays in force.',
  'The English text of this page prevails over its translations.',
  'We tell you of changes to this page thirty days before they apply.',
  'You can complain to the supervisory authority of the country where you live.',
  'Children under thirteen may not open an account with us.',
  'Our services are not meant for emergencies.',
  'We protect all rooms with locks, and all lines with encryption.',
  'You can ask us for a copy of all that we hold about you.',
  'Write to our data protection officer at the address below.',
  'Cookies that the service cannot do without are set at every visit.',
];
const [FEWEST, MOST] = [25, 40];
/** The first heading and the stance below it stay where they are. */
const FIXED = 2;
const PER_SECTION = 7;

/** A document of 25 to 40 clauses, a few of them shared with others. */
export function aPolicy(draw: Draw, title: string): Policy {
  const stance = Math.floor(draw() * STANCES.length);
  const length = FEWEST + Math.floor(draw() * (MOST - FEWEST + 1));
  const clauses: Clause[] = [];
  let heading = HEADINGS[0]!;
  while (clauses.length < length) {
    if (clauses.length % PER_SECTION === 0) {
      heading = clauses.length === 0 ? heading : oneOf(draw, HEADINGS.slice(1));
      clauses.push({ kind: 'heading', path: [], text: heading, links: [], level: 2 });
    } else if (clauses.length === 1) clauses.push(paragraph(stanceOf(draw, stance), heading));
    else clauses.push(paragraph(anyText(draw), heading));
  }
  return { document: { title, language: 'en', section: 'selected', clauses }, stance };
}

/** The next edition: another stance on training, or one clause that was reworded, that came or that went. */
export function revised({ document, stance }: Policy, draw: Draw, isNews: boolean): Policy {
  const clauses = [...document.clauses];
  if (isNews) {
    const next = (stance + 1 + Math.floor(draw() * (STANCES.length - 1))) % STANCES.length;
    clauses[1] = paragraph(stanceOf(draw, next), HEADINGS[0]!);
    return { document: { ...document, clauses }, stance: next };
  }
  let at = FIXED + Math.floor(draw() * (clauses.length - FIXED));
  if (clauses[at]!.kind === 'heading') at--;
  const { path, text } = clauses[at]!;
  const kind = draw();
  if (kind < 0.2 && clauses.length > FEWEST) clauses.splice(at, 1);
  else if (kind < 0.4 && clauses.length < MOST)
    clauses.splice(at, 0, paragraph(someText(draw, 2), path[0] ?? ''));
  else clauses[at] = paragraph(`${text.split('. ')[0]!.replace(/\.$/, '')}. ${someText(draw, 1)}`, path[0]!);
  return { document: { ...document, clauses }, stance };
}

function anyText(draw: Draw): string {
  return draw() < 0.15 ? oneOf(draw, BOILERPLATE) : someText(draw, 1 + Math.floor(draw() * 3));
}

function stanceOf(draw: Draw, stance: number): string {
  return `${STANCES[stance]!.replace('{content}', oneOf(draw, CONTENT))} ${filled(draw, 'This is so for {name} too.')}`;
}
