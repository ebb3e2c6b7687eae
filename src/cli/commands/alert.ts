import { Command } from 'commander';
import { alertDisputedCommand } from './alert-disputed.ts';
import { alertResendCommand } from './alert-resend.ts';
import { alertTestCommand } from './alert-test.ts';

export function alertCommand(): Command {
  return new Command('alert')
    .description('try the channels, and see to what was delivered')
    .addCommand(alertTestCommand())
    .addCommand(alertResendCommand())
    .addCommand(alertDisputedCommand());
}
