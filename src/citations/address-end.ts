// Says where an address ends: first what no address holds, then brackets, then the sentence's punctuation.

/** A stretch of address as read from the text. */
export interface AddressRun {
  /** Without the sentence's punctuation. */
  readonly url: string;
  /** Something in the text itself ends the address; it cannot go on after a blank. */
  readonly isClosed: boolean;
  /** The author's ellipsis stands at the end or inside. */
  readonly truncated: boolean;
  /** The longer reading, where the address ends at another script's first letter. */
  readonly longer: string | null;
}

// White space, control characters, quotation marks of every script, angle brackets, and the punctuation that only
// prose uses: the em dash, CJK (U+3000-303F) and full-width forms (U+FF01-FF65), Arabic, Armenian, Devanagari,
// Ethiopic and Khmer stops. RFC 3986 has none of them, and no printed IRI uses them.
const STOPS =
  '\\s\\0-\\x1f\\x7f-\\x9f<>"`|\\\\^“”„‟«»‹›—―⟨⟩〈〉\\u060c\\u061b\\u061f\\u06d4\\u0589\\u0964\\u0965\\u1361-\\u1368\\u17d4\\u17d5\\u3000-\\u303f\\uff01-\\uff65\\ufffc\\ufffd';

/** Longer than any address that a server takes: such a run is data, not an address. */
export const LENGTH_LIMIT = 8192;
const RUN = new RegExp(`[^${STOPS}]{1,${LENGTH_LIMIT}}`, 'uy');

// The bracketed part of an old SICI, the only place where `<` and `>` are an identifier's own (ANSI/NISO Z39.56).
const SICI = /<\d+(?:_\d+)?::[A-Z0-9-]{1,20}>\d\.\d\.[A-Z]{2};2-[A-Z0-9]/iy;

const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const OPENERS = new Set(['(', '[', '{']);
const TRAILING = new Set(['.', ',', ':', ';', '!', '?', '*', '’', '‘', '‚', '…', '·', '(', '[', '{']);

// What ends an address though it stands against it, matched at the first character that is no longer its own: a second
// address, an entity of HTML, a comma and a word after a file's ending, the cue of another field; and signs without
// which there is none of it.
const NEXT_IN_PROSE = [
  { signs: ['://'], pattern: /(?<=[\p{L}\p{N},;)\]])https?:\/\//iu },
  { signs: ['&'], pattern: /&(?:quot|lt|gt|apos|nbsp|#0?3[49]|#x2[27]);/i },
  { signs: [',', ';'], pattern: /(?<=\.(?:s?html?|pdf|aspx?|php|docx?))[,;]\p{L}/iu },
  { signs: ['.', ',', ';'], pattern: /[.,;](?:(?:doi|arxiv|pmid)\s?:|(?:accessed|retrieved|in press)\b)/i },
];
// Chinese, Japanese and Korean need no blank after an address: their letters end it where they follow Latin directly.
const SCRIPT_BORDER = /(?<=[A-Za-z0-9])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Where a run of an address's characters ends that is too long for one; null where it is not. */
export function endOfData(text: string, from: number): number | null {
  RUN.lastIndex = from;
  if (!RUN.test(text) || RUN.lastIndex - from < LENGTH_LIMIT) return null;
  let end = from;
  for (RUN.lastIndex = from; RUN.test(text); RUN.lastIndex = end) end = RUN.lastIndex;
  return end - from >= LENGTH_LIMIT ? end : null;
}

/** The characters from `from` on that an address could hold, up to a blank or another stop. */
export function addressCharacters(text: string, from: number): string {
  RUN.lastIndex = from;
  const run = RUN.exec(text)?.[0] ?? '';
  if (run === '' || !/\(SICI\)/i.test(run)) return run;
  SICI.lastIndex = from + run.length;
  const sici = SICI.exec(text)?.[0] ?? '';
  return sici === '' ? run : run + sici;
}

/** Cuts `run` (an address's characters, scheme left out) where the address ends. */
export function endAddress(run: string): AddressRun {
  const head = run.slice(0, Math.min(nextInProse(run), endOfDoi(run)));
  const ellipsis = /…|\.{3}/.test(head) ? head.search(/…|\/\.{3}\/|[[(]\.{3}[\])]/u) : -1;
  const open = ellipsis < 0 ? head : head.slice(0, ellipsis);
  const bordered = beforeScriptBorder(open);
  const bracketed = cutAtBrackets(bordered);
  const url = trimEnd(bracketed);
  return {
    url,
    isClosed: bracketed.length < run.length,
    truncated: ellipsis >= 0 || /^(?:[^.]*)\.{3,}/.test(bracketed.slice(url.length)),
    longer: bordered === open ? null : trimEnd(cutAtBrackets(open)),
  };
}

// No registered suffix in use has a comma before a letter: the comma is the sentence's.
function endOfDoi(run: string): number {
  const doi = run.includes('/10.') ? /\/10\.\d{4,9}\//.exec(run) : null;
  if (doi === null) return run.length;
  const from = doi.index + doi[0].length;
  const comma = run.slice(from).search(/,\p{L}/u);
  return comma < 0 ? run.length : from + comma;
}

function nextInProse(run: string): number {
  let first = run.length;
  for (const { signs, pattern } of NEXT_IN_PROSE) {
    const index = signs.some((sign) => run.includes(sign)) ? run.search(pattern) : -1;
    if (index > 0 && index < first) first = index;
  }
  return first;
}

function beforeScriptBorder(run: string): string {
  if (!/[^\0-\x7f]/.test(run)) return run;
  const border = run.search(SCRIPT_BORDER);
  // A wiki's addresses are its titles, `/wiki/C语言` too.
  if (border < 0 || run.slice(0, border).includes('/wiki/')) return run;
  const hostEnd = run.search(/[/?#]/);
  const host = hostEnd < 0 ? run : run.slice(0, hostEnd);
  // A host in that script makes the whole an address in it; a Latin one ends where its domain does.
  if (border >= host.length) return /[^\0-\x7f]/.test(host) ? run : run.slice(0, border);
  const domain = host.slice(host.lastIndexOf('.') + 1);
  return border > host.lastIndexOf('.') && /^[A-Za-z0-9]/.test(domain) ? run.slice(0, border) : run;
}

// A closing bracket that was not opened inside belongs to the sentence. One that is opened and never closed begins the
// sentence's parenthesis where it stands against a word, as in `/index(accessed`, and is the address's own after a sign.
function cutAtBrackets(run: string): string {
  if (!/[()[\]{}]/.test(run)) return run;
  const open: number[] = [];
  let end = run.length;
  for (let index = 0; index < run.length; index += 1) {
    const character = run[index] ?? '';
    if (OPENERS.has(character)) open.push(index);
    const opener = CLOSERS[character];
    if (opener === undefined) continue;
    const last = open.pop();
    if (last === undefined || run[last] !== opener) {
      end = index;
      break;
    }
  }
  const unclosed = open[0] ?? end;
  return run.slice(0, unclosed < end && /[\p{L}\p{N}]/u.test(run[unclosed - 1] ?? '') ? unclosed : end);
}

// One pass from the right. An apostrophe stays where it closes one that opened inside the address.
function trimEnd(run: string): string {
  let apostrophes = run.split("'").length - 1;
  let end = run.length;
  while (end > 0) {
    const last = run[end - 1] ?? '';
    if (last === "'") {
      if (apostrophes % 2 === 0) break;
      apostrophes -= 1;
    } else if (!TRAILING.has(last)) break;
    end -= 1;
  }
  return run.slice(0, end);
}
