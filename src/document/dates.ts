/** Beginnings of month names, diacritics off, in the languages policies are written in; the place is the month. */
const MONTHS = [
  'jan|ene|gen|led',
  'feb|fev|fevr|uno',
  'mar|maa|mrt',
  'apr|avr|abr',
  'may|mai|mei|mag|maj',
  'jun|juin|giu|ju[nñ]',
  'jul|juil|lug',
  'aug|aou|ago|aoû',
  'sep|set|syys',
  'oct|okt|ott|out',
  'nov',
  'dec|dez|dic|des|déc',
].map(names => new RegExp(`^(?:${names})`, 'u'));

const MONTH = String.raw`(?:jan|feb|fév|fev|mar|mär|mrt|maa|apr|avr|abr|ene|gen|may|mai|mei|mag|maj|jun|juin|giu|jul|juil|lug|aug|aoû|aou|ago|sep|set|oct|okt|ott|out|nov|dec|déc|dez|dic|des)\p{L}*\.?`;
const DATE = new RegExp(
  [
    String.raw`(?<y1>\d{4})\s?[-/.年]\s?(?<m1>\d{1,2})\s?[-/.月]\s?(?<d1>\d{1,2})\s?日?`,
    String.raw`(?<d2>\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?\s+(?:of\s+|de\s+)?(?<m2>${MONTH}),?\s+(?:de\s+|of\s+)?(?<y2>\d{4})`,
    String.raw`(?<m3>${MONTH})\s+(?<d3>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y3>\d{4})`,
    String.raw`(?<a4>\d{1,2})[./-](?<b4>\d{1,2})[./-](?<y4>(?:19|20)\d{2})`,
    String.raw`(?<m5>${MONTH})\s+(?<y5>(?:19|20)\d{2})`,
  ]
    .map(form => `(?<![\\p{L}\\p{N}])(?:${form})(?!\\p{N})`)
    .join('|'),
  'giu',
);

/** The text with every date, and every year that stands alone, as the sign `▢`: what it says but for dates. */
export function withoutDates(text: string): string {
  return text.replace(DATE, '▢').replace(/(?<!\p{N})(?:19|20)\d{2}(?!\p{N})/gu, '▢');
}

/** The dates in a text as `YYYY-MM-DD`; the first of the month where no day is named. `3/4/2025` could be two days: left out. */
export function datesIn(text: string): string[] {
  return [...text.matchAll(DATE)].flatMap(match => {
    const { y1, m1, d1, y2, m2, d2, y3, m3, d3, a4, b4, y4, m5, y5 } = match.groups as Record<string, string>;
    const month = m1 ?? m2 ?? m3 ?? m5;
    if (month !== undefined) {
      const number = /\d/u.test(month) ? Number(month) : monthNumber(month);
      return iso(y1 ?? y2 ?? y3 ?? y5, number, Number(d1 ?? d2 ?? d3 ?? 1));
    }
    const [a, b] = [Number(a4), Number(b4)];
    if (a <= 12 && b <= 12 && a !== b) return [];
    return a > 12 ? iso(y4, b, a) : iso(y4, a, b);
  });
}

function monthNumber(name: string): number {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return MONTHS.findIndex(month => month.test(plain)) + 1;
}

function iso(year: string | undefined, month: number, day: number): string[] {
  if (year === undefined || month < 1 || month > 12 || day < 1 || day > 31) return [];
  return [`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`];
}
