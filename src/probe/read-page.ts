// From an answer to what the page says of itself.

import type { Answer } from '../model/exchange.ts';
import type { PageFacts } from '../model/observation.ts';
import { collapseSpace } from '../text/collapse-space.ts';
import { detached } from '../text/detached.ts';
import { printableLine } from '../text/printable.ts';
import { anchorFound, anchorName } from './anchor.ts';
import { decodeText } from './decode-text.ts';
import { isEven, printed } from './even-text.ts';
import { type LinkedData, readJsonLd } from './json-ld.ts';
import { marksIn } from './marks.ts';
import { readPageData } from './page-data.ts';
import { findPdfTitle } from './pdf-title.ts';
import { type PageScan, scanHtml } from './scan-html.ts';
import { signatureOf } from './signature.ts';
import { LONGEST_SAMPLE } from './visible-text.ts';

const LONGEST_TEXT = 1_000;
const MOST_HOSTS = 50;
// Below this a page shows a notice, not an article.
const HARDLY_ANY_TEXT = 300;

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

const DATE_METAS = [
  'article:published_time',
  'og:published_time',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'date',
];

const nothing: Omit<PageFacts, 'contentType' | 'signature' | 'bytes' | 'isWhole'> = {
  charset: null,
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
  const common = { contentType, signature, bytes: answer.body.length, isWhole: answer.isWhole };
  if (signature === 'pdf') return { ...nothing, ...common, title: clean(findPdfTitle(answer.body)) };
  if (signature !== 'html' && signature !== 'text') return { ...nothing, ...common };
  const { text, charset } = decodeText(answer.body, header);
  const facts = isMarkup(contentType, signature) ? readMarkup(text, answer, fragment) : readPlain(text, contentType);
  return { ...nothing, ...common, charset, ...facts };
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

function readMarkup(html: string, answer: Answer, fragment: string | null): Partial<PageFacts> {
  const anchor = anchorName(fragment);
  const scan = scanHtml(html, anchor);
  const { head, source, visible, ownWords, pictures } = scan;
  const data = readJsonLd(source.jsonLd);
  const { marks, playerSays } = readPageData(source.dataScripts, source.source);
  const address = resolve(head.base, answer.url) ?? answer.url;
  // Short texts cut out of a page would keep all of it for as long as they are needed.
  const said = detached({
    title: clean(scan.title?.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')),
    ogTitle: clean(head.metas.get('og:title')),
    metaTitles: distinct(TITLE_METAS.map((name) => clean(head.metas.get(name)))),
    dataTitles: distinct(data.titles.map(clean)),
    headings: visible.headings.map(clean).filter((heading) => heading !== null),
    ownWords: [...ownWords.split('\n'), ...playerSays.split('\n')].map(printed).join('\n').trim(),
    description: clean(head.metas.get('description') ?? head.metas.get('og:description')),
    canonical: resolve(head.canonical, address),
    language: clean(head.language),
    published: publication(scan, data),
    resourceHosts: hostsOf(source.resources, address),
    marks: [...new Set([...marksOf(scan, data), ...marks])].sort(),
    metaRefresh: clean(head.refresh),
  });
  return {
    ...said,
    text: withShown(visible.text, [...(visible.headings.length > 0 ? [] : pictures), ...playerSays.split('\n')]),
    textLength: visible.length,
    hasFragment: anchor === null ? null : anchorFound(anchor, scan.hasAnchor, answer.isWhole),
  };
}

function readPlain(text: string, contentType: string | null): Partial<PageFacts> {
  const collapsed = collapseSpace(text.slice(0, 4 * LONGEST_SAMPLE));
  return {
    title: contentType?.includes('json') ? clean(jsonTitle(text)) : null,
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

/** The first date that begins with a year; slashes, as Highwire's guide has them, become hyphens. */
function publication({ head }: PageScan, data: LinkedData): string | null {
  const candidates = [...DATE_METAS.map((name) => head.metas.get(name)), data.published, head.published];
  for (const candidate of candidates) {
    const date = candidate?.trim() ?? '';
    if (/^(?:1[5-9]|20)\d\d(?:$|[-/T]\d)/.test(date)) return printableLine(date.slice(0, 40).replaceAll('/', '-'));
  }
  return null;
}

function marksOf(
  { head, source, visible, isNamedLost, hasPreformatted }: PageScan,
  data: LinkedData,
): readonly string[] {
  const isScriptedShell = visible.length < HARDLY_ANY_TEXT && source.hasScript;
  const found = new Set(marksIn(source.source, source.links));
  if (source.hasPasswordInput) found.add('password-input');
  if (source.hasFrameset) found.add('frameset');
  if (isNamedLost) found.add('lost-class');
  if (source.hasParkingKey) found.add('parking-key');
  if (source.hasLostDigest || head.metas.get('next-error') === 'not-found') found.add('lost-data');
  if (hasPreformatted) found.add('preformatted');
  if (head.metas.get('og:type')?.trim().toLowerCase() === 'article') found.add('og-article');
  if (data.isFree === false) found.add('not-free');
  if (/\b(?:noindex|none)\b/i.test(head.metas.get('robots') ?? '')) found.add('noindex');
  if (isScriptedShell && source.hasAppContainer) found.add('app-shell');
  if (isScriptedShell && source.hasNoscript) found.add('needs-javascript');
  return [...found].sort();
}
