import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { policy } from '../site/behaviours.ts';
import { type Site, startSite } from '../site/site.ts';
import { run, start } from './run.ts';
import { aTargetFile, startService } from './running-service.ts';
import { startSharedRedis } from './shared-redis.ts';

describe('the service', () => {
  let folder: string;
  let site: Site;
  let env: Record<string, string>;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clausewatch-service-'));
    site = await startSite({ '/privacy': policy() });
    const targets = await aTargetFile(join(folder, 'targets'), site.url('/privacy'));
    env = { TARGETS_DIR: targets, ARCHIVE_DIR: join(folder, 'archive'), PORT: '0', HOST_SPACING: '0' };
  });
  afterEach(async () => {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  });

  const started = () => startService(env);

  it('visits its targets, shows them, stops cleanly, and finds everything again', async () => {
    const first = await started();
    expect(await first.logged(/no channel is configured/)).toContain('web archive');
    await first.logged(/lutra\/privacy: first/);
    expect(await (await fetch(`${first.url}/documents/lutra/privacy`)).text()).toContain('Privacy Policy');
    expect((await fetch(`${first.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
    expect(await first.stop('SIGINT')).toBe(0);
    expect(existsSync(join(folder, 'archive', 'redis', 'appendonlydir'))).toBe(true);

    const second = await started();
    expect(await (await fetch(`${second.url}/targets`)).text()).toContain('Lutra AI');
    expect(await second.stop()).toBe(0);
    const checks = await run(['check', 'lutra/privacy', '--json'], env);
    expect(JSON.parse(checks.stdout).check.outcome).toBe('unchanged');
  }, 60_000);

  it('takes up what is declared while it runs, and keeps what a broken file declared', async () => {
    const service = await started();
    await service.logged(/lutra\/privacy: first/);
    const file = join(folder, 'targets', 'lutra.yaml');
    const declared = await readFile(file, 'utf8');
    await writeFile(file, 'vendor: Lutra AI\n');
    await service.logged(/lutra\.yaml:1: documents: is missing; what was declared there before stays/);
    site.set('/terms', policy());
    await writeFile(file, `${declared}  terms:\n    name: Terms\n    url: ${site.url('/terms')}\n`);
    expect(await service.logged(/the target files were edited/)).toContain('"added":["lutra/terms"]');
    await service.logged(/lutra\/terms: first/);
    expect(await service.stop()).toBe(0);
  }, 60_000);

  it('leaves documents alone whose address nobody has verified, and says so', async () => {
    await writeFile(
      join(env.TARGETS_DIR!, 'corvid.yaml'),
      `vendor: Corvid Chat\ndocuments:\n  privacy:\n    url: ${site.url('/unknown')}\n    unverified: true\n`,
    );
    const service = await started();
    expect(await service.logged(/watching \d+ documents/)).toContain('watching 1 documents');
    expect(await service.logged(/unverified/)).toContain('targets verify');
    await service.logged(/lutra\/privacy: first/);
    expect((await fetch(`${service.url}/documents/corvid/privacy`)).status).toBe(404);
    expect(await service.stop()).toBe(0);
  }, 60_000);

  it('works on a shared Redis where REDIS_URL names one, and starts none of its own', async () => {
    const shared = await startSharedRedis();
    env = { ...env, REDIS_URL: shared.url };
    const service = await started();
    await service.logged(/lutra\/privacy: first/);
    expect(existsSync(join(folder, 'archive', 'redis'))).toBe(false);
    expect(await service.stop()).toBe(0);
    await shared.close();
  });

  it('does not start on a port that is taken, and says which', async () => {
    const first = await started();
    const second = await run(['start'], {
      ...env,
      ARCHIVE_DIR: join(folder, 'other'),
      PORT: new URL(first.url).port,
    });
    expect(second.code).toBe(1);
    expect(second.stderr).toContain(`${new URL(first.url).port}: another program does`);
    await first.stop();
  });

  it('refuses an archive that another service is using', async () => {
    const first = await started();
    const second = await run(['start'], env);
    expect(second.code).toBe(1);
    expect(second.stderr).toContain('another clausewatch');
    expect(await first.stop()).toBe(0);
  });

  it('keeps no secret in its log', async () => {
    const token = 'xoxb-123-very-secret';
    env = {
      ...env,
      SLACK_TOKEN: token,
      SLACK_CHANNEL: '#privacy',
      SLACK_API_URL: 'http://127.0.0.1:9/api/',
      LOG_LEVEL: 'trace',
    };
    const { child, stdout, stderr } = start(['start'], env);
    child.stderr?.once('data', () => setImmediate(() => child.kill('SIGTERM')));
    await once(child, 'exit');
    expect((await stdout) + (await stderr)).not.toContain(token);
    expect(await readFile('package.json', 'utf8')).not.toContain(token);
  });
});
