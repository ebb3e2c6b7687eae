import type { Price } from './position.ts';
import type { Statement } from './statement.ts';
import { CONTENT } from './statement.ts';
import type { Line } from './table.ts';

const FREE = new Set(['free', 'hobby']);
const PAID = new Set([
  'paid',
  'pro',
  'plus',
  'max',
  'premium',
  'ultra',
  'team',
  'enterprise',
  'business',
  'go',
]);

/**
 * What refusing costs. Said outright, or told by comparison: those who pay nothing and can refuse do so for free; a way that only
 * those have who pay costs a paid plan.
 */
export function priceOf(line: Line, lines: readonly Line[]): { price: Price; from: readonly Statement[] } {
  if (line.subject !== CONTENT) return { price: 'not-stated', from: [] };
  const offered = offers(line);
  const siblings = lines.filter(
    other => other !== line && other.subject === CONTENT && comparable(other, line),
  );
  if (line.trains === 'unless-refused') {
    const free = offered.filter(({ atNoCost }) => atNoCost);
    if (free.length > 0) return { price: 'free', from: free };
    if (isFree(line)) return { price: 'free', from: offered };
    if (isPaid(line)) {
      const without = siblings.filter(
        other => isUnpaid(other) && trains(other) && !offers(other).some(each => sharesWay(each, offered)),
      );
      if (without.length > 0) return { price: 'paid-plan-only', from: offered };
    }
  }
  if (line.trains === 'yes' && !isPaid(line)) {
    const told = line.refusals.filter(({ atAPrice }) => atAPrice);
    if (told.length > 0) return { price: 'paid-plan-only', from: told };
    const paying = siblings
      .filter(other => isPaid(other) && other.trains === 'unless-refused')
      .flatMap(offers);
    if (paying.length > 0) return { price: 'paid-plan-only', from: paying };
  }
  return { price: 'not-stated', from: [] };
}

function offers({ refusals, uses }: Line): readonly Statement[] {
  return [...refusals.filter(({ denied }) => !denied), ...uses.filter(({ refusable }) => refusable)];
}

function trains({ trains }: Line): boolean {
  return trains === 'yes' || trains === 'unless-refused';
}

/** Plans of one product, or of none that is named. */
function comparable(one: Line, other: Line): boolean {
  const [a, b] = [one.who.product?.toLowerCase(), other.who.product?.toLowerCase()];
  return one.who.region === other.who.region && (a === b || a === undefined || b === undefined);
}

function isFree(line: Line): boolean {
  return (
    line.tiers.some(tier => FREE.has(tier)) ||
    (line.tiers.length === 0 && line.apart.some(({ tiers }) => tiers.includes('paid')))
  );
}

function isPaid({ tiers }: Line): boolean {
  return tiers.length > 0 && tiers.every(tier => PAID.has(tier));
}

function isUnpaid(line: Line): boolean {
  return line.tiers.length === 0 || line.tiers.some(tier => FREE.has(tier) || tier === 'individuals');
}

function sharesWay({ ways }: Statement, offered: readonly Statement[]): boolean {
  return offered.some(other => other.ways.some(({ value }) => ways.some(each => each.value === value)));
}
