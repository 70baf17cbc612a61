// What the exit code says to a script.

export const exitCodes = {
  /** Nothing of --fail-on was found. */
  fine: 0,
  /** Something of it was found. */
  found: 1,
  /** The command, its config or an input was wrong, or there is no network. */
  mistake: 2,
  /** As a shell counts a program that SIGINT ended: 128 + 2. */
  interrupted: 130,
} as const;
