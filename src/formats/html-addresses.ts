// Where the links of a page lead, as far as they lead to another page.

import { attributeOf, elementsBelow, namesOf } from './html-dom.ts';
import type { HtmlElement } from './html-tree.ts';

/**
 * Reads how to resolve a page's links. A link without a scheme is resolved where the page's own address is known (its
 * path, or a base element); elsewhere it leads to a file beside the draft, which is no address to check. A link to the page
 * itself cites nothing: to a place in it, to its comments, with a query that shares it; nor does one to a shelf of its
 * own site, which lists what has one tag or one author.
 */
export function readAddresses(page: HtmlElement, path: string): (link: HtmlElement) => string | null {
  const base = baseOf(page, path);
  const baseHref = base?.href;
  const canonical = canonicalOf(page) ?? path;
  const own = placeOf(canonical);
  const site = siteOf(canonical);
  const isFrame = (href: string) => isSamePage(href, base) || isOwn(href, own) || isShelf(href, site);
  const isWiki = [...elementsBelow(page)].some(isMediaWiki);
  return (link) => {
    const href = attributeOf(link, 'href').trim();
    if (href === '' || href.startsWith('#') || /^(?:javascript|data|about|blob):/i.test(href)) return null;
    if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return isFrame(href) ? null : href;
    if (href.startsWith('//')) return `${base?.protocol ?? 'https:'}${href}`;
    // A wiki links each of its words to its own pages; none of these is cited.
    if (base === null || isWiki) return null;
    const resolved = URL.canParse(href, baseHref) ? new URL(href, baseHref).href : null;
    return resolved === null || isFrame(resolved) ? null : resolved;
  };
}

function baseOf(page: HtmlElement, path: string): URL | null {
  const own = webAddress(path, undefined);
  for (const element of elementsBelow(page)) {
    if (element.name === 'base' && attributeOf(element, 'href') !== '') {
      return webAddress(attributeOf(element, 'href'), own?.href) ?? own;
    }
    if (element.name === 'body') break;
  }
  return own;
}

function webAddress(address: string, base: string | undefined): URL | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

function isSamePage(href: string, base: URL | null): boolean {
  const hash = href.indexOf('#');
  return base !== null && hash !== -1 && href.slice(0, hash) === base.href.split('#')[0];
}

/** The address by which the page wants to be known (RFC 6596). */
function canonicalOf(page: HtmlElement): string | null {
  for (const element of elementsBelow(page)) {
    if (element.name === 'link' && /\bcanonical\b/i.test(attributeOf(element, 'rel')))
      return attributeOf(element, 'href');
    if (element.name === 'body') break;
  }
  return null;
}

/** Host and path; null where a query tells the site's pages apart, or the page is its front page. */
function placeOf(address: string): string | null {
  const url = webAddress(address, undefined);
  const path = url?.pathname.replace(/\/$/, '') ?? '';
  return url === null || url.search !== '' || path === '' ? null : url.host + path;
}

function isOwn(href: string, own: string | null): boolean {
  if (own === null) return false;
  const place = placeOf(href.replace(/[?#].*$/s, ''));
  return place === own || place === `${own}/comments`;
}

// As publishing systems call them: WordPress, Ghost, Hugo, Drupal, Medium.
const SHELF =
  /^\/(?:[\w-]{1,20}\/){0,2}(?:tags?|categor(?:y|ies)|authors?|topics?|sections?|rubrics?|etiquetas?|themen?|thema)\/[^/]{1,80}\/?$/i;

function isShelf(href: string, site: string | null): boolean {
  return site !== null && siteOf(href) === site && SHELF.test(webAddress(href, undefined)?.pathname ?? '');
}

function siteOf(address: string): string | null {
  return webAddress(address, undefined)?.host.replace(/^www\./, '') ?? null;
}

function isMediaWiki(element: HtmlElement): boolean {
  if (element.name === 'meta') return /^MediaWiki\b/i.test(attributeOf(element, 'content'));
  return namesOf(element).includes(' mw-parser-output ');
}
