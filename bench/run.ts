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
  week: async (size: number | undefined) => (await import('./week.ts')).benchWeek(size),
  'ota-declarations': async () => (await import('./ota-declarations.ts')).benchOtaDeclarations(),
  'ota-history': async (size: number | undefined) => (await import('./ota-history.ts')).benchOtaHistory(size),
  'ota-round-trip': async () => (await import('./ota-round-trip.ts')).benchOtaRoundTrip(),
  'ota-extraction': async (size: number | undefined) =>
    (await import('./ota-extraction.ts')).benchOtaExtraction(size),
  service: async (size: number | undefined) => (await import('./service.ts')).benchService(size),
  workers: async (size: number | undefined) => (await import('./workers.ts')).benchWorkers(size),
  web: async (size: number | undefined, json: boolean) => (await import('./web.ts')).benchWeb(size, json),
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { size: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const [name = ''] = positionals;
if (!(name in BENCHMARKS)) {
  console.error(`usage: npm run bench ${Object.keys(BENCHMARKS).join(' | ')} [-- --size N] [--json for web]`);
  process.exit(2);
}
const size = values.size ? Number(values.size) : undefined;
const met = await BENCHMARKS[name as keyof typeof BENCHMARKS](size, values.json);
process.exitCode = met ? 0 : 1;
