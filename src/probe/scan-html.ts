// One pass over a page's markup, in linear time and bounded memory: no tree, no stack of open elements.

import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { createTextSample, type TextSample } from './text-sample.ts';

/** The markup's facts, raw: texts are neither collapsed nor resolved. */
export interface MarkupScan {
  readonly title: string | null;
  /** Names in lower case (name, property or itemprop of a meta element), first value each. */
  readonly metas: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  readonly base: string | null;
  readonly language: string | null;
  readonly headings: readonly string[];
  readonly sample: TextSample;
  /** Addresses of scripts, frames and style sheets. */
  readonly resources: readonly string[];
  readonly jsonLd: readonly string[];
  /** The content of a meta refresh that a browser with scripts obeys. */
  readonly refresh: string | null;
  readonly published: string | null;
  /** Pieces of source in which rules look for marks. */
  readonly sources: readonly string[];
  readonly hasPasswordInput: boolean;
  readonly hasFrameset: boolean;
  readonly hasNoscript: boolean;
  readonly hasAppContainer: boolean;
  readonly hasScript: boolean;
  readonly hasFragment: boolean;
}

const LONGEST_TITLE = 4_000;
const LONGEST_ATTRIBUTE = 4_000;
const LONGEST_JSON_LD = 500_000;
const MOST_HEADINGS = 20;
const MOST_METAS = 200;
const MOST_RESOURCES = 500;
const MOST_SOURCES = 2_000;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

// Their content is not read as text, and nothing in them counts. Scripts and styles are no markup to begin with.
const SKIPPED = words('template noscript svg math select iframe noembed noframes object audio video canvas');
const FOREIGN = words('svg math');
const INLINE = words(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup tt u var wbr',
);
// Only what is always closed in practice may hide: an open `p` would hide the rest of the page.
const HIDEABLE = words('div section span article aside main header footer nav ul ol table form dialog details');
const HEADINGS = words('h1 h2 h3');
const RESOURCES = words('script iframe frame link embed');
const APP_CONTAINERS = words('root app __next __nuxt ___gatsby app-root react-root svelte');

