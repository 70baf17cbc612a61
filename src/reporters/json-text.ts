// JSON that a terminal may show: what could steer one is written as an escape, which is the same JSON.

// JSON.stringify leaves DEL, C1 (an eight-bit CSI among them), line separators and bidirectional controls as they are.
const STEERING = /[\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** The value as JSON and a line feed. @param indent spaces for each level; 0 for a single line */
export function jsonText(value: unknown, indent: number): string {
  // Outside of strings JSON holds none of these characters, so that each may be replaced where it stands.
  const escaped = JSON.stringify(value, null, indent).replace(
    STEERING,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${escaped}\n`;
}
