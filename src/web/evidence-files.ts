import { html } from 'hono/html';
import type { ArchivedEvidence } from '../archive/evidence.ts';
import { bytes } from '../words/bytes.ts';
import { inGroups } from './hash-groups.ts';
import type { Html } from './html.ts';
import { evidencePath } from './kept-evidence.ts';
import { inEnglish } from './reasons.ts';
import type { WebWords } from './words/web-words.ts';

/** The page as it looked, small, leading to the whole picture; undefined where there is none. */
export function screenshotLink(files: readonly ArchivedEvidence[], { evidence }: WebWords): Html | undefined {
  const picture = files.find(({ name, dropped }) => name === 'screenshot.png' && !dropped);
  if (!picture) return undefined;
  const path = evidencePath(picture);
  return html`<a class="shot" href="${path}"><img src="${path}" alt="${evidence.pictureAlt}" loading="lazy" width="256" height="192"></a>`;
}

/** Every file with its length and the hash it can be checked by; undefined where there is none. */
export function evidenceFileList(files: readonly ArchivedEvidence[], say: WebWords): Html | undefined {
  if (files.length === 0) return undefined;
  return html`<ul class="files">${files.map(
    file =>
      html`<li>${nameOf(file, say)} <small>${bytes(file.byteLength)}</small> <span class="hash">${inGroups(file.hash)}</span></li>`,
  )}</ul>`;
}

function nameOf(file: ArchivedEvidence, say: WebWords): Html {
  if (!file.dropped) return html`<a href="${evidencePath(file)}" download>${file.name}</a>`;
  return html`${file.name} <small>(${say.evidence.droppedSince(say.day(file.dropped.at))}${inEnglish(file.dropped.why, say)})</small>`;
}
