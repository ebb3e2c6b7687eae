import type { Archive } from '../archive/archive.ts';
import { type ArchivedEvidence, FACTS } from '../archive/evidence.ts';
import type { Evidence } from '../capture/capture.ts';

/** The evidence of a snapshot, as pages show it. */
export interface KeptEvidence {
  files: readonly ArchivedEvidence[];
  /** What `evidence.json` says; nothing where it was not kept or cannot be read. */
  facts: Partial<Pick<Evidence, 'remoteAddress' | 'certificate' | 'missing'>>;
}

/** A damaged file takes nothing from the page but what stood in it; whoever opens the file itself is told. */
export async function keptEvidence(archive: Archive, snapshot: number): Promise<KeptEvidence> {
  const files = await archive.evidence({ snapshot });
  const file = files.find(({ name }) => name === FACTS);
  const facts = file && (await archive.evidenceFile(file.check, FACTS).catch(() => undefined));
  return { files, facts: facts ? JSON.parse(new TextDecoder().decode(facts.bytes)) : {} };
}

export function evidencePath({ check, name }: ArchivedEvidence): string {
  return `/checks/${check}/evidence/${name}`;
}
