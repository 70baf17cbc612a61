// Finds the notes of a page by what links where, whatever system wrote it.

import { type Candidate, findCandidates, LONGEST_REFERENCE } from './html-candidates.ts';
import { linksIn, namesOf, textOf } from './html-dom.ts';
import { isBackLink } from './html-labels.ts';
import type { HtmlNote } from './html-note.ts';
import { bodyOf, countStarts } from './html-note-bodies.ts';
import { leadsTo, type Places } from './html-places.ts';
import { printedLabel } from './html-printed-label.ts';
import type { HtmlElement } from './html-tree.ts';
import { findUnreferenced } from './html-unreferenced.ts';

/** The notes that links refer to, and the further items of their lists, in the order of the page. */
export function findLinkedNotes(page: HtmlElement, places: Places): readonly HtmlNote[] {
  const candidates = findCandidates(page, places);
  const groups = new Map<HtmlElement, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.target);
    if (group === undefined) groups.set(candidate.target, [candidate]);
    else group.push(candidate);
  }
  const targets = [...groups].filter(
    ([, group]) => group[0]?.isWork || new Set(group.map(({ label }) => label)).size <= 1,
  );
  const starts = countStarts(targets.map(([target]) => target));
  const local = new Map(places.links.map((link) => [link.link, link] as const));
  const notes = targets.map(([target, group], index): HtmlNote => {
    const container = group[0]?.container ?? target;
    const body = bodyOf(target, container, starts);
    const references = group.map(({ link }) => link);
    return {
      key: `link-${index}`,
      label: labelOf(group[0]?.label ?? '', container) || String(index + 1),
      kind: group.every(({ isWork }) => isWork) ? 'reference' : 'note',
      references,
      body,
      dropped: [
        ...(container.name === 'dt' ? [container] : []),
        ...[tagOf(container)].filter((tag) => tag !== null),
        ...linksIn(body).filter((link) => isBackLink(link) || leadsToOne(local.get(link)?.target, references)),
      ],
    };
  });
  return [...notes, ...findUnreferenced(page, notes)];
}

/** As the reference prints it; a year in the text (author and date) is no label where the list prints its own. */
function labelOf(referred: string, container: HtmlElement): string {
  const tag = tagOf(container);
  const printed = tag === null ? printedLabel(container) : textOf(tag, LONGEST_REFERENCE).replace(/^\[(.*)\]$/, '$1');
  return referred === '' || (printed !== '' && /^\d{4}[a-z]?$/.test(referred)) ? printed : referred;
}

/** What LaTeXML prints before a work: its number, or author and year. */
function tagOf(container: HtmlElement): HtmlElement | null {
  const [first] = container.children.filter((child) => child.kind === 'element');
  return first !== undefined && / ltx_tag_bibitem /.test(namesOf(first)) ? first : null;
}

// A note's references after these are led to alike.
const MOST_REFERENCES = 20;

function leadsToOne(target: HtmlElement | undefined, references: readonly HtmlElement[]): boolean {
  return target !== undefined && references.slice(0, MOST_REFERENCES).some((reference) => leadsTo(target, reference));
}
