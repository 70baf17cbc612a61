// Text with SGR sequences (ECMA-48 8.3.117) as lines of runs of one look.

const SEQUENCE = /\u001b\[([\d;]*)m/g;
const PLAIN = { color: null, bold: false, dim: false, underline: false };

/**
 * @typedef {{ color: number | null, bold: boolean, dim: boolean, underline: boolean }} Look `color` is 0 to 15
 * @param {string} text as a terminal gets it; other sequences than SGR are not understood
 * @returns {{ text: string, look: Look }[][]} a list of runs for each line
 */
export function parseAnsi(text) {
  let look = PLAIN;
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => {
      const runs = [];
      let from = 0;
      for (const match of line.matchAll(SEQUENCE)) {
        runs.push({ text: line.slice(from, match.index), look });
        from = match.index + match[0].length;
        look = match[1].split(';').map(Number).reduce(apply, look);
      }
      runs.push({ text: line.slice(from), look });
      return runs.filter((run) => run.text !== '');
    });
}

function apply(look, code) {
  if (code === 0) return PLAIN;
  if (code === 1) return { ...look, bold: true };
  if (code === 2) return { ...look, dim: true };
  if (code === 4) return { ...look, underline: true };
  if (code === 22) return { ...look, bold: false, dim: false };
  if (code === 24) return { ...look, underline: false };
  if (code === 39) return { ...look, color: null };
  if (code >= 30 && code <= 37) return { ...look, color: code - 30 };
  if (code >= 90 && code <= 97) return { ...look, color: code - 90 + 8 };
  return look;
}
