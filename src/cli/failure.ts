/**
 * Something the person at the terminal can mend: shown as its message alone, without a stack.
 * Exit code 2 means that the command was called wrongly, 1 that it could not be done.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly exitCode: 1 | 2;

  constructor(message: string, options: { exitCode?: 1 | 2; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.exitCode = options.exitCode ?? 1;
  }
}
