import type { CDPSession, Page } from 'playwright';

/** Runs functions in a page without the page being able to tell, or to change what they mean. */
export interface World {
  readonly session: CDPSession;
  /**
   * Calls a function, which is sent as source text, with arguments that are JSON, on the document that stands in the main frame.
   * What functions leave on their `self` stays for the next ones until the page goes to another document.
   * @throws when the document is left meanwhile: `leftMeanwhile` tells
   */
  run<A extends unknown[], R>(does: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Makes several calls, one after the other, in one message to the browser: each message costs three processes some work. */
  each<C extends readonly Call<unknown>[]>(...calls: C): Promise<Results<C>>;
  /** The id of this world's execution context in the document that stands. */
  context(): Promise<number>;
  /** Makes the next `run` look for the document that stands then. To be called when one was left. */
  forget(): void;
}

/** One call in a page, not made yet. */
export interface Call<R> {
  readonly source: string;
  readonly args: readonly unknown[];
  /** Only a type: what the call gives. */
  readonly gives?: R;
}

type Results<C extends readonly Call<unknown>[]> = {
  -readonly [At in keyof C]: C[At] extends Call<infer R> ? Awaited<R> : never;
};

export function call<A extends unknown[], R>(does: (...args: A) => R, ...args: A): Call<R> {
  return { source: does.toString(), args };
}

/** The name our world has in the browser. */
export const WORLD = 'clausewatch';

/** Opens a world of our own in a page. @throws when the page has died */
export async function openWorld(page: Page): Promise<World> {
  const session = await page.context().newCDPSession(page);
  const tree = session.send('Page.getFrameTree');
  tree.catch(() => {});
  let current: Promise<number> | undefined;

  function context(): Promise<number> {
    current ??= tree
      .then(({ frameTree: { frame } }) =>
        session.send('Page.createIsolatedWorld', { frameId: frame.id, worldName: WORLD }),
      )
      .then(created => created.executionContextId);
    return current;
  }

  async function evaluate(functionDeclaration: string, args: readonly unknown[]): Promise<unknown> {
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration,
      executionContextId: await context(),
      arguments: args.map(value => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }
  return {
    session,
    context,
    forget() {
      current = undefined;
    },
    run: <A extends unknown[], R>(does: (...args: A) => R, ...args: A) =>
      evaluate(does.toString(), args) as Promise<Awaited<R>>,
    each: <C extends readonly Call<unknown>[]>(...calls: C) => {
      const made = calls.map(({ source }, at) => `await (${source})(...given[${at}])`);
      return evaluate(
        `async (...given) => [${made.join(', ')}]`,
        calls.map(({ args }) => args),
      ) as Promise<Results<C>>;
    },
  };
}

/** Whether the document was left for another one while something was asked of it. */
export function leftMeanwhile(error: unknown): boolean {
  return (
    error instanceof Error &&
    /Execution context was destroyed|Cannot find (default execution )?context|Inspected target navigated|No frame (with|for) given id|uniqueContextId not found/.test(
      error.message,
    )
  );
}
