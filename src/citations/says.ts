// Tells prose from titles: by its verbs, and by whom it speaks of.

import { PREPOSED } from './remark.ts';

/** A verb of prose, or a preposition that begins it. */
export const SAYS = new RegExp(
  `^(?:${PREPOSED})\\s|\\s(?:is|are|was|were|has|have|had|ist|sind|war|waren|hat|haben|wurden?|wird|est|sont|était|fut|ont|es|son|fue|era|è|sono|foi|são|jest|są)\\s|\\sa\\s(?:\\p{Ll}+\\s)?\\p{Ll}+(?:é|i|u|is|it)e?s?\\s`,
  'u',
);

/** Whether `clause` names what `left` names. */
export function isAbout(clause: string, left: string): boolean {
  const known = new Set(left.match(NAME) ?? []);
  return clause.match(NAME)?.some((name) => known.has(name)) === true;
}

const NAME = /(?<!\p{L})\p{Lu}\p{Ll}{3,}/gu;
