import type { Document } from '../../src/document/document.ts';
import { documentFromMarkdown } from '../../src/document/from-markdown.ts';
import type { Position } from '../../src/position/position.ts';
import { positionsOf } from '../../src/position/positions.ts';

const PREAMBLE = `# Privacy Policy

Lutra AI, Inc. ("Lutra AI", "we", "us") offers the assistant Otter. This policy describes what we do with the personal data of those who use our services, and what they can ask of us.
`;

/** The policy of an invented vendor, with what a test adds to it. */
export function policy(...parts: readonly string[]): Document {
  return documentFromMarkdown([PREAMBLE, ...parts].join('\n\n'));
}

/** What the policy says, as `tier: trains`. */
export function told(...parts: readonly string[]): readonly string[] {
  return positionsOf(policy(...parts)).map(({ tier, trains }) => `${tier}: ${trains.value}`);
}

/** The position of one tier, by its name. @throws Error naming the tiers there are */
export function positionOf(tier: string, ...parts: readonly string[]): Position {
  const positions = positionsOf(policy(...parts));
  const found = positions.find(position => position.tier === tier);
  if (found) return found;
  throw new Error(`no position of ${tier}, but of ${positions.map(position => position.tier).join('; ')}`);
}
