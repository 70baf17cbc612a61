// Cuts Markdown into pieces that can be parsed apart, so that the parser's more than linear time stays bounded.

/** A piece of the source. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** 'markdown' is for the parser; 'code' is a fenced block; 'plain' is beyond what the parser reads in good time. */
  readonly kind: 'markdown' | 'code' | 'plain';
  /** It begins with an item of the list that the piece before it ends with. */
  readonly continuesList: boolean;
}

// Where a cut is possible, a piece ends after this many characters or signs: a book of 4096 takes a fifth longer.
const CHUNK = 2048;
const CHUNK_SIGNS = 200;
// A paragraph longer than this is cut at its next line end; one that cannot be cut is read as plain text.
const LONGEST = 24_576;
// Measured: within these bounds the parser takes a few tenths of a second for the worst input that was found.
const MOST_SIGNS = 1500;
const DEEPEST = 64;
// A block of code of this length is worth a cut.
const LONG_CODE = 4096;

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const RAW_HTML = /^ {0,3}<(?:(script|pre|style|textarea)(?=[\s>]|$)|!--|\?|!\[CDATA\[)/i;
const ITEM = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;
const DEFINITION = /^\[\^[^\]\s[]{1,200}\]:/;
const LINK_DEFINITION = /^\[[^\][]{1,200}\]:[ \t]/;
const HEADING = /^#{1,6}[ \t]/;
const SIGN = /[*_[\]<!&`]/g;
const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s[]{1,200}\]:))+/;

/** The pieces, in order and without gaps from `from` to the end. */
export function cutChunks(source: string, from: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let start = from;
  let signs = 0;
  let depth = 0;
  let isAfterBlank = true;
  let isInList = false;
  let continuesList = false;
  let isAfterLinkDefinition = false;
  let closes: RegExp | null = null;
  let fenceStart = -1;
  let at = from;

  const cut = (end: number, kind: 'markdown' | 'code', opensItem: boolean) => {
    if (end > start) {
      const isBeyond = end - start > LONGEST * 2 || signs > MOST_SIGNS || depth > DEEPEST;
      chunks.push({ start, end, kind: kind === 'markdown' && isBeyond ? 'plain' : kind, continuesList });
    }
    start = end;
    signs = 0;
    depth = 0;
    continuesList = opensItem;
  };

  // A long block of code is left out here; a short one is the parser's, which knows what encloses it.
  const cutCode = (end: number) => {
    if (fenceStart !== -1 && end - fenceStart > LONG_CODE) {
      cut(fenceStart, 'markdown', false);
      cut(end, 'code', false);
    }
    fenceStart = -1;
  };

  while (at < source.length) {
    const feed = lineEnd(source, at);
    const line = source.slice(at, Math.min(feed, at + 400));
    if (closes !== null) {
      const isClosed = closes.test(source.slice(at, Math.min(feed, at + 20_000)));
      if (isClosed) {
        closes = null;
        cutCode(feed);
      }
      at = feed;
      isAfterBlank = isClosed;
      continue;
    }
    const isBlank = line.trim() === '';
    const isItem = ITEM.test(line);
    const opensBlock = DEFINITION.test(line) || HEADING.test(line) || (isItem && isInList);
    const isLinkDefinition = LINK_DEFINITION.test(line);
    const isCut =
      !isBlank && /^\S/.test(line) && (isAfterBlank || opensBlock || (isLinkDefinition && isAfterLinkDefinition));
    const isLarge = at - start > CHUNK || signs > CHUNK_SIGNS;
    const isTooLong = at - start > LONGEST || signs > MOST_SIGNS / 2;
    if ((isCut && isLarge) || isTooLong) cut(at, 'markdown', isItem && isInList);
    const fence = FENCE.exec(line.trimEnd());
    const raw = RAW_HTML.exec(line);
    if (fence !== null) {
      const sign = fence[1] ?? '```';
      fenceStart = at;
      closes = new RegExp(`^ {0,3}${sign.charAt(0)}{${Math.min(sign.length, 100)},}\\s*$`);
    } else if (raw !== null) {
      const end = rawEnd(raw[0], raw[1]);
      if (!end.test(source.slice(at, Math.min(feed, at + 20_000)))) closes = end;
    }
    signs += count(source, at, feed);
    depth = Math.max(depth, containerDepth(line));
    if (!isBlank && /^\S/.test(line)) isInList = isItem || (isInList && !isAfterBlank);
    isAfterBlank = isBlank;
    isAfterLinkDefinition = isLinkDefinition;
    at = feed;
  }
  if (closes !== null) cutCode(source.length);
  cut(source.length, 'markdown', false);
  return chunks;
}

/** The offset after the line's break. */
function lineEnd(source: string, from: number): number {
  const feed = source.indexOf('\n', from);
  return feed === -1 ? source.length : feed + 1;
}

function rawEnd(opening: string, tag: string | undefined): RegExp {
  if (tag !== undefined) return /<\/(?:script|pre|style|textarea)>/i;
  if (opening.includes('!--')) return /-->/;
  return opening.includes('?') ? /\?>/ : /\]\]>/;
}

function count(source: string, from: number, to: number): number {
  let found = 0;
  for (const _ of source.slice(from, to).matchAll(SIGN)) found += 1;
  return found;
}

function containerDepth(line: string): number {
  const containers = CONTAINERS.exec(line)?.[0];
  return containers === undefined ? 0 : (containers.match(/>|[-+*]|\d+[.)]|\[\^/g)?.length ?? 0);
}
