// Makes of labelled notes what the tagger learns from: tokens, their features, and the label of each.

/**
 * The examples in `rows`, `{ note, citations }` as in fixtures/citations, with `source`, the modules of src that read them.
 * Left out are notes whose fields are not all told or not printed as told, since their other words would be taught as none.
 */
export function labelRows(rows, source) {
  return rows.flatMap(({ note, citations }) => {
    const text = covered(note, source);
    if (!isWhole(text, citations, source)) return [];
    const spans = spansOf(text, citations, source);
    const parts = partsOf(text, spans, source);
    // The program reads a note, and then each of its parts.
    const texts = parts.length > 1 ? [{ start: 0, end: text.length }, ...parts] : parts;
    return texts
      .map(({ start, end }) => labelled(text.slice(start, end), moved(spans, start, end), source))
      .filter((example) => example !== null && example.tokens.length > 0);
  });
}

/** `note` as the tagger reads it: white space even, addresses and identifiers covered. */
export function covered(note, { collapseSpace, findUrls, findIdentifiers, cover }) {
  const even = collapseSpace(note);
  const urls = findUrls(even);
  const identifiers = findIdentifiers(cover(even, urls));
  return collapseSpace(
    cover(
      even,
      [...urls, ...identifiers].sort((one, other) => one.start - other.start),
    ),
  );
}

// A short text is a repeat, whose fields are those of an earlier note.
function isWhole(text, citations, { collapseSpace }) {
  const isRepeat = text.length <= 80 * citations.length;
  return citations.every(
    ({ title }) => title !== undefined && (isRepeat || title === null || text.includes(collapseSpace(title))),
  );
}

// A part for each citation, as the program would part them.
function partsOf(text, spans, { separatorIn }) {
  const sorted = spans.toSorted((one, other) => one.start - other.start);
  const parts = [];
  let from = 0;
  for (const [index, { start, isNew }] of sorted.entries()) {
    const before = sorted[index - 1];
    if (!isNew || before === undefined || before.end > start) continue;
    const cut = separatorIn(text, before.end, start);
    parts.push({ start: from, end: cut.start });
    from = cut.end;
  }
  return [...parts, { start: from, end: text.length }];
}

function moved(spans, start, end) {
  return spans
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
}

function labelled(text, spans, { tokensOf, featuresOf, labelOf, mayFollow }) {
  const tokens = tokensOf(text);
  const labels = new Uint8Array(tokens.length);
  let last = null;
  let before = -1;
  for (const [index, { start, end }] of tokens.entries()) {
    const span = spans.find((one) => one.start <= start && end <= one.end) ?? null;
    const label = labelOf(span?.field ?? null, placeIn(span, last), before);
    // A second title in a citation: a translation or a label that is none.
    if (!mayFollow(before, label)) return null;
    labels[index] = label;
    before = label;
    last = span;
  }
  return { tokens, labels, features: featuresOf(text, tokens) };
}

// Where in its field a token stands; null outside of every field.
function placeIn(span, last) {
  if (span === null) return null;
  if (span === last) return 'inside';
  return span.isNew ? 'new' : 'first';
}

// Where the fields of each citation stand: behind the first field of the citation before it, as far as they can.
function spansOf(text, citations, { collapseSpace }) {
  const taken = [];
  let floor = 0;
  for (const citation of citations) {
    const own = [];
    const take = (value, field, from) => {
      const span = placeOf(text, collapseSpace(value ?? ''), from, taken);
      if (span === null) return false;
      const found = { ...span, field, isNew: false };
      taken.push(found);
      own.push(found);
      return true;
    };
    const seek = (field) => citation[field] && (take(citation[field], field, floor) || take(citation[field], field, 0));
    seek('title');
    seek('container');
    // A body that publishes its own work is named twice, first as its author.
    for (const author of citation.authors ?? []) take(author, 'authors', floor);
    seek('publisher');
    const [first] = own.sort((one, other) => one.start - other.start);
    if (first === undefined) continue;
    first.isNew = true;
    floor = Math.max(floor, first.start + 1);
  }
  return taken;
}

const LETTER = /[\p{L}\p{N}]/u;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function placeOf(text, value, from, taken) {
  if (value === '') return null;
  for (let start = text.indexOf(value, from); start >= 0; start = text.indexOf(value, start + 1)) {
    const end = start + value.length;
    const isFree = !taken.some((span) => start < span.end && end > span.start);
    if (isFree && isEdge(text, start) && isEdge(text, end)) return { start, end };
  }
  return null;
}

// No word goes on over the edge.
function isEdge(text, at) {
  const [ahead, behind] = [text.charAt(at - 1), text.charAt(at)];
  return !LETTER.test(ahead) || !LETTER.test(behind) || IDEOGRAPH.test(ahead) || IDEOGRAPH.test(behind);
}
