// The paragraph styles of a Word file that make a heading.

import type { Namespaces, XmlWalk } from './xml.ts';

interface Style {
  readonly name: string;
  readonly basedOn: string | null;
  /** 0 to 8 are the levels of headings, 9 is body text (ECMA-376 part 1, 17.3.1.20); null where the style says nothing. */
  readonly outline: number | null;
}

// Styles build on each other a few times.
const MAX_ANCESTORS = 20;

// Word's own headings, under the names that files have in every language.
const OWN_HEADING = /^heading ?[1-9]$/i;

/** Says of a paragraph, by its style and by the outline level that it has itself, whether it is a heading. */
export type IsHeading = (style: string | null, outline: number | null) => boolean;

export function createHeadings(stylesXml: string, namespaces: Namespaces, walk: XmlWalk): IsHeading {
  const styles = readStyles(stylesXml, namespaces, walk);
  const outlineOf = (id: string | null): number | null => {
    let at = id;
    for (let depth = 0; depth < MAX_ANCESTORS && at !== null; depth += 1) {
      const style: Style | undefined = styles.get(at);
      const outline = style?.outline ?? null;
      if (outline !== null) return outline;
      if (OWN_HEADING.test(style?.name ?? at)) return 0;
      at = style?.basedOn ?? null;
    }
    return null;
  };
  return (style, outline) => (outline ?? outlineOf(style) ?? MAX_LEVEL) < MAX_LEVEL;
}

const MAX_LEVEL = 9;

function readStyles(xml: string, namespaces: Namespaces, walk: XmlWalk): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  let id = '';
  walk(xml, namespaces, {
    open(name, attributes) {
      if (name === 'w:style') {
        id = attributes('w:styleId') ?? '';
        styles.set(id, { name: '', basedOn: null, outline: null });
      }
      const style = styles.get(id);
      const value = attributes('w:val');
      if (style === undefined || value === null) return;
      if (name === 'w:name') styles.set(id, { ...style, name: value });
      if (name === 'w:basedOn') styles.set(id, { ...style, basedOn: value });
      if (name === 'w:outlineLvl') styles.set(id, { ...style, outline: outlineLevel(value) });
    },
    close() {},
    text() {},
  });
  return styles;
}

/** Null where the value is none. */
export function outlineLevel(value: string | null): number | null {
  return value !== null && /^[0-9]$/.test(value) ? Number(value) : null;
}
