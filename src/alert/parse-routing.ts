import { type LineProblem, readYaml } from '../words/yaml-lines.ts';
import type { ChannelWorld } from './channel-kind.ts';
import type { Routing } from './routing.ts';
import { type DeclaredChannel, type RoutingFile, routingFile } from './routing-schema.ts';

export type ParsedRouting =
  | { ok: true; channels: readonly DeclaredChannel[]; routing: Routing }
  | { ok: false; problems: LineProblem[] };

/**
 * Reads what says who is told what. All problems are returned together, among them what the world lacks to open a channel, and two
 * channels that are one.
 */
export function parseRouting(text: string, world: ChannelWorld): ParsedRouting {
  const read = readYaml(text, routingFile);
  if (!read.ok) return read;
  const file = read.value;
  const problems: LineProblem[] = [];
  const names = new Map<string, string>();
  for (const [name, { kind, declared }] of Object.entries(file.channels)) {
    const outbox = kind.nameOf(declared);
    const twin = [...names].find(([, other]) => other === outbox)?.[0];
    const line = read.lineOf(['channels', name]);
    if (twin) problems.push({ line, message: `channels.${name}: is the same channel as ${twin}` });
    const lacks = kind.lacks(declared, world);
    if (lacks) {
      const { key, says } = lacks;
      problems.push({
        line: read.lineOf(['channels', name, key]),
        message: `channels.${name}.${key}: ${says}`,
      });
    }
    names.set(name, outbox);
  }
  if (problems.length > 0) return { ok: false, problems };
  const routing = routingOf(file, name => names.get(name)!);
  return { ok: true, channels: Object.values(file.channels), routing };
}

function routingOf(
  { channels, routes, digests, operators }: RoutingFile,
  outbox: (name: string) => string,
): Routing {
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
