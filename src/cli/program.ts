import { Command, CommanderError } from 'commander';
import { ConfigError } from '../config.ts';
import { TargetFilesError } from '../target/yaml-files.ts';
import { Failure } from './failure.ts';

/** Loaded only when called: `judge` has no need of a browser's driver, and nobody likes to wait for `--help`. */
const COMMANDS = new Map<string, () => Promise<Command>>(
  Object.entries({
    start: async () => (await import('./commands/start.ts')).startCommand(),
    run: async () => (await import('./commands/run.ts')).runCommand(),
    worker: async () => (await import('./commands/worker.ts')).workerCommand(),
    scheduler: async () => (await import('./commands/scheduler.ts')).schedulerCommand(),
    web: async () => (await import('./commands/web.ts')).webCommand(),
    demo: async () => (await import('./commands/demo.ts')).demoCommand(),
    doctor: async () => (await import('./commands/doctor.ts')).doctorCommand(),
    status: async () => (await import('./commands/status.ts')).statusCommand(),
    alert: async () => (await import('./commands/alert.ts')).alertCommand(),
    check: async () => (await import('./commands/check.ts')).checkCommand(),
    archive: async () => (await import('./commands/archive.ts')).archiveCommand(),
    targets: async () => (await import('./commands/targets.ts')).targetsCommand(),
    import: async () => (await import('./commands/import.ts')).importCommand(),
    export: async () => (await import('./commands/export.ts')).exportCommand(),
    replay: async () => (await import('./commands/replay.ts')).replayCommand(),
    judge: async () => (await import('./commands/judge.ts')).judgeCommand(),
    position: async () => (await import('./commands/position.ts')).positionCommand(),
    stream: async () => (await import('./commands/stream.ts')).streamCommand(),
  }),
);

/** Runs one command line. @returns the exit code: 0 done, 1 could not be done, 2 called wrongly */
export async function run(args: readonly string[], version: string): Promise<number> {
  const program = new Command('clausewatch')
    .description(
      'Tells you when an AI vendor changes what it says about training on your data, or about opting out.',
    )
    .version(version)
    .helpCommand(true)
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'clausewatch: ')) })
    .showSuggestionAfterError()
    .exitOverride();
  const called = COMMANDS.get(args[0] ?? '');
  for (const load of called ? [called] : COMMANDS.values()) program.addCommand(await load());
  for (const command of program.commands.flatMap(each => [each, ...each.commands])) {
    command.copyInheritedSettings(program);
  }
  // A reader of our output that leaves early (`| head`) is no error.
  process.stdout.on('error', error => {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
    throw error;
  });

  try {
    await program.parseAsync(args, { from: 'user' });
    return typeof process.exitCode === 'number' ? process.exitCode : 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    console.error(explain(error));
    return error instanceof Failure ? error.exitCode : 1;
  }
}

function explain(error: unknown): string {
  if (error instanceof TargetFilesError) return error.message;
  if (error instanceof ConfigError)
    return `clausewatch: the configuration is wrong:\n  ${error.message.replaceAll('\n', '\n  ')}`;
  if (process.env.CLAUSEWATCH_TRACE && error instanceof Error) return error.stack ?? error.message;
  return `clausewatch: ${error instanceof Error ? error.message : String(error)}`;
}
