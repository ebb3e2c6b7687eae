import { sha256 } from '../words/sha256.ts';
import { type LineProblem, readYaml } from '../words/yaml-lines.ts';
import type { Routing } from './routing.ts';
import { type DeclaredChannel, type RoutingFile, routingFile } from './routing-schema.ts';

export type ParsedRouting =
  | { ok: true; declared: RoutingFile; routing: Routing }
  | { ok: false; problems: LineProblem[] };

/**
 * Reads what says who is told what. All problems are returned together, among them secrets that are not there and two channels
 * that are one.
 * @param secret the value of an environment variable
 */
export function parseRouting(text: string, secret: (name: string) => string | undefined): ParsedRouting {
  const read = readYaml(text, routingFile);
  if (!read.ok) return read;
  const declared = read.value;
  const problems: LineProblem[] = [];
  const names = new Map<string, string>();
  for (const [name, channel] of Object.entries(declared.channels)) {
    const outbox = outboxName(channel);
    const twin = [...names].find(([, other]) => other === outbox)?.[0];
    const line = read.lineOf(['channels', name]);
    if (twin) problems.push({ line, message: `channels.${name}: is the same channel as ${twin}` });
    if ('secret' in channel && !secret(channel.secret)) {
      const says = `the environment variable ${channel.secret} is not set: it holds the secret that signs what is sent`;
      problems.push({
        line: read.lineOf(['channels', name, 'secret']),
        message: `channels.${name}.secret: ${says}`,
      });
    }
    names.set(name, outbox);
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, declared, routing: routingOf(declared, name => names.get(name)!) };
}

function routingOf(declared: RoutingFile, outbox: (name: string) => string): Routing {
  const { channels, routes, digests, operators } = declared;
  const isOnlyOperators = (name: string) =>
    name === operators && !routes.some(({ to }) => to.includes(name)) && Object.keys(channels).length > 1;
  return {
    channels: Object.keys(channels)
      .filter(name => !isOnlyOperators(name))
      .map(outbox),
    routes: routes.map(route => ({ ...route, to: route.to.map(outbox) })),
    quiet: new Map(Object.entries(channels).map(([name, { quiet }]) => [outbox(name), quiet])),
    digests: digests.map(({ to, ...digest }) => ({ ...digest, channel: outbox(to) })),
    ...(operators !== undefined && { operators: outbox(operators) }),
  };
}

/** As outbox rows name a channel: by where it leads, so that renaming it in the file loses nothing. */
export function outboxName(channel: DeclaredChannel): string {
  if ('slack' in channel) return `slack:${channel.slack}`;
  if (!('webhook' in channel)) return 'log';
  // Addresses of webhooks may hold what is secret, and names of channels are shown.
  return `webhook:${new URL(channel.webhook).host}-${sha256(channel.webhook).slice(0, 6)}`;
}
