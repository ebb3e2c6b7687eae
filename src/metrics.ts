import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Meter } from './watch/meter.ts';

/** What this process counts, and what it looks up when asked. */
export interface Metrics extends Meter {
  /** Has a gauge worked out whenever the metrics are asked for. */
  look(name: string, help: string, labels: readonly string[], values: () => Promise<readonly Value[]>): void;
  /** As Prometheus reads them. */
  text(): Promise<string>;
  contentType: string;
}

export interface Value {
  labels: Readonly<Record<string, string>>;
  value: number;
}

const READS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 45];
const LATENESS = [1, 5, 15, 60, 300, 900, 3_600, 21_600];

export function openMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const checks = new Counter({
    name: 'clausewatch_checks_total',
    help: 'Checks that were recorded, by what came of them.',
    labelNames: ['outcome', 'reason'],
    registers,
  });
  const lateness = new Histogram({
    name: 'clausewatch_check_lateness_seconds',
    help: 'From when a visit was due to when it began.',
    buckets: LATENESS,
    registers,
  });
  const reads = new Histogram({
    name: 'clausewatch_read_seconds',
    help: 'How long pages took to be read.',
    labelNames: ['mode', 'result'],
    buckets: READS,
    registers,
  });
  const deliveries = new Counter({
    name: 'clausewatch_deliveries_total',
    help: 'Steps of delivery to channels, by what came of them.',
    labelNames: ['channel', 'result'],
    registers,
  });
  return {
    checked({ outcome, reason = '' }, late) {
      checks.inc({ outcome, reason });
      if (late !== undefined) lateness.observe(late / 1_000);
    },
    read: (mode, result, took) => reads.observe({ mode, result }, took / 1_000),
    delivered: (channel, result) => deliveries.inc({ channel, result }),
    look(name, help, labelNames, values) {
      new Gauge({
        name,
        help,
        labelNames: [...labelNames],
        registers,
        async collect() {
          this.reset();
          // Nothing is known yet, which is not nought.
          this.remove({});
          // What cannot be looked up now is left out: the rest is wanted the more.
          const found = await values().catch(() => []);
          for (const { labels, value } of found) this.set(labels, value);
        },
      });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
