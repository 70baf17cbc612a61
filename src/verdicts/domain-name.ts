// Whether a cited title is no more than the name that the domain itself spells.

import { bareHost } from './address.ts';
import { foldTitle } from './fold.ts';
import type { Evidence } from './rule.ts';

/** Such a title stands on a parking page too, which repeats the domain's name. Legal forms and articles are left out. */
export function citesDomainName({ citedTitles, url }: Evidence): boolean {
  const host = bareHost(url).replace(/[^a-z0-9]/g, '');
  return (
    citedTitles.length > 0 &&
    citedTitles.every(({ title }) => {
      const words = foldTitle(title).split(' ');
      const weighty = words.filter((word) => word.length > 3);
      return weighty.length > 0 && words.length <= 6 && weighty.every((word) => host.includes(word));
    })
  );
}
