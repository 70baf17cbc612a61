// Notes that stand where they are referred to: side notes, hidden pop-ups, title and data attributes.

import { elementsBelow, isWithin, namesOf, parentsOf, textOf } from './html-dom.ts';
import { bareLabel, isLabel, isNoteReference } from './html-labels.ts';
import type { HtmlNote } from './html-note.ts';
import { siblingsBefore } from './html-siblings.ts';
import type { HtmlAttribute, HtmlElement, HtmlNode } from './html-tree.ts';

/** A note whose text stands in an attribute. */
export interface AttributeNote {
  readonly key: string;
  readonly label: string;
  readonly references: readonly HtmlElement[];
  readonly text: HtmlAttribute;
}

export interface HiddenNotes {
  readonly notes: readonly HtmlNote[];
  readonly attributeNotes: readonly AttributeNote[];
  /** Lists in which a plugin prints the same notes again. */
  readonly repeated: readonly HtmlElement[];
}

// Tufte CSS, WordPress's Modern Footnotes and Footnotes (MCI), Easy Footnotes, LaTeXML, TEI and their like: what holds the note's text.
export const NOTE_TEXT =
  /\s(?:ltx_note_outer|sidenote|marginnote|margin-note|side-note|footnote_tooltip|modern-footnotes-footnote__note|footnote-?text|footnote-tooltip|inline-footnote__content|fn-text|tooltip-footnote|footnote-inline|footnote-popup|easy-footnote-content)\s/;
const NOTE_NAMES: ReadonlySet<string> = new Set(['d-footnote', 'dt-fn']);
const REPEATED =
  /\s(?:footnotes_reference_container|footnote_container_prepare|footnote-reference-container|modern-footnotes-list|easy-footnotes-wrapper)\s/;
const REFERENCE =
  /\s(?:ltx_note_mark|sidenote-number|margin-toggle|footnote_plugin_tooltip_text|modern-footnotes-footnote|easy-footnote|footnote|fn|footnote_referrer)\s/;
// LaTeXML prints the label before the note's text again.
const REPEATED_LABEL = /\s(?:ltx_note_mark|ltx_tag_note)\s/;
const ATTRIBUTES = ['data-footnote', 'data-footnote-content', 'data-note', 'data-fn-text', 'data-content', 'title'];
const SHORTEST_NOTE = 12;

/** Finds them; what stands within one of `taken` (the notes that links refer to, their references) is left alone. */
export function findHiddenNotes(page: HtmlElement, taken: ReadonlySet<HtmlNode>): HiddenNotes {
  const notes: HtmlNote[] = [];
  const attributeNotes: AttributeNote[] = [];
  const repeated: HtmlElement[] = [];
  const referred = new Set<HtmlElement>();
  for (const element of elementsBelow(page)) {
    const names = namesOf(element);
    if (REPEATED.test(names)) repeated.push(element);
    if (
      !/note|fn/.test(names + element.name) &&
      !element.attributes.has('title') &&
      !element.attributes.has('data-footnote')
    )
      continue;
    if (isWithin(element, taken)) continue;
    const number = notes.length + attributeNotes.length + 1;
    if (
      (NOTE_TEXT.test(names) || NOTE_NAMES.has(element.name)) &&
      element.children.some((child) => textOf(child, 20) !== '')
    ) {
      // Distill's elements print their number themselves, and a note in the margin may have none.
      const before = NOTE_NAMES.has(element.name) ? null : referenceBefore(element);
      const reference = before ?? element;
      referred.add(reference);
      notes.push({
        key: `hidden-${number}`,
        label: labelOf(before) || String(number),
        kind: 'note',
        references: [reference],
        body: element.children,
        dropped: [...elementsBelow(element)].filter((inner) => REPEATED_LABEL.test(namesOf(inner))),
      });
    } else {
      const text = noteInAttribute(element);
      if (text === null || [element, ...parentsOf(element, 3)].some((parent) => referred.has(parent))) continue;
      referred.add(element);
      attributeNotes.push({
        key: `hidden-${number}`,
        label: labelOf(element) || String(number),
        references: [element],
        text,
      });
    }
  }
  // A plugin's list is a repetition only where its notes were found in the text.
  return { notes, attributeNotes, repeated: notes.length > 0 || attributeNotes.length > 0 ? repeated : [] };
}

function labelOf(reference: HtmlElement | null): string {
  const label = reference === null ? '' : bareLabel(textOf(reference, 12));
  return isLabel(label) ? label : '';
}

/** The reference is the nearest element before, controls of a toggle looked through. */
function referenceBefore(note: HtmlElement): HtmlElement | null {
  for (const sibling of siblingsBefore(note)) {
    if (sibling.kind === 'text') {
      if (sibling.text.trim() !== '') return null;
      continue;
    }
    if (sibling.name === 'input') continue;
    const label = bareLabel(textOf(sibling, 12));
    return REFERENCE.test(namesOf(sibling)) || isNoteReference(sibling) || isLabel(label) ? sibling : null;
  }
  return null;
}

function noteInAttribute(element: HtmlElement): HtmlAttribute | null {
  const isReference = isNoteReference(element) || REFERENCE.test(namesOf(element));
  if (!isReference || !['a', 'sup', 'span', 'abbr'].includes(element.name)) return null;
  if (!isLabel(bareLabel(textOf(element, 12))) && textOf(element, 1) !== '') return null;
  for (const name of ATTRIBUTES) {
    const attribute = element.attributes.get(name);
    if (attribute !== undefined && attribute.value.trim().length >= SHORTEST_NOTE) return attribute;
  }
  return null;
}
