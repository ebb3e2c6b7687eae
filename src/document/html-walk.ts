import type { ChildNode, Element } from 'domhandler';
import { headingLevel, isBlock, isBold, isList, isSilent } from './element-kinds.ts';
import { isFootnote } from './footnote.ts';
import { linkAddress, maskedEmail } from './html-link.ts';
import { beginsClause } from './html-seam.ts';
import { isDataTable, rowsOf } from './html-table.ts';
import type { Outline } from './outline.ts';
import { type PhraseWriter, phraseWriter } from './phrase.ts';

/**
 * Reads nodes into an outline. Walks along the nodes' own links instead of by recursion, so that pages may be nested as deep
 * as they like. Nodes that do not follow one another in one parent begin a new clause.
 */
export function walkInto(outline: Outline, roots: readonly ChildNode[], base: string | undefined): void {
  const reading = new Reading(outline, base);
  for (const [i, root] of roots.entries()) {
    if (root.prev === null || root.prev !== roots[i - 1]) reading.flush();
    walk(root, reading);
  }
  reading.flush();
}

/** Enters and leaves every node under a root in page order. */
function walk(root: ChildNode, reading: Reading): void {
  let node = root;
  for (;;) {
    const child = reading.enter(node) && 'children' in node ? node.children[0] : undefined;
    if (child !== undefined) {
      node = child as ChildNode;
      continue;
    }
    reading.leave(node);
    while (node !== root && node.next === null) {
      node = node.parent as ChildNode;
      reading.leave(node);
    }
    if (node === root) return;
    node = node.next!;
  }
}

/** Where the walk stands: the words not yet put into a clause, and the heading and items it is in. */
class Reading {
  readonly #outline: Outline;
  readonly #base: string | undefined;
  readonly #writer: PhraseWriter = phraseWriter();
  #heading: Element | undefined;
  #items = 0;
  /** Bold elements that are open, and whether a word stood outside of any. */
  #bold = 0;
  #plain = false;
  /** Line breaks since the last word; two part a clause from the next. */
  #breaks = 0;

  constructor(outline: Outline, base: string | undefined) {
    this.#outline = outline;
    this.#base = base;
  }

  /** @returns whether the node's children are to be walked. */
  enter(node: ChildNode): boolean {
    if (node.type === 'text') {
      if ((this.#breaks > 0 || (this.#bold === 0 && !this.#plain)) && /\S/u.test(node.data)) {
        this.#breaks = 0;
        this.#plain ||= this.#bold === 0;
      }
      this.#writer.write(node.data);
      return false;
    }
    if (!('attribs' in node)) return false;
    if (isBold(node)) this.#bold++;
    return !isSilent(node) && !isFootnote(node) && this.#enterElement(node);
  }

  #enterElement(element: Element): boolean {
    if (element.name === 'br') return this.#lineBreak();
    if (element.name === 'a') this.#openLink(element);
    const masked = maskedEmail(element);
    if (masked !== undefined) {
      this.#writer.write(masked);
      return false;
    }
    if (this.#heading !== undefined) {
      if (isBlock(element)) this.#writer.write(' ');
      return true;
    }
    if (headingLevel(element) !== undefined) {
      this.flush();
      this.#heading = element;
    } else if (element.name === 'table' && isDataTable(element)) {
      this.#table(element);
      return false;
    } else if (isBlock(element)) this.#openBlock(element);
    else if (beginsClause(element)) this.flush();
    return true;
  }

  leave(node: ChildNode): void {
    if (!('attribs' in node)) return;
    if (node === this.#heading) {
      this.#heading = undefined;
      this.#plain = false;
      this.#outline.heading(headingLevel(node)!, this.#writer.take());
    } else if (this.#heading !== undefined) {
      if (isBlock(node)) this.#writer.write(' ');
    } else if (isBlock(node)) this.#closeBlock(node);
    if (node.name === 'a') this.#writer.closeLink();
    if (isBold(node)) this.#bold--;
  }

  /** Ends the clause at hand. */
  flush(): void {
    this.#breaks = 0;
    const as = this.#items > 0 ? 'item' : this.#plain ? 'paragraph' : 'boldLine';
    this.#plain = false;
    this.#outline[as](this.#writer.take());
  }

  #openBlock(element: Element): void {
    this.flush();
    if (isList(element) || element.name === 'dd') this.#outline.openList();
    if (element.name === 'li' || element.name === 'dd') this.#items++;
  }

  #closeBlock(element: Element): void {
    this.flush();
    if (element.name === 'li' || element.name === 'dd') this.#items--;
    if (isList(element) || element.name === 'dd') this.#outline.closeList();
  }

  #lineBreak(): false {
    this.#breaks++;
    this.#writer.write(' ');
    if (this.#breaks === 2 && this.#heading === undefined) this.flush();
    return false;
  }

  #openLink(element: Element): void {
    const href = linkAddress(element, this.#base);
    if (href !== undefined) this.#writer.openLink(href);
  }

  #table(table: Element): void {
    this.flush();
    for (const row of rowsOf(table)) {
      for (const [i, cell] of row.entries()) {
        if (i > 0) this.#writer.write(' | ');
        this.#cell(cell);
      }
      this.#outline.row(this.#writer.take());
    }
    this.#plain = false;
  }

  /** The words of a cell as one phrase: a cell is read like a heading, whatever blocks are in it. */
  #cell(cell: Element): void {
    this.#heading = cell;
    for (const child of cell.children) walk(child, this);
    this.#heading = undefined;
  }
}
