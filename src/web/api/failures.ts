import { type Hook, z } from '@hono/zod-openapi';
import type { Context, Env, ErrorHandler } from 'hono';

const CODES = ['bad-request', 'not-found', 'not-allowed', 'no-index', 'failure'] as const;
type Code = (typeof CODES)[number];

const failureSchema = z
  .object({
    error: z.object({
      code: z.enum(CODES),
      message: z.string().openapi({ description: 'What is wrong, where, and how to mend it.' }),
    }),
  })
  .openapi('Failure');
type Failure = z.infer<typeof failureSchema>;

const failing = (description: string) => ({
  description,
  content: { 'application/json': { schema: failureSchema } },
});

/** What every endpoint may answer besides what was asked for. */
export const REFUSALS = {
  400: failing('A parameter is not as documented.'),
  500: failing('Something failed on our side.'),
};
export const MISSING = { 404: failing('There is no such thing in this archive.') };
export const NO_INDEX = { 501: failing('This web archive keeps no index to search.') };

export function failure(code: Code, message: string): Failure {
  return { error: { code, message } };
}

/** Tells which parameters are not as documented, and why. */
export const refuse: Hook<unknown, Env, string, Response | undefined> = (result, c) => {
  if (result.success) return undefined;
  const where = result.target === 'query' ? 'query' : 'path';
  const wrong = result.error.issues.map(issue => said(issue, where));
  return c.json(failure('bad-request', `${wrong.join(' ')} ${MEND}`), 400);
};

const MEND = '/api lists what each endpoint takes.';

function said(issue: z.core.$ZodIssue, where: string): string {
  if (issue.code === 'unrecognized_keys') {
    return `The ${where} holds ${issue.keys.map(key => `\`${key}\``).join(', ')}, which is not asked for here.`;
  }
  return `\`${issue.path.join('.')}\` in the ${where} is not right: ${issue.message}.`;
}

/** For what nothing answers under /api. */
export function nothingHere(c: Context): Response {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    c.header('allow', 'GET, HEAD');
    return c.json(failure('not-allowed', `Nothing under /api takes ${c.req.method}: ask with GET.`), 405);
  }
  return c.json(failure('not-found', `Nothing answers at ${c.req.path}. /api lists what there is.`), 404);
}

/** Our own failure; what went wrong stands in the log, not in the answer. */
export function ownFailure(onError: ((error: Error) => void) | undefined): ErrorHandler {
  return (error, c) => {
    onError?.(error);
    c.header('cache-control', 'no-cache');
    const said = 'This answer could not be made; the log says why. Ask again in a moment:';
    return c.json(failure('failure', `${said} /readyz tells whether the archive answers.`), 500);
  };
}
