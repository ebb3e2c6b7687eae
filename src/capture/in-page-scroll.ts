declare const scrollTo: (x: number, y: number) => void;
declare const requestAnimationFrame: (then: () => void) => void;

/** Scrolls to a height in pixels. Resolves when the page has been drawn there, and what comes into view has been told to who asked. */
export function scrollDown(to: number): Promise<void> {
  scrollTo(0, to);
  return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

export function scrollBack(): void {
  scrollTo(0, 0);
}
