import type { html } from 'hono/html';

/** Markup made by `html` templates, in which every interpolated text has been escaped. */
export type Html = ReturnType<typeof html>;
