import type { AlertContent } from '../alert/alert.ts';
import type { Alert, Archive } from '../archive/archive.ts';
import type { Document } from '../document/document.ts';
import { statedDate } from '../document/stated-date.ts';

/**
 * All that a message about an alert's change needs, read from the archive.
 * @param publicUrl address of the web archive, without a slash at the end
 * @returns undefined when the archive no longer knows the change's target
 */
export async function alertContent(
  archive: Archive,
  alert: Alert,
  publicUrl: string,
): Promise<AlertContent | undefined> {
  const change = await archive.change(alert.change);
  const target = change && (await archive.target(change.target))?.target;
  if (!change || !target) return undefined;
  return {
    alertId: alert.id,
    vendor: target.vendor,
    document: target.document,
    pageUrl: target.url,
    changeUrl: `${publicUrl}/changes/${change.id}`,
    evidenceUrl: `${publicUrl}/changes/${change.id}#evidence`,
    statedDate: {
      ...dated('before', change.before.document),
      ...dated('after', change.after.document),
    },
    changeKind: change.kind,
    lastReadBefore: change.lastReadBefore,
    firstReadAfter: change.after.takenAt,
    verdict: change.verdict,
    findings: change.findings,
  };
}

function dated(side: 'before' | 'after', document: Document): AlertContent['statedDate'] {
  const date = statedDate(document);
  return date === undefined ? {} : { [side]: date };
}
