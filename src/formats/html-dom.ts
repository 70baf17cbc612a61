// Questions to the tree of a page.

import type { HtmlElement, HtmlNode } from './html-tree.ts';

/** The value of an attribute; empty where there is none. */
export function attributeOf(element: HtmlElement, name: string): string {
  return element.attributes.get(name)?.value ?? '';
}

/** What the element is called: class, id, role and epub:type, as words in lower case between spaces. */
export function namesOf(element: HtmlElement): string {
  const names = ['class', 'id', 'role', 'epub:type', 'data-type'].map((name) => attributeOf(element, name));
  return ` ${names.join(' ').toLowerCase()} `;
}

/** Every element below `top`, itself left out, in the order of the source. Without recursion: pages nest deep. */
export function* elementsBelow(top: HtmlElement): Generator<HtmlElement> {
  const stack = [{ children: top.children, next: 0 }];
  for (let level = stack.at(-1); level !== undefined; level = stack.at(-1)) {
    const node = level.children[level.next];
    level.next += 1;
    if (node === undefined) stack.pop();
    else if (node.kind === 'element') {
      yield node;
      if (node.children.length > 0) stack.push({ children: node.children, next: 0 });
    }
  }
}

/** The element's parents, nearest first, at most `most`. */
export function parentsOf(node: HtmlNode, most = Number.POSITIVE_INFINITY): readonly HtmlElement[] {
  const parents: HtmlElement[] = [];
  for (let at = node.parent; at !== null && parents.length < most; at = at.parent) parents.push(at);
  return parents;
}

/** Whether the node or one of its parents is in the set. */
export function isWithin(node: HtmlNode, set: ReadonlySet<HtmlNode>): boolean {
  for (let at: HtmlNode | null = node; at !== null; at = at.parent) if (set.has(at)) return true;
  return false;
}

/** Whether `outer` is `inner` or one of its parents. */
export function holds(outer: HtmlElement, inner: HtmlNode): boolean {
  for (let at: HtmlNode | null = inner; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}

/** The text of an element up to about `most` characters, white space collapsed; hidden parts and scripts left out. */
export function textOf(top: HtmlNode, most = 400): string {
  const parts: string[] = [];
  let length = 0;
  // A part may hold a hundred thousand elements and no text at all.
  let visits = 1000 + most;
  const collect = (node: HtmlNode) => {
    visits -= 1;
    if (length > most || visits < 0) return;
    if (node.kind === 'text') {
      parts.push(node.text);
      length += node.text.length;
      return;
    }
    if (isUnseen(node)) return;
    for (const child of node.children) {
      if (length > most || visits < 0) return;
      collect(child);
    }
    if (BLOCKS.has(node.name)) parts.push(' ');
  };
  collect(top);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** Elements that stand on lines of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody thead tfoot tr ul ' +
    'caption #root'
  ).split(' '),
);

const UNSEEN = new Set(
  (
    'script style template noscript head title meta link object embed applet iframe frame frameset svg math canvas ' +
    'audio video map area select option datalist button textarea input rp noframes'
  ).split(' '),
);

/** True where a reader does not see the element: scripts, controls, what is hidden by attribute or by its own style. */
export function isUnseen(element: HtmlElement): boolean {
  if (UNSEEN.has(element.name)) return true;
  if (element.attributes.has('hidden')) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributeOf(element, 'style').slice(0, 2000));
}

const HEADING = /^h[1-6]$/;

export function isHeading(element: HtmlElement): boolean {
  return HEADING.test(element.name) || attributeOf(element, 'role') === 'heading';
}

const MOST_LINKS = 100;

/** The first hundred links of `nodes`. */
export function linksIn(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  const links: HtmlElement[] = [];
  for (const node of nodes) {
    if (node.kind === 'text') continue;
    if (node.name === 'a') links.push(node);
    for (const element of elementsBelow(node)) {
      if (element.name === 'a') links.push(element);
      if (links.length >= MOST_LINKS) return links;
    }
  }
  return links;
}
