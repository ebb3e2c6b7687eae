import { html } from 'hono/html';
import type { ArchivedEvidence } from '../archive/evidence.ts';
import { bytes } from '../words/bytes.ts';
import { inGroups } from './hash-groups.ts';
import type { Html } from './html.ts';
import { day } from './instants.ts';
import { evidencePath } from './kept-evidence.ts';

/** The page as it looked, small, leading to the whole picture; undefined where there is none. */
export function screenshotLink(files: readonly ArchivedEvidence[]): Html | undefined {
  const picture = files.find(({ name, dropped }) => name === 'screenshot.png' && !dropped);
  if (!picture) return undefined;
  const path = evidencePath(picture);
  return html`<a class="shot" href="${path}"><img src="${path}" alt="The page as it was read, from its top" loading="lazy" width="256" height="192"></a>`;
}

/** Every file with its length and the hash it can be checked by; undefined where there is none. */
export function evidenceFileList(files: readonly ArchivedEvidence[]): Html | undefined {
  if (files.length === 0) return undefined;
  return html`<ul class="files">${files.map(
    file =>
      html`<li>${nameOf(file)} <small>${bytes(file.byteLength)}</small> <span class="hash">${inGroups(file.hash)}</span></li>`,
  )}</ul>`;
}

function nameOf(file: ArchivedEvidence): Html {
  if (!file.dropped) return html`<a href="${evidencePath(file)}" download>${file.name}</a>`;
  return html`${file.name} <small>(kept no more since ${day(file.dropped.at)}: ${file.dropped.why})</small>`;
}
