// Which part of a page is the article: its main text without navigation, sharing, comments and what else frames it.

import { attributeOf, elementsBelow, isUnseen, namesOf } from './html-dom.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';

/** The article in a page. */
export interface MainText {
  readonly root: HtmlElement;
  /** Parts below the root that are not the article's. */
  readonly frame: ReadonlySet<HtmlNode>;
}

const FRAME_TAGS = new Set(['nav', 'aside', 'form', 'dialog', 'search']);
const FRAME_ROLES = new Set(
  'navigation banner contentinfo complementary search dialog alert menu menubar toolbar tablist form'.split(' '),
);
// Words in class and id that publishing systems give to what frames an article; whole words between hyphens.
const FRAME_NAMES =
  /[\s_-](?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|share|sharing|sharedaddy|addtoany|social|related|relatedposts|recommended|recommendations|newsletter|subscribe|subscription|signup|cookies?|consent|advert|advertisement|adsbygoogle|promo|banner|popup|modal|pagination|pager|toolbar|masthead|footer|byline|entry-meta|post-meta|article-meta|author-bio|author-box|author-info|posted-on|cat-links|tags-links|colophon|headerlink|anchorjs-link|skip-link|jump-link|printfriendly|noprint|editsection|navbox|printfooter|catlinks|infobox|toc|screen-reader-text|sr-only|visually-hidden|visuallyhidden|accessibility-label)(?=[\s_-])/;
const COMMENTS = /[\s_-](?:comments|commentlist|respond|disqus)(?=[\s_-])/;
// A frame's name on an element that holds most of the page names the page, as in <div class="has-sidebar">.
const LARGEST_FRAME = 0.4;
// Readers may write more than the author did.
const LARGEST_COMMENTS = 0.9;
// A part that promises the article is believed where it holds this much of the page's text.
const LEAST_ARTICLE = 0.5;

/** Finds the article. What holds one of `references` (to notes) is a part of it. */
export function findMainText(page: HtmlElement, references: ReadonlySet<HtmlElement>): MainText {
  const lengths = new Map<HtmlElement, number>();
  measure(page, lengths);
  const whole = lengths.get(page) ?? 0;
  const holders = parentsOfAll(references);
  const frame = new Set<HtmlNode>();
  const collect = (top: HtmlElement, isInArticle: boolean) => {
    for (const child of top.children) {
      if (child.kind === 'text') continue;
      const isFrame = (lengths.get(child) ?? 0) <= whole * frameLimit(child, isInArticle);
      if (isFrame && !holders.has(child)) frame.add(child);
      else collect(child, isInArticle || child.name === 'article' || child.name === 'main');
    }
  };
  collect(page, false);
  return { root: chooseRoot(page, frame, holders), frame };
}

/** The largest part of the page's text that the element may hold and still be its frame; -1 where it is none. */
function frameLimit(element: HtmlElement, isInArticle: boolean): number {
  if (element.name === 'body' || element.name === 'html') return -1;
  if (COMMENTS.test(namesOf(element).slice(0, 400))) return LARGEST_COMMENTS;
  return isFrameElement(element, isInArticle) ? LARGEST_FRAME : -1;
}

function isFrameElement(element: HtmlElement, isInArticle: boolean): boolean {
  if (FRAME_TAGS.has(element.name)) return true;
  // A page's header and footer frame it; an article's own bear its title and its notes.
  if (!isInArticle && element.name === 'footer') return true;
  if (!isInArticle && element.name === 'header') return !holdsTitle(element);
  if (FRAME_ROLES.has(attributeOf(element, 'role').toLowerCase()) || isRemark(element)) return true;
  if (attributeOf(element, 'aria-hidden') === 'true' && element.name !== 'a') return true;
  return FRAME_NAMES.test(namesOf(element).slice(0, 400));
}

function holdsTitle(header: HtmlElement): boolean {
  for (const { name } of elementsBelow(header)) if (name === 'h1') return true;
  return false;
}

/** Google Docs exports its comments as it exports notes, with anchors of their own. */
function isRemark(element: HtmlElement): boolean {
  const id = /^cmnt(?:_ref)?\d+$/;
  if (element.name === 'a') return id.test(attributeOf(element, 'id'));
  return (
    element.name === 'p' &&
    element.children.some((child) => child.kind === 'element' && /^cmnt\d+$/.test(attributeOf(child, 'id')))
  );
}

function parentsOfAll(elements: ReadonlySet<HtmlElement>): ReadonlySet<HtmlElement> {
  const holders = new Set<HtmlElement>();
  for (const element of elements) {
    for (let at: HtmlElement | null = element; at !== null && !holders.has(at); at = at.parent) holders.add(at);
  }
  return holders;
}

/** Text per element, white space and hidden parts left out. */
function measure(element: HtmlElement, lengths: Map<HtmlElement, number>): number {
  let length = 0;
  if (!isUnseen(element)) {
    for (const child of element.children) {
      length += child.kind === 'text' ? child.text.trim().length : measure(child, lengths);
    }
  }
  lengths.set(element, length);
  return length;
}

/** The smallest part that calls itself the article, holds most of the prose and every reference to a note. */
function chooseRoot(page: HtmlElement, frame: ReadonlySet<HtmlNode>, holders: ReadonlySet<HtmlElement>): HtmlElement {
  const prose = new Map<HtmlElement, number>();
  const measureProse = (element: HtmlElement): number => {
    let length = 0;
    if (!frame.has(element) && !isUnseen(element)) {
      for (const child of element.children) {
        if (child.kind === 'text') length += child.text.trim().length;
        else if (child.name !== 'a') length += measureProse(child);
      }
    }
    prose.set(element, length);
    return length;
  };
  const whole = measureProse(page);
  let chosen = page;
  for (const element of elementsBelow(page)) {
    const length = prose.get(element) ?? 0;
    if (!isArticle(element) || length < whole * LEAST_ARTICLE) continue;
    if (length <= (prose.get(chosen) ?? 0) && !frame.has(element)) chosen = element;
  }
  return chosen === page || coversHolders(chosen, holders) ? chosen : page;
}

function isArticle(element: HtmlElement): boolean {
  return (
    element.name === 'article' ||
    element.name === 'main' ||
    attributeOf(element, 'role') === 'main' ||
    attributeOf(element, 'itemprop') === 'articleBody'
  );
}

/** Every reference stands below the part: a parent that holds one stands on the way to it or below it. */
function coversHolders(part: HtmlElement, holders: ReadonlySet<HtmlElement>): boolean {
  const above = new Set<HtmlElement>();
  for (let at: HtmlElement | null = part; at !== null; at = at.parent) above.add(at);
  for (const element of above) {
    if (element === part) continue;
    if (element.children.some((child) => child.kind === 'element' && holders.has(child) && !above.has(child)))
      return false;
  }
  return true;
}
