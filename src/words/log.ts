type Say = (facts: Readonly<Record<string, unknown>>, message: string) => void;

/** A structured log: facts for programs, a sentence for people. Secrets are never put into either. */
export interface Log {
  debug: Say;
  info: Say;
  warn: Say;
  error: Say;
}
