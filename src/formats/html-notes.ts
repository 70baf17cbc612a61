// Finds the notes of a page by what links where, whatever system wrote it.

import {
  attributeOf,
  BLOCKS,
  elementsBelow,
  holds,
  isHeading,
  isWithin,
  namesOf,
  parentsOf,
  textOf,
} from './html-dom.ts';
import { bareLabel, isBackLink, isLabel, isNoteReference, isWorkReference } from './html-labels.ts';
import { itemLabels } from './html-lists.ts';
import type { HtmlNote } from './html-note.ts';
import { bodyOf, containerOf, countStarts } from './html-note-bodies.ts';
import { type LocalLink, leadsTo, type Places } from './html-places.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';

/** A link that may refer to a note, and the note it may refer to. */
interface Candidate extends LocalLink {
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

const LONGEST_REFERENCE = 30;
const TELLING = /(?:foot|end|side)?note|ftn|edn|^_?fn|cite|^ref|bib/i;
const NOTES_CONTAINER =
  / (?:footnotes?|endnotes?|references|reflist|notes|doc-endnotes|doc-footnotes?|doc-bibliography|footnote-section|wp-block-footnotes|footnotelist|footnote-list|csl-bib-body|bibliography|rearnotes?|citation-list|ref-list) /;

/** The notes that links refer to, and the further items of their lists, in the order of the page. */
export function findLinkedNotes(page: HtmlElement, places: Places): readonly HtmlNote[] {
  const candidates = withoutBackLinks(scored(readCandidates(page, places), places));
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
  return [...notes, ...unreferenced(page, notes)];
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

const MOST_LINKS = 100;

function linksIn(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  const links: HtmlElement[] = [];
  for (const node of nodes) {
    if (node.kind === 'text') continue;
    if (node.name === 'a') links.push(node);
    for (const element of elementsBelow(node)) {
      if (element.name === 'a') links.push(element);
      if (links.length >= MOST_LINKS) return links;
    }
  }
  return links;
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

/** The number that the browser prints before a list item; empty where the container is none. */
function printedLabel(container: HtmlElement): string {
  const list = container.parent;
  return container.name === 'li' && list?.name === 'ol' ? (labelsOf(list).get(container) ?? '') : '';
}

const known = new WeakMap<HtmlElement, ReadonlyMap<HtmlElement, string>>();

function labelsOf(list: HtmlElement): ReadonlyMap<HtmlElement, string> {
  const labels = known.get(list) ?? itemLabels(list);
  known.set(list, labels);
  return labels;
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

const NOTE_ITEM = / (?:doc-footnote|doc-endnote|doc-biblioentry|csl-entry|epub-footnote|endnote|footnote|rearnote) /;

/** Items that no link refers to: the others of a list of notes, and what a role names a note (DPUB-ARIA, EPUB). */
function unreferenced(page: HtmlElement, notes: readonly HtmlNote[]): readonly HtmlNote[] {
  const taken = new Set<HtmlNode>(notes.flatMap(({ body }) => body));
  const lists = new Map<HtmlElement, number>();
  for (const node of taken) {
    if (node.kind !== 'element' || node.name !== 'li' || node.parent === null) continue;
    lists.set(node.parent, (lists.get(node.parent) ?? 0) + 1);
  }
  const found: HtmlNote[] = [];
  const add = (item: HtmlElement, kind: HtmlNote['kind']) => {
    if (taken.has(item) || textOf(item, 10) === '') return;
    taken.add(item);
    found.push({
      key: `item-${found.length}`,
      label: printedLabel(item) || labelAtHead(item) || String(notes.length + found.length + 1),
      kind,
      references: [],
      body: [item],
      dropped: linksIn([item]).filter(isBackLink),
    });
  };
  for (const [list, count] of lists) {
    const items = list.children.flatMap((child) => (child.kind === 'element' && child.name === 'li' ? [child] : []));
    if (count * 2 >= items.length) for (const item of items) add(item, 'note');
  }
  const holders = countStarts([...taken].flatMap((node) => (node.kind === 'element' ? [node] : (node.parent ?? []))));
  for (const element of elementsBelow(page)) {
    if (!NOTE_ITEM.test(namesOf(element)) || !BLOCKS.has(element.name)) continue;
    if (holders.has(element) || isWithin(element, taken)) continue;
    add(element, / doc-biblioentry | csl-entry /.test(namesOf(element)) ? 'reference' : 'note');
  }
  return found;
}

function labelAtHead(item: HtmlElement): string {
  const head = bareLabel(/^[[(]?[^\s\])]{1,8}[\]).:]/.exec(textOf(item, 20))?.[0] ?? '');
  return isLabel(head) ? head : '';
}