/** Scans until the end, or until head and text sample are full where no fragment is looked for. */
export function scanHtml(html: string, fragment: string | null): MarkupScan {
  const sample = createTextSample();
  const metas = new Map<string, string>();
  const headings: string[] = [];
  const resources: string[] = [];
  const jsonLd: string[] = [];
  const sources: string[] = [];
  let title: string | null = null;
  let canonical: string | null = null;
  let base: string | null = null;
  let language: string | null = null;
  let refresh: string | null = null;
  let published: string | null = null;
  let hasPasswordInput = false;
  let hasFrameset = false;
  let hasNoscript = false;
  let hasAppContainer = false;
  let hasScript = false;
  let hasFragment = false;

  // The tag being read.
  let tag = '';
  let attribute = '';
  let value = '';
  let attributes: Record<string, string> = {};
  let wantsAttribute = false;
  // Where the scan is.
  let raw: 'title' | 'script' | 'style' | 'textarea' | 'xmp' | null = null;
  let rawText = '';
  let isJsonLd = false;
  let skipping = '';
  let skipDepth = 0;
  let heading: string | null = null;
  let headingTag = '';

  function isWanted(name: string): boolean {
    switch (tag) {
      case 'meta':
      case 'link':
      case 'script':
      case 'input':
      case 'time':
      case 'base':
      case 'html':
      case 'form':
      case 'iframe':
      case 'frame':
      case 'embed':
        return true;
      default:
        return (
          name === 'id' ||
          name === 'class' ||
          name === 'hidden' ||
          name === 'style' ||
          (tag === 'a' && (name === 'name' || name === 'href'))
        );
    }
  }

  function opened(isSelfClosing: boolean): void {
    noteAnchor();
    if (skipping !== '') {
      if (tag === skipping && !isSelfClosing) skipDepth += 1;
      // The page goes on: whatever hid its beginning was never closed.
      if (tag === 'body') skipping = '';
      openRaw();
      return;
    }
    noteElement();
    if (!INLINE.has(tag)) sample.space();
    openRaw();
    if (isSelfClosing && FOREIGN.has(tag)) return;
    if (SKIPPED.has(tag) || (HIDEABLE.has(tag) && isHidden(attributes))) {
      skipping = tag;
      skipDepth = 1;
      return;
    }
    if (HEADINGS.has(tag) && headings.length < MOST_HEADINGS) {
      heading = '';
      headingTag = tag;
    }
  }

  function openRaw(): void {
    if (tag === 'title' || tag === 'script' || tag === 'style' || tag === 'textarea' || tag === 'xmp') {
      raw = tag;
      rawText = '';
      isJsonLd = tag === 'script' && /^\s*application\/ld\+json/i.test(attributes['type'] ?? '');
    }
  }

  function noteAnchor(): void {
    if (fragment === null || hasFragment) return;
    hasFragment = attributes['id'] === fragment || (tag === 'a' && attributes['name'] === fragment);
  }

  function noteElement(): void {
    const address = attributes['src'] ?? attributes['href'];
    if (address !== undefined) {
      if (RESOURCES.has(tag) && isResource(tag, attributes) && resources.length < MOST_RESOURCES)
        resources.push(address);
      addSource(address);
    }
    if (attributes['class'] !== undefined) addSource(attributes['class']);
    const id = attributes['id'];
    if (id !== undefined) {
      addSource(id);
      hasAppContainer ||= APP_CONTAINERS.has(id);
    }
    switch (tag) {
      case 'html':
        language ??= attributes['lang'] ?? attributes['xml:lang'] ?? null;
        break;
      case 'meta':
        noteMeta();
        break;
      case 'link':
        if (/\bcanonical\b/i.test(attributes['rel'] ?? '')) canonical ??= attributes['href'] ?? null;
        break;
      case 'base':
        base ??= attributes['href'] ?? null;
        break;
      case 'input':
        hasPasswordInput ||= attributes['type']?.toLowerCase() === 'password';
        break;
      case 'form':
        if (attributes['action'] !== undefined) addSource(attributes['action']);
        break;
      case 'time':
        if (attributes['itemprop'] === 'datePublished' || 'pubdate' in attributes)
          published ??= attributes['datetime'] ?? null;
        break;
      case 'frameset':
        hasFrameset = true;
        break;
      case 'noscript':
        hasNoscript = true;
        break;
      case 'script':
        hasScript = true;
        break;
    }
  }

  function noteMeta(): void {
    const content = attributes['content'];
    if (content === undefined) return;
    if (attributes['http-equiv']?.toLowerCase() === 'refresh') refresh ??= content;
    const name = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'])?.trim().toLowerCase();
    if (name !== undefined && !metas.has(name) && metas.size < MOST_METAS) metas.set(name, content);
  }

  function addSource(text: string): void {
    if (sources.length < MOST_SOURCES) sources.push(text);
  }

  function closed(name: string): void {
    if (raw !== null && name === raw) closeRaw();
    if (skipping !== '') {
      if (name !== skipping) return;
      skipDepth -= 1;
      if (skipDepth === 0) skipping = '';
      return;
    }
    if (!INLINE.has(name)) sample.space();
    if (heading !== null && name === headingTag) {
      headings.push(heading);
      heading = null;
    } else if (heading !== null && !INLINE.has(name)) heading += ' ';
  }

  function closeRaw(): void {
    if (raw === 'title' && skipping === '') title ??= rawText;
    if (raw === 'script' && isJsonLd && rawText !== '') jsonLd.push(rawText);
    raw = null;
  }

  function text(piece: string): void {
    if (raw === null) {
      if (skipping !== '') return;
      sample.add(piece);
      if (heading !== null && heading.length < LONGEST_TITLE) heading += piece;
      if (fragment === null && sample.isFull()) tokenizer.pause();
      return;
    }
    if (raw === 'title' && rawText.length < LONGEST_TITLE) rawText += piece.slice(0, LONGEST_TITLE);
    if (raw !== 'script') return;
    if (isJsonLd && rawText.length < LONGEST_JSON_LD) rawText += piece;
    else addSource(piece);
  }

  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      tag = html.slice(start, end).toLowerCase();
      attributes = {};
    },
    onattribname(start, end) {
      attribute = html.slice(start, end).toLowerCase();
      value = '';
      wantsAttribute = isWanted(attribute);
    },
    onattribdata(start, end) {
      if (wantsAttribute && value.length < LONGEST_ATTRIBUTE)
        value += html.slice(start, Math.min(end, start + LONGEST_ATTRIBUTE));
    },
    onattribentity(codepoint) {
      if (wantsAttribute && value.length < LONGEST_ATTRIBUTE) value += String.fromCodePoint(codepoint);
    },
    onattribend() {
      if (wantsAttribute && !Object.hasOwn(attributes, attribute)) attributes[attribute] = value;
    },
    onopentagend: () => opened(false),
    onselfclosingtag: () => opened(true),
    onclosetag: (start, end) => closed(html.slice(start, end).toLowerCase()),
    ontext: (start, end) => text(html.slice(start, end)),
    ontextentity: (codepoint) => text(String.fromCodePoint(codepoint)),
    oncdata: (start, end) => text(html.slice(start, end)),
    oncomment: ignore,
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onend: ignore,
  };
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
  // A title that is never closed runs to the end of the page, as in browsers.
  if (raw !== null) closeRaw();

  return {
    title,
    metas,
    canonical,
    base,
    language,
    headings,
    sample,
    resources,
    jsonLd,
    refresh,
    published,
    sources,
    hasPasswordInput,
    hasFrameset,
    hasNoscript,
    hasAppContainer,
    hasScript,
    hasFragment,
  };
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return 'hidden' in attributes || /display\s*:\s*none/i.test(attributes['style'] ?? '');
}

function isResource(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  return tag !== 'link' || /\bstylesheet\b/i.test(attributes['rel'] ?? '');
}

function ignore(): void {}
