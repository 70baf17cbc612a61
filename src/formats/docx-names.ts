// The namespaces of Word files, and the elements that are more or less than what stands in them.

import type { Namespaces } from './xml.ts';

/** The namespaces of the transitional and of the strict standard (ECMA-376, parts 4 and 1). */
export const WORD_NAMESPACES: Namespaces = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
]);

/** Deleted or moved away, former formatting, what stands above ruby text, what a content control shows when empty. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:rt',
  'w:delText',
  'w:delInstrText',
  'w:numberingChange',
  'w:placeholder',
  'm:ctrlPr',
]);

/** Text stands in these alone; white space between other elements is layout of the XML. */
export const TEXT_ELEMENTS: ReadonlySet<string> = new Set(['w:t', 'm:t']);

/** Elements that stand for one character. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
]);

/** Symbol fonts keep their signs at F000 to F0FF of the private area, above the ASCII signs that they stand for. */
export function symbolAt(code: string): string {
  const value = Number.parseInt(code, 16);
  if (!(value >= 0x20) || value > 0xffff) return '';
  if (value >= 0xf020 && value <= 0xf07e) return String.fromCharCode(value - 0xf000);
  return value >= 0xd800 && value <= 0xf8ff ? '' : String.fromCharCode(value);
}

/** ST_OnOff: an attribute that is not there means `absent`. */
export function isOn(value: string | null, absent: boolean): boolean {
  return value === null ? absent : !['0', 'false', 'off'].includes(value);
}
