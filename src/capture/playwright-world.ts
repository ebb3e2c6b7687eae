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
  /** The id of this world's execution context in the document that stands. */
  context(): Promise<number>;
  /** Makes the next `run` look for the document that stands then. To be called when one was left. */
  forget(): void;
}

/** The name our world has in the browser. */
export const WORLD = 'clausewatch';

/** Opens a world of our own in a page. @throws when the page has died */
export async function openWorld(page: Page): Promise<World> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  let current: Promise<number> | undefined;

  function context(): Promise<number> {
    current ??= session
      .send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: WORLD })
      .then(created => created.executionContextId);
    return current;
  }
  return {
    session,
    context,
    forget() {
      current = undefined;
    },
    async run(does, ...args) {
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        functionDeclaration: does.toString(),
        executionContextId: await context(),
        arguments: args.map(value => ({ value })),
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value;
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
