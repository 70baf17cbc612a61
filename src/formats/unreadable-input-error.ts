// The user's mistake of giving an input that no format can read.

/** The message is one line: what the input is, and what to do; whoever reports it adds the path. */
export class UnreadableInputError extends Error {
  override readonly name = 'UnreadableInputError';
}
