// The nodes of a page as a reader sees them: text with line breaks, numbers before the items of lists, links, italics.

import type { Checkpoint } from './checkpoint.ts';
import { attributeOf, BLOCKS, isUnseen, textOf } from './html-dom.ts';
import { itemLabels } from './html-lists.ts';
import type { HtmlElement, HtmlNode, HtmlText } from './html-tree.ts';
import type { Passage } from './passage.ts';
import { superscript } from './superscript.ts';

/** What is known of the page's elements before its text is written down. */
export interface EmitPlan {
  /** Left out with all that they hold. */
  readonly dropped: ReadonlySet<HtmlNode>;
  /** What notes are made of: left out of whatever holds it. */
  readonly bodies: ReadonlySet<HtmlNode>;
  /** Elements that refer to a note: its key, and the label to print where the element has no text of its own. */
  readonly markers: ReadonlyMap<HtmlNode, { readonly key: string; readonly label: string }>;
  /** The address that a link leads to; null where it leads to no other page. */
  readonly addressOf: (link: HtmlElement) => string | null;
  /** Whether an element sets its text in italics; null where it says nothing of it. */
  readonly slantOf: (element: HtmlElement) => boolean | null;
  /** Called at every node; may throw. */
  readonly checkpoint: Checkpoint;
}

interface Style {
  readonly isPreformatted: boolean;
  readonly isRaised: boolean;
  readonly isItalic: boolean;
  /** The element before, among its siblings. */
  readonly before: HtmlElement | null;
}

const PLAIN: Style = { isPreformatted: false, isRaised: false, isItalic: false, before: null };

/** Appends nodes to a passage; notes' bodies below them are left out. */
export function emitNodes(nodes: readonly HtmlNode[], passage: Passage, plan: EmitPlan): void {
  for (const node of nodes) emitNode(node, passage, plan, PLAIN);
}

function emitNode(node: HtmlNode, passage: Passage, plan: EmitPlan, style: Style): void {
  plan.checkpoint();
  if (plan.dropped.has(node)) return;
  const start = passage.length();
  if (node.kind === 'text') {
    if (style.isPreformatted) emitLines(node, passage);
    else emitWords(node, passage, style);
    if (style.isItalic) passage.emphasize(start);
    return;
  }
  if (isUnseen(node)) return;
  emitElement(node, passage, plan, { ...style, isItalic: plan.slantOf(node) ?? style.isItalic });
  const marker = plan.markers.get(node);
  if (marker !== undefined) {
    if (passage.length() === start) passage.put(`[${marker.label}]`, node.at);
    passage.mark(start, marker.key);
  }
  const address = node.name === 'a' ? plan.addressOf(node) : null;
  if (address !== null) passage.link(start, address);
}

function emitElement(element: HtmlElement, passage: Passage, plan: EmitPlan, style: Style): void {
  const { name, at } = element;
  if (name === 'br') passage.feed(at);
  else if (name === 'sup') emitChildren(element, passage, plan, { ...style, isRaised: isNumber(textOf(element, 60)) });
  else if (BLOCKS.has(name)) emitBlock(element, passage, plan, style);
  else {
    if (name === 'td' || name === 'th') passage.space(at);
    emitChildren(element, passage, plan, style);
  }
}

function emitBlock(element: HtmlElement, passage: Passage, plan: EmitPlan, style: Style): void {
  const { name, at } = element;
  if (continuesLabel(element, style.before)) passage.space(at);
  else passage.breakLine(2, at);
  if (name === 'ol') emitOrdered(element, passage, plan, style);
  else if (name !== 'pre') emitChildren(element, passage, plan, style);
  else if (!isCode(element)) emitChildren(element, passage, plan, { ...style, isPreformatted: true });
  passage.breakLine(2, at);
}

function emitChildren(element: HtmlElement, passage: Passage, plan: EmitPlan, style: Style): void {
  let before: HtmlElement | null = null;
  for (const child of element.children) {
    if (!plan.bodies.has(child)) emitNode(child, passage, plan, { ...style, before });
    if (child.kind === 'element') before = child;
  }
}

// A list whose items bear typed numbers is printed without the browser's own.
const TYPED_NUMBER = /^[[(]?\d{1,4}[\]).]/;

function emitOrdered(list: HtmlElement, passage: Passage, plan: EmitPlan, style: Style): void {
  const labels = itemLabels(list);
  for (const child of list.children) {
    if (plan.bodies.has(child) || plan.dropped.has(child)) continue;
    const label = child.kind === 'element' ? labels.get(child) : undefined;
    if (child.kind === 'text' || label === undefined || isUnseen(child)) {
      emitNode(child, passage, plan, style);
      continue;
    }
    passage.breakLine(2, child.at);
    if (!TYPED_NUMBER.test(textOf(child, 20))) passage.put(`${label}. `, child.at);
    emitOpening(child, passage, plan, style);
    passage.breakLine(2, child.at);
  }
}

/** The item's content, its first paragraph on the line of the number. */
function emitOpening(element: HtmlElement, passage: Passage, plan: EmitPlan, style: Style): void {
  const first = element.children.find((child) => child.kind === 'element' || child.text.trim() !== '');
  for (const child of element.children) {
    if (plan.bodies.has(child) || plan.dropped.has(child)) continue;
    const isOpening = child === first && child.kind === 'element' && ['p', 'div'].includes(child.name);
    if (isOpening && !isUnseen(child) && !plan.markers.has(child)) {
      emitOpening(child, passage, plan, style);
      passage.breakLine(2, child.at);
    } else emitNode(child, passage, plan, style);
  }
}

/** A definition list prints a short term and its text as a label and its note. */
function continuesLabel(element: HtmlElement, before: HtmlElement | null): boolean {
  return element.name === 'dd' && before?.name === 'dt' && textOf(before, 20).length <= 8;
}

function isNumber(text: string): boolean {
  return superscript(text) !== text;
}

function isCode(pre: HtmlElement): boolean {
  const isMarked = /\b(?:highlight|language-|lang-|prettyprint|brush|code)/i.test(attributeOf(pre, 'class'));
  return isMarked || pre.children.some((child) => child.kind === 'element' && ['code', 'samp'].includes(child.name));
}

// Invisible characters that pages put into long words and addresses to let them break.
const INVISIBLE = '\u00ad\u200b\u2060\ufeff';
const WORDS = /([ \t\n\r\f]+)|[\u00ad\u200b\u2060\ufeff]+|[^ \t\n\r\f\u00ad\u200b\u2060\ufeff]+/g;

function emitWords(node: HtmlText, passage: Passage, style: Style): void {
  for (const match of node.text.matchAll(WORDS)) {
    const at = node.at + match.index;
    if (match[1] !== undefined) passage.space(at);
    else if (!INVISIBLE.includes(match[0].charAt(0)))
      passage.put(style.isRaised ? superscript(match[0]) : match[0], at);
  }
}

function emitLines(node: HtmlText, passage: Passage): void {
  for (const match of node.text.matchAll(/\r\n|[\n\r]|[^\n\r]+/g)) {
    const at = node.at + match.index;
    if (/[\n\r]/.test(match[0])) passage.feed(at);
    else passage.put(match[0], at);
  }
}
