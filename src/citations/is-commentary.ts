// Tells commentary from a source that could not be understood.

import type { Citation } from '../model/citation.ts';
import { findShortForm } from './short-forms.ts';

/**
 * Whether `citation` cites nothing: `Not everyone agrees.`, `Receptet finns hos redaktionen.` A running sentence in which
 * nothing was read, neither a name, a title, a date nor an address, and which has no number either, as a shelf mark, a
 * docket or a page would.
 */
export function isCommentary({ text, links, identifiers, repeats, ...fields }: Citation): boolean {
  const { authors, title, container, publisher, issued, accessed } = fields;
  if (authors.length > 0 || [title, container, publisher, issued, accessed].some((field) => field !== null))
    return false;
  if (links.length > 0 || Object.keys(identifiers).length > 0 || repeats === true) return false;
  // `U.S. Const. amend. V`
  if (/\s(?:amend|art|pt|ch|tit)\.\s[IVXLC]+(?!\p{L})/u.test(text)) return false;
  return !/\p{Nd}/u.test(text) && /\s\p{Ll}{3}/u.test(text) && findShortForm(text) === null;
}
