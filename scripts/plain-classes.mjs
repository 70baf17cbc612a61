// Writes out the Unicode classes of patterns, as regexpu does: what V8 takes to compile \p{L} is what a short article costs.
//
// A pattern is checked when its file is loaded and compiled when it first runs; each \p{L} takes 0.05 to 0.25 ms of that,
// most of it for the surrogate pairs of letters beyond the Basic Multilingual Plane. Written out, the classes are
// those of Unicode on that plane; beyond it, whole blocks stand for what they mostly hold. Each class stands once in the
// program, and the patterns that name it are put together from it: as literals they would be a third of the program, read
// by V8 at every start.

import { readFile } from 'node:fs/promises';
import ts from 'typescript';

// Historic and minority scripts, and the ideographs of the supplementary planes; emoji are neither.
const SCRIPTS = '\u{10000}-\u{1efff}';
const IDEOGRAPHS = '\u{20000}-\u{3ffff}';
const BEYOND = new Map([
  ['L', SCRIPTS + IDEOGRAPHS],
  ['Lo', SCRIPTS + IDEOGRAPHS],
  ['Lu', ''],
  ['Ll', ''],
  ['N', ''],
  ['M', ''],
  ['Script=Han', IDEOGRAPHS],
  ['Script=Hiragana', ''],
  ['Script=Katakana', ''],
  ['Script=Hangul', ''],
]);

const CLASSES = 'unicode-classes';

/** For esbuild: the sources with their classes written out, and the module that holds the classes. */
export const plainClasses = {
  name: 'plain-classes',
  setup(build) {
    build.onResolve({ filter: /^unicode-classes$/ }, () => ({ path: CLASSES, namespace: CLASSES, sideEffects: false }));
    build.onLoad({ filter: /./, namespace: CLASSES }, () => ({ contents: classesModule() }));
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return source.includes('\\p{') ? { contents: withPlainClasses(source), loader: 'ts' } : undefined;
    });
  },
};

/** The module that the sources import their classes from. */
export function classesModule() {
  return [...BEYOND.keys()]
    .map((name) => `export const ${nameOf(name)} = ${JSON.stringify(rangesOf(name))};`)
    .join('\n');
}

/** A TypeScript source in which every class of BEYOND is written out, in patterns and in the strings that become some. */
export function withPlainClasses(source) {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const edits = [];
  const kept = [];
  const visit = (node, isInFunction) => {
    if (ts.isRegularExpressionLiteral(node)) edits.push(...editsOfPattern(node, isInFunction, kept));
    else edits.push(...editsOfText(node));
    node.forEachChild((child) => visit(child, isInFunction || ts.isFunctionLike(node)));
  };
  visit(file, false);
  if (edits.length === 0) return source;
  let result = source;
  for (const { start, end, by } of edits.toSorted((one, other) => other.start - one.start))
    result = result.slice(0, start) + by + result.slice(end);
  const names = [...BEYOND.keys()].map(nameOf).filter((name) => edits.some(({ by }) => by.includes(name)));
  const imports = names.length === 0 ? '' : `import { ${names.join(', ')} } from '${CLASSES}'; `;
  const variables = kept.length === 0 ? '' : `let ${kept.join(', ')}; `;
  return imports + variables + result;
}

// A pattern of a function is made when it is first asked for, and kept. One with a place of its own (g, y) stays a literal
// with the ranges in it, since V8 makes a new one from that in no time.
function editsOfPattern(node, isInFunction, kept) {
  const [start, end] = [node.getStart(), node.end];
  const border = node.text.lastIndexOf('/');
  const [pattern, flags] = [node.text.slice(1, border), node.text.slice(border + 1)];
  const pieces = piecesOf(pattern, RAW_TOKEN, { isInside: false });
  if (pieces.length === 1) return [];
  if (isInFunction && /[gy]/.test(flags)) {
    const written = pieces.map((piece, at) => (at % 2 === 0 ? piece : rangesOf(piece))).join('');
    return [{ start, end, by: `/${written}/${flags}` }];
  }
  const source = pieces.map((piece, at) => (at % 2 === 0 ? JSON.stringify(piece) : nameOf(piece))).join(' + ');
  const made = `new RegExp(${source}, '${flags}')`;
  if (!isInFunction) return [{ start, end, by: made }];
  const name = `kept_${kept.length}`;
  kept.push(name);
  return [{ start, end, by: `(${name} ??= ${made})` }];
}

