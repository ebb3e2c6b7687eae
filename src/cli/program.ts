import { Command, CommanderError } from 'commander';
import { ConfigError } from '../config.ts';
import { TargetFilesError } from '../target/yaml-files.ts';
import { checkCommand } from './commands/check.ts';
import { demoCommand } from './commands/demo.ts';
import { doctorCommand } from './commands/doctor.ts';
import { judgeCommand } from './commands/judge.ts';
import { replayCommand } from './commands/replay.ts';
import { startCommand } from './commands/start.ts';
import { targetsCommand } from './commands/targets.ts';
import { webCommand } from './commands/web.ts';
import { Failure } from './failure.ts';

/** Runs one command line. @returns the exit code: 0 done, 1 could not be done, 2 called wrongly */
export async function run(args: readonly string[], version: string): Promise<number> {
  const program = new Command('clausewatch')
    .description(
      'Tells you when an AI vendor changes what it says about training on your data, or about opting out.',
    )
    .version(version)
    .helpCommand(true)
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'clausewatch: ')) })
    .showSuggestionAfterError();
  for (const command of [
    startCommand(),
    webCommand(),
    demoCommand(),
    doctorCommand(),
    checkCommand(),
    targetsCommand(),
    replayCommand(),
    judgeCommand(),
  ]) {
    program.addCommand(command);
  }
  for (const command of program.commands.flatMap(each => [each, ...each.commands])) {
    command.exitOverride().copyInheritedSettings(program);
  }
  program.exitOverride();
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
