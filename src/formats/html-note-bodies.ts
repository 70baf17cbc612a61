// What a note's body is made of, from the place that a reference links to.

import { BLOCKS, isHeading, namesOf, parentsOf } from './html-dom.ts';
import { siblingsAfter } from './html-siblings.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';

const ITEMS = new Set([
  'li',
  'dd',
  'dt',
  'tr',
  'aside',
  'p',
  'div',
  'blockquote',
  'section',
  'table',
  'dl',
  'fn',
  'pre',
]);
const WRAPPERS = new Set(['li', 'div', 'aside', 'dd', 'tr', 'section']);
const PLURAL =
  / (?:footnotes|endnotes|notes|references|reflist|doc-endnotes|doc-bibliography|content|entry-content|post-content) /;

/**
 * The element that is the note whose target is given: the nearest block around it, and what wraps that block alone.
 * `counts` says how many targets of links an element holds.
 */
export function containerOf(target: HtmlElement, counts: ReadonlyMap<HtmlElement, number>): HtmlElement {
  const own = counts.get(target) ?? 1;
  let container = [target, ...parentsOf(target)].find(({ name }) => ITEMS.has(name) || BLOCKS.has(name)) ?? target;
  if (container === target && container.name === 'dt') return container;
  for (let parent = container.parent; parent !== null; parent = parent.parent) {
    const isWrapper = WRAPPERS.has(parent.name) && !PLURAL.test(namesOf(parent));
    const isAlone = (counts.get(parent) ?? 0) <= Math.max(own, counts.get(container) ?? own);
    if (!isWrapper || !isAlone || !opensWith(parent, container) || parent.children.some(isBreak)) break;
    container = parent;
    if (parent.name === 'li' || parent.name === 'aside' || parent.name === 'dd' || parent.name === 'tr') break;
  }
  return container.name === 'td' && container.parent?.name === 'tr' ? container.parent : container;
}

function opensWith(parent: HtmlElement, child: HtmlElement): boolean {
  return parent.children.find((node) => node.kind === 'element' || node.text.trim() !== '') === child;
}

function isBreak(node: HtmlNode): boolean {
  return node.kind === 'element' && (isHeading(node) || node.name === 'hr' || node.name === 'ol' || node.name === 'ul');
}

// A note is rarely longer; more paragraphs without a label are the article's again.
const MOST_PARAGRAPHS = 6;

/** How many notes begin in an element, itself included. */
export type StartCounts = ReadonlyMap<HtmlNode, number>;

/** Counts, for every element around one of the targets, the targets in it. */
export function countStarts(targets: Iterable<HtmlElement>): StartCounts {
  const counts = new Map<HtmlNode, number>();
  for (const target of targets) {
    for (let at: HtmlElement | null = target; at !== null; at = at.parent) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}

/**
 * The nodes of a note's body. A container that holds several notes gives the stretch up to the next one's target;
 * paragraphs between one note and the next belong to the first; a term's text stands in the items after it.
 */
export function bodyOf(target: HtmlElement, container: HtmlElement, starts: StartCounts): readonly HtmlNode[] {
  if (container.name === 'dt') return definitions(container);
  if ((starts.get(container) ?? 0) > 1) return stretch(target, container, starts);
  return container.name === 'p' ? [container, ...continuation(container, starts)] : [container];
}

function definitions(term: HtmlElement): readonly HtmlNode[] {
  const following: HtmlNode[] = [];
  for (const node of siblingsAfter(term)) {
    if (node.kind === 'element' && node.name === 'dt') break;
    following.push(node);
  }
  return following;
}

/** From the child that holds the target to the child that holds the next one. */
function stretch(target: HtmlElement, container: HtmlElement, starts: StartCounts): readonly HtmlNode[] {
  const first = target === container ? null : [target, ...parentsOf(target)].find(({ parent }) => parent === container);
  const nodes: HtmlNode[] = first == null ? [] : [first];
  const after = first == null ? container.children : siblingsAfter(first);
  for (const node of after) {
    if (starts.has(node)) break;
    nodes.push(node);
  }
  return nodes;
}

function continuation(first: HtmlElement, starts: StartCounts): readonly HtmlNode[] {
  const following: HtmlNode[] = [];
  for (const node of siblingsAfter(first)) {
    if (node.kind === 'text') {
      if (node.text.trim() !== '') return [];
      continue;
    }
    if (starts.has(node)) return following;
    if (!['p', 'blockquote', 'ul', 'pre'].includes(node.name) || following.length >= MOST_PARAGRAPHS) return [];
    following.push(node);
  }
  return [];
}
