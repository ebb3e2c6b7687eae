/**
 * What the functions that run inside a page use of the browser. The compiler's DOM library is left out of the project, because
 * its `Document` would stand in wherever the import of ours is forgotten.
 *
 * Such a function is sent as source text, so it must not use anything from outside of itself but these. It runs in a world of
 * its own: it shares the elements with the page, but no variable, so that nothing the page redefines can mislead it.
 */
export interface PageNode {
  readonly nodeType: number;
  readonly childNodes: Iterable<PageNode> & { readonly length: number };
  readonly parentNode: PageNode | null;
  readonly isConnected: boolean;
  readonly textContent: string | null;
  cloneNode(deep?: boolean): PageNode;
  contains(other: PageNode | null): boolean;
  append(...nodes: (PageNode | string)[]): void;
}

export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

export interface PageElement extends PageNode {
  readonly tagName: string;
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly id: string;
  readonly children: Iterable<PageElement>;
  readonly attributes: Iterable<{ name: string; value: string }>;
  readonly parentElement: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  readonly outerHTML: string;
  readonly innerText?: string;
  readonly innerHTML: string;
  readonly shadowRoot: PageRoot | null;
  readonly scrollHeight: number;
  readonly clientHeight: number;
  /** Of frames: the document inside, where it is of the same origin. */
  readonly contentDocument?: PageDocument | null;
  /** Of slots. */
  assignedNodes?(options: { flatten: boolean }): PageNode[];
  /** Of links: absolute. */
  readonly href?: string;
  open?: boolean;
  click?(): void;
  closest(selector: string): PageElement | null;
  matches(selector: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  getBoundingClientRect(): Box;
  getRootNode(): PageRoot;
}

export interface PageRoot extends PageNode {
  readonly host?: PageElement;
  readonly children: Iterable<PageElement>;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  getElementById(id: string): PageElement | null;
}

export interface PageDocument extends PageRoot {
  readonly readyState: 'loading' | 'interactive' | 'complete';
  readonly doctype: object | null;
  readonly documentElement: PageElement;
  readonly body: PageElement | null;
  readonly contentType: string;
  readonly implementation: { createHTMLDocument(): PageDocument };
  createElement(name: string): PageElement;
  createElementNS(namespace: string | null, name: string): PageElement;
  importNode(node: PageNode, deep: boolean): PageNode;
  elementsFromPoint(x: number, y: number): PageElement[];
}

export type StyleOf = (element: PageElement) => {
  readonly display: string;
  readonly visibility: string;
  readonly position: string;
  readonly cursor: string;
};
