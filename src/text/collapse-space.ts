// White space made even: every run of it becomes one space, none at the ends.

/** The text with runs of white space (line breaks and no-break spaces included) as one space, trimmed. */
export function collapseSpace(text: string): string {
  // A lone space stays as it is: replacing each of them would cost more than all else.
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim();
}
