import { Command } from 'commander';
import { withArchive } from '../existing-archive.ts';
import { archiveOption, configOf, jsonOption } from '../options.ts';

export function alertResendCommand(): Command {
  return new Command('resend')
    .description('owe again what was given up on a channel, once it has been mended')
    .argument('<channel>', 'as /alerts names it, e.g. slack:#privacy')
    .addOption(jsonOption())
    .addOption(archiveOption())
    .action(async (channel: string, options: { json?: boolean }, command: Command) => {
      const resumed = await withArchive(configOf(command), archive => archive.resume(channel));
      if (options.json) console.log(JSON.stringify({ channel, resumed }));
      else if (resumed === 0) console.log(`Nothing was given up on ${channel}.`);
      else
        console.log(
          `${resumed} ${resumed === 1 ? 'message is' : 'messages are'} owed to ${channel} again; the service sends them.`,
        );
    });
}
