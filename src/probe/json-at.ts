// Reads the JSON value that stands at a place of a script.

const LONGEST = 500_000;

/**
 * The object or list that begins behind `start`, with nothing but white space, `=`, `:` or `JSON.parse(` before it; null
 * where none does, where it does not end within half a megabyte, and where it is no JSON. Linear.
 */
export function jsonAt(source: string, start: number): unknown {
  const lead = /^[\s=:]*(?:JSON\.parse\(\s*)?/.exec(source.slice(start, start + 40))?.[0] ?? '';
  const from = start + lead.length;
  const first = source[from];
  if (first === '"') {
    const text = parsed(source.slice(from, endOfString(source, from)));
    return typeof text === 'string' ? parsed(text) : null;
  }
  return first === '{' || first === '[' ? parsed(source.slice(from, endOfValue(source, from))) : null;
}

/** Where the brackets that open at `from` are closed, or the search ends. */
function endOfValue(source: string, from: number): number {
  const limit = Math.min(source.length, from + LONGEST);
  let depth = 0;
  for (let at = from; at < limit; at += 1) {
    const letter = source[at];
    if (letter === '"') at = endOfString(source, at) - 1;
    else if (letter === '{' || letter === '[') depth += 1;
    else if (letter === '}' || letter === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return from;
}

/** Behind the quote that closes the string which opens at `from`. */
function endOfString(source: string, from: number): number {
  const limit = Math.min(source.length, from + LONGEST);
  for (let at = from + 1; at < limit; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '"') return at + 1;
  }
  return limit;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
