// The character styles of a Word file that set text in italics.

import { isOn } from './docx-names.ts';
import { type BasedStyle, inherited } from './inherited.ts';
import type { Namespaces, XmlWalk } from './xml.ts';

interface Style extends BasedStyle {
  /** Null where the style says nothing of it. */
  readonly isItalic: boolean | null;
}

/** Says of a character style, by its id, whether it sets text in italics. */
export type IsItalicStyle = (style: string) => boolean;

export function createItalicStyles(stylesXml: string, namespaces: Namespaces, walk: XmlWalk): IsItalicStyle {
  const styles = readStyles(stylesXml, namespaces, walk);
  return (id) => inherited(styles, id, ({ isItalic }) => isItalic) ?? false;
}

/** The character styles alone: what a paragraph's style says holds for the paragraph as a whole. */
function readStyles(xml: string, namespaces: Namespaces, walk: XmlWalk): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  let id: string | null = null;
  walk(xml, namespaces, {
    open(name, attributes) {
      if (name === 'w:style') {
        id = attributes('w:type') === 'character' ? (attributes('w:styleId') ?? '') : null;
        if (id !== null) styles.set(id, { basedOn: null, isItalic: null });
      }
      const style = id === null ? undefined : styles.get(id);
      if (id === null || style === undefined) return;
      if (name === 'w:basedOn') styles.set(id, { ...style, basedOn: attributes('w:val') });
      if (name === 'w:i') styles.set(id, { ...style, isItalic: isOn(attributes('w:val'), true) });
    },
    close() {},
    text() {},
  });
  return styles;
}
