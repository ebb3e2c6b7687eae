import { html, raw } from 'hono/html';
import type { Html } from '../html.ts';
import { stylesheetOf } from '../stylesheet.ts';

/** A paper to be filed: stands alone, loads nothing, and prints as it reads. */
export interface Paper {
  title: string;
  main: Html;
  /** What its last line says of where it comes from. */
  foot: string;
}

const STYLE = stylesheetOf([
  'tokens',
  'base',
  'marks',
  'plain-table',
  'change',
  'finding',
  'diff',
  'archived',
  'print',
  'paper',
]);

/** Nothing but its own style may take effect, wherever it is opened: what it quotes comes from pages of others. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export async function paperHtml({ title, main, foot }: Paper): Promise<string> {
  const page = await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${raw(STYLE)}</style>
</head>
<body class="paper">
<main class="wrap">
${main}
</main>
<footer class="source">${foot}</footer>
</body>
</html>
`;
  return String(page);
}
