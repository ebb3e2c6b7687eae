import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserVersion, probeBrowser } from '../../src/machine/probe-browser.ts';
import { requireBrowser } from '../../src/machine/required.ts';
import { program, scratchFolder } from './scratch.ts';

const RENDERS = 'echo "<html><body><p>sandbox-probe</p></body></html>"';
const REFUSES = `case "$*" in *--no-sandbox*) ${RENDERS};; *)
  echo "[7:7:1122/05:ERROR:zygote.cc:103] No usable sandbox! If this is a Debian system, install more." >&2; exit 1;;
esac`;

describe('starting the browser for an instant', () => {
  it('finds the real one to start here, and knows its version', async () => {
    const path = await requireBrowser();
    expect((await probeBrowser(path)).state).toMatch(/^(un)?sandboxed$/);
    expect(await browserVersion(path)).toMatch(/\d+\.\d+\.\d+/);
  });

  it('tells a browser with its sandbox from one that only starts without, and from one that does not start', async () => {
    const folder = scratchFolder();
    const at = (name: string, script: string) => probeBrowser(program(join(folder, name), script));
    expect(await at('sound', RENDERS)).toEqual({ state: 'sandboxed' });
    expect(await at('refused', REFUSES)).toMatchObject({
      state: 'unsandboxed',
      why: process.getuid?.() === 0 ? 'Chromium refuses it to root' : 'No usable sandbox',
    });
    expect(await at('broken', 'echo "libnss3.so: cannot open shared object file" >&2; exit 127')).toEqual({
      state: 'broken',
      why: 'libnss3.so: cannot open shared object file',
    });
    expect(await at('mute', 'exit 1')).toEqual({ state: 'broken', why: 'it said nothing' });
  });
});
