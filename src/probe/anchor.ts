// What an address's fragment points at, and whether the page has it.

/**
 * The name that a fragment points at, escapes undone; null where it points at no element: text directives (WICG's
 * scroll-to-text-fragment), and the routes of script applications (`#!/`, `#/`).
 */
export function anchorName(fragment: string | null): string | null {
  const name = fragment?.split(':~:', 1)[0] ?? '';
  if (name === '' || /^[!/]/.test(name)) return null;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Null where the rest of the page, which was not read, may have it. `top` needs no element (HTML 7.4.6.4). */
export function anchorFound(anchor: string, hasAnchor: boolean, isWhole: boolean): boolean | null {
  if (hasAnchor || anchor.toLowerCase() === 'top') return true;
  return isWhole ? false : null;
}
