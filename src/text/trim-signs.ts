// Takes signs off the ends of a text.

/** `text` without any of the signs `before` at its beginning and `after` at its end. */
export function trimSigns(text: string, before: string, after: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && before.includes(text.charAt(start))) start += 1;
  while (end > start && after.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
