// Gives a short form (ibid., op. cit., a shortened title) the fields of the source that it repeats.

import type { Citation } from '../model/citation.ts';
import { leadLength } from './lead-in.ts';
import {
  findShortForm,
  type Memory,
  resolveShortForm,
  resolveShortNote,
  resolveShortTitle,
  sameAuthorLength,
} from './short-forms.ts';

/** `citation` itself, or with the fields of the earlier one that it stands for. Links are never taken over. */
export function inFull(citation: Citation, memory: Memory): Citation {
  const own = citation.text.slice(leadLength(citation.text));
  if (citation.authors.length === 0 && sameAuthorLength(citation.text) + sameAuthorLength(own) > 0)
    return { ...citation, authors: memory.previous()?.authors ?? [] };
  const form = findShortForm(own);
  if (form !== null) return repeat(citation, resolveShortForm(form, memory));
  const isShort = citation.issued === null && citation.links.length === 0 && citation.text.length < 200;
  const original = isShort ? (resolveShortTitle(citation, memory) ?? resolveShortNote(citation.text, memory)) : null;
  return original === null ? citation : repeat(citation, original);
}

function repeat(citation: Citation, original: Citation | null): Citation {
  const { title, authors, container, publisher, issued, language } = original ?? NOTHING;
  return {
    ...citation,
    title,
    authors,
    container,
    publisher,
    issued: ownDay(citation, original) ?? issued,
    language: citation.language ?? language,
  };
}

// `Ibid., 9 Nov. 1872`: another issue of the newspaper that was cited without a title.
function ownDay(citation: Citation, original: Citation | null): string | null {
  return original?.title === null && citation.issued?.length === 10 ? citation.issued : null;
}

const NOTHING = { title: null, authors: [], container: null, publisher: null, issued: null, language: null };
