import type { Config } from './config.ts';

/** What is allowed, and perhaps not meant. */
export function warningsOf({ host, tokens }: Pick<Config, 'host' | 'tokens'>): string[] {
  if (isLocal(host) || tokens.reader !== undefined) return [];
  return [
    `whoever reaches ${host} reads the whole web archive: set READER_TOKEN to have people sign in, or HOST to 127.0.0.1 to be reached from this machine only`,
  ];
}

function isLocal(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);
}
