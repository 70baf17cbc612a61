// White space made even: every run of it becomes one space, none at the ends.

/** The text with runs of white space (line breaks and no-break spaces included) as one space, trimmed. */
export function collapseSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
