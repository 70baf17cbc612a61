// Keeps track of Word's fields, which nest, run over paragraphs and are split over runs.

import { readCitationJson } from './csl-item.ts';
import type { FieldMeaning } from './docx-field.ts';

interface Field {
  /** Offset of the first character that the field shows. */
  start: number;
  readonly kind: 'complex' | 'simple' | 'control';
  instruction: string;
  data: string;
  showsResult: boolean;
  meaning: FieldMeaning | null;
}

/** The fields and content controls that are open. */
export interface FieldStack {
  /** `begin`, `separate` or `end` of a complex field, at an offset of the text. */
  mark(type: string, offset: number): void;
  openSimple(instruction: string, offset: number): void;
  closeSimple(): void;
  openControl(offset: number): void;
  /** The tag of the control that was opened last. */
  tag(tag: string): void;
  closeControl(): void;
  instruct(text: string): void;
  attach(data: string): void;
  /** True where text is part of an instruction and is not shown. */
  isInstruction(): boolean;
  /** Ends what the story left open. */
  closeAll(): void;
}

// Zotero nests one field in another; no word processor nests hundreds.
const MAX_OPEN_FIELDS = 500;

/** `ended` is told of each field that ends, and what it means. */
export function createFieldStack(
  readField: (instruction: string, data: string) => FieldMeaning,
  ended: (field: { readonly start: number }, meaning: FieldMeaning) => void,
): FieldStack {
  const open: Field[] = [];
  let instructions = 0;
  const begin = (kind: Field['kind'], instruction: string, start: number) => {
    if (open.length >= MAX_OPEN_FIELDS) return;
    const showsResult = kind !== 'complex';
    if (!showsResult) instructions += 1;
    open.push({ start, kind, instruction, data: '', showsResult, meaning: null });
  };
  const end = (kind: Field['kind']) => {
    // Fields and controls may be left crossed over each other.
    const at = open.findLastIndex((field) => field.kind === kind);
    const [field] = at === -1 ? [] : open.splice(at, 1);
    if (field === undefined) return;
    if (!field.showsResult) instructions -= 1;
    const parent = open.at(-1);
    // EndNote nests a field that does nothing but carry the data of the field around it.
    if (/^\s*ADDIN EN\.CITE\.DATA/.test(field.instruction) && parent !== undefined) parent.data ||= field.data;
    ended(field, field.meaning ?? readField(field.instruction, field.data));
  };
  return {
    mark(type, offset) {
      if (type === 'begin') begin('complex', '', offset);
      if (type === 'end') end('complex');
      const field = open.findLast(({ kind }) => kind === 'complex');
      if (type !== 'separate' || field === undefined || field.showsResult) return;
      field.showsResult = true;
      field.start = offset;
      instructions -= 1;
    },
    openSimple: (instruction, offset) => begin('simple', instruction, offset),
    closeSimple: () => end('simple'),
    openControl: (offset) => begin('control', '', offset),
    tag(tag) {
      const control = open.at(-1);
      if (control?.kind === 'control') control.meaning = readTag(tag);
    },
    closeControl: () => end('control'),
    instruct(text) {
      const field = open.findLast(({ showsResult }) => !showsResult);
      if (field !== undefined) field.instruction += text;
    },
    attach(data) {
      const field = open.findLast(({ kind }) => kind === 'complex');
      if (field !== undefined) field.data += data;
    },
    isInstruction: () => instructions > 0,
    closeAll() {
      for (let field = open.at(-1); field !== undefined; field = open.at(-1)) end(field.kind);
    },
  };
}

const MENDELEY = 'MENDELEY_CITATION_v3_';

/** Mendeley Cite keeps its data, in base64, in the tag of a content control. */
function readTag(tag: string): FieldMeaning {
  if (/^MENDELEY_BIBLIOGRAPHY/.test(tag)) return { kind: 'list' };
  if (!tag.startsWith(MENDELEY)) return { kind: 'other' };
  const given = readCitationJson(Buffer.from(tag.slice(MENDELEY.length), 'base64').toString('utf8'));
  return given === null || given.length === 0 ? { kind: 'other' } : { kind: 'citation', given };
}
