const UNIT = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Milliseconds of `30m`, `6h` or `2d`; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  const match = /^([1-9]\d{0,3})([mhd])$/.exec(text);
  if (!match) return undefined;
  return Number(match[1]) * UNIT[match[2] as keyof typeof UNIT];
}

/** The shortest exact way to write a duration: `90m`, `6h`, `2d`. Seconds, which only tests and the demo use, as `2s`. */
export function formatDuration(milliseconds: number): string {
  for (const unit of ['d', 'h', 'm'] as const) {
    if (milliseconds >= UNIT[unit] && milliseconds % UNIT[unit] === 0)
      return `${milliseconds / UNIT[unit]}${unit}`;
  }
  return `${milliseconds / 1000}s`;
}
