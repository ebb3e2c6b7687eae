import type { PageDocument } from './in-page-dom.ts';

declare const document: PageDocument & { scrollingElement: PageDocument['documentElement'] | null };
declare const innerHeight: number;
declare const scrollTo: (x: number, y: number) => void;
declare const requestAnimationFrame: (then: () => void) => void;

/** Scrolls to a height in pixels, or to the end. @returns how high the page and the window are */
export function scrollDown(to: number | 'end'): { page: number; window: number } {
  const page = document.scrollingElement?.scrollHeight ?? 0;
  scrollTo(0, to === 'end' ? page : to);
  return { page, window: innerHeight };
}

/** Resolves when the page has been drawn as it is now, and what comes into view has been told to who asked. */
export function drawn(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
