// The build writes out the Unicode classes of patterns; what it writes must match what the sources match.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { classesModule, rangesOf, withPlainClasses } from '../scripts/plain-classes.mjs';

test.each(['L', 'Lo', 'Lu', 'Ll', 'N', 'M', 'Script=Han', 'Script=Hiragana', 'Script=Katakana', 'Script=Hangul'])(
  '%s is what Unicode says on the Basic Multilingual Plane',
  (name) => {
    const unicode = new RegExp(`\\p{${name}}`, 'u');
    const written = new RegExp(`[${rangesOf(name)}]`, 'u');
    const assigned = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code))
      .concat(Array.from({ length: 0x2000 }, (_, at) => String.fromCharCode(0xe000 + at)))
      .filter((character) => !/\p{Cn}/u.test(character));
    expect(assigned.filter((character) => written.test(character) !== unicode.test(character))).toEqual([]);
  },
);

test('a letter of a rare ideograph is a letter, an emoji is none', () => {
  const letter = new RegExp(`[${rangesOf('L')}]`, 'u');
  expect(['𠮷', '𞤀', '😀', '🂡'].map((character) => letter.test(character))).toEqual([true, true, false, false]);
});

const han = 'unicode_Script_Han';
const head = `import { ${han} } from 'unicode-classes'; `;

test.each([
  [
    'a pattern',
    String.raw`const a = /\p{Script=Han}[x\p{Script=Han}\]]/gu;`,
    `${head}const a = new RegExp("[" + ${han} + "][x" + ${han} + "\\\\]]", 'gu');`,
  ],
  [
    'a pattern of a function is made once, when it is asked for',
    String.raw`const is = (a) => /^\p{Script=Han}"\//u.test(a);`,
    `${head}let kept_0; const is = (a) => (kept_0 ??= new RegExp("^[" + ${han} + "]\\"\\\\/", 'u')).test(a);`,
  ],
  [
    'one that has a place of its own stays a literal',
    String.raw`function all(a) { return a.matchAll(/\p{Script=Han}/gu); }`,
    `function all(a) { return a.matchAll(/[${rangesOf('Script=Han')}]/gu); }`,
  ],
  [
    'a string',
    String.raw`const a = '[\\]\\p{Script=Han}]'.length;`,
    `${head}const a = ('[\\\\]' + ${han} + ']').length;`,
  ],
  [
    'a template',
    'const a = `[$' + '{b}\\\\p{Script=Han}]\\\\p{Script=Han}`;',
    `${head}const a = \`[\${b}\${${han}}][\${${han}}]\`;`,
  ],
  ['a raw template', 'const a = String.raw`\\[\\p{Script=Han}`;', `${head}const a = String.raw\`\\[[\${${han}}]\`;`],
  ['a class that stays', String.raw`const a = /\p{Sc}\P{L}\\p{L}/u;`, String.raw`const a = /\p{Sc}\P{L}\\p{L}/u;`],
])('%s', (_, source, written) => {
  expect(withPlainClasses(source)).toBe(written);
});

test('the module of the classes holds each under the name that the sources ask for', () => {
  expect(classesModule().split('\n')).toContain(`export const ${han} = ${JSON.stringify(rangesOf('Script=Han'))};`);
});

test('every source is still a program, and no letter is left', () => {
  const src = join(import.meta.dirname, '../src');
  const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const written = sources.map((path) => withPlainClasses(readFileSync(join(src, path), 'utf8')));
  expect(sources.length).toBeGreaterThan(100);
  const code = written.map((source) => source.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')).join('\n');
  expect(code.match(/\\p\{(?:L|Lu|Ll|N)\}/g)).toBeNull();
});
