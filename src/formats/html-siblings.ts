// The nodes beside an element, in constant time each: pages may hold a hundred thousand siblings.

import type { HtmlElement, HtmlNode } from './html-tree.ts';

const indexes = new WeakMap<HtmlElement, ReadonlyMap<HtmlNode, number>>();

/** The nodes after the element under the same parent, nearest first. */
export function siblingsAfter(element: HtmlElement): Generator<HtmlNode> {
  return siblings(element, 1);
}

/** The nodes before the element under the same parent, nearest first. */
export function siblingsBefore(element: HtmlElement): Generator<HtmlNode> {
  return siblings(element, -1);
}

function* siblings(element: HtmlElement, step: 1 | -1): Generator<HtmlNode> {
  const parent = element.parent;
  if (parent === null) return;
  const index = indexes.get(parent) ?? new Map(parent.children.map((child, at) => [child, at] as const));
  indexes.set(parent, index);
  for (let at = (index.get(element) ?? 0) + step; at >= 0 && at < parent.children.length; at += step) {
    const node = parent.children[at];
    if (node !== undefined) yield node;
  }
}
