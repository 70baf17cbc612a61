// Gathers the pieces of a page's source in which signs of walls, parking and scripts are found.

import type { DataScript } from './page-data.ts';
import type { OpenedElement } from './walk-markup.ts';

export interface SourceFacts {
  /** Addresses of scripts, frames and style sheets. */
  readonly resources: readonly string[];
  /** Inline scripts, and the addresses (of links to click excepted), classes and ids of elements, a line each. */
  readonly source: string;
  /** Where links to click lead, a line each. */
  readonly links: string;
  readonly jsonLd: readonly string[];
  /** Scripts that hold JSON for other scripts: an article's text may be among it, so it is no part of the source. */
  readonly dataScripts: readonly DataScript[];
  /** The root bears the key with which parking services unlock their advertisements (`data-adblockkey`). */
  readonly hasParkingKey: boolean;
  /** Next.js's app router marks in the page where its server gave up: at a page that it does not have. */
  readonly hasLostDigest: boolean;
  readonly hasPasswordInput: boolean;
  readonly hasFrameset: boolean;
  readonly hasNoscript: boolean;
  /** An element that script frameworks fill with the page. */
  readonly hasAppContainer: boolean;
  readonly hasScript: boolean;
}

export interface SourceCollector {
  open(element: OpenedElement): void;
  script(piece: string): void;
  facts(): SourceFacts;
}

const MOST_RESOURCES = 500;
const LONGEST_SOURCE = 1_000_000;
const LONGEST_DATA = 500_000;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const LOST_DIGEST = /^NEXT_(?:NOT_FOUND|HTTP_ERROR_FALLBACK;404)$/;

const RESOURCES = words('script iframe frame link embed');
const APP_CONTAINERS = words('root app __next __nuxt ___gatsby app-root react-root svelte');

export function collectSource(): SourceCollector {
  const resources: string[] = [];
  const jsonLd: string[] = [];
  const source: string[] = [];
  const links: string[] = [];
  let sourceLength = 0;
  const dataScripts: DataScript[] = [];
  let script: 'code' | 'linked data' | 'data' = 'code';
  let scriptId = '';
  let dataLength = 0;
  let hasParkingKey = false;
  let hasLostDigest = false;
  let hasPasswordInput = false;
  let hasAppContainer = false;
  let hasFrameset = false;
  let hasNoscript = false;
  let hasScript = false;

  // What stands there twice is kept twice: to search it again costs less than to know it again.
  function add(pieces: string[], piece: string | undefined): void {
    if (piece === undefined || piece === '' || sourceLength >= LONGEST_SOURCE) return;
    pieces.push(piece);
    sourceLength += piece.length;
  }

  return {
    open({ tag, attributes }) {
      hasFrameset ||= tag === 'frameset';
      hasNoscript ||= tag === 'noscript';
      hasScript ||= tag === 'script';
      const { id, src, href, type } = attributes;
      const address = src ?? href;
      if (address !== undefined && isResource(tag, attributes) && resources.length < MOST_RESOURCES)
        resources.push(address);
      add(tag === 'a' ? links : source, address);
      add(source, attributes['class']);
      add(source, id);
      add(source, attributes['action']);
      hasAppContainer ||= id !== undefined && APP_CONTAINERS.has(id);
      hasPasswordInput ||= tag === 'input' && type?.toLowerCase() === 'password';
      hasParkingKey ||= tag === 'html' && 'data-adblockkey' in attributes;
      hasLostDigest ||= LOST_DIGEST.test(attributes['data-dgst'] ?? '');
      if (tag === 'script') {
        script = kindOfScript(type ?? '');
        scriptId = id ?? '';
      }
    },
    script(piece) {
      if (script === 'code') return add(source, piece);
      if (dataLength >= LONGEST_DATA) return;
      dataLength += piece.length;
      if (script === 'linked data') jsonLd.push(piece);
      else dataScripts.push({ id: scriptId, text: piece });
    },
    facts: () => ({
      resources,
      source: source.join('\n'),
      links: links.join('\n'),
      jsonLd,
      dataScripts,
      hasParkingKey,
      hasLostDigest,
      hasPasswordInput,
      hasAppContainer,
      hasFrameset,
      hasNoscript,
      hasScript,
    }),
  };
}

function kindOfScript(type: string): 'code' | 'linked data' | 'data' {
  if (/^\s*application\/ld\+json/i.test(type)) return 'linked data';
  return /^\s*(?:application|text)\/(?:[\w.-]+\+)?json/i.test(type) ? 'data' : 'code';
}

function isResource(tag: string, attributes: OpenedElement['attributes']): boolean {
  return RESOURCES.has(tag) && (tag !== 'link' || /\bstylesheet\b/i.test(attributes['rel'] ?? ''));
}
