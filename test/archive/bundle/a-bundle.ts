import type { Wanted } from '../../../src/archive/bundle/subject.ts';
import { type Bundling, openBundle } from '../../../src/web/bundle.ts';
import { temporaryArchive } from '../../web/invented.ts';
import { hours } from '../builders.ts';
import { PIXEL, recordChange } from './recorded.ts';

export const CHANGE: Wanted = { kind: 'change', id: 1 };

/** The bundle of an archive in which one policy changed, with proofs from a log; printing is left out. */
export async function aBundle(
  wanted: Wanted = CHANGE,
  { stamp, over }: { stamp?: (note: string) => Promise<Uint8Array>; over?: Partial<Bundling> } = {},
): Promise<{ zip: Uint8Array; name: string }> {
  const { archive, close } = await temporaryArchive();
  try {
    await recordChange(archive, async ({ treeSize, note }) => {
      const token = await stamp?.(note);
      if (token)
        await archive.log.stamp(treeSize, { token, authority: 'http://tsa.example', createdAt: hours(24) });
    });
    const bundle = await openBundle(wanted, {
      archive,
      now: hours(48),
      software: 'Clausewatch/0.0.0',
      print: async () => PIXEL,
      ...over,
    });
    const zip = Buffer.concat(await Array.fromAsync(bundle!.zip));
    return { zip, name: bundle!.fileName.replace('.zip', '') };
  } finally {
    await close();
  }
}
