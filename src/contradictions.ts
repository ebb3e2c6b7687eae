import type { ConfigProblem } from './config.ts';

type Values = Readonly<Record<string, string | undefined>>;

/**
 * Settings that are well written each, and do not go together. Needs none of them to be valid, so that all is said at once.
 * @param unusable settings that were given and could not be had: not given is not what they are
 */
export function contradictions(values: Values, unusable: ReadonlySet<string>): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  for (const setting of ['SLACK_CHANNEL', 'SLACK_OPERATORS_CHANNEL']) {
    if (!values[setting] || values.SLACK_TOKEN || unusable.has('SLACK_TOKEN')) continue;
    const message =
      'is set but SLACK_TOKEN is not, so nothing would be posted: set SLACK_TOKEN, or unset this to have alerts in the log and the web archive only';
    problems.push({ setting, message });
  }
  if (values.REVIEWER_TOKEN && values.REVIEWER_TOKEN === values.READER_TOKEN) {
    const message = 'is the same as READER_TOKEN, so every reader could review: give each its own';
    problems.push({ setting: 'REVIEWER_TOKEN', message });
  }
  return problems;
}
