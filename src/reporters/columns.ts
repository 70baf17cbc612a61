// How many columns of a terminal a text takes up.

// Styles (SGR) and links (OSC 8), as reports are written with.
const ESCAPES = /\u001b\[[0-9;]*m|\u001b\]8;;[^\u0007]*\u0007/g;
// Scripts and signs that take one column each: Latin to Armenian, General Punctuation, arrows, operators, box drawing.
const NARROW =
  /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u2500-\u25fc]*$/;
// East Asian Width W and F (Unicode 17), with what is not assigned between.
const WIDE =
  /^[\u1100-\u115f\u231a\u231b\u2329\u232a\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2614\u2615\u2630-\u2637\u2648-\u2653\u267f\u268a-\u268f\u2693\u26a1\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705\u270a\u270b\u2728\u274c\u274e\u2753-\u2755\u2757\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55\u2e80-\u303e\u3041-\u3247\u3250-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2fb}\u{1d300}-\u{1d376}\u{1f004}\u{1f0cf}\u{1f18e}\u{1f191}-\u{1f19a}\u{1f1ae}\u{1f200}-\u{1f320}\u{1f32d}-\u{1f335}\u{1f337}-\u{1f37c}\u{1f37e}-\u{1f393}\u{1f3a0}-\u{1f3ca}\u{1f3cf}-\u{1f3d3}\u{1f3e0}-\u{1f3f0}\u{1f3f4}\u{1f3f8}-\u{1f43e}\u{1f440}\u{1f442}-\u{1f4fc}\u{1f4ff}-\u{1f53d}\u{1f54b}-\u{1f54e}\u{1f550}-\u{1f567}\u{1f57a}\u{1f595}\u{1f596}\u{1f5a4}\u{1f5fb}-\u{1f64f}\u{1f680}-\u{1f6c5}\u{1f6cc}\u{1f6d0}-\u{1f6d2}\u{1f6d5}-\u{1f6df}\u{1f6eb}\u{1f6ec}\u{1f6f4}-\u{1f6fc}\u{1f7da}-\u{1f7f0}\u{1f90c}-\u{1f93a}\u{1f93c}-\u{1f945}\u{1f947}-\u{1f9ff}\u{1fa70}-\u{1fafa}\u{20000}-\u{3fffd}]/u;

/** The columns of `text`; escape sequences take none. Linear. */
export function columnsOf(text: string): number {
  const shown = text.includes('\u001b') ? text.replace(ESCAPES, '') : text;
  if (NARROW.test(shown)) return shown.length;
  let columns = 0;
  for (const { segment } of new Intl.Segmenter().segment(shown)) columns += widthOf(segment);
  return columns;
}

/** Of what a reader sees as one character; its first visible code point tells, and marks that take room of their own. */
function widthOf(cluster: string): number {
  const seen = [...cluster.slice(0, 200)].filter(
    (character) => !/[\p{Mn}\p{Me}\p{C}]|\p{Default_Ignorable_Code_Point}/u.test(character),
  );
  const [first, ...rest] = seen;
  if (first === undefined) return 0;
  // A presentation selector makes a sign an emoji, a pair of letters is a flag, a keycap is drawn around its digit.
  if (
    /\p{Extended_Pictographic}(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}]|\u200d\p{Extended_Pictographic})|^\p{RI}\p{RI}|\u20e3$/u.test(
      cluster,
    )
  )
    return 2;
  const marks = rest.filter((mark) => /\p{Mc}|[\uff00-\uffef]/u.test(mark));
  return [first, ...marks].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}
