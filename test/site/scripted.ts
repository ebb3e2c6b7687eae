import type { Behaviour } from './behaviours.ts';
import { html } from './behaviours.ts';
import { pageMarkup, policyMarkup } from './policy.ts';

/** Pages whose scripts make reading them hard. */
function scripted(script: string, main = policyMarkup()): Behaviour {
  return html(pageMarkup(`${main}<script>${script}</script>`));
}

/** A page without text whose policy is written by a script `delay` ms after loading. */
export function lateText(delay = 600): Behaviour {
  return scripted(
    `setTimeout(() => { document.querySelector('#root').innerHTML = ${JSON.stringify(policyMarkup())}; }, ${delay});`,
    '<div id="root"></div>',
  );
}

/** A policy whose last paragraph arrives `delay` ms after the others. */
export function lateParagraph(sentence: string, delay = 600): Behaviour {
  return scripted(
    `setTimeout(() => { const p = document.createElement('p'); p.textContent = ${JSON.stringify(sentence)};
      document.querySelector('main').append(p); }, ${delay});`,
  );
}

/** Shows a few words, then leaves for another address by itself. */
export function navigatesTo(to: string, delay = 100): Behaviour {
  return scripted(
    `setTimeout(() => { location.href = ${JSON.stringify(to)}; }, ${delay});`,
    '<main><p>One moment, we are taking you to the policy.</p></main>',
  );
}

/** Leaves for another address by a meta refresh. */
export function refreshesTo(to: string): Behaviour {
  return html(
    pageMarkup(
      '<main><p>The policy has moved.</p></main>',
      `<meta http-equiv="refresh" content="0;url=${to}">`,
    ),
  );
}

/** Exchanges the text for a policy and the address for another one, without loading anything. */
export function routesTo(path: string): Behaviour {
  return scripted(
    `setTimeout(() => { history.pushState({}, '', ${JSON.stringify(path)});
      document.querySelector('#root').innerHTML = ${JSON.stringify(policyMarkup())}; }, 150);`,
    '<div id="root"><p>Loading</p></div>',
  );
}

/** Reloads itself again and again. */
export const reloadsForEver: Behaviour = scripted('setTimeout(() => location.reload(), 50);');

/** Its text changes every 50 ms for ever. */
export const neverSettles: Behaviour = scripted(
  `let n = 0; setInterval(() => { document.querySelector('#ticker').append(n++ % 2 ? 'tick ' : 'tock '); }, 50);`,
  `${policyMarkup()}<p id="ticker"></p>`,
);

/** Counts in figures every 50 ms for ever; nothing else changes. */
export const countsForEver: Behaviour = scripted(
  `let n = 0; setInterval(() => { document.querySelector('#count').textContent = 'Otters online: ' + n++; }, 50);`,
  `${policyMarkup()}<p id="count"></p>`,
);

/** A page without text whose policy is fetched by a script from another path, which may take its time. */
export function fetchesText(from: string): Behaviour {
  return scripted(
    `fetch(${JSON.stringify(from)}).then(r => r.text()).then(t => { document.querySelector('#root').innerHTML = t; });`,
    '<div id="root"><p>Loading</p></div>',
  );
}

/** A script that never gives the page back. */
export const loopsForEver: Behaviour = scripted('setTimeout(() => { for (;;); }, 50);');

/** A dialog of the given kind, before any text is there. */
export function dialog(kind: 'alert' | 'confirm' | 'prompt'): Behaviour {
  return html(pageMarkup(policyMarkup(), `<script>${kind}('Welcome to Lutra AI');</script>`));
}

/** Asks to stay when it is left. */
export const asksBeforeLeaving: Behaviour = scripted(
  'addEventListener("beforeunload", e => e.preventDefault());',
);

export function popup(to: string): Behaviour {
  return scripted(`open(${JSON.stringify(to)}); open(${JSON.stringify(to)}, '_blank', 'noopener');`);
}

/** Starts a download as soon as it is loaded. */
export function downloads(from: string): Behaviour {
  return scripted(`location.href = ${JSON.stringify(from)};`);
}

export function registersServiceWorker(script: string): Behaviour {
  return scripted(`navigator.serviceWorker?.register(${JSON.stringify(script)}).catch(() => {});`);
}

/** Takes its own text away when a script it needs does not load. */
export function wipesItselfWithout(asset: string): Behaviour {
  return scripted(`const s = document.createElement('script'); s.src = ${JSON.stringify(asset)};
    s.onerror = () => { document.body.innerHTML = ''; }; document.head.append(s);`);
}

/** Writes its text by a script, whatever it is. */
export function writes(markup: string): Behaviour {
  return scripted(
    `setTimeout(() => { document.querySelector('#root').innerHTML = ${JSON.stringify(markup)}; }, 100);`,
    '<div id="root"></div>',
  );
}

/** Has another paragraph whenever its end is scrolled to. */
export const growsWhenScrolled: Behaviour = scripted(
  `let n = 0; addEventListener('scroll', () => {
    if (innerHeight + scrollY < document.documentElement.scrollHeight - 50) return;
    const p = document.createElement('p');
    p.style.height = '600px';
    p.textContent = 'Story ' + 'abcdefghij'[n % 10] + ++n + ' of otters, told at length to whoever scrolls on.';
    document.querySelector('main').append(p);
  });`,
  policyMarkup().replace('</main>', '<p style="height: 2000px">And now for something lighter.</p></main>'),
);

/** Shows its text when a picture has come, and takes it away when the picture is broken. */
export function waitsForPicture(picture: string): Behaviour {
  return scripted(
    `const i = new Image(); i.onload = () => { document.querySelector('#root').innerHTML = ${JSON.stringify(policyMarkup())}; };
    i.onerror = () => { document.querySelector('#root').textContent = 'Broken'; }; i.src = ${JSON.stringify(picture)};`,
    '<div id="root"></div>',
  );
}

/** A policy whose text is exchanged, node by node, for a newer one when its script takes the page over. */
export function hydrates(sentence: string, delay = 900): Behaviour {
  return scripted(
    `setTimeout(() => { const m = document.querySelector('main'), n = m.cloneNode(true);
      n.querySelector('p').textContent = ${JSON.stringify(sentence)}; m.replaceWith(n); }, ${delay});`,
  );
}

/** A text that is fetched some time after the rest has stood still, and takes long to come. */
export function fetchesLate(from: string, delay = 1_500): Behaviour {
  return scripted(
    `setTimeout(() => fetch(${JSON.stringify(from)}).then(r => r.text()).then(t => {
      document.querySelector('main').insertAdjacentHTML('beforeend', t); }), ${delay});`,
  );
}

/** Sentences that take turns in one place for ever. */
export const takesTurns: Behaviour = scripted(
  `let n = 0; const said = ['Talk to Otter.', 'Trusted by rivers.', 'Try it now.'];
  setInterval(() => { document.querySelector('#turn').textContent = said[n++ % 3]; }, 1000);`,
  `${policyMarkup()}<p id="turn"></p>`,
);

/** Redefines what scripts, and those who read pages, rely on. */
export const redefinesEverything: Behaviour = html(
  pageMarkup(
    policyMarkup(),
    `<script>Array.prototype.some = Array.prototype.map = Array.from = () => []; Set = Map = JSON = Promise = undefined;
    setTimeout = () => 0; performance.now = () => NaN; document.querySelector = document.querySelectorAll = () => null;
    Object.defineProperty(HTMLElement.prototype, 'innerText', { get: () => '' });
    Object.defineProperty(Element.prototype, 'outerHTML', { get: () => 'Nothing here' });</script>`,
  ),
);
