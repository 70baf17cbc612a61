// HTML: drafts saved by word processors and converters, and published pages with everything around the article.

import { sourceLines } from '../text/source-lines.ts';
import { type AssembledNote, assembleDocument } from './assemble.ts';
import type { Format } from './format.ts';
import { readAddresses } from './html-addresses.ts';
import { attributePassage } from './html-attribute-note.ts';
import { decodePage } from './html-charset.ts';
import { readCoins } from './html-coins.ts';
import { type EmitPlan, emitNodes } from './html-emit.ts';
import { type AttributeNote, findHiddenNotes } from './html-hidden-notes.ts';
import { findMainText } from './html-main.ts';
import type { HtmlNote } from './html-note.ts';
import { findLinkedNotes } from './html-notes.ts';
import { readPlaces } from './html-places.ts';
import { type HtmlNode, loadHtmlParser } from './html-tree.ts';
import { trimNote } from './html-trim-note.ts';
import { createPassage, type Passage } from './passage.ts';

const EXTENSION = /\.(?:html?|xhtml|xht)$/i;
const LEAD = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*){0,5}/;
const OPENING = /^<(?:!doctype\s+html|html|head|body)\b/i;
// What a server sends as an article is a page whatever its first tag; a draft on disk may be Markdown with tags.
const ANY_TAG = /^<(?!rss|feed|rdf|urlset|sitemapindex|svg)(?:!doctype\s|[a-z][a-z0-9]*[\s>])/i;
const OPENING_BYTES = 4096;

/** Notes are found by which links lead where, so that no system's class names need to be known. */
export const html: Format = {
  name: 'html',
  accepts(bytes, path) {
    if (EXTENSION.test(path)) return true;
    const opening = openingOf(bytes).replace(LEAD, '');
    return OPENING.test(opening) || (/^https?:/i.test(path) && ANY_TAG.test(opening));
  },
  async read(bytes, path) {
    const { text: source, warnings } = await decodePage(bytes);
    const parse = await loadHtmlParser();
    const page = parse(source);
    const linked = findLinkedNotes(page, readPlaces(page));
    const hidden = findHiddenNotes(page, new Set(linked.flatMap(({ body, references }) => [...body, ...references])));
    const notes = [...linked, ...hidden.notes];
    const marks = [...notes, ...hidden.attributeNotes].flatMap(({ references, key, label }) =>
      references.map((reference) => [reference, { key, label }] as const),
    );
    const markers = new Map(marks);
    const { root, frame } = findMainText(page, new Set(markers.keys()));
    const bodies = new Set(notes.flatMap(({ body }) => body));
    const outside = [...frame, ...hidden.repeated].filter((node) => !bodies.has(node));
    const addressOf = readAddresses(page, path);
    const plan: EmitPlan = {
      dropped: new Set<HtmlNode>([...outside, ...notes.flatMap(({ dropped }) => dropped)]),
      bodies,
      markers,
      addressOf: (link) => (markers.has(link) ? null : addressOf(link)),
    };
    const lines = sourceLines(source);
    const running = createPassage(source, lines);
    emitNodes([root], running, plan);
    const written = [
      ...notes.map((note) => writeNote(note, createPassage(source, lines), plan)),
      ...hidden.attributeNotes.map((note) => writeAttributeNote(note, createPassage(source, lines))),
    ].sort((a, b) => a.at - b.at);
    return assembleDocument({ path, format: 'html', lines, running, notes: written.map(({ note }) => note), warnings });
  },
};

/** A note's text, and where it stands in the page. */
interface WrittenNote {
  readonly at: number;
  readonly note: AssembledNote;
}

function writeNote(note: HtmlNote, body: Passage, plan: EmitPlan): WrittenNote {
  emitNodes(note.body, body, plan);
  const { key, label, kind } = note;
  const given = note.body.flatMap((node) => (node.kind === 'element' ? readCoins(node) : []));
  // A note begins at its element: the browser prints a list's numbers there.
  const [first] = note.body;
  const at = (first?.parent?.children === note.body ? first.parent.at : first?.at) ?? 0;
  return { at, note: { key, label, kind, body, given, at, trim: (text) => trimNote(text, label) } };
}

function writeAttributeNote({ key, label, text }: AttributeNote, passage: Passage): WrittenNote {
  return { at: text.at, note: { key, label, kind: 'note', body: attributePassage(text, passage), given: [] } };
}

function openingOf(bytes: Uint8Array): string {
  const opening = Buffer.from(bytes.subarray(0, OPENING_BYTES));
  const isWide = (opening[0] === 0xff && opening[1] === 0xfe) || (opening[0] === 0xfe && opening[1] === 0xff);
  // Good enough to see ASCII tags; the zero bytes of UTF-16 are left out.
  return opening.toString('latin1').replace(isWide ? /^..|\0/g : /^\u00ef\u00bb\u00bf/, '');
}
