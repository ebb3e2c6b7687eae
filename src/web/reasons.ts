import { html } from 'hono/html';
import type { Check } from '../archive/archive.ts';
import type { Html } from './html.ts';
import type { WebWords } from './words/web-words.ts';

/** The sentence for a check that read nothing, or nothing that could be believed. */
export function reasonOf({ outcome, reason }: Pick<Check, 'outcome' | 'reason'>, say: WebWords): string {
  if (outcome === 'unstable') return say.reasons.unstable;
  return reason ? say.reasons.of[reason] : say.reasons.failed;
}

/** What else is known about a check, as a sentence; empty where there is nothing. It is recorded in English. */
export function detailOf({ detail = '' }: Pick<Check, 'detail'>, say: WebWords): Html | '' {
  return detail && inEnglish(detail.charAt(0).toUpperCase() + detail.slice(1), say);
}

/** Why a change alerts or does not, or why a finding is grave: sentences that are recorded in English. */
export function saidWhy(english: string, say: WebWords): Html {
  const told = say.alert.reason(english);
  return told === english ? inEnglish(english, say) : html`${told}`;
}

/** What is known in English only, told as such to whoever reads another language. */
export function inEnglish(text: string, { language }: WebWords): Html {
  return language === 'en' ? html`${text}` : html`<span lang="en">${text}</span>`;
}
