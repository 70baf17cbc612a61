// Gives a short form (ibid., op. cit., a shortened title) the fields of the source that it repeats.

import type { Citation } from '../model/citation.ts';
import { leadLength } from './lead-in.ts';
import type { Memory } from './memory.ts';
import { NO_FIELDS } from './no-fields.ts';
import { resolveShortForm, resolveShortNote } from './resolve-short-form.ts';
import { findShortForm, isInSamePlace, sameAuthorLength } from './short-forms.ts';

// `See also her blog post, “Small Print,” …`, `ferner sein Aufsatz „…“`: whoever wrote what was cited before.
const OF_SAME =
  /^(?:[Ss]ee(?:,? (?:also|further|too))?,?|[Cc]f\.|[Cc]ompare|[Aa]nd|[Aa]lso|[Ss]iehe|[Vv]gl\.|[Ff]erner|[Ss]owie|[Uu]nd|[Vv]oir|[Ee]t|[Vv]éase|[Yy]|[Vv]edi|[Cc]fr\.|[Ee]|[Сс]м\.|[Дд]ив\.)(?: (?:also|auch|ferner|aussi|également|también|anche|также|также|також))?:?\s(?:(?:his|her|their|seine[nm]?|sein|ihre[nmr]?|son|sa|ses|leurs?|su|sus|il suo|la sua|его|её|ее|их|його|її|їх)\s)(?:(?:\p{L}[\p{L}-]*\s){0,3}\p{L}[\p{L}-]*,?:?\s)?[“„«"‘]/u;

/** `citation` itself, or with the fields of the earlier one that it stands for. Its links are those that it prints. */
export function inFull(citation: Citation, memory: Memory): Citation {
  const own = citation.text.slice(leadLength(citation.text));
  if (citation.authors.length === 0 && sameAuthorLength(citation.text) + sameAuthorLength(own) > 0)
    return { ...citation, authors: memory.previous()?.authors ?? [] };
  if (citation.authors.length === 0 && citation.title !== null && OF_SAME.test(citation.text))
    return { ...citation, authors: memory.previous()?.authors ?? [] };
  const form = findShortForm(own);
  if (form?.kind === 'named' && citation.title !== null) {
    const behind = CHAPTER.exec(own);
    const volume = behind === null ? null : findShortForm(own.slice(behind.index + behind[0].length));
    if (volume?.kind === 'named') return inVolume(citation, resolveShortForm(volume, memory));
  }
  if (form !== null) return repeat(citation, resolveShortForm(form, memory));
  const isShort = citation.links.length === 0 && citation.text.length < 200;
  const original = isShort ? resolveShortNote(citation, own, memory) : null;
  if (original !== null) return repeat(citation, original);
  return citation.title !== null && isInSamePlace(citation.text) ? inThePlaceOf(citation, memory.previous()) : citation;
}

// `“A Reply,” ibid. 13, no. 1 (1972)`: another piece in the journal, the newspaper or the volume cited before.
function inThePlaceOf(citation: Citation, previous: Citation | null): Citation {
  if (previous === null) return citation;
  const { container, publisher, title } = previous;
  return { ...citation, container: container ?? (publisher === null ? null : title), publisher };
}

// `« Brèches », dans S. Roy (dir.), op. cit., p. 77`: another chapter of the volume cited before.
const CHAPTER = /[»”"’],?\s(?:[Dd]ans|[Ii]n|[Ee]n|[Ww]|[Вв])\s?:?\s(?=\p{Lu})/u;

function inVolume(citation: Citation, volume: Citation | null): Citation {
  const { title, publisher, issued } = volume ?? NO_FIELDS;
  return { ...citation, container: title, publisher, issued: citation.issued ?? issued };
}

function repeat(citation: Citation, original: Citation | null): Citation {
  const { title, authors, container, publisher, issued, accessed, language, identifiers } = original ?? NO_FIELDS;
  const full = {
    ...citation,
    title,
    authors,
    container,
    publisher,
    issued,
    accessed: citation.accessed ?? accessed,
    language: citation.language ?? language,
    identifiers: { ...identifiers, ...citation.identifiers },
  };
  if (original === null) return full;
  const issue = otherIssue(citation, original);
  if (issue !== null) return { ...citation, title: null, authors: [], container, publisher, issued: issue };
  return citation.links.length > 0 ? full : { ...full, repeats: true };
}

// `Ibid., 9 Nov. 1872`: another issue of the newspaper cited by its day.
function otherIssue(citation: Citation, { issued, container, title }: Citation): string | null {
  if (citation.issued?.length !== 10 || citation.issued === issued) return null;
  return title === null || (container !== null && issued?.length === 10) ? citation.issued : null;
}
