import type { Browser } from 'playwright';
import { chromium, errors } from 'playwright';
import { CaptureError } from './capture.ts';
import { within } from './deadline.ts';
import { NO_SIDE_DOORS } from './guard/browser-arguments.ts';
import { lastWords } from './last-words.ts';
import type { Confinement } from './playwright-confinement.ts';
import { confinements, programBehind, SCRIPT, whyUnconfined } from './playwright-confinement.ts';
import { NO_NETWORK } from './playwright-routes.ts';
import { clearAbandoned, openWorkplace } from './playwright-workplace.ts';

/** Chromium calls home at every start unless it is told not to. */
const ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-first-run',
  '--no-pings',
  ...NO_SIDE_DOORS,
];

/** What the browser gets to know of our environment, which holds secrets. */
const ENVIRONMENT =
  /^(PATH|LANG|LANGUAGE|LC_\w+|TZ|LD_LIBRARY_PATH|FONTCONFIG_\w+|XDG_DATA_DIRS|AWS_EXECUTION_ENV)$/;

/** Milliseconds that it has to start, and then to say what it is. */
const STARTING = 20_000;
const ANSWERING = 5_000;

export interface Running {
  browser: Browser;
  /** Id of its main process. */
  pid: number;
  /** What the browser calls itself, e.g. `HeadlessChrome/156.0.8078.79`. */
  product: string;
  userAgent: string;
  /** Whether Chromium's sandbox is on. */
  sandbox: boolean;
  /** Why it is not, and what to do about it. */
  unconfined?: { why: string; mend: string };
  /** Lets it end by itself, and removes what it has written. */
  close(): Promise<void>;
  /** Ends it by force: for a browser that no longer answers. */
  kill(): void;
}

export type ChromiumProbe =
  | { state: 'sandboxed' }
  | { state: 'unsandboxed'; why: string; mend: string }
  | { state: 'broken'; why: string };

/**
 * Starts a headless Chromium. `auto` has the sandbox on wherever the machine allows, also for root, who runs the browser as
 * nobody for its sake. It goes without where Chromium says no: to take too long, or to be killed, is no such answer.
 * @throws CaptureError with reason `browser`
 */
export async function startChromium(executablePath: string, sandbox: 'auto' | boolean): Promise<Running> {
  await clearAbandoned();
  const refusals: unknown[] = [];
  for (const way of await confinements(sandbox)) {
    try {
      const running = await start(executablePath, way);
      return way.sandbox ? running : { ...running, unconfined: whyUnconfined(refusals[0]) };
    } catch (error) {
      refusals.push(error);
      if (error instanceof errors.TimeoutError || wasKilled(error)) break;
    }
  }
  const why = lastWords(String(refusals.at(-1)));
  throw new CaptureError(
    'browser',
    `the browser ${executablePath} did not start (${why}); run it by hand to see more, or name another in CHROMIUM_PATH`,
    { cause: new Error(why) },
  );
}

/** What `doctor` shows: whether the browser starts here, and with its sandbox, found out by starting it as every read does. */
export async function probeChromium(executablePath: string): Promise<ChromiumProbe> {
  try {
    const { unconfined, close } = await startChromium(executablePath, 'auto');
    await close();
    return unconfined ? { state: 'unsandboxed', ...unconfined } : { state: 'sandboxed' };
  } catch (error) {
    const cause = error instanceof CaptureError ? error.cause : error;
    return { state: 'broken', why: cause instanceof Error ? cause.message : String(cause) };
  }
}

async function start(executablePath: string, { sandbox, user }: Confinement): Promise<Running> {
  const workplace = await openWorkplace(user);
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({
      executablePath: SCRIPT,
      artifactsDir: workplace.artifacts,
      env: {
        ...Object.fromEntries(Object.entries(process.env).filter(([name]) => ENVIRONMENT.test(name))),
        HOME: workplace.profile,
        CLAUSEWATCH_BROWSER: programBehind(executablePath),
        CLAUSEWATCH_PROFILE: workplace.profile,
        CLAUSEWATCH_USER: user === undefined ? '' : String(user),
      },
      args: ARGUMENTS,
      // What is not in a context of ours, such as the browser's own business, goes nowhere.
      proxy: NO_NETWORK,
      chromiumSandbox: sandbox,
      // Ending the process is the caller's decision, who may want to finish or record something first.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      timeout: STARTING,
    });
    const gone = new Promise<void>(cleared =>
      browser?.once('disconnected', () => cleared(workplace.clear())),
    );
    const session = await soon(browser.newBrowserCDPSession());
    const { product, userAgent } = await soon(session.send('Browser.getVersion'));
    await soon(session.detach());
    const [started, pid] = [browser, workplace.pid()];
    return {
      browser,
      pid,
      product,
      userAgent,
      sandbox,
      async close() {
        await started.close();
        await gone;
      },
      kill: () => started.isConnected() && kill(pid),
    };
  } catch (error) {
    if (browser?.isConnected()) kill(workplace.pid());
    await workplace.clear();
    throw error;
  }
}

function soon<T>(answer: Promise<T>): Promise<T> {
  return within('the browser', AbortSignal.timeout(ANSWERING))('learning what it is', answer, 'browser');
}

/** By somebody else: the kernel, say, that was short of memory. */
function wasKilled(error: unknown): boolean {
  return /process did exit: .*signal=SIGKILL/.test(String(error));
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It was gone already.
  }
}
