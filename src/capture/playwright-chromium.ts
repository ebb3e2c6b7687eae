import type { Browser } from 'playwright';
import { chromium } from 'playwright';
import { CaptureError } from './capture.ts';

/** Chromium calls home at every start unless it is told not to. */
const ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-quic',
  '--no-first-run',
  '--no-pings',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

export interface Running {
  browser: Browser;
  /** What the browser calls itself, e.g. `HeadlessChrome/156.0.8078.79`. */
  product: string;
  userAgent: string;
  /** Whether Chromium's sandbox is on. */
  sandbox: boolean;
  /** Ends it by force: for a browser that no longer answers. */
  kill(): void;
}

/**
 * Starts a headless Chromium. `auto` tries with the sandbox and goes without where the machine refuses it, as it does for root.
 * @throws CaptureError with reason `browser`
 */
export async function startChromium(executablePath: string, sandbox: 'auto' | boolean): Promise<Running> {
  if (sandbox !== 'auto') return start(executablePath, sandbox);
  if (process.getuid?.() === 0) return start(executablePath, false);
  return start(executablePath, true).catch(() => start(executablePath, false));
}

async function start(executablePath: string, sandbox: boolean): Promise<Running> {
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({
      executablePath,
      args: ARGUMENTS,
      chromiumSandbox: sandbox,
      // Ending the process is the caller's decision, who may want to finish or record something first.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      timeout: 20_000,
    });
    const session = await browser.newBrowserCDPSession();
    const version = await session.send('Browser.getVersion');
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    await session.detach();
    const pid = processInfo.find(({ type }) => type === 'browser')?.id;
    return {
      browser,
      product: version.product,
      userAgent: version.userAgent,
      sandbox,
      kill: () => pid !== undefined && browser?.isConnected() && process.kill(pid, 'SIGKILL'),
    };
  } catch (cause) {
    await browser?.close();
    throw new CaptureError(
      'browser',
      `the browser ${executablePath} did not start; run it by hand to see why, or name another in CHROMIUM_PATH`,
      { cause },
    );
  }
}

/** Why `auto` went without the sandbox, and how to have it. */
export function whyNoSandbox(): string {
  return process.getuid?.() === 0
    ? 'root cannot have it; run as an ordinary user'
    : 'the machine refuses it; allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone, AppArmor)';
}
