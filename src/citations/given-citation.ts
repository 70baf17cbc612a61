// Lets what a reference manager gives win over what the note prints.

import type { Citation, CitedLink } from '../model/citation.ts';
import type { GivenCitation, Placed } from '../model/document.ts';
import { collapseSpace } from '../text/collapse-space.ts';
import { plain } from '../text/plain.ts';
import { identifierKinds, identifiersOf, resolverUrl } from './find-identifiers.ts';
import { unwrapArchive } from './unwrap-archive.ts';

/**
 * `citations` with the fields that `given` has; what it lacks stays as printed. A given source goes to the citation
 * that prints its title, else to the one at its place; one that the note does not print is added at the end.
 * Its addresses join the printed ones, at `place`.
 */
export function withGiven(
  citations: readonly Citation[],
  given: readonly GivenCitation[],
  place: Placed,
): readonly Citation[] {
  const merged = [...citations];
  const taken = new Set<number>();
  for (const [order, source] of given.entries()) {
    const index = orderOf(source, order, citations, given.length, taken);
    const printed = index === null ? null : merged[index];
    if (index === null || printed === null || printed === undefined) {
      merged.push(merge(blank(source), source, place));
      continue;
    }
    taken.add(index);
    merged[index] = merge(printed, source, place);
  }
  return merged;
}

function orderOf(
  source: GivenCitation,
  order: number,
  citations: readonly Citation[],
  count: number,
  taken: ReadonlySet<number>,
): number | null {
  const title = plain(source.title ?? '');
  const byTitle = citations.findIndex(
    (citation, index) => title !== '' && !taken.has(index) && plain(citation.text).includes(title),
  );
  if (byTitle >= 0) return byTitle;
  const isPaired = count === citations.length || citations.length === 1;
  return isPaired && order < citations.length && !taken.has(order) ? order : null;
}

function merge(citation: Citation, source: GivenCitation, place: Placed): Citation {
  return {
    ...citation,
    authors: source.authors.length > 0 ? source.authors : citation.authors,
    title: source.title ?? citation.title,
    // Printed behind the title, a publisher that the source itself names may have been read as the periodical.
    container: source.container ?? (citation.container === source.publisher ? null : citation.container),
    publisher: source.publisher ?? citation.publisher,
    issued: source.issued ?? citation.issued,
    accessed: source.accessed ?? citation.accessed,
    language: source.language ?? citation.language,
    identifiers: { ...citation.identifiers, ...source.identifiers },
    links: [...citation.links, ...newLinks(source, citation.links, place)],
  };
}

// The addresses given, then those that resolve an identifier which no link bears yet.
function newLinks(source: GivenCitation, printed: readonly CitedLink[], place: Placed): readonly CitedLink[] {
  const known = new Set(printed.map((link) => link.url));
  const urls = source.urls.filter((url) => /^(?:https?|ftp):\/\//i.test(url) && !known.has(url));
  const borne = [...known, ...urls].map(identifiersOf);
  const resolvers = identifierKinds.flatMap((kind) => {
    const value = source.identifiers[kind];
    if (value === undefined || borne.some((found) => found[kind]?.toLowerCase() === value.toLowerCase())) return [];
    return resolverUrl(kind, value) ?? [];
  });
  return [...new Set([...urls, ...resolvers])]
    .filter((url) => !known.has(url))
    .map((url) => ({ url, ...place, variants: [], truncated: false, archiveOf: unwrapArchive(url) }));
}

function blank(source: GivenCitation): Citation {
  const text = collapseSpace(
    [source.authors.join(', '), source.title, source.container, source.issued].filter(Boolean).join(', '),
  );
  return { ...source, text, links: [] };
}
