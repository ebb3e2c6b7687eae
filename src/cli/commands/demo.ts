import { Command } from 'commander';
import { openDemo } from '../demo/demo.ts';
import { portOption } from '../options.ts';
import { stopped } from '../stopped.ts';

export function demoCommand(): Command {
  return new Command('demo')
    .description('watch an invented vendor change its policy: offline, under a minute, nothing to configure')
    .addOption(portOption())
    .option('--exit', 'end after the alert instead of serving the web archive until Ctrl-C')
    .action(async (options: { port?: number; exit?: boolean }) => {
      const stop = stopped();
      await using open = new AsyncDisposableStack();
      const demo = open.adopt(await openDemo(options.port, console.log), each => each.close());
      if ((await Promise.race([stop, demo.lost, demo.told])) !== undefined) return;
      console.log(`\nThe diff page, the alert as Slack shows it, and every check: ${demo.url}`);
      if (options.exit === true) return;
      console.log('They stay there until Ctrl-C.');
      await Promise.race([stop, demo.lost]);
    });
}
