/**
 * Why a browser that did not start did not, in its own words: the first sentence of the last line that it wrote, without
 * Chromium's `[pid:time:LEVEL:file]`, out of Playwright's account of the start.
 */
export function lastWords(account: string): string {
  // Playwright puts advice of its own in the place of these.
  if (account.includes('Chromium sandboxing failed')) return 'No usable sandbox';
  const logs = account.split('Call log:')[0]!;
  const line = [...logs.matchAll(/^\[pid=\d+\]\[err\] (.+)$/gm)].at(-1)?.[1] ?? '';
  return /^(?:\[.*?\]\s*)?(.+?)(?:[.!](?=\s|$)|$)/.exec(line)?.[1] ?? 'it said nothing';
}
