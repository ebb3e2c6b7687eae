import { readFileSync } from 'node:fs';

/** The script that checks a bundle with standard tools alone: `check.sh` in it. */
export const CHECK_SCRIPT = readFileSync(new URL('./check.sh', import.meta.url));
