// Lines of a terminal as SVG: text in a monospace face of the reader's own, each run held on the grid by its length.

import stringWidth from 'string-width';

const FONT_SIZE = 14;
const CELL = { width: 8.4, height: 20 };
const PADDING = 20;

// Foregrounds 0 to 15 of ANSI, all of a contrast of 4.5 or more against the background.
const SCHEMES = {
  light: {
    background: '#ffffff',
    border: '#d0d7de',
    text: '#1f2328',
    dim: '#59636e',
    colors:
      '#1f2328 #cf222e #116329 #8a5300 #0969da #8250df #1b6b72 #59636e #59636e #a40e26 #1a7f37 #7d4e00 #0550ae #6639ba #1b6b72 #1f2328',
  },
  dark: {
    background: '#0d1117',
    border: '#30363d',
    text: '#e6edf3',
    dim: '#9198a1',
    colors:
      '#9198a1 #ff7b72 #3fb950 #d29922 #58a6ff #bc8cff #39c5cf #b1bac4 #9198a1 #ffa198 #56d364 #e3b341 #79c0ff #d2a8ff #56d4dd #ffffff',
  },
};

/**
 * @param {ReturnType<typeof import('./parse-ansi.mjs').parseAnsi>} lines
 * @param {{ scheme: 'light' | 'dark', title: string, description: string }} options
 * @returns {string} an SVG document without scripts, styles or fonts of its own
 */
export function drawTerminal(lines, { scheme, title, description }) {
  const palette = SCHEMES[scheme];
  const widths = lines.map((runs) => stringWidth(runs.map((run) => run.text).join('')));
  const width = Math.ceil(Math.max(...widths) * CELL.width) + 2 * PADDING;
  const height = lines.length * CELL.height + 2 * PADDING;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">
<title id="title">${escaped(title)}</title>
<desc id="description">${escaped(description)}</desc>
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${palette.background}" stroke="${palette.border}"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${FONT_SIZE}" fill="${palette.text}" xml:space="preserve">
${lines.flatMap((runs, index) => drawLine(runs, index, palette)).join('\n')}
</g>
</svg>
`;
}

function drawLine(runs, index, palette) {
  const y = PADDING + index * CELL.height + 15;
  let column = 0;
  return runs.flatMap(({ text, look }) => {
    const start = column + (text.length - text.trimStart().length);
    column += stringWidth(text);
    const shown = text.trim();
    if (shown === '') return [];
    const x = round(PADDING + start * CELL.width);
    const length = round(stringWidth(shown) * CELL.width);
    return `<text x="${x}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${attributes(look, palette)}>${escaped(shown)}</text>`;
  });
}

function attributes({ color, bold, dim, underline }, palette) {
  const fill = color === null ? null : palette.colors.split(' ')[color];
  return [
    ...(fill !== null || dim ? [` fill="${fill ?? palette.dim}"`] : []),
    ...(bold ? [' font-weight="bold"'] : []),
    ...(underline ? [' text-decoration="underline"'] : []),
  ].join('');
}

function round(number) {
  return Math.round(number * 10) / 10;
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
