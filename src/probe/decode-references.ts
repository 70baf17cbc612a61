// Undoes character references (`&amp;`, `&#8212;`) by the HTML standard's table, which is the parser's.

import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

// Nearly all that pages use; the whole table is only opened for others. The ampersand comes last: `&amp;lt;` is `&lt;`.
const COMMON: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&#39;', "'"],
  ['&nbsp;', '\u00a0'],
  ['&amp;', '&'],
];
const LONGEST_COMMON = 100_000;
const ONLY_COMMON = /^[^&]*(?:&(?:amp|lt|gt|quot|apos|#39|nbsp);[^&]*)*$/;

/** Text between tags, or within a title. */
export function decodeText(text: string): string {
  if (!text.includes('&')) return text;
  return isOnlyCommon(text) ? decodeCommon(text) : decodeWith(text, 'text');
}

/** An attribute's value: `&copy=` in an address stays as it is (HTML 13.2.5.73). */
export function decodeAttribute(value: string): string {
  if (!value.includes('&')) return value;
  if (isOnlyCommon(value)) return decodeCommon(value);
  return decodeWith(`<a b="${value.replaceAll('"', '&quot;')}"`, 'attribute');
}

/** The search for it fails on a text of millions of references, for want of stack. */
function isOnlyCommon(text: string): boolean {
  return text.length < LONGEST_COMMON && ONLY_COMMON.test(text);
}

function decodeCommon(text: string): string {
  return COMMON.reduce((decoded, [reference, character]) => decoded.replaceAll(reference, character), text);
}

function decodeWith(source: string, kind: 'text' | 'attribute'): string {
  // A lone `<` is text here.
  const html = kind === 'text' ? source.replaceAll('<', '&lt;') : source;
  let decoded = '';
  const add = (start: number, end: number) => {
    decoded += html.slice(start, end);
  };
  const addCode = (codepoint: number) => {
    decoded += String.fromCodePoint(codepoint);
  };
  const isText = kind === 'text';
  const callbacks: TokenizerCallbacks = {
    ontext: isText ? add : ignore,
    ontextentity: isText ? addCode : ignore,
    onattribdata: isText ? ignore : add,
    onattribentity: isText ? ignore : addCode,
    onattribname: ignore,
    onattribend: ignore,
    onopentagname: ignore,
    onopentagend: ignore,
    onselfclosingtag: ignore,
    onclosetag: ignore,
    oncdata: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onend: ignore,
  };
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
  return decoded;
}

function ignore(): void {}
