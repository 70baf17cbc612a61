// Parts a BibTeX name field into names in reading order.

import { plainBibtex } from './bibtex-text.ts';
import { personName } from './given.ts';

/** The names of an `author` field, which parts them by `and`; `and others` is left out. */
export function bibtexNames(field: string): readonly string[] {
  return splitOutsideBraces(field.replace(/\s+/g, ' '), ' and ')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'others')
    .map(inReadingOrder);
}

function inReadingOrder(name: string): string {
  const named = /family\s?=/i.test(name) ? extendedName(name) : null;
  if (named !== null) return named;
  const [family = '', second = '', third] = splitOutsideBraces(name, ',').map((part) => plainBibtex(part));
  return third === undefined ? personName(family, second) : personName(family, third, second);
}

/** biblatex 3.5: `given=Ada, family=Dorn, prefix=van`. */
function extendedName(name: string): string | null {
  const parts = new Map(
    splitOutsideBraces(name, ',').map((part) => {
      const equals = part.indexOf('=');
      return [part.slice(0, equals).trim().toLowerCase(), plainBibtex(part.slice(equals + 1))];
    }),
  );
  const family = parts.get('family');
  if (family === undefined) return null;
  return personName(
    [parts.get('prefix'), family].filter(Boolean).join(' '),
    parts.get('given') ?? '',
    parts.get('suffix'),
  );
}

function splitOutsideBraces(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    else if (depth === 0 && text.startsWith(separator, at)) {
      parts.push(text.slice(start, at));
      start = at + separator.length;
      at = start - 1;
    }
  }
  return [...parts, text.slice(start)];
}
