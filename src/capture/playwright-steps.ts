import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright';
import { errors } from 'playwright';
import type { Step } from '../target/target.ts';
import { CaptureError } from './capture.ts';
import type { Within } from './deadline.ts';

/** Milliseconds that a step has. */
const LONGEST = 10_000;

/**
 * Takes a target's steps on a page, one after the other.
 * @throws CaptureError with reason `timeout`, naming the step that could not be taken
 */
export async function takeSteps(page: Page, steps: readonly Step[], inTime: Within): Promise<void> {
  for (const [index, step] of steps.entries()) {
    try {
      await inTime(`taking step ${index + 1} of its target`, take(page, step));
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error;
      throw new CaptureError(
        'timeout',
        `${page.url()}: step ${index + 1} (${named(step)}) found nothing to do it with in ${LONGEST / 1000} seconds; correct the steps of the target`,
        { cause: error },
      );
    }
  }
}

async function take(page: Page, step: Step): Promise<void> {
  const timeout = { timeout: LONGEST };
  if ('click' in step) await page.locator(step.click).first().click(timeout);
  else if ('fill' in step) await page.locator(step.fill).first().fill(step.with, timeout);
  else if ('waitFor' in step) await page.locator(step.waitFor).first().waitFor(timeout);
  else await sleep(step.wait);
}

function named(step: Step): string {
  if ('click' in step) return `click ${step.click}`;
  if ('fill' in step) return `fill ${step.fill}`;
  if ('waitFor' in step) return `wait for ${step.waitFor}`;
  return `wait ${step.wait} ms`;
}
