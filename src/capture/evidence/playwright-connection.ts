import type { Page, Response } from 'playwright';
import { instant } from '../../words/instant.ts';
import type { Evidence } from '../capture.ts';

/** The certificate that the main document came under, if it came under one. */
export async function certificateOf(response: Response): Promise<Evidence['certificate']> {
  const details = await response.securityDetails();
  if (!details?.protocol) return undefined;
  const { subjectName = '', issuer = '', validFrom = 0, validTo = 0, protocol } = details;
  const at = (seconds: number) => instant(new Date(seconds * 1000));
  return { subject: subjectName, issuer, validFrom: at(validFrom), validTo: at(validTo), protocol };
}

/** What happened to the document after it had come; the page may say what it likes of these. */
const IN_PAGE = ['domInteractive', 'domContentLoadedEventEnd', 'domComplete', 'loadEventEnd'] as const;

declare const performance: { getEntriesByType(type: string): readonly Record<string, unknown>[] };

/** Milliseconds from the start of the navigation, of the phases that took place. */
export async function timingsOf(page: Page, response: Response): Promise<Record<string, number>> {
  const { startTime: _, ...network } = response.request().timing();
  const told = await page.evaluate(
    names => names.map(name => performance.getEntriesByType('navigation')[0]?.[name]),
    [...IN_PAGE],
  );
  const inPage = IN_PAGE.map((name, index) => [name, told[index]] as const);
  return Object.fromEntries(
    [...Object.entries(network), ...inPage].flatMap(([name, value]) =>
      typeof value === 'number' && value >= 0 && Number.isFinite(value)
        ? [[name, Math.round(value * 10) / 10]]
        : [],
    ),
  );
}
