import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { DockerfileParser } from 'dockerfile-ast';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SECRETS } from '../../src/given.ts';
import { givenByEnvironment } from '../../src/given-by-environment.ts';
import { findOnPath } from '../../src/machine/search.ts';

const read = (file: string) => readFileSync(file, 'utf8');

/** Variables that a file sets are all read by the service, but for those that others read. */
function expectRead(env: Readonly<Record<string, string>>, others: readonly string[] = []): void {
  const { entries, problems } = givenByEnvironment(env);
  expect(problems).toEqual([]);
  const known = entries.map(({ setting, kind }) => (kind === 'file' ? `${setting}_FILE` : setting));
  expect(Object.keys(env).toSorted()).toEqual([...known, ...others].toSorted());
}

describe('the image', () => {
  const dockerfile = DockerfileParser.parse(read('Dockerfile'));
  const instructions = dockerfile.getInstructions();
  const argumentsOf = (keyword: string) =>
    instructions
      .filter(instruction => instruction.getKeyword() === keyword)
      .map(instruction => instruction.getArgumentsContent() ?? '');

  it('takes in what is there and what .dockerignore lets through, and nothing whole', () => {
    const sources = argumentsOf('COPY').flatMap(text => text.split(/\s+/).slice(0, -1));
    const ignored = read('.dockerignore').split('\n');
    expect(sources).toContain('src');
    expect(ignored).toContain('*');
    for (const source of sources) {
      expect(existsSync(source)).toBe(true);
      expect(ignored).toContain(`!${source}`);
    }
  });

  it('runs as an ordinary user, says how it is, and knows no secret', () => {
    expect(argumentsOf('USER')).toEqual(['node']);
    expect(argumentsOf('HEALTHCHECK')[0]).toContain('/healthz');
    expect(argumentsOf('ARG')).toEqual([]);
    const pairs = dockerfile.getENVs().flatMap(each => each.getProperties());
    const env = Object.fromEntries(pairs.map(pair => [pair.getName(), pair.getValue() ?? '']));
    expectRead(env, ['NODE_ENV']);
    expect(Object.keys(env).filter(name => SECRETS.some(secret => name === secret))).toEqual([]);
  });
});

describe('compose.yaml', () => {
  const compose = parse(read('compose.yaml'));
  const { clausewatch, postgres } = compose.services;

  it('gives the service settings that it reads, and secrets as files only', () => {
    expectRead(clausewatch.environment);
    for (const secret of SECRETS.filter(name => name !== 'REDIS_URL')) {
      expect(clausewatch.environment).not.toHaveProperty(secret);
    }
    const paths = Object.values<string>(clausewatch.environment).filter(each =>
      each.startsWith('/run/secrets/'),
    );
    expect(paths.map(path => path.replace('/run/secrets/', ''))).toEqual(clausewatch.secrets);
    for (const name of [...clausewatch.secrets, ...postgres.secrets]) {
      expect(compose.secrets[name].file).toBe(`./secrets/${name}`);
    }
    expect(read('.gitignore').split('\n')).toContain('secrets/');
  });

  it('holds the service to what it needs', () => {
    expect(clausewatch).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
    expect(clausewatch.security_opt).toEqual(['no-new-privileges:true', 'seccomp:deploy/seccomp.json']);
  });
});

describe('the seccomp profile', () => {
  it("leaves Chromium's sandbox the calls it is made of, and takes away those that reach out of one", () => {
    const { defaultAction, syscalls } = JSON.parse(read('deploy/seccomp.json'));
    expect(defaultAction).toBe('SCMP_ACT_ALLOW');
    const denied = new Set(syscalls.flatMap((each: { names: string[] }) => each.names));
    for (const needed of ['clone', 'clone3', 'unshare', 'chroot', 'seccomp', 'prctl']) {
      expect(denied.has(needed)).toBe(false);
    }
    for (const dangerous of [
      'mount',
      'bpf',
      'kexec_load',
      'init_module',
      'ptrace',
      'keyctl',
      'io_uring_setup',
    ]) {
      expect(denied.has(dangerous)).toBe(true);
    }
  });
});

describe('the systemd unit', () => {
  const UNIT = 'deploy/clausewatch.service';
  const analyze = findOnPath(['systemd-analyze'], process.env) ?? '';

  it('gives the service settings that it reads, and secrets as credentials', () => {
    const lines = [...read(UNIT).matchAll(/^#?Environment=(.*)$/gm)].flatMap(([, pairs = '']) =>
      pairs.split(' '),
    );
    expectRead(Object.fromEntries(lines.map(pair => pair.split('=') as [string, string])), [
      'CONFIG_FILE',
      'HOME',
      'NODE_ENV',
      'PATH',
    ]);
    expect(lines).toContain('SLACK_TOKEN_FILE=%d/slack_token');
  });

  it.skipIf(analyze === '')('is one that systemd understands, and holds the service to little', () => {
    const verified = spawnSync(analyze, ['verify', UNIT], { encoding: 'utf8' });
    const complaints = verified.stderr
      .split('\n')
      .filter(line => line && !/bin\/clausewatch is not executable/.test(line));
    expect(complaints).toEqual([]);
    const security = ['security', '--offline=true', '--threshold=30', '--no-pager', UNIT];
    expect(spawnSync(analyze, security).status).toBe(0);
  });
});
