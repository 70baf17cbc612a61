// From an answer to what the page says of itself.

import type { Answer } from '../model/exchange.ts';
import type { PageFacts } from '../model/observation.ts';
import { collapseSpace } from '../text/collapse-space.ts';
import { detached } from '../text/detached.ts';
import { printableLine } from '../text/printable.ts';
import { anchorFound, anchorName } from './anchor.ts';
import { decodeText } from './decode-text.ts';
import { isEven, printed } from './even-text.ts';
import { valuesOf } from './head-facts.ts';
import { readJsonLd } from './json-ld.ts';
import { readPageData } from './page-data.ts';
import { marksOf } from './page-marks.ts';
import { findPdfTitle } from './pdf-title.ts';
import { publicationOf } from './publication.ts';
import { scanHtml } from './scan-html.ts';
import { scriptNotice } from './script-notice.ts';
import { signatureOf } from './signature.ts';
import { LONGEST_SAMPLE } from './visible-text.ts';

const LONGEST_TEXT = 1_000;
const MOST_HOSTS = 50;

// Highwire, Dublin Core, EPrints, bepress, PRISM and Twitter names for the work's title.
const TITLE_METAS = [
  'citation_title',
  'dc.title',
  'dcterms.title',
  'eprints.title',
  'bepress_citation_title',
  'prism.title',
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'title',
];

/** What is known of a body before it is read. */
type Body = Pick<PageFacts, 'contentType' | 'signature' | 'bytes' | 'isWhole' | 'charset'>;

const nothing: Omit<PageFacts, keyof Body> = {
  title: null,
  ogTitle: null,
  metaTitles: [],
  dataTitles: [],
  headings: [],
  text: '',
  textLength: 0,
  description: null,
  canonical: null,
  language: null,
  published: null,
  resourceHosts: [],
  marks: [],
  metaRefresh: null,
  hasFragment: null,
};

/**
 * Facts of HTML, XHTML and XML pages; of plain text and JSON the text; of a PDF the title it gives itself.
 * Linear in the body; never throws, whatever the body holds.
 * @param fragment what stands behind `#` in the address, percent-encoded or not; null where there is none
 */
export function readPage(answer: Answer, fragment: string | null): PageFacts {
  const header = answer.headers['content-type'] ?? null;
  const signature = signatureOf(answer.body);
  const contentType = mimeType(header) ?? impliedType(signature);
  const unread: Body = {
    contentType,
    charset: null,
    signature,
    bytes: answer.body.length,
    isWhole: answer.isWhole,
  };
  if (signature === 'pdf') return { ...unread, ...nothing, title: clean(findPdfTitle(answer.body)) };
  if (signature !== 'html' && signature !== 'text') return { ...unread, ...nothing };
  const { text, charset } = decodeText(answer.body, header);
  const body = { ...unread, charset };
  return isMarkup(contentType, signature) ? readMarkup(text, answer.url, fragment, body) : readPlain(text, body);
}

function mimeType(header: string | null): string | null {
  const type = header?.split(/[;,]/, 1)[0]?.trim().toLowerCase() ?? '';
  return /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : null;
}

function impliedType(signature: PageFacts['signature']): string | null {
  if (signature === 'html') return 'text/html';
  return signature === 'pdf' ? 'application/pdf' : null;
}

/** A browser shows markup as text where the header says that it is text, and takes a wrong or missing type as a hint. */
function isMarkup(contentType: string | null, signature: PageFacts['signature']): boolean {
  if (contentType === null) return signature === 'html';
  if (/[/+](?:html|xml)\b|xhtml/.test(contentType)) return true;
  return signature === 'html' && !/^text\/plain$|json|javascript|css|csv/.test(contentType);
}

