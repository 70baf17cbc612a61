// Writes out the Unicode classes of patterns, as regexpu does: what V8 takes to compile \p{L} is what a short article costs.
//
// A pattern is checked when its file is loaded and compiled when it first runs; each \p{L} takes 0.05 to 0.25 ms of that,
// most of it for the surrogate pairs of letters beyond the Basic Multilingual Plane. Written out, the classes are
// those of Unicode on that plane; beyond it, whole blocks stand for what they mostly hold.

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

/** For esbuild: the sources with their classes written out. */
export const plainClasses = {
  name: 'plain-classes',
  setup(build) {
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return source.includes('\\p{') ? { contents: withPlainClasses(source), loader: 'ts' } : undefined;
    });
  },
};

/** A TypeScript source in which every class of BEYOND is written out, in patterns and in the strings that become some. */
export function withPlainClasses(source) {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const edits = [];
  const visit = (node) => {
    for (const parts of patternsOf(node)) {
      const state = { isInside: false };
      for (const { text, start, isRaw } of parts) edits.push({ start, text, by: written(text, isRaw, state) });
    }
    node.forEachChild(visit);
  };
  visit(file);
  let result = source;
  for (const { start, text, by } of edits.toSorted((one, other) => other.start - one.start))
    result = result.slice(0, start) + by + result.slice(start + text.length);
  return result;
}

// The literal parts of what may be one pattern.
function patternsOf(node) {
  const part = (literal, isRaw) => ({ text: literal.getText(), start: literal.getStart(), isRaw });
  if (ts.isRegularExpressionLiteral(node)) return [[part(node, true)]];
  if (ts.isStringLiteral(node)) return [[part(node, false)]];
  const isRaw = ts.isTaggedTemplateExpression(node.parent ?? node) && node.parent.tag.getText() === 'String.raw';
  if (ts.isNoSubstitutionTemplateLiteral(node)) return [[part(node, isRaw)]];
  if (ts.isTemplateExpression(node))
    return [[node.head, ...node.templateSpans.map(({ literal }) => literal)].map((each) => part(each, isRaw))];
  return [];
}

// A class by its name, another escape, the border of a class; in a string every backslash of a pattern is two.
const RAW_TOKEN = /\\p\{([^}]*)\}|\\.|[[\]]/gs;
const TOKEN = /\\\\p\{([^}]*)\}|\\\\.|\\.|[[\]]/gs;

function written(text, isRaw, state) {
  return text.replace(isRaw ? RAW_TOKEN : TOKEN, (found, name) => {
    if (found === '[') state.isInside = true;
    if (found === ']') state.isInside = false;
    if (name === undefined || !BEYOND.has(name)) return found;
    return state.isInside ? rangesOf(name) : `[${rangesOf(name)}]`;
  });
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
