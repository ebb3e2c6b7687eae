import type { AlertContent } from '../alert/alert.ts';
import type { Alert, Archive } from '../archive/archive.ts';

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
    changeKind: change.kind,
    lastReadBefore: change.lastReadBefore,
    firstReadAfter: change.after.takenAt,
    verdict: change.verdict,
    findings: change.findings,
  };
}
