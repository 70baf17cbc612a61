// Recognises names whose surnames are printed in capitals, as ABNT, French notes and lists of the East and North have them.

import { capitals, letter, nameCharacter, smallLetters } from '../text/letters.ts';
import { reach } from '../text/reach.ts';
import { isTown } from './towns.ts';

const CAPITAL = `[${capitals}]`;
// ABNT prints surnames in capitals: `D’ÁVILA SOBRINHO, Maria das Dores.`, `SOUZA E SILVA, Marcos de; LAGO, Beto do.`
const CAPITAL_NAME = new RegExp(
  `(?:[${capitals}]['’])?[${capitals}-]{2,25}(?:\\s[${capitals}'’-]{1,25}){0,4},\\s((?:(?:${CAPITAL}[${smallLetters}]${nameCharacter}*|${CAPITAL}\\.)[\\s-]?|(?:d[aeo]s?|del|e|van|von)(?!${letter})\\s?){1,6})(?=\\.?\\s[([]|[.;]\\s(?!\\d)|,?\\set\\sal(?!${letter})|(?:,|\\s(?:et|and|und|y|e|&))\\s(?:[${capitals}]['’])?[${capitals}-]{2,25}(?:\\s[${capitals}'’-]{2,25})*,\\s${CAPITAL}[${smallLetters}])`,
  'uy',
);

// `MORVAN (Jean-Luc)`: French notes enclose the given name.
const ENCLOSED_GIVEN =
  /\p{Lu}[\p{Lu}’'-]+(?:\s\p{Lu}[\p{Lu}’'-]+){0,2}\s\(\p{Lu}(?:\p{Ll}+|\.)(?:[\s-]\p{Lu}(?:\p{Ll}+|\.))*\)(?=[,.:]\s|\set\s)/uy;

// `MÄKELÄ Jari, O’CONNOR Ruth 2016:`, `DUPONT Marie et ROY Jean.`: two at least, or `UNESCO Report` were one as well.
const BARE_CAPITAL = `(?:${CAPITAL}['’])?[${capitals}-]{2,25}(?:\\s[${capitals}-]{2,25})?\\s${CAPITAL}[${smallLetters}]+(?:-${CAPITAL}?[${smallLetters}]+)?`;
const CAPITAL_FIRST = new RegExp(
  `${BARE_CAPITAL}(?=(?:,|;|\\s[–—-]|\\s(?:and|und|et|y|e|i|a|&))\\s${BARE_CAPITAL}(?![${smallLetters}\\s-]*[${smallLetters}]))`,
  'uy',
);
const CAPITAL_NEXT = new RegExp(`${BARE_CAPITAL}(?=[,.:;]|\\s[(–—&-]|\\s(?:and|und|et|y|e|i|a)\\s|\\s\\d{4})`, 'uy');

/** How far a name whose surname is printed in capitals reaches from `at` of `text`; 0 where none begins there. */
export function capitalNameLength(text: string, at: number): number {
  // Most names have a small letter behind their first: none of these.
  const second = text[at + 1] ?? '';
  if (second !== second.toUpperCase() || second === ' ') return 0;
  const bare = reach(at === 0 ? CAPITAL_FIRST : CAPITAL_NEXT, text, at) - at;
  if (bare > 0) return bare;
  const enclosed = reach(ENCLOSED_GIVEN, text, at) - at;
  if (enclosed > 0) return enclosed;
  CAPITAL_NAME.lastIndex = at;
  const [name = '', given = ''] = CAPITAL_NAME.exec(text) ?? [];
  return name === '' || isTown(given) ? 0 : name.trimEnd().length;
}
