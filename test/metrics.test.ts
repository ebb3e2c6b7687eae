import { describe, expect, it } from 'vitest';
import { openMetrics } from '../src/metrics.ts';

const lines = async (metrics: ReturnType<typeof openMetrics>, name: string) =>
  (await metrics.text()).split('\n').filter(line => line.startsWith(name));

describe('the metrics', () => {
  it('count checks by what came of them, and how late they began', async () => {
    const metrics = openMetrics();
    metrics.checked({ outcome: 'unchanged' }, 2_000);
    metrics.checked({ outcome: 'unchanged' }, undefined);
    metrics.checked({ outcome: 'failed', reason: 'timeout' }, 400_000);
    expect(await lines(metrics, 'clausewatch_checks_total')).toEqual([
      'clausewatch_checks_total{outcome="unchanged",reason=""} 2',
      'clausewatch_checks_total{outcome="failed",reason="timeout"} 1',
    ]);
    expect(await lines(metrics, 'clausewatch_check_lateness_seconds_bucket{le="300"}')).toEqual([
      'clausewatch_check_lateness_seconds_bucket{le="300"} 1',
    ]);
    expect(await lines(metrics, 'clausewatch_check_lateness_seconds_sum')).toEqual([
      'clausewatch_check_lateness_seconds_sum 402',
    ]);
  });

  it('time reads and count deliveries', async () => {
    const metrics = openMetrics();
    metrics.read('evidence', 'read', 3_000);
    metrics.delivered('slack:#privacy', 'sent');
    expect(await lines(metrics, 'clausewatch_read_seconds_sum')).toEqual([
      'clausewatch_read_seconds_sum{mode="evidence",result="read"} 3',
    ]);
    expect(await lines(metrics, 'clausewatch_deliveries_total')).toEqual([
      'clausewatch_deliveries_total{channel="slack:#privacy",result="sent"} 1',
    ]);
  });

  it('look up what is asked for when it is asked for, and leave out what cannot be had', async () => {
    const metrics = openMetrics();
    let due = 1;
    metrics.look('clausewatch_due', 'Due.', ['state'], async () => [
      { labels: { state: 'due' }, value: due++ },
    ]);
    metrics.look('clausewatch_away', 'Away.', [], () => Promise.reject(new Error('it is away')));
    expect(await lines(metrics, 'clausewatch_')).toContain('clausewatch_due{state="due"} 1');
    expect(await lines(metrics, 'clausewatch_')).toContain('clausewatch_due{state="due"} 2');
    expect(await lines(metrics, 'clausewatch_away')).toEqual([]);
  });
});
