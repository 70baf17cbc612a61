// Which links of a page may refer to notes, and how much speaks for each.

import { attributeOf, holds, isHeading, linksIn, namesOf, parentsOf, textOf } from './html-dom.ts';
import { bareLabel, isBackLink, isLabel, isNoteReference, isWorkReference } from './html-labels.ts';
import { containerOf } from './html-note-bodies.ts';
import { type LocalLink, leadsTo, type Places } from './html-places.ts';
import { printedLabel } from './html-printed-label.ts';
import type { HtmlElement } from './html-tree.ts';

/** A link that may refer to a note, and the note it may refer to. */
export interface Candidate extends LocalLink {
  readonly label: string;
  readonly container: HtmlElement;
  readonly isWork: boolean;
  /** Links of the container that lead back to it. */
  readonly backLinks: readonly HtmlElement[];
  score: number;
}

// A back link is proof on its own; so are two weaker signs together.
const BACK = 3;
const NAMED = 2;
const IN_NOTES = 2;
const IN_ORDER = 2;
const SAME_LABEL = 1;
const TELLING_ID = 1;
const LEAST_SCORE = 3;
// A letter is a link's text for many other reasons: `n` for next.
const LEAST_LETTER_SCORE = 4;

/** Characters of a link that refers to a note. */
export const LONGEST_REFERENCE = 30;
const TELLING = /(?:foot|end|side)?note|ftn|edn|^_?fn|cite|^ref|bib/i;
const NOTES_CONTAINER =
  / (?:footnotes?|endnotes?|references|reflist|notes|doc-endnotes|doc-footnotes?|doc-bibliography|footnote-section|wp-block-footnotes|footnotelist|footnote-list|csl-bib-body|bibliography|rearnotes?|citation-list|ref-list) /;

/** The links that refer to notes, as likely as it takes, in the order of the page. */
export function findCandidates(page: HtmlElement, places: Places): readonly Candidate[] {
  return withoutBackLinks(scored(readCandidates(page, places), places));
}

function readCandidates(page: HtmlElement, places: Places): Candidate[] {
  const counts = targetCounts(places);
  const byContainer = new Map<HtmlElement, readonly LocalLink[]>();
  const own = new Map(places.links.map((link) => [link.link, link] as const));
  return places.links.flatMap(({ link, target, order }) => {
    const text = textOf(link, LONGEST_REFERENCE + 1);
    const label = bareLabel(text);
    const isWork = isWorkReference(link);
    if (isBackLink(link) || (text.length > LONGEST_REFERENCE && !isWork)) return [];
    if (!isLabel(label) && !isWork && !(isNoteReference(link) && label.length <= LONGEST_REFERENCE)) return [];
    const container = containerOf(target, counts);
    if (container === page || holds(container, link) || isNoNote(target, container)) return [];
    const inside = byContainer.get(container) ?? linksIn([container]).flatMap((inner) => own.get(inner) ?? []);
    byContainer.set(container, inside);
    const backLinks = inside.filter((inner) => leadsTo(inner.target, link)).map((inner) => inner.link);
    return [{ link, target, order, label, container, isWork, backLinks, score: 0 }];
  });
}

/** How many distinct targets of links each element holds. */
function targetCounts(places: Places): ReadonlyMap<HtmlElement, number> {
  const counts = new Map<HtmlElement, number>();
  for (const target of new Set(places.links.map((link) => link.target))) {
    for (let at: HtmlElement | null = target; at !== null; at = at.parent) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}

function isNoNote(target: HtmlElement, container: HtmlElement): boolean {
  if (isHeading(target) || isHeading(container) || ['figure', 'caption', 'figcaption'].includes(container.name))
    return true;
  if (container.name === 'body' || container.name === 'article' || container.name === 'main') return true;
  // A link to a section leads from a table of contents.
  const first = container.children.find((child) => child.kind === 'element');
  if (first?.kind === 'element' && isHeading(first)) return true;
  // Google Docs writes comments as it writes notes.
  return /^(?:cmnt|comment)/i.test(attributeOf(target, 'id')) || parentsOf(target, 3).some(isHeading);
}

function scored(candidates: Candidate[], places: Places): Candidate[] {
  candidates.forEach((candidate, index) => {
    const { link, target, container, label } = candidate;
    if (candidate.backLinks.length > 0) candidate.score += BACK;
    if (candidate.isWork || isNoteReference(link)) candidate.score += NAMED;
    if (isInNotes(container) || places.underNotesHeading.has(container)) candidate.score += IN_NOTES;
    if (printsLabel(container, target, label)) candidate.score += SAME_LABEL;
    const names = `${attributeOf(target, 'id')} ${attributeOf(target, 'name')}`.trim();
    if (TELLING.test(names)) candidate.score += TELLING_ID;
    const next = candidates[index + 1];
    if (next !== undefined && follows(candidate, next, places)) {
      candidate.score += IN_ORDER;
      if (index + 2 === candidates.length) next.score += IN_ORDER;
    }
  });
  return candidates.filter(({ score, label }) => score >= (/^[a-z]$/i.test(label) ? LEAST_LETTER_SCORE : LEAST_SCORE));
}

function isInNotes(container: HtmlElement): boolean {
  return [container, ...parentsOf(container, 6)].some((element) => NOTES_CONTAINER.test(namesOf(element)));
}

function printsLabel(container: HtmlElement, target: HtmlElement, label: string): boolean {
  if (label === '') return false;
  if (printedLabel(container) === label || bareLabel(textOf(target, 20)) === label) return true;
  const head = /^[[(]?([^\s\])]{1,8})[\]).:\s]/.exec(textOf(container, 40))?.[1];
  return head !== undefined && bareLabel(head) === label;
}

/** The next reference has the next label, and its note the next place. */
function follows(candidate: Candidate, next: Candidate, places: Places): boolean {
  const place = (target: HtmlElement) => places.order.get(target) ?? 0;
  return Number(next.label) === Number(candidate.label) + 1 && place(next.target) > place(candidate.target);
}

/** Word's notes and references link to each other alike: the one that comes first is the reference. */
function withoutBackLinks(candidates: readonly Candidate[]): readonly Candidate[] {
  const backLinks = new Set<HtmlElement>();
  return candidates.filter((candidate) => {
    if (backLinks.has(candidate.link)) return false;
    for (const link of candidate.backLinks) backLinks.add(link);
    return true;
  });
}
