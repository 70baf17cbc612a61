// Tells of works that a draft cites by a key that none of its lists has.

/** What is known of a draft's lists of works. */
export interface WorkLists {
  /** Every key and alias of theirs. */
  readonly keys: Iterable<string>;
  /** All of them were read. */
  readonly areRead: boolean;
}

// Quarto and pandoc-crossref refer to figures, tables and sections in the signs of citations.
const CROSS_REFERENCE = /^(?:fig|tbl|tab|sec|eq|eqn|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|app)[:-]/i;
// `\cite{#1}`, `\cite{\key}`: a macro's argument is no key.
const KEY = /^[^\s#\\{}]{1,200}$/;

/**
 * Says of the key of a marker (`work knuth84`) as which label it is lost; null for one that a list has, and for all
 * where a draft has no list, or one that was not read: then nobody can tell. BibTeX's keys ignore case.
 */
export function lostWork({ keys, areRead }: WorkLists): (marker: string) => string | null {
  const known = new Set([...keys].map((key) => key.toLowerCase()));
  return (marker) => {
    const key = /^work (.+)$/.exec(marker)?.[1] ?? '';
    if (!areRead || known.size === 0 || known.has(key.toLowerCase())) return null;
    return KEY.test(key) && !CROSS_REFERENCE.test(key) ? key : null;
  };
}
