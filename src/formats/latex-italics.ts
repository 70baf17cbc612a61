// Italics in LaTeX: commands with an argument, and those that hold for the rest of their group.

import type { LatexState } from './latex-state.ts';

/** What each command does. `start` is the offset of its backslash; the reader stands behind its name. */
export const ITALICS: ReadonlyMap<string, (state: LatexState, start: number) => void> = new Map([
  ...['emph', 'textit', 'textsl'].map((name) => [name, emitArgument] as const),
  ...['em', 'it', 'sl', 'itshape', 'slshape'].map((name) => [name, emitGroup] as const),
]);

function emitArgument(state: LatexState): void {
  const passage = state.passage();
  const from = passage.length();
  state.openGroup(passage, () => passage.emphasize(from));
}

/** `{\em Mud and Rain}`: where the command opens its group. */
function emitGroup(state: LatexState, start: number): void {
  const end = state.reader.groupEnd(start - 1);
  if (end === null) return;
  const passage = state.passage();
  const from = passage.length();
  state.open(end, passage, () => passage.emphasize(from));
}
