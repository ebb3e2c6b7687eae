// Draws alerts about ten real findings as Slack shows them: node docs/make-slack-pictures.ts [--whole --out DIR]
//
// The policies are their vendors' and no part of this repository, so each letter that a page wrote is replaced by a dot in the
// pictures kept here: what is seen is our own words, the marks and the layout. `--whole --out DIR` draws them as they are, for whoever
// has the labelled history beside the checkout.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import type { AlertContent } from '../src/alert/alert.ts';
import { slackPosts } from '../src/alert/slack-posts.ts';
import type { Evidence, Finding } from '../src/finding/finding.ts';
import { requireBrowser } from '../src/machine/required.ts';
import { slackThread } from '../src/web/slack-preview.ts';
import { stylesheetOf } from '../src/web/stylesheet.ts';
import { realAlert } from '../test/alert/real-alerts.ts';
import { realDocuments } from '../test/corpus.ts';

const { values } = parseArgs({
  options: { whole: { type: 'boolean', default: false }, out: { type: 'string' } },
});
const folder = values.out ?? new URL('./pictures/slack/', import.meta.url).pathname;
if (values.whole && values.out === undefined) {
  console.error('pictures with the pages’ own words belong outside the repository: name a folder with --out');
  process.exit(2);
}

/** What stands for letters. */
const LETTERS = ['•', '·', '∙'];
/** Every so many-th alerting pair, so that vendors, kinds and languages differ. */
const EVERY = 19;
const PICTURES = 10;

const alerts = realDocuments()
  .map(({ pair, vendor, document }) => realAlert(pair, { vendor, document }))
  .filter(({ verdict, findings }) => verdict.alert && findings.some(({ material }) => material))
  .filter((_, index) => index % EVERY === 0)
  .slice(0, PICTURES);

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: await requireBrowser() });
try {
  const page = await browser.newPage({ viewport: { width: 860, height: 900 }, colorScheme: 'light' });
  for (const [index, alert] of alerts.entries()) {
    // One in three in French.
    const language = index % 3 === 2 ? 'fr' : 'en';
    const content = values.whole ? alert : withoutPageWords(alert);
    const posts = slackPosts({ kind: 'change', content, aftermath: [] }, language);
    const shown = slackThread(
      posts.map(({ message }) => message),
      '01:15',
    );
    await page.setContent(
      `<!doctype html><html lang="${language}"><style>${stylesheetOf(['tokens', 'base', 'slack'])}</style><body>${shown}`,
    );
    const name = `${String(index + 1).padStart(2, '0')}-${language}.png`;
    await page.locator('.slk').screenshot({ path: join(folder, name) });
    console.log(`${name}: ${alert.vendor}, ${alert.document} (${alert.alertId})`);
  }
} finally {
  await browser.close();
}

function withoutPageWords(content: AlertContent): AlertContent {
  return { ...content, findings: content.findings.map(greeked) };
}

/** A summary may quote what stands between “ and ”, and addresses. */
function greeked({ before, after, ...finding }: Finding): Finding {
  return {
    ...finding,
    summary: finding.summary.replace(/“[^”]*”|\S+@\S+|\S+\.\S+\/\S*/g, dots),
    ...(finding.summaryFr && { summaryFr: finding.summaryFr.replace(/«[^»]*»|“[^”]*”|\S+@\S+/g, dots) }),
    ...(before && { before: dotted(before) }),
    ...(after && { after: dotted(after) }),
  };
}

function dotted(evidence: Evidence): Evidence {
  return { ...evidence, path: evidence.path.map(dots), text: dots(evidence.text) };
}

/** Keeps spaces and signs, so that lines break and marks stand where they did; words stay different from one another. */
function dots(text: string): string {
  return text.replace(/[\p{L}\p{N}]+/gu, word =>
    word.replace(/./gsu, letter => LETTERS[letter.codePointAt(0)! % 3]!),
  );
}
