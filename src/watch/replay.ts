import { plainRouting } from '../alert/routing.ts';
import type { Archive, CheckOutcome } from '../archive/archive.ts';
import type { CaptureReason, Reader, ReadRequest } from '../capture/capture.ts';
import type { Answer } from '../capture/playwright-routes.ts';
import type { Direction, Finding, Topic } from '../finding/finding.ts';
import { type Clock, instant } from '../words/instant.ts';
import { check } from './check.ts';
import type { ReplayFolder, ReplayStep } from './replay-files.ts';

/** What came of one stored capture, as `clausewatch replay --json` prints it. */
export interface ReplayLine {
  file: string;
  fetched: string;
  check: CheckOutcome;
  reason?: CaptureReason;
  detail?: string;
  alert: boolean;
  topics: readonly Topic[];
  direction: Direction;
  findings: readonly (Pick<Finding, 'topic' | 'change' | 'material' | 'summary'> & { quote: string })[];
}

/** The one channel of a replay: its alerts are owed, listed, and posted nowhere. */
const ROUTING = plainRouting(['replay']);

/**
 * Plays stored captures in order through the real path: the browser asks for the target's address and is answered with the
 * stored bytes, and the time is the capture's own.
 * @param open opens a reader whose every request is answered by `answer`, on the given clock
 * @param second what the reads that confirm a difference keep. `evidence` takes about a second more for each, most of it to draw
 *   the page, and is for archives that somebody will look at
 */
export async function* replay(
  { target, steps }: ReplayFolder,
  archive: Archive,
  open: (answer: Answer, clock: Clock) => Promise<Reader>,
  second: ReadRequest['mode'] = 'routine',
): AsyncGenerator<ReplayLine> {
  let now = new Date(steps[0]?.fetched ?? 0);
  let stored: { body: Buffer; contentType: string } | undefined;
  const clock = () => now;
  const asked = new URL(target.url).href;
  const reader = await open(
    url =>
      url === asked && stored
        ? { status: 200, headers: { 'content-type': stored.contentType }, body: stored.body }
        : undefined,
    clock,
  );
  try {
    const known = (await archive.targets()).map(state => state.target).filter(({ id }) => id !== target.id);
    await archive.declareTargets([...known, target], instant(now));
    for (const step of steps) {
      now = new Date(step.fetched);
      stored = { body: await step.body(), contentType: step.contentType };
      yield await line(
        step,
        archive,
        await check(target, { archive, reader, clock, routing: ROUTING, second }),
      );
    }
  } finally {
    await reader.close();
  }
}

async function line(
  { file, fetched }: ReplayStep,
  archive: Archive,
  { check: { outcome, reason, detail, change: id }, alerts }: Awaited<ReturnType<typeof check>>,
): Promise<ReplayLine> {
  const change = id === undefined ? undefined : await archive.change(id);
  return {
    file,
    fetched,
    check: outcome,
    ...(reason && { reason }),
    ...(detail !== undefined && { detail }),
    alert: alerts.length > 0,
    topics: change?.verdict.topics ?? [],
    direction: change?.verdict.direction ?? 'neutral',
    findings: (change?.findings ?? []).map(({ topic, change: kind, material, summary, before, after }) => ({
      topic,
      change: kind,
      material,
      quote: (after ?? before)?.text ?? '',
      summary,
    })),
  };
}
