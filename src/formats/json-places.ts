// Where the elements and members of a JSON text stand; the text is known to be valid.

/** Offsets of the elements of the array that begins at `at`. Linear in the array. */
export function elementPlaces(json: string, at: number): readonly number[] {
  const places: number[] = [];
  let next = skipSpace(json, at + 1);
  while (next < json.length && json[next] !== ']') {
    places.push(next);
    next = skipSpace(json, valueEnd(json, next));
    if (json[next] === ',') next = skipSpace(json, next + 1);
  }
  return places;
}

/** Offsets of the values of the object that begins at `at`, by member name. Linear in the object. */
export function memberPlaces(json: string, at: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let next = skipSpace(json, at + 1);
  while (json[next] === '"') {
    const nameEnd = valueEnd(json, next);
    const value = skipSpace(json, skipSpace(json, nameEnd) + 1);
    places.set(json.slice(next + 1, nameEnd - 1), value);
    next = skipSpace(json, valueEnd(json, value));
    if (json[next] === ',') next = skipSpace(json, next + 1);
  }
  return places;
}

/** The offset of the first character that is no white space. */
export function skipSpace(json: string, at: number): number {
  let next = at;
  while (next < json.length && ' \t\r\n\ufeff'.includes(json[next] ?? '')) next += 1;
  return next;
}

/** The offset behind the value that begins at `at`. */
function valueEnd(json: string, at: number): number {
  let depth = 0;
  let next = at;
  while (next < json.length) {
    const sign = json[next] ?? '';
    if (sign === '"') next = stringEnd(json, next) - 1;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    // A number or a word ends before what follows it.
    if (depth < 0 || (depth === 0 && sign === ',')) return next;
    next += 1;
    if (depth === 0 && '"}]'.includes(sign)) return next;
  }
  return next;
}

function stringEnd(json: string, at: number): number {
  let next = at + 1;
  while (next < json.length && json[next] !== '"') next += json[next] === '\\' ? 2 : 1;
  return next + 1;
}
