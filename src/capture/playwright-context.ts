import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright';
import type { ReadRequest } from './capture.ts';
import { CaptureError } from './capture.ts';
import type { Within } from './deadline.ts';
import { within } from './deadline.ts';
import type { Running } from './playwright-chromium.ts';
import type { Loan, Standby } from './playwright-standby.ts';

/** The same for every read, so that only the site can make a difference. */
const SAME_FOR_ALL: BrowserContextOptions = {
  colorScheme: 'light',
  reducedMotion: 'reduce',
  serviceWorkers: 'block',
  acceptDownloads: false,
};

/** Opens a context as a target asks for it. `cookies` is the value of a `Cookie` header, for the host of the page alone. */
export async function openContext(
  browser: Browser,
  { url, locale, visit }: ReadRequest,
  { cookies, ...over }: BrowserContextOptions & { cookies?: string | undefined },
): Promise<BrowserContext> {
  const { viewport, timezone: timezoneId, userAgent } = visit;
  const own = { viewport, timezoneId, ...over, ...(userAgent !== undefined && { userAgent }) };
  const context = await browser.newContext({ ...SAME_FOR_ALL, locale, ...own });
  if (cookies !== undefined) await context.addCookies(cookiesOf(cookies, url));
  return context;
}

function cookiesOf(header: string, url: string): { name: string; value: string; url: string }[] {
  return header
    .split(';')
    .map(pair => /^\s*([^=]+)=(.*)$/s.exec(pair))
    .filter(match => match !== null)
    .map(([, name = '', value = '']) => ({ name: name.trim(), value: value.trim(), url }));
}

/**
 * The value of the environment variable that a target names for its cookies.
 * @throws CaptureError with reason `browser`: a mistake of our own, which says nothing about the page
 */
export function cookiesFor({ url, visit }: ReadRequest, secret: (name: string) => string | undefined) {
  if (visit.cookies === undefined) return undefined;
  const value = secret(visit.cookies);
  if (value) return value;
  throw new CaptureError(
    'browser',
    `${url} is read with cookies from the environment variable ${visit.cookies}, which is not set: set it, or take it out of the target`,
  );
}

/** Milliseconds that a context has to close. */
const CLOSING = 5_000;

interface Fresh {
  running: Running;
  context: BrowserContext;
}

/**
 * Opens a context on the browser standing by for as long as `use` takes, and closes it whatever happens. A browser that cannot
 * even close a context is ended by force, which may take some seconds more than `inTime` has.
 * @param beside is handed the closing after a `use` that went well, which whoever has its result need not wait for
 */
export async function inFreshContext<T>(
  chromium: Standby,
  inTime: Within,
  open: (running: Running) => Promise<BrowserContext>,
  use: (fresh: Fresh) => Promise<T>,
  beside: (closing: Promise<void>) => void,
): Promise<T> {
  const { loan, context } = await openFresh(2);
  const done = await use({ running: loan.running, context }).catch(async (error: unknown) => {
    await finish(loan, context.close());
    throw error;
  });
  beside(finish(loan, context.close()));
  return done;

  async function openFresh(browsers: number): Promise<{ loan: Loan; context: BrowserContext }> {
    const loan = await borrow();
    const opening = open(loan.running);
    try {
      return { loan, context: await inTime('opening a context', opening, 'browser') };
    } catch (error) {
      const died = !loan.running.browser.isConnected();
      // It may still open after we have given it up.
      const closing = opening.then(
        context => context.close(),
        () => {},
      );
      await finish(loan, closing);
      // It can have died since the last read without the news having reached us: then another one is due, not an error.
      if (died && browsers > 1) return openFresh(browsers - 1);
      throw error;
    }
  }

  async function borrow(): Promise<Loan> {
    const borrowing = chromium.borrow();
    try {
      return await inTime('starting the browser', borrowing, 'browser');
    } catch (error) {
      borrowing.then(
        loan => loan.giveBack(),
        () => {},
      );
      throw error;
    }
  }
}

async function finish(loan: Loan, closing: Promise<void>): Promise<void> {
  loan.isRead();
  const soon = within(loan.running.product, AbortSignal.timeout(CLOSING));
  await soon('closing a context', closing, 'browser').catch(loan.discard);
  loan.giveBack();
}
