// What a style says, or the style that it builds on.

/** A style that may build on another. */
export interface BasedStyle {
  /** The name of the style that it builds on; null where there is none. */
  readonly basedOn: string | null;
}

// Styles build on each other a few times, and in a broken file in a circle.
const MAX_ANCESTORS = 20;

/** The first that is not null of what `read` finds in the style called `name` and in those that it builds on; null for none. */
export function inherited<S extends BasedStyle, T>(
  styles: ReadonlyMap<string, S>,
  name: string,
  read: (style: S) => T | null,
): T | null {
  let style = styles.get(name);
  for (let depth = 0; depth < MAX_ANCESTORS && style !== undefined; depth += 1) {
    const found = read(style);
    if (found !== null) return found;
    style = style.basedOn === null ? undefined : styles.get(style.basedOn);
  }
  return null;
}
