// What flatMap makes, without V8's slow way of adding to its list: for what is done to every note.

/** What `each` makes of every one of `list`, in one list. */
export function allOf<One, Made>(
  list: readonly One[],
  each: (one: One, index: number) => readonly Made[],
): readonly Made[] {
  const all: Made[] = [];
  list.forEach((one, index) => {
    for (const made of each(one, index)) all.push(made);
  });
  return all;
}
