import { policy } from '../test/site/behaviours.ts';
import { accordion, framed, lazySections, shadowTree, tabs } from '../test/site/foldable.ts';
import { policyMarkup } from '../test/site/policy.ts';
import { dialog, fetchesText, lateText, popup, routesTo, writes } from '../test/site/scripted.ts';
import { type Site, startSite } from '../test/site/site.ts';

const SENTENCE = 'We use what you write to Otter to train our models unless you object.';
const PARTS = { Data: SENTENCE, Choices: 'You can object in the settings of your account.' };

/** Pages of the test site that take their time, unfold, interrupt and embed, and that can all be read. */
export async function openSoakSite(): Promise<Site & { paths: readonly string[] }> {
  const pages = {
    '/privacy': policy(),
    '/late': lateText(),
    '/fetches': fetchesText('/privacy'),
    '/routes': routesTo('/routed'),
    '/writes': writes(policyMarkup({ training: SENTENCE })),
    '/accordion': accordion(SENTENCE),
    '/tabs': tabs(PARTS),
    '/lazy': lazySections(Object.values(PARTS)),
    '/shadow': shadowTree(SENTENCE, PARTS.Choices),
    '/framed': framed('/privacy'),
    '/alert': dialog('alert'),
    '/popup': popup('/privacy'),
  };
  return { ...(await startSite(pages)), paths: Object.keys(pages) };
}
