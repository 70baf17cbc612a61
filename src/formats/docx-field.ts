// Understands the instruction of a Word field: a link, a reference manager's data, a list of references.

import type { GivenCitation } from '../model/document.ts';
import { readCitationJson } from './csl-item.ts';
import { readCitavi } from './docx-citavi.ts';
import { readEndNote } from './docx-endnote.ts';
import type { XmlWalk } from './xml.ts';

/** What a field means for the text that it shows. */
export type FieldMeaning =
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'citation'; readonly given: readonly GivenCitation[] }
  | { readonly kind: 'list' }
  /** A cross-reference to the note whose mark stands in the bookmark. */
  | { readonly kind: 'note'; readonly bookmark: string }
  | { readonly kind: 'other' };

/** What a field refers to beside itself. */
export interface FieldSources {
  readonly walk: XmlWalk;
  /** The sources that Word's own reference manager keeps, by their tags in lower case. */
  readonly own: ReadonlyMap<string, GivenCitation>;
}

const OTHER: FieldMeaning = { kind: 'other' };

/**
 * Reads an instruction (ECMA-376 part 1, 17.16) with all its runs joined. `data` is the field's base64 attachment, where
 * EndNote keeps what does not fit into the instruction.
 */
export function readField(instruction: string, data: string, sources: FieldSources): FieldMeaning {
  const text = instruction.trimStart();
  if (/^HYPERLINK\b/i.test(text)) return readLink(text);
  if (/^(?:NOTEREF|FTNREF)\b/i.test(text)) return { kind: 'note', bookmark: argumentsOf(text)[1]?.value ?? '' };
  if (/^BIBLIOGRAPHY\b/i.test(text)) return { kind: 'list' };
  if (/^CITATION\b/i.test(text)) return cited(taggedSources(text, sources.own));
  if (!/^ADDIN\b/i.test(text)) return OTHER;
  return readAddin(text.slice(5).trimStart(), data, sources.walk);
}

function readAddin(text: string, data: string, walk: XmlWalk): FieldMeaning {
  if (/^(?:ZOTERO_BIBL|Mendeley Bibliography|EN\.REFLIST|CitaviBibliography|CITAVI_BIBLIOGRAPHY)/i.test(text)) {
    return { kind: 'list' };
  }
  if (/^EN\.CITE(?!\.DATA)/.test(text)) return cited(readEndNote(text.slice(7), data, walk));
  if (/^CitaviPlaceholder/i.test(text)) return cited(readCitavi(text.slice(17)));
  if (/^(?:ZOTERO_ITEM\s+)?CSL_CITATION/.test(text)) {
    const brace = text.indexOf('{');
    return cited(brace === -1 ? null : readCitationJson(text.slice(brace, text.lastIndexOf('}') + 1)));
  }
  return OTHER;
}

/** `CITATION tag \\l 1033 \\m tag`: the switches of pages, languages and prefixes have arguments of their own. */
function taggedSources(text: string, own: ReadonlyMap<string, GivenCitation>): readonly GivenCitation[] {
  const parts = argumentsOf(text);
  return parts.flatMap((part, index) => {
    const before = parts[index - 1];
    const isTag = index === 1 || (before?.isSwitch && before.value.toLowerCase() === '\\m');
    return (isTag && !part.isSwitch && own.get(part.value.toLowerCase())) || [];
  });
}

function cited(given: readonly GivenCitation[] | null): FieldMeaning {
  return given === null || given.length === 0 ? OTHER : { kind: 'citation', given };
}

/** `HYPERLINK "address" \l "fragment" \o "tip"`; a fragment alone points into the document itself. */
function readLink(text: string): FieldMeaning {
  let url = '';
  let fragment = '';
  const parts = argumentsOf(text).slice(1);
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (part === undefined) continue;
    if (!part.isSwitch) {
      url ||= part.value;
      continue;
    }
    const name = part.value.toLowerCase();
    const next = parts[index + 1];
    if (!['\\l', '\\o', '\\t', '\\s'].includes(name) || next === undefined || next.isSwitch) continue;
    if (name === '\\l') fragment = next.value;
    index += 1;
  }
  if (url === '') return OTHER;
  return { kind: 'link', url: joinFragment(url, fragment) };
}

/** Word keeps the fragment of an address apart from it. */
export function joinFragment(url: string, fragment: string): string {
  return fragment === '' || url.includes('#') ? url : `${url}#${fragment}`;
}

interface Argument {
  readonly value: string;
  readonly isSwitch: boolean;
}

// A quoted argument (a backslash escapes the next character), a switch, or a bare word.
const ARGUMENT = /["“”]((?:[^"“”\\]|\\.)*)["“”]|(\\[a-z*#@!])|([^\s"“”]+)/gis;

function argumentsOf(text: string): readonly Argument[] {
  return [...text.slice(0, 20_000).matchAll(ARGUMENT)].map(([, quoted, name, bare]) => {
    if (name !== undefined) return { value: name, isSwitch: true };
    return { value: (quoted ?? bare ?? '').replace(/\\(["\\])/g, '$1').trim(), isSwitch: false };
  });
}
