import { parseArgs } from 'node:util';

/** What can be measured, each with the one number that makes it shorter or longer. */
const BENCHMARKS = {
  capture: async (size: number | undefined) => (await import('./capture.ts')).benchCapture(size),
  change: async (size: number | undefined) => (await import('./change.ts')).benchChange(size),
  soak: async (size: number | undefined) => (await import('./soak.ts')).benchSoak(size),
  'main-content': async () => (await import('./main-content.ts')).benchMainContent(),
  archive: async (size: number | undefined) => (await import('./archive.ts')).benchArchive(size),
  positions: async (size: number | undefined) => (await import('./positions.ts')).benchPositions(size),
  deliveries: async (size: number | undefined) => (await import('./deliveries.ts')).benchDeliveries(size),
  messages: async () => (await import('./messages.ts')).benchMessages(),
  findings: async (size: number | undefined) => (await import('./findings.ts')).benchFindings(size),
  'archive-kills': async (size: number | undefined) =>
    (await import('./archive-kills.ts')).benchArchiveKills(size),
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { size: { type: 'string' } },
});
const [name = ''] = positionals;
if (!(name in BENCHMARKS)) {
  console.error(`usage: npm run bench ${Object.keys(BENCHMARKS).join(' | ')} [-- --size N]`);
  process.exit(2);
}
const met = await BENCHMARKS[name as keyof typeof BENCHMARKS](values.size ? Number(values.size) : undefined);
process.exitCode = met ? 0 : 1;
