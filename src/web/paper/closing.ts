import { html } from 'hono/html';

/** What a paper is worth by itself. */
export const closing = html`<p class="closing">Instants are those of the operator’s clock, in UTC. This paper was made from the recorded files that come with it; where it and they differ, they count. README.txt of the bundle says how each can be checked with standard tools, and what is not proven.</p>`;
