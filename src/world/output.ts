// A stream of text to a person or a program.

export interface Output {
  /** Resolves when the text was taken; a reader that went away is no error. */
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
  /** Width in columns; null where it is not known. */
  readonly columns: number | null;
}

/** A standard stream of the process. */
export function outputTo(stream: NodeJS.WriteStream): Output {
  let isOpen = true;
  // A closed pipe (EPIPE) ends the reader's interest, not the run.
  stream.on('error', () => {
    isOpen = false;
  });
  return {
    write: (text) =>
      new Promise((resolve) => {
        if (!isOpen || text === '') resolve();
        else stream.write(text, () => resolve());
      }),
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? null,
  };
}
