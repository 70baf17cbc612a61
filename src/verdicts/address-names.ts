// Whether an address itself names what its page says.

import type { Answered } from '../model/observation.ts';
import { isSameAddress, namesNotFound, parseAddress, pathSegments } from './address.ts';
import { foldText } from './fold.ts';
import { similarity } from './similarity.ts';
import { skeletons } from './transliterate.ts';

/** From which a transliterated slug is the title: schemes differ in a letter or two. */
const SAME_WORDS = 0.85;

/**
 * Publishing systems make a page's address of its title ("slug"), in Latin letters where they have to: /wiki/HTTP_404,
 * /services/maintenance. What such a page says is its matter; a notice that stands in place of a page knows no address.
 * A number alone names nothing.
 */
export function addressNames(url: string, said: string): boolean {
  if (!/\p{L}{2}/u.test(said) || said.length > 200) return false;
  return slugsOf(url).some((slug) => {
    const words = new Set(slug.split(' '));
    if (
      foldText(said)
        .split(' ')
        .every((word) => words.has(word))
    )
      return true;
    const bare = slug.replace(/\b\d+\b/g, ' ').trim();
    return skeletons(said).some((bone) => skeletons(bare).some((other) => similarity(bone, other) >= SAME_WORDS));
  });
}

/** What a page says is the matter of the address that was asked, which led nowhere else: it names the words, or the error. */
export function asksFor({ url, finalUrl }: Answered, said: string): boolean {
  return addressNames(url, said) || (namesNotFound(url) && isSameAddress(url, finalUrl));
}

/** The last segment without its ending, and the values of the query, as folded words. */
function slugsOf(url: string): readonly string[] {
  const address = parseAddress(url);
  if (address === null) return [];
  const last = (pathSegments(url).at(-1) ?? '').replace(/\.[a-z]{2,5}$/, '');
  return [last, ...address.searchParams.values()]
    .slice(0, 8)
    .map((slug) => foldText(slug.slice(0, 200).replace(/_/g, ' ')))
    .filter((slug) => /\p{L}/u.test(slug));
}
