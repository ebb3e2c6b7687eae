/** Resolves when the process is asked to stop (Ctrl-C or SIGTERM). A second request ends it at once. */
export function stopped(): Promise<NodeJS.Signals> {
  return new Promise(resolve => {
    const ask = (signal: NodeJS.Signals) => {
      resolve(signal);
      process.once(signal, () => process.exit(130));
    };
    process.once('SIGINT', ask);
    process.once('SIGTERM', ask);
  });
}
