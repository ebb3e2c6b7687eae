import { Hono } from 'hono';
import type { Context } from '../context.ts';
import { serveHealth } from '../web/health.ts';
import { type Serving, serveWeb } from '../web/serve.ts';
import { Failure } from './failure.ts';
import type { Running } from './service.ts';

/** Has a process without a web archive tell how it is, on HEALTH_PORT where that is set. */
export async function serveHealthOf(
  { reach }: Pick<Running, 'reach'>,
  { config, archive, clock, health, metrics, log }: Context,
): Promise<Serving | undefined> {
  const { healthPort: port, host } = config;
  if (port === undefined) return undefined;
  const app = new Hono();
  const onError = (error: Error) => log.warn({ error: error.message }, 'this process is not ready');
  serveHealth(app, { archive, clock, trouble: health.trouble, reach, metrics, onError });
  try {
    const serving = await serveWeb(app, { host, port });
    log.info({}, `/healthz, /readyz and /metrics are on ${serving.url}`);
    return serving;
  } catch (error) {
    throw new Failure(`HEALTH_PORT: ${host}:${port} cannot be had: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
