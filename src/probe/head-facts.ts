// Gathers what a page's head says of it, wherever in the page it stands.

import type { OpenedElement } from './walk-markup.ts';

export interface HeadFacts {
  /** Names in lower case (property, name or itemprop of a meta element), the first value of each. */
  readonly metas: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  readonly base: string | null;
  readonly language: string | null;
  /** The content of a meta refresh that a browser with scripts obeys. */
  readonly refresh: string | null;
  /** The date of a `time` element that marks the publication. */
  readonly published: string | null;
}

export interface HeadCollector {
  open(element: OpenedElement): void;
  facts(): HeadFacts;
}

const MOST_METAS = 200;

export function collectHead(): HeadCollector {
  const metas = new Map<string, string>();
  let canonical: string | null = null;
  let base: string | null = null;
  let language: string | null = null;
  let refresh: string | null = null;
  let published: string | null = null;

  function noteMeta(attributes: OpenedElement['attributes']): void {
    const content = attributes['content'];
    if (content === undefined) return;
    if (attributes['http-equiv']?.toLowerCase() === 'refresh') refresh ??= content;
    const name = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'])?.trim().toLowerCase();
    if (name !== undefined && !metas.has(name) && metas.size < MOST_METAS) metas.set(name, content);
  }

  return {
    open({ tag, attributes }) {
      switch (tag) {
        case 'meta':
          noteMeta(attributes);
          break;
        case 'html':
          language ??= attributes['lang'] ?? attributes['xml:lang'] ?? null;
          break;
        case 'base':
          base ??= attributes['href'] ?? null;
          break;
        case 'link':
          if (/\bcanonical\b/i.test(attributes['rel'] ?? '')) canonical ??= attributes['href'] ?? null;
          break;
        case 'time':
          if (isPublication(attributes)) published ??= attributes['datetime'] ?? null;
          break;
      }
    },
    facts: () => ({ metas, canonical, base, language, refresh, published }),
  };
}

/** schema.org's microdata, and the attribute that HTML5 drafts had. */
function isPublication(attributes: OpenedElement['attributes']): boolean {
  return attributes['itemprop'] === 'datePublished' || 'pubdate' in attributes;
}

/** The values that are there, in the order of the names. */
export function valuesOf(metas: ReadonlyMap<string, string>, names: readonly string[]): readonly string[] {
  return metas.size === 0 ? [] : names.flatMap((name) => metas.get(name) ?? []);
}
