// The user's mistake: a wrong option, a missing file, a format that cannot be read. Ends the run with exit code 2.

/** `message` is one line that says what is wrong, where, and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
