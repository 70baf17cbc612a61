// The formats that a draft can come in, and the choice among them.

import type { Document } from '../model/document.ts';
import { bibtex } from './bibtex.ts';
import { OutOfTimeError } from './checkpoint.ts';
import { cslJson } from './csl-json.ts';
import { docx } from './docx.ts';
import type { Beside, Format } from './format.ts';
import { html } from './html.ts';
import { latex } from './latex.ts';
import { markdown } from './markdown.ts';
import { odt } from './odt.ts';
import { pdf } from './pdf.ts';
import { ris } from './ris.ts';
import { text } from './text.ts';

export type { Beside } from './format.ts';
export { UnreadableInputError } from './unreadable-input-error.ts';

/** In the order of asking: those that know their inputs by content first, plain text last. */
export const formats: readonly Format[] = [pdf, odt, docx, bibtex, ris, cslJson, html, markdown, latex, text];

/**
 * Reads one input; the first format that accepts it wins. `path` is kept as given and tells the extension. Once
 * `hasTime` says no, it must not say yes again, and the input is only searched for its addresses.
 * Rejects with an UnreadableInputError where the input cannot be read.
 */
export async function readDocument(
  bytes: Uint8Array,
  path: string,
  hasTime?: () => boolean,
  beside?: Beside,
): Promise<Document> {
  const format = formats.find((candidate) => candidate.accepts(bytes, path)) ?? text;
  try {
    return await format.read(bytes, path, hasTime, beside);
  } catch (error) {
    if (!(error instanceof OutOfTimeError)) throw error;
    return (await import('./plain-scan.ts')).scanPlainly(bytes, path, format.name);
  }
}
