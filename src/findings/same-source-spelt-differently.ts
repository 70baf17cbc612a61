// One page that is cited under two titles, two dates, or two spellings of its address.

import { isPlainAddress } from '../text/is-plain-address.ts';
import { plain } from '../text/plain.ts';
import { atLink, type LinkInNote, linksOf, shorten } from './cited-links.ts';
import type { FindingRule, Found } from './rule.ts';

/** Each later citation is compared with the first one of the same page. */
export const sameSourceSpeltDifferently: FindingRule = {
  name: 'same-source-spelt-differently',
  severity: 'info',
  find({ notes }) {
    const firsts = new Map<string, LinkInNote>();
    const found: Found[] = [];
    for (const place of linksOf(notes)) {
      const page = samePage(place.link.url);
      const first = firsts.get(page);
      if (first === undefined) firsts.set(page, place);
      else found.push(...differences(first, place));
    }
    return found;
  },
};

function differences(first: LinkInNote, later: LinkInNote): readonly Found[] {
  const where = `in note ${first.note.label}`;
  const found: Found[] = [];
  if (first.link.url !== later.link.url)
    found.push(atLink(later, `the address is spelt ${shorten(first.link.url)} ${where}`));
  const [title, otherTitle] = [first.citation.title, later.citation.title];
  if (title !== null && otherTitle !== null && !isSameTitle(title, otherTitle)) {
    found.push(atLink(later, `the same page is called “${shorten(title)}” ${where}`));
  }
  const [issued, otherIssued] = [first.citation.issued, later.citation.issued];
  if (issued !== null && otherIssued !== null && !issued.startsWith(otherIssued) && !otherIssued.startsWith(issued)) {
    found.push(atLink(later, `the same page is dated ${issued} ${where}`));
  }
  return found;
}

/** The address without what never tells pages apart: scheme, `www.`, letter case of the host, a last slash. */
function samePage(address: string): string {
  if (isPlainAddress(address)) return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/(?=\?|$)/, '');
  if (!URL.canParse(address)) return address;
  const { host, pathname, search, hash } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}${hash}`;
}

/**
 * A short title and a long one agree where one begins with the other; signs and letter case do not count. Titles in two
 * scripts are a title and its translation, as Russian journals print their references twice.
 */
function isSameTitle(one: string, other: string): boolean {
  if (LATIN.test(one) !== LATIN.test(other)) return true;
  const [a, b] = [bareLetters(one), bareLetters(other)];
  return a.startsWith(b) || b.startsWith(a);
}

const LATIN = /\p{Script=Latin}/u;

function bareLetters(title: string): string {
  return plain(title).replaceAll(' ', '');
}
