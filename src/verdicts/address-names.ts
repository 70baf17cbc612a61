// Whether an address itself names what its page says.

import { parseAddress, pathSegments } from './address.ts';
import { foldText } from './fold.ts';
import { skeletons } from './transliterate.ts';

/**
 * Publishing systems make a page's address of its title ("slug"), in Latin letters where they have to: /wiki/HTTP_404,
 * /services/maintenance. What such a page says is its matter; a notice that stands in place of a page knows no address.
 * A number alone names nothing.
 */
export function addressNames(url: string, said: string): boolean {
  const slug = slugOf(url);
  if (slug === '' || !/\p{L}{2}/u.test(said)) return false;
  const words = new Set(foldText(slug).split(' '));
  return [foldText(said), ...skeletons(said)].some((reading) => {
    const all = reading.split(' ');
    return all.some((word) => word.length > 1) && all.every((word) => words.has(word));
  });
}

/** The last segment without its ending, and the values of the query. */
function slugOf(url: string): string {
  const address = parseAddress(url);
  if (address === null) return '';
  const last = (pathSegments(url).at(-1) ?? '').replace(/\.[a-z]{2,5}$/, '');
  return [last, ...address.searchParams.values()].join(' ').slice(0, 400).replace(/_/g, ' ');
}