// A string becomes a sum; a template, raw or not, gets one more place to fill in.
function editsOfText(node) {
  if (ts.isStringLiteral(node)) {
    const text = node.getText();
    const pieces = piecesOf(text, TOKEN, { isInside: false });
    if (pieces.length === 1) return [];
    const sum = pieces
      .map((piece, at) => (at % 2 === 0 ? piece : `${text[0]} + ${nameOf(piece)} + ${text[0]}`))
      .join('');
    return [{ start: node.getStart(), end: node.end, by: `(${sum})` }];
  }
  const isRaw = ts.isTaggedTemplateExpression(node.parent ?? node) && node.parent.tag.getText() === 'String.raw';
  const state = { isInside: false };
  return literalsOf(node).flatMap((literal) => {
    const pieces = piecesOf(literal.getText(), isRaw ? RAW_TOKEN : TOKEN, state);
    if (pieces.length === 1) return [];
    const by = pieces.map((piece, at) => (at % 2 === 0 ? piece : `\${${nameOf(piece)}}`)).join('');
    return [{ start: literal.getStart(), end: literal.end, by }];
  });
}

function literalsOf(node) {
  if (ts.isNoSubstitutionTemplateLiteral(node)) return [node];
  if (ts.isTemplateExpression(node)) return [node.head, ...node.templateSpans.map(({ literal }) => literal)];
  return [];
}

// A class by its name, another escape, the border of a class; in a string every backslash of a pattern is two.
const RAW_TOKEN = /\\p\{([^}]*)\}|\\.|[[\]]/gs;
const TOKEN = /\\\\p\{([^}]*)\}|\\\\.|\\.|[[\]]/gs;

/** The text and the names of its classes, by turns; `state` tells whether a bracket is open. */
function piecesOf(text, token, state) {
  const pieces = [''];
  let end = 0;
  for (const { 0: found, 1: name, index } of text.matchAll(token)) {
    if (found === '[') state.isInside = true;
    if (found === ']') state.isInside = false;
    if (name === undefined || !BEYOND.has(name)) continue;
    const [open, close] = state.isInside ? ['', ''] : ['[', ']'];
    pieces.push(`${pieces.pop()}${text.slice(end, index)}${open}`, name, close);
    end = index + found.length;
  }
  return [...pieces.slice(0, -1), pieces.at(-1) + text.slice(end)];
}

function nameOf(name) {
  return `unicode_${name.replace('=', '_')}`;
}

const known = new Map();

/** What stands for `\p{name}` inside brackets; code points that Unicode has not assigned join the ranges around them. */
export function rangesOf(name) {
  const ranges = known.get(name) ?? findRanges(new RegExp(`\\p{${name}}`, 'u')) + BEYOND.get(name);
  known.set(name, ranges);
  return ranges;
}

function findRanges(isMember) {
  let ranges = '';
  let [start, end] = [-1, -1];
  for (let code = 0; code <= 0x10000; code += 1) {
    const character = String.fromCharCode(code);
    if (code < 0x10000 && isMember.test(character)) {
      if (start < 0) start = code;
      end = code;
    } else if (start >= 0 && (code === 0x10000 || !/\p{Cn}/u.test(character))) {
      ranges += String.fromCharCode(start) + (end > start ? `-${String.fromCharCode(end)}` : '');
      start = -1;
    }
  }
  return ranges;
}
