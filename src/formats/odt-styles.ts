// What an OpenDocument text's styles say about what is printed: list numbers, text above the line, italics.

import { type BasedStyle, inherited } from './inherited.ts';
import { type OdtListLevel, type OdtListStyle, odtNumberFormat } from './odt-lists.ts';
import { ODT_NAMESPACES } from './odt-names.ts';
import type { Attributes, XmlWalk } from './xml.ts';

export interface OdtStyles {
  readonly lists: ReadonlyMap<string, OdtListStyle>;
  /** Names of the character styles that raise their text. */
  readonly raised: ReadonlySet<string>;
  /** Whether the text of a character style is set in italics; null where the style says nothing of it. */
  slantOf(style: string): boolean | null;
}

interface CharacterStyle extends BasedStyle {
  readonly isItalic: boolean | null;
}

const MAX_LEVELS = 10;

/** Reads the common styles and those that stand before the body of `content.xml`. */
export function readOdtStyles(common: string, content: string, walk: XmlWalk): OdtStyles {
  const lists = new Map<string, OdtListStyle>();
  const raised = new Set<string>();
  const characters = new Map<string, CharacterStyle>();
  const body = content.search(/<(?:\w+:)?body[\s>]/);
  for (const xml of [common, body === -1 ? '' : content.slice(0, body)]) {
    let style = '';
    let isOfCharacters = false;
    let levels: (OdtListLevel | undefined)[] = [];
    walk(xml, ODT_NAMESPACES, {
      open(name, attributes) {
        if (name === 'style:style') {
          style = attributes('style:name') ?? '';
          isOfCharacters = attributes('style:family') === 'text';
          if (isOfCharacters) characters.set(style, { basedOn: attributes('style:parent-style-name'), isItalic: null });
        }
        if (name === 'style:text-properties') {
          if (isRaised(attributes('style:text-position'))) raised.add(style);
          const known = isOfCharacters ? characters.get(style) : undefined;
          if (known !== undefined) characters.set(style, { ...known, isItalic: slant(attributes('fo:font-style')) });
        }
        if (name === 'text:list-style') {
          levels = [];
          lists.set(attributes('style:name') ?? '', levels);
        }
        if (name === 'text:list-level-style-number') {
          levels[Math.min(integer(attributes('text:level'), 1), MAX_LEVELS) - 1] = readLevel(attributes);
        }
      },
      close() {},
      text() {},
    });
  }
  return { lists, raised, slantOf: (style) => inherited(characters, style, ({ isItalic }) => isItalic) };
}

function slant(fontStyle: string | null): boolean | null {
  return fontStyle === null ? null : fontStyle === 'italic' || fontStyle === 'oblique';
}

function readLevel(attributes: Attributes): OdtListLevel {
  return {
    format: odtNumberFormat(attributes('style:num-format') ?? ''),
    prefix: (attributes('style:num-prefix') ?? '').slice(0, 20),
    suffix: (attributes('style:num-suffix') ?? '').slice(0, 20),
    start: integer(attributes('text:start-value'), 1),
    displayed: integer(attributes('text:display-levels'), 1),
  };
}

/** `super 58%`, or a height above the line in per cent. */
function isRaised(position: string | null): boolean {
  return position !== null && /^(?:super|[1-9]\d*(?:\.\d+)?%)/.test(position);
}

function integer(value: string | null, otherwise: number): number {
  return value !== null && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : otherwise;
}
