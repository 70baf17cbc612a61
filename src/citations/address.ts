// An address found in running text.

import type { Span } from '../model/document.ts';

/** One address of a text; the span covers what is printed, without the sentence's punctuation. */
export interface Address extends Span {
  /** The likeliest reading, with a scheme. */
  readonly url: string;
  /** Other readings of a damaged address, likeliest first. */
  readonly variants: readonly string[];
  /** Whether the author cut the address short with an ellipsis. */
  readonly truncated: boolean;
}
