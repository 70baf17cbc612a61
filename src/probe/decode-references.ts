// Undoes character references (`&amp;`, `&#8212;`) by the HTML standard's table, which is the parser's.

import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

// Nearly all that pages use; the whole table is only opened for others.
const COMMON: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&nbsp;': '\u00a0',
};
const LONGEST_COMMON = 6;

/** Text between tags, or within a title. */
export function decodeText(text: string): string {
  if (!text.includes('&')) return text;
  return decodeCommon(text) ?? decodeWith(text, 'text');
}

/** An attribute's value: `&copy=` in an address stays as it is (HTML 13.2.5.73). */
export function decodeAttribute(value: string): string {
  if (!value.includes('&')) return value;
  return decodeCommon(value) ?? decodeWith(`<a b="${value.replaceAll('"', '&quot;')}"`, 'attribute');
}

/** Null where one of the references is none of the common ones, or none at all. */
function decodeCommon(text: string): string | null {
  let decoded = '';
  let start = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', start)) {
    const end = text.indexOf(';', at) + 1;
    // The search for an end that is far off is the last one.
    const character = end - at > LONGEST_COMMON ? undefined : COMMON[text.slice(at, end)];
    if (character === undefined) return null;
    decoded += text.slice(start, at) + character;
    start = end;
  }
  return decoded + text.slice(start);
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
