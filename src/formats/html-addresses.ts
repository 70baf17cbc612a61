// Where the links of a page lead, as far as they lead to another page.

import { attributeOf, elementsBelow, namesOf } from './html-dom.ts';
import type { HtmlElement } from './html-tree.ts';

/**
 * Reads how to resolve a page's links. A link without a scheme is resolved where the page's own address is known (its
 * path, or a base element); elsewhere it leads to a file beside the draft, which is no address to check.
 */
export function readAddresses(page: HtmlElement, path: string): (link: HtmlElement) => string | null {
  const base = baseOf(page, path);
  const baseHref = base?.href;
  const isWiki = [...elementsBelow(page)].some(isMediaWiki);
  return (link) => {
    const href = attributeOf(link, 'href').trim();
    if (href === '' || href.startsWith('#') || /^(?:javascript|data|about|blob):/i.test(href)) return null;
    if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return isSamePage(href, base) ? null : href;
    if (href.startsWith('//')) return `${base?.protocol ?? 'https:'}${href}`;
    // A wiki links each of its words to its own pages; none of these is cited.
    if (base === null || isWiki) return null;
    const resolved = URL.canParse(href, baseHref) ? new URL(href, baseHref).href : null;
    return resolved === null || isSamePage(resolved, base) ? null : resolved;
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

function isMediaWiki(element: HtmlElement): boolean {
  if (element.name === 'meta') return /^MediaWiki\b/i.test(attributeOf(element, 'content'));
  return namesOf(element).includes(' mw-parser-output ');
}
