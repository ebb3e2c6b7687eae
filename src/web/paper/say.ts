import { webWordsIn } from '../words/web-words.ts';

/** A paper is filed once, by whoever takes it, and therefore in one language. */
export const SAY = webWordsIn('en');
