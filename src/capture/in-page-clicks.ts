import type { PageElement } from './in-page-dom.ts';
import type { Unfolding } from './in-page-folds.ts';

declare const self: Unfolding;
declare const location: { origin: string; pathname: string; search: string };

/** Clicks the first `most` of the buttons that were found. @returns the address then: a page that leaves by routing is noticed */
export function clickButtons(most: number): string {
  self.clicked ??= new Set();
  for (const control of (self.buttons ?? []).slice(0, most)) {
    self.clicked.add(control);
    control.click?.();
  }
  return location.origin + location.pathname + location.search;
}

/** Adds the clicked ones to those that take turns, where the part of one went away when another one's came. @returns how many there are */
export function findShutAgain(): number {
  const folds = [...(self.clicked ?? [])].filter(control => control.hasAttribute('aria-expanded'));
  const shut = folds.some(
    control =>
      control.getAttribute('aria-expanded') === 'false' &&
      (self.partOf?.(control)?.textContent ?? '').trim() === '',
  );
  self.turns = [...(self.turns ?? []), ...(shut ? folds : [])];
  return self.turns.length;
}

/** Clicks the control whose turn it is. @returns the address then */
export function clickOne(turn: number): string {
  const control = self.turns?.[turn];
  if (control?.getAttribute('aria-expanded') !== 'true') control?.click?.();
  return location.origin + location.pathname + location.search;
}

/** Keeps what the control whose turn it is shows now, before another one is clicked. */
export function harvestOne(turn: number): void {
  const control = self.turns?.[turn];
  const part = control && self.partOf?.(control);
  if (!control || !part) return;
  const list = control.closest('[role=tablist], h1, h2, h3, h4, h5, h6, dt');
  self.harvest ??= [];
  self.harvest.push({
    part: part.cloneNode(true) as PageElement,
    label: (control.textContent ?? '').trim(),
    after: [part, list ?? control],
  });
}