function readMarkup(html: string, url: string, fragment: string | null, body: Body): PageFacts {
  const anchor = anchorName(fragment);
  const scan = scanHtml(html, anchor);
  const { head, source, visible, ownWords, pictures } = scan;
  const data = readJsonLd(source.jsonLd);
  const { marks, playerSays } = readPageData(source.dataScripts, source.source);
  const told = visible.length > 0 || playerSays !== '' ? playerSays : scriptNotice(source);
  const address = resolve(head.base, url) ?? url;
  // Short texts cut out of a page would keep all of it for as long as they are needed.
  const said = detached({
    title: clean(scan.title?.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')),
    ogTitle: clean(head.metas.get('og:title')),
    metaTitles: distinct(valuesOf(head.metas, TITLE_METAS).map(clean)),
    dataTitles: distinct(data.titles.map(clean)),
    headings: visible.headings.map(clean).filter((heading) => heading !== null),
    description: clean(head.metas.get('description') ?? head.metas.get('og:description')),
    canonical: resolve(head.canonical, address),
    language: clean(head.language),
    published: publicationOf(head, data),
    resourceHosts: hostsOf(source.resources, address),
    marks: [...new Set([...marksOf(scan, data), ...marks])].sort(),
    metaRefresh: clean(head.refresh),
  });
  // Field by field, as spreading all of them together takes longer than to find most of them.
  return {
    contentType: body.contentType,
    charset: body.charset,
    signature: body.signature,
    title: said.title,
    ogTitle: said.ogTitle,
    metaTitles: said.metaTitles,
    dataTitles: said.dataTitles,
    headings: said.headings,
    text: withShown(visible.text, [...(visible.headings.length > 0 ? [] : pictures), ...told.split('\n')]),
    textLength: visible.length,
    ownWords: told === '' ? ownWords : [ownWords, ...told.split('\n').map(printed)].join('\n').trim(),
    description: said.description,
    canonical: said.canonical,
    language: said.language,
    published: said.published,
    resourceHosts: said.resourceHosts,
    marks: said.marks,
    metaRefresh: said.metaRefresh,
    hasFragment: anchor === null ? null : anchorFound(anchor, scan.hasAnchor, body.isWhole),
    bytes: body.bytes,
    isWhole: body.isWhole,
  };
}

function readPlain(text: string, body: Body): PageFacts {
  const collapsed = collapseSpace(text.slice(0, 4 * LONGEST_SAMPLE));
  return {
    ...body,
    ...nothing,
    title: body.contentType?.includes('json') ? clean(jsonTitle(text)) : null,
    text: printed(collapsed.slice(0, LONGEST_SAMPLE)),
    textLength: Math.max(collapsed.length, text.length > 4 * LONGEST_SAMPLE ? text.length : 0),
  };
}

function jsonTitle(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    const hasTitle = typeof value === 'object' && value !== null && 'title' in value;
    return hasTitle && typeof value.title === 'string' ? value.title : null;
  } catch {
    return null;
  }
}

/** A page without a heading may show one as a picture, and a player tells in its window why it shows nothing. */
function withShown(text: string, others: readonly string[]): string {
  const shown = others.map((each) => printed(collapseSpace(each.slice(0, LONGEST_TEXT)))).filter((each) => each !== '');
  return shown.length === 0 ? text : [text, ...shown].join(' ').trim().slice(0, LONGEST_SAMPLE);
}

/** Collapsed, printable, capped; null for nothing. */
function clean(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const beginning = text.slice(0, 4 * LONGEST_TEXT);
  const collapsed = (isEven(beginning) ? beginning : printableLine(collapseSpace(beginning)))
    .slice(0, LONGEST_TEXT)
    .trim();
  return collapsed === '' ? null : collapsed;
}

function distinct(texts: readonly (string | null)[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== null))];
}

function resolve(address: string | null, base: string): string | null {
  const text = address?.trim() ?? '';
  return text !== '' && URL.canParse(text, base) ? new URL(text, base).href.slice(0, 2 * LONGEST_TEXT) : null;
}

function hostsOf(addresses: readonly string[], base: string): readonly string[] {
  const hosts = new Set<string>();
  for (const address of addresses) {
    if (hosts.size === MOST_HOSTS) break;
    const absolute = resolve(address, base);
    const host = absolute === null ? '' : new URL(absolute).hostname;
    if (host !== '') hosts.add(host);
  }
  return [...hosts];
}
