import type { PageDocument, PageElement, StyleOf } from './in-page-dom.ts';

declare const document: PageDocument;
declare const getComputedStyle: StyleOf;

/** Of our world: what one function leaves for the next one on the same document. */
export interface Unfolding {
  /** The part of the page that a control opens, where it can be told and is there. */
  partOf?: (control: PageElement) => PageElement | undefined;
  /** Controls to be clicked: all of these at once, */
  buttons?: PageElement[];
  /** and these one after the other, because they show one part at a time. */
  turns?: PageElement[];
  clicked?: Set<PageElement>;
  harvest?: Harvested[];
  /** Whether there is more than the one tree that is serialised: shadow trees, frames, parts that were shown one at a time. */
  several?: boolean;
}

/** A part that showed only while another was folded away. */
export interface Harvested {
  part: PageElement;
  /** What the control that showed it is called. */
  label: string;
  /** Where it belongs: after the first of these that is still in the page. */
  after: PageElement[];
}
declare const self: Unfolding;
declare const location: { origin: string; pathname: string; search: string };

/** What there is to click, and the address that clicking must not lead away from. */
export interface Folds {
  buttons: number;
  turns: number;
  address: string;
}

/**
 * Finds the controls whose part of the page is not in the document until they are clicked, but none that could navigate,
 * submit, or open a menu or a dialog. Text that is there and only hidden needs no click: it is read as it is.
 */
export function findFolds(): Folds {
  const AROUND =
    'nav, aside, dialog, [role=navigation], [role=dialog], [role=alertdialog], [aria-modal=true], [role=menu], [role=menubar], [role=search], [role=banner], [role=contentinfo], [role=listbox]';
  const OTHER =
    'input, select, textarea, option, label, [role=combobox], [role=menuitem], [role=option], form button:not([type=button]), [disabled], [data-bs-toggle=modal], [data-toggle=modal], [popovertarget], [command], [aria-haspopup]:not([aria-haspopup=false])';
  const HEADING = 'h1, h2, h3, h4, h5, h6, [role=heading], dt';
  const CLICKABLE = 'button, [role=button], a, span, div';
  const MORE =
    /^(?:(?:read|show|see|view|load|expand) (?:more|all|full|the rest)|continue reading|more|lire (?:la suite|plus)|(?:voir|afficher) (?:plus|tout|la suite)|mehr (?:lesen|anzeigen)|weiterlesen|alles? anzeigen|(?:leer|ver|mostrar) (?:más|todo)|(?:ler|ver|mostrar) (?:mais|tudo)|leggi (?:di più|tutto)|mostra (?:di più|tutto)|lees (?:meer|verder)|toon (?:meer|alles))(?!\p{L})/iu;

  const saysSomething = (element: PageElement | undefined): boolean =>
    (element?.textContent ?? '').trim() !== '';
  const partOf = (control: PageElement): PageElement | undefined => {
    for (const id of (control.getAttribute('aria-controls') ?? '').split(/\s+/)) {
      const named = id === '' ? null : control.getRootNode().getElementById(id);
      if (named) return named;
    }
    if (control.matches('[role=tab]')) return document.querySelector('[role=tabpanel]') ?? undefined;
    const next = (control.closest(HEADING) ?? control).nextElementSibling;
    const another = next?.matches(`${HEADING}, [aria-expanded]`) || next?.querySelector('[aria-expanded]');
    return next && !another ? next : undefined;
  };
  const usable = (control: PageElement): boolean => {
    if (control.matches(OTHER) || control.closest(AROUND)) return false;
    if (control.closest('header, footer') && !control.closest('main, article')) return false;
    const link = control.closest('a[href]')?.getAttribute('href');
    if (link && !/^(?:#|javascript:)/i.test(link)) return false;
    if (control.getBoundingClientRect().width === 0) return false;
    for (let at: PageElement | null = control; at !== null; at = at.parentElement) {
      if (getComputedStyle(at).position === 'fixed') return false;
    }
    return true;
  };

  const folds = new Set<PageElement>();
  const consider = (control: PageElement) => {
    if (!self.clicked?.has(control) && !saysSomething(partOf(control)) && usable(control)) folds.add(control);
  };
  for (const control of document.querySelectorAll('[aria-expanded=false]:not([role=tab])')) consider(control);
  const named = ['accordion', 'collaps', 'expand', 'faq'].map(name => `[class*=${name} i]`).join(',');
  for (const control of document.querySelectorAll(`:is(${named}) :is(${HEADING})`)) {
    const itself = control.closest('[aria-expanded]') ?? control.querySelector('[aria-expanded], a[href]');
    if (itself === null && getComputedStyle(control).cursor === 'pointer') consider(control);
  }
  for (const control of document.querySelectorAll(CLICKABLE)) {
    if (control.childNodes.length > 3) continue;
    const text = (control.textContent ?? '').trim();
    if (text.length > 40 || !MORE.test(text) || control.closest('[aria-expanded]')) continue;
    const pressed =
      control.matches('button, [role=button], a') || getComputedStyle(control).cursor === 'pointer';
    if (pressed && !control.querySelector(CLICKABLE) && !self.clicked?.has(control) && usable(control))
      folds.add(control);
  }
  const turns: PageElement[] = [];
  for (const list of document.querySelectorAll('[role=tablist]')) {
    const tabs = [...list.querySelectorAll('[role=tab]')];
    const parts = tabs.map(partOf);
    const apart = new Set(parts).size === tabs.length && parts.every(saysSomething);
    if (!apart && tabs.length > 1 && tabs.every(usable)) turns.push(...tabs);
  }
  self.partOf = partOf;
  self.buttons = [...folds];
  self.turns = turns;
  const address = location.origin + location.pathname + location.search;
  return { buttons: folds.size, turns: turns.length, address };
}
