import type { NewSnapshot } from '../../archive/archive.ts';
import type { RecordedElsewhere } from '../../capture/capture.ts';
import { documentFromMarkdown } from '../../document/from-markdown.ts';
import { documentHash } from '../../document/sameness.ts';
import { versionAddress } from './held-as.ts';
import type { Step } from './plan.ts';

/** A snapshot of a text that others recorded, with who they are. */
export type TheirSnapshot = NewSnapshot & { capture: { recorded: RecordedElsewhere } };

/** The snapshot that a recorded text makes: its Markdown is what is archived, and where it came from is all that is known of a read. */
export function theirSnapshot({ source, text, differs }: Step, markdown: string): TheirSnapshot {
  const { collection, path } = source;
  const { commit, at, snapshots } = text;
  const document = documentFromMarkdown(markdown);
  const address = versionAddress(collection, path, text);
  return {
    capture: {
      url: address,
      finalUrl: address,
      readAt: text.placedAt,
      status: 0,
      headers: {},
      hops: [],
      browser: `Open Terms Archive ${collection}`,
      recorded: { by: 'Open Terms Archive', collection, commit, path, at, differs, snapshots },
      contentType: 'text/markdown',
      body: markdown,
    },
    document,
    documentHash: documentHash(document),
  };
}
