// Which elements of a page set their text in italics: by their name, by their own style, by a rule of the page for their class.

import { attributeOf, elementsBelow } from './html-dom.ts';
import type { HtmlElement } from './html-tree.ts';

// Phrasing elements that browsers set in italics where nothing says otherwise (HTML, "Rendering").
const ITALIC = new Set(['em', 'i', 'cite', 'dfn', 'var']);

/** A rule's place in the page and what it says: of two rules for one element, the later counts. */
interface SlantRule {
  readonly order: number;
  readonly isItalic: boolean;
}

/** The rules by their selectors, `.name` or `tag.name`. */
type SlantRules = ReadonlyMap<string, SlantRule>;

/** Says of the page's elements whether they set their text in italics; null where it is as the text around it. */
export function readItalics(page: HtmlElement): (element: HtmlElement) => boolean | null {
  const rules = new Map<string, SlantRule>();
  let order = 0;
  for (const element of elementsBelow(page)) {
    if (element.name !== 'style') continue;
    for (const { selector, isItalic } of readRules(element)) {
      order += 1;
      rules.set(selector, { order, isItalic });
    }
  }
  return (element) => slantOf(element, rules);
}

/** The same where the page's rules are not known. */
export function slantOf(element: HtmlElement, rules: SlantRules = new Map()): boolean | null {
  const own = slantIn(attributeOf(element, 'style'));
  return own ?? slantByClass(element, rules) ?? (isItalicTag(element.name) && !isWholeCitation(element) ? true : null);
}

/** True where the name is that of an element which sets its text in italics. */
export function isItalicTag(name: string): boolean {
  return ITALIC.has(name);
}

const MOST_LOOKED_AT = 30;

/** MediaWiki's templates, and others, wrap all of a citation in `cite`: its titles are in italics within. */
function isWholeCitation(element: HtmlElement): boolean {
  if (element.name !== 'cite') return false;
  if (/(?:^|\s)citation(?:\s|$)/i.test(attributeOf(element, 'class'))) return true;
  let left = MOST_LOOKED_AT;
  for (const { name } of elementsBelow(element)) {
    if (isItalicTag(name)) return true;
    left -= 1;
    if (left === 0) break;
  }
  return false;
}

const FONT_STYLE = /(?:^|[;\s])font-style\s{0,9}:\s{0,9}(italic|oblique|normal)\b/i;
const LONGEST_STYLE = 2000;

function slantIn(declarations: string): boolean | null {
  const value = FONT_STYLE.exec(declarations.slice(0, LONGEST_STYLE))?.[1]?.toLowerCase();
  return value === undefined ? null : value !== 'normal';
}

const MOST_CLASSES = 50;

function slantByClass(element: HtmlElement, rules: SlantRules): boolean | null {
  if (rules.size === 0) return null;
  let last: SlantRule | null = null;
  for (const name of attributeOf(element, 'class').split(/\s+/, MOST_CLASSES)) {
    for (const rule of [rules.get(`.${name}`), rules.get(`${element.name}.${name}`)]) {
      if (rule !== undefined && rule.order > (last?.order ?? -1)) last = rule;
    }
  }
  return last?.isItalic ?? null;
}

const CLASS_SELECTOR = /^(?:[a-z][a-z0-9]*)?\.[\w-]+$/i;
const LONGEST_SELECTOR = 2000;

/** Selectors of one class alone are read: what converters write (`.c7{font-style:italic}`). */
function* readRules(sheet: HtmlElement): Generator<{ readonly selector: string; readonly isItalic: boolean }> {
  const css = sheet.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');
  for (const block of css.split('}')) {
    const open = block.lastIndexOf('{');
    const isItalic = open === -1 ? null : slantIn(block.slice(open + 1));
    if (isItalic === null) continue;
    // Before the selectors may stand a comment, an import, or the opening of a block for a medium.
    const head = block.slice(Math.max(0, open - LONGEST_SELECTOR), open);
    const [selectors = ''] = head.split(/\*\/|<!--|[;{]/).slice(-1);
    for (const selector of selectors.split(',')) {
      if (CLASS_SELECTOR.test(selector.trim())) yield { selector: selector.trim(), isItalic };
    }
  }
}
