// Reading a change by keyboard: a convenience, without which every page works as well.

const button = /** @type {HTMLElement | null} */ (document.querySelector('#copy'));
const NEXT = new Set(['j', 'n']);
const PREVIOUS = new Set(['k', 'p']);

/** Differences that are shown. */
const places = () =>
  [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.diff article.clause'))].filter(
    each => each.checkVisibility(),
  );

/**
 * Goes to the next difference below what is focused, or above it.
 * @param {1 | -1} step
 */
function go(step) {
  const all = places();
  const here = /** @type {HTMLElement} */ (
    document.activeElement?.closest('article.clause') ?? document.querySelector(':target')
  );
  const at = all.indexOf(here);
  const place = at < 0 ? (step > 0 ? all[0] : all.at(-1)) : all[at + step];
  if (!place) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
  const told = /** @type {HTMLElement | null} */ (document.querySelector('#where'));
  if (told)
    told.textContent = (told.dataset.where ?? '')
      .replace('{at}', String(all.indexOf(place) + 1))
      .replace('{all}', String(all.length));
}

/**
 * Turns one of two choices into the other.
 * @param {string} id of the one that is not chosen at first
 */
function toggle(id) {
  const choice = /** @type {HTMLInputElement | null} */ (document.getElementById(id));
  if (!choice) return;
  const both = /** @type {NodeListOf<HTMLInputElement>} */ (document.getElementsByName(choice.name));
  const other = [...both].find(each => each !== choice);
  if (other) (choice.checked ? other : choice).checked = true;
}

async function copy() {
  const citation = document.querySelector('#citation p');
  if (!citation) return;
  try {
    await navigator.clipboard.writeText(citation.textContent ?? '');
    if (button) button.textContent = button.dataset.done ?? '';
  } catch {
    // Browsers give the clipboard to pages over https or of this machine only; what is selected can be copied by hand.
    /** @type {HTMLDetailsElement} */ (document.querySelector('#citation')).open = true;
    getSelection()?.selectAllChildren(citation);
  }
}

document.addEventListener('keydown', event => {
  const at = event.target instanceof Element ? event.target : document.body;
  const isTyping = at.closest('input:not([type=radio]), select, textarea');
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  if (NEXT.has(event.key)) go(1);
  else if (PREVIOUS.has(event.key)) go(-1);
  else if (event.key === 'i') toggle('inline');
  else if (event.key === 'r') toggle('relevant');
  else if (event.key === 'c') copy();
  else return;
  event.preventDefault();
});

if (button) {
  button.hidden = false;
  button.addEventListener('click', copy);
}
for (const hint of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.keys')))
  hint.hidden = false;
