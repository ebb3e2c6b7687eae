import type { Behaviour } from './behaviours.ts';
import { html } from './behaviours.ts';
import { pageMarkup, policyMarkup } from './policy.ts';

/** Pages that show a part of their text only when a person asks for it. The text that is at stake is a parameter. */
function foldable(markup: string, script: string): Behaviour {
  const main = policyMarkup().replace('</main>', `<section>${markup}</section></main>`);
  return html(pageMarkup(`${main}<script>${script}</script>`));
}
const text = (sentence: string) => JSON.stringify(`<p>${sentence}</p>`);

/** A button that puts its part into the page when it is clicked, and takes it out again. */
export function accordion(sentence: string): Behaviour {
  return foldable(
    '<h3><button id="q" aria-expanded="false">How do I object?</button></h3><div id="part"></div>',
    `q.onclick = () => { const open = q.getAttribute('aria-expanded') === 'true';
      q.setAttribute('aria-expanded', String(!open)); part.innerHTML = open ? '' : ${text(sentence)}; };`,
  );
}

/** As an accordion, but opening one part takes the other ones out of the page. */
export function exclusiveAccordion(sentences: readonly string[]): Behaviour {
  const folds = sentences
    .map((_, i) => `<h3><button aria-expanded="false">Question ${i + 1}</button></h3><div></div>`)
    .join('');
  return foldable(
    folds,
    `const texts = ${JSON.stringify(sentences)}, all = [...document.querySelectorAll('section button')];
    for (const q of all) q.onclick = () => { for (const [i, other] of all.entries()) {
      const open = other === q && other.getAttribute('aria-expanded') === 'false';
      other.setAttribute('aria-expanded', String(open));
      other.parentElement.nextElementSibling.innerHTML = open ? '<p>' + texts[i] + '</p>' : '';
    } };`,
  );
}

/** Tabs that share one panel, whose text is exchanged. */
export function tabs(sentences: Readonly<Record<string, string>>): Behaviour {
  const [first, ...others] = Object.keys(sentences);
  const tab = (name: string, selected: boolean) =>
    `<button role="tab" aria-selected="${selected}" aria-controls="panel">${name}</button>`;
  return foldable(
    `<div role="tablist">${tab(first!, true)}${others.map(name => tab(name, false)).join('')}</div>
    <div role="tabpanel" id="panel"><p>${sentences[first!]}</p></div>`,
    `const texts = ${JSON.stringify(sentences)}, all = [...document.querySelectorAll('[role=tab]')];
    for (const t of all) t.onclick = () => { for (const o of all) o.setAttribute('aria-selected', String(o === t));
      panel.innerHTML = '<p>' + texts[t.textContent] + '</p>'; };`,
  );
}

/** Tabs whose panels are all there, one of them shown. */
export function tabsInPlace(sentences: Readonly<Record<string, string>>): Behaviour {
  const names = Object.keys(sentences);
  return foldable(
    `<div role="tablist">${names.map((name, i) => `<button role="tab" aria-controls="p${i}">${name}</button>`).join('')}</div>
    ${names.map((name, i) => `<div role="tabpanel" id="p${i}" ${i === 0 ? '' : 'hidden'}><p>${sentences[name]}</p></div>`).join('')}`,
    '',
  );
}

/** A beginning, and a button by which the rest is fetched from another path. */
export function readMore(from: string, label = 'Read more'): Behaviour {
  return foldable(
    `<div id="rest"></div><button id="more">${label}</button>`,
    `more.onclick = () => fetch(${JSON.stringify(from)}).then(r => r.text())
      .then(t => { rest.innerHTML = t; more.remove(); });`,
  );
}

/** A page of many windows' height whose sections are written only when they come into view. */
export function lazySections(sentences: readonly string[]): Behaviour {
  return foldable(
    sentences.map(() => '<div class="lazy" style="height:1500px"></div>').join(''),
    `const texts = ${JSON.stringify(sentences)}, all = [...document.querySelectorAll('.lazy')];
    const seen = new IntersectionObserver(entries => { for (const e of entries) if (e.isIntersecting)
      setTimeout(() => { e.target.innerHTML = '<p>' + texts[all.indexOf(e.target)] + '</p>'; }, 100); });
    for (const lazy of all) seen.observe(lazy);`,
  );
}

/** Grows by a paragraph as long as its end is looked at. */
export const infiniteScroll: Behaviour = foldable(
  '<div id="feed"></div><div id="end" style="height:1px"></div>',
  `let n = 0; const words = ['otter', 'heron', 'vole', 'pike', 'newt'];
  const grow = () => { const p = document.createElement('p'); p.style.height = '900px';
    p.textContent = 'News of the river: the ' + [1, 2, 3, 4].map(k => words[(n >> k) % 5]).join(' and the ') + ' ' + 'x'.repeat(n++);
    feed.append(p); };
  new IntersectionObserver(e => { if (e[0].isIntersecting) grow(); }).observe(document.querySelector('#end'));
  addEventListener('scroll', () => { if (scrollY + innerHeight > document.body.scrollHeight - 1000) grow(); });`,
);

/** An element that keeps its text in an open shadow tree, with the page's own text in its slots. */
export function shadowTree(sentence: string, slotted: string): Behaviour {
  return foldable(
    `<lutra-note><p slot="body">${slotted}</p></lutra-note>`,
    `customElements.define('lutra-note', class extends HTMLElement { connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML =
        '<style>p { color: red }</style><h3>Note</h3><p>' + ${JSON.stringify(sentence)} + '</p><slot name="body"></slot>'; } });`,
  );
}

/** A frame in the middle of the text. */
export function framed(address: string, attributes = 'width="600" height="400"'): Behaviour {
  return foldable(
    `<p>Before the frame.</p><iframe src="${address}" ${attributes}></iframe><p>After it.</p>`,
    '',
  );
}

/** Nothing but frames, as pages of old are. */
export function frameset(address: string): Behaviour {
  return html(
    `<!doctype html><html lang="en"><head><title>Privacy</title></head><frameset cols="100%"><frame src="${address}"></frameset></html>`,
  );
}

/** Things that look as if they unfold, and lead away: a link, a form, a menu, a dialog, a sale. `left` is where they lead. */
export function traps(left: string): Behaviour {
  const go = `onclick="location.href='${left}?' + this.textContent"`;
  return foldable(
    `<a href="${left}?link">Read more</a> <form action="${left}"><button>Show all</button></form>
    <button aria-expanded="false" aria-haspopup="menu" ${go}>Language</button>
    <button data-toggle="modal" ${go}>Show more</button> <button ${go}>Accept all cookies</button>
    <button ${go}>Log in</button> <button ${go}>Buy now</button>
    <nav><button aria-expanded="false" ${go}>Products</button></nav>`,
    '',
  );
}

/** A button that says it shows more, and leaves. */
export function leavesWhenClicked(to: string, how: 'loads' | 'routes'): Behaviour {
  const does =
    how === 'loads'
      ? `location.href = '${to}'`
      : `history.pushState({}, '', '${to}'); document.querySelector('main').innerHTML = '<p>Prices of the plans.</p>'`;
  return foldable(`<button onclick="${does.replaceAll('"', '&quot;')}">Show more</button>`, '');
}
