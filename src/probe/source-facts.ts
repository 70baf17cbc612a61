// Gathers the pieces of a page's source in which signs of walls, parking and scripts are found.

import type { OpenedElement } from './walk-markup.ts';

export interface SourceFacts {
  /** Addresses of scripts, frames and style sheets. */
  readonly resources: readonly string[];
  /** Inline scripts, and the addresses (of links to click excepted), classes and ids of elements, each once, a line each. */
  readonly source: string;
  /** Where links to click lead, a line each. */
  readonly links: string;
  readonly jsonLd: readonly string[];
  readonly hasPasswordInput: boolean;
  readonly hasFrameset: boolean;
  readonly hasNoscript: boolean;
  /** An element that script frameworks fill with the page. */
  readonly hasAppContainer: boolean;
  readonly hasScript: boolean;
}

export interface SourceCollector {
  open(element: OpenedElement): void;
  close(tag: string): void;
  script(piece: string): void;
  facts(): SourceFacts;
}

const MOST_RESOURCES = 500;
const LONGEST_SOURCE = 1_000_000;
const LONGEST_JSON_LD = 500_000;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const RESOURCES = words('script iframe frame link embed');
const APP_CONTAINERS = words('root app __next __nuxt ___gatsby app-root react-root svelte');

export function collectSource(): SourceCollector {
  const resources: string[] = [];
  const jsonLd: string[] = [];
  const seen = new Set<string>();
  const source = new Set<string>();
  const links = new Set<string>();
  let sourceLength = 0;
  let data: string | null = null;
  let hasPasswordInput = false;
  let hasAppContainer = false;

  function add(pieces: Set<string>, piece: string | undefined): void {
    if (piece === undefined || sourceLength >= LONGEST_SOURCE || pieces.has(piece)) return;
    pieces.add(piece);
    sourceLength += piece.length;
  }

  return {
    open({ tag, attributes }) {
      seen.add(tag);
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
      if (tag === 'script') data = /^\s*application\/ld\+json/i.test(type ?? '') ? '' : null;
    },
    close(tag) {
      if (tag !== 'script' || data === null) return;
      jsonLd.push(data);
      data = null;
    },
    script(piece) {
      if (data === null) add(source, piece);
      else if (data.length < LONGEST_JSON_LD) data += piece;
    },
    facts: () => ({
      resources,
      source: [...source].join('\n'),
      links: [...links].join('\n'),
      jsonLd,
      hasPasswordInput,
      hasAppContainer,
      hasFrameset: seen.has('frameset'),
      hasNoscript: seen.has('noscript'),
      hasScript: seen.has('script'),
    }),
  };
}

function isResource(tag: string, attributes: OpenedElement['attributes']): boolean {
  return RESOURCES.has(tag) && (tag !== 'link' || /\bstylesheet\b/i.test(attributes['rel'] ?? ''));
}
