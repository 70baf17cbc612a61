// Finds where a comparison or a contrast turns to its second source: `Compare X, with Y`, `einerseits X, andererseits Y`.

import type { Span } from '../model/document.ts';

// `Compare X, with Y` (Bluebook rule 1.2) and `on the one hand X, on the other Y` cite two sources, in every language.
const CONTRASTS = [
  [
    /^[\s.]*(?:but\s)?compare\s/iu,
    /,\s(?=with\s\p{Lu})|,?\swith\s(?:(?:the|his|her|their|its)\s(?:\p{Ll}+\s){1,4}(?:in|of|by|at)\s)?(?=\p{Lu})/gu,
  ],
  [/^[\s.]*(?:compárense|compárese|compare-se|comparar)\s/iu, /,\sco[nm]\s(?=[\p{Lu}“«"])/gu],
  [/^[\s.]*(?:comparer|comparez)\s/iu, /,\s(?:avec|à)\s(?=[\p{Lu}“«"])/gu],
  [/^[\s.]*vergleiche\s/iu, /,\smit\s(?=[\p{Lu}„"])/gu],
  [/(?:^|\s)on the one(?:\s|,)/iu, /,\s(?:and\s)?(?=on the other(?:\s|,))/gu],
  [/(?:^|\s)einerseits\s/iu, /,\s(?=and(?:e)?rerseits\s)/gu],
  [/(?:^|\s)d[’']une? (?:part|côté)(?:\s|,)/iu, /,\s(?:et\s)?(?=d[’']autre part(?:\s|,)|de l[’']autre(?:\s|,))/gu],
  [/(?:^|\s)por una? (?:parte|lado)(?:\s|,)/iu, /,\s(?:y\s)?(?=por (?:la )?otr[ao](?: parte| lado)?(?:\s|,))/gu],
  [/(?:^|\s)da un(?: lato|a parte)(?:\s|,)/iu, /,\s(?:e\s)?(?=dall[’']altr[ao](?:\s|,))/gu],
  [/(?:^|\s)с одной стороны[\s,:]/iu, /,\s(?:и\s)?(?=с другой(?: стороны)?[\s,:])/gu],
  [/(?:^|\s)з одного боку[\s,:]/iu, /,\s(?:і\s)?(?=з іншого(?: боку)?[\s,:])/gu],
] as const;

// All of the beginnings in one, since most notes have none of them.
const ANY = new RegExp(CONTRASTS.map(([first]) => first.source).join('|'), 'iu');

/** The separators before the second sources of `text`, those left out that `isProtected` says are enclosed. */
export function contrasts(text: string, isProtected: (offset: number) => boolean): readonly Span[] {
  if (!ANY.test(text)) return [];
  const contrast = CONTRASTS.find(([first]) => first.test(text));
  if (contrast === undefined) return [];
  return [...text.matchAll(contrast[1])]
    .filter((match) => !isProtected(match.index))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
