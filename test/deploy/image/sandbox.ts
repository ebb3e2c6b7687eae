import assert from 'node:assert/strict';
import type { ImageConfig } from './build.ts';
import { run } from './commands.ts';
import type { Containers } from './containers.ts';

/** What `doctor` says of the browser: that its sandbox is on, or why it is not. */
export async function expectToldOfSandbox(containers: Containers, config: ImageConfig): Promise<string> {
  const { code, stdout, stderr } = await containers.run([...config.Entrypoint, 'doctor']);
  assert.equal(code, 0, stdout + stderr);
  const told = /sandbox (on|off: .*)$/m.exec(stdout)?.[0];
  assert.ok(told, `doctor says nothing of the sandbox:\n${stdout}`);
  return told;
}

/** User namespaces are to be had, and with them the sandbox, but no mount in them; written is only where something lasts or is dropped. */
export async function expectConfined(containers: Containers, config: ImageConfig): Promise<string> {
  const mount = await containers.run(['unshare', '--user', '--map-root-user', '--mount', 'true']);
  assert.notEqual(mount.code, 0, 'the profile refuses mounts');
  // Anybody may write to /var/tmp, but for a file system that is read-only.
  const touch = 'touch ~/there /tmp/there /data/there && ! touch /var/tmp/there';
  const written = await containers.run(['sh', '-c', touch]);
  assert.equal(written.code, 0, `${touch}: ${written.stderr}`);
  const told = await expectToldOfSandbox(containers, config);
  const nobody = ['--reuid', '65534', '--clear-groups', 'unshare', '--user', 'true'];
  const { code } = await run('setpriv', nobody);
  if (code !== 0) return `${told}; this machine itself refuses user namespaces`;
  assert.equal(told, 'sandbox on');
  return `${told}, mounts refused, read-only but for /tmp, /data and home`;
}
