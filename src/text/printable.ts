// Keeps outside text from steering a terminal, a log or a workflow command.

// C0 but tab and line feed, DEL and C1, and the bidirectional controls (Unicode TR 9), and lone surrogates.
const UNSAFE =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with every control and bidirectional character replaced by U+FFFD; tab and line feed stay. */
export function printable(text: string): string {
  return text.replace(UNSAFE, '\ufffd');
}

/** One printable line: line feeds and tabs become spaces too. */
export function printableLine(text: string): string {
  return printable(text.replace(/[\r\n\t\u2028\u2029]+/g, ' '));
}
