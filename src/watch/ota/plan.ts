import { compare } from '../../change/compare.ts';
import { measure } from '../../change/measure.ts';
import { documentFromMarkdown } from '../../document/from-markdown.ts';
import type { Target } from '../../target/target.ts';
import type { Instant } from '../../words/instant.ts';
import { declaredAs, heldAs } from './held-as.ts';
import type { Source, Text } from './source.ts';

/** One text in the history of a target. */
export interface Step {
  source: Source;
  text: Text;
  /** Whether the text before was read in another way, so that a difference need not be an edit. */
  differs: 'page' | 'reading';
  /** When the text that follows was recorded; undefined where none was. */
  nextAt: Instant | undefined;
}

/** A target and the texts recorded of it, oldest first, whatever it was called at the time. */
export interface Lineage {
  target: Target;
  declared: boolean;
  sources: readonly Source[];
  steps: readonly Step[];
  /** Texts left out because another source had taken over by then. */
  superseded: number;
}

/**
 * Which target each document of the collections belongs to. Those called as one target are one lineage: whichever was recorded first
 * holds until the next one begins. Another collection takes over only if it shows the same page, for it may read from another country;
 * otherwise its document is held by itself, like those that no target is called as.
 */
export async function planHistory(
  sources: readonly Source[],
  targets: readonly Target[],
  textOf: (source: Source, blob: string) => Promise<string>,
): Promise<Lineage[]> {
  const byTarget = new Map<Target, Source[]>();
  const apart: Source[] = [];
  for (const source of sources.toSorted(byBegin)) {
    const target = declaredAs(targets, source.path);
    const chain = target && byTarget.get(target);
    if (target === undefined) apart.push(source);
    else if (chain === undefined) byTarget.set(target, [source]);
    else if (await follows(chain.at(-1)!, source, textOf)) chain.push(source);
    else apart.push(source);
  }
  return [
    ...[...byTarget].map(([target, chain]) => lineageOf(target, true, chain)),
    ...apart.map(source => lineageOf(heldAs(source), false, [source])),
  ];
}

async function follows(
  last: Source,
  next: Source,
  textOf: (source: Source, blob: string) => Promise<string>,
): Promise<boolean> {
  if (last.collection === next.collection) return true;
  const [first] = next.texts;
  const stood = last.texts.findLast(({ placedAt }) => placedAt <= first.placedAt) ?? last.texts[0];
  return isSamePage(await textOf(last, stood.blob), await textOf(next, first.blob));
}

/** Share of each text that must stand in the other. Other editions of a policy share less; another way of selecting it loses less. */
const SAME = 0.9;

function isSamePage(one: string, other: string): boolean {
  const { before, after, edits } = compare(documentFromMarkdown(one), documentFromMarkdown(other));
  const { keptBefore, keptAfter } = measure(before, after, edits);
  return Math.min(keptBefore, keptAfter) >= SAME;
}

function lineageOf(target: Target, declared: boolean, sources: readonly Source[]): Lineage {
  const taken = sources.flatMap((source, nth) => {
    const until = sources[nth + 1]?.texts[0].placedAt;
    return source.texts
      .filter(({ placedAt }) => until === undefined || placedAt < until)
      .map((text, place) => ({ source, text, takesOver: place === 0 && nth > 0 }));
  });
  const steps = taken.map(({ source, text, takesOver }, nth): Step => {
    const isAnew = takesOver || (nth > 0 && text.how === 'first');
    return {
      source,
      text,
      differs: isAnew || text.how === 'upgrade' ? 'reading' : 'page',
      nextAt: taken[nth + 1]?.text.placedAt,
    };
  });
  const all = sources.reduce((sum, { texts }) => sum + texts.length, 0);
  return { target, declared, sources, steps, superseded: all - steps.length };
}

function byBegin({ texts: [one] }: Source, { texts: [other] }: Source): number {
  return one.placedAt < other.placedAt ? -1 : one.placedAt > other.placedAt ? 1 : 0;
}
