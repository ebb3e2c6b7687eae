import type { Behaviour } from './behaviours.ts';
import { html } from './behaviours.ts';
import { pageMarkup, policyMarkup } from './policy.ts';

const NOTICE =
  'We use cookies and similar technologies to measure and to advertise. You can accept all of them.';
const FIXED = 'position:fixed;bottom:0;left:0;right:0;background:#fff;padding:20px';
const no = (to: string) => `fetch('${to}'); this.closest('.notice').remove()`;

/** A notice at the foot of the window that can be refused; a refusal is told to the site under `to`. */
export function consentBanner(to: string): Behaviour {
  return html(
    pageMarkup(`${policyMarkup()}<div class="notice" id="cookie-banner" style="${FIXED}"><p>${NOTICE}</p>
      <button onclick="this.closest('.notice').remove()">Accept all</button> <button onclick="${no(to)}">Reject all</button></div>
      <script>dataLayer = [];</script>`),
  );
}

/** The same in the words of a consent manager that half the web uses. */
export function namedConsentBanner(to: string): Behaviour {
  return html(
    pageMarkup(`${policyMarkup()}<div id="onetrust-consent-sdk"><div class="notice" id="onetrust-banner-sdk" style="${FIXED}">
      <p>${NOTICE}</p><button id="onetrust-pc-btn-handler">Settings</button>
      <button id="onetrust-reject-all-handler" onclick="${no(to)}">Reject All</button>
      <button id="onetrust-accept-btn-handler">Accept All Cookies</button></div></div>
      <script>OneTrust = {};</script>`),
  );
}

/** A notice that only takes yes, over a page that is there all the same. */
export const stubbornBanner: Behaviour = html(
  pageMarkup(`${policyMarkup()}<div class="notice" style="${FIXED}"><p>${NOTICE}</p><button>Accept all</button></div>
    <script>addEventListener('click', () => {});</script>`),
);

/** Nothing but a notice that only takes yes; the text comes when it was given. */
export const consentWall: Behaviour = html(
  pageMarkup(`<main></main><div class="notice" role="dialog" aria-modal="true" style="${FIXED};top:0"><h2>Cookies</h2><p>${NOTICE}</p>
    <button id="yes">Accept all and continue</button></div>
    <script>yes.onclick = () => { document.querySelector('main').innerHTML = ${JSON.stringify(policyMarkup())}; };</script>`),
);
