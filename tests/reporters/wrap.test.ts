// Widths and breaks against the libraries that define them, string-width and wrap-ansi.

import fc from 'fast-check';
import picocolors from 'picocolors';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { columnsOf } from '../../src/reporters/columns.ts';
import { wrap } from '../../src/reporters/wrap.ts';

const paint = picocolors.createColors(true);

test.each([
  'plain words',
  '„Größe“ — №5…',
  'Журавли и мосты',
  '漢字とカナ',
  '한국어 각',
  'ﾊﾝｶｸ ＡＢ',
  'e\u0301a\u0300',
  'हिन्दी नि',
  '👩‍👩‍👧 👍🏽 🇫🇷 ❤️ 1️⃣ ☎',
  'soft\u00adhyphen\u200b',
  paint.bold(paint.red('red')),
  '',
])('%s takes as many columns as string-width says', (text) => {
  expect(columnsOf(text)).toBe(stringWidth(text));
});

test('every character of the Basic Multilingual Plane is as wide as string-width says', () => {
  const characters = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter(
    (character) => !/[\p{Cn}\p{Co}\p{Cs}\u001b]/u.test(character),
  );
  expect(characters.filter((character) => columnsOf(character) !== stringWidth(character))).toEqual([]);
});

test('painted text is broken as wrap-ansi breaks it', () => {
  const word = fc.oneof(
    fc.constantFrom('a', 'note', 'https://a.test/long/path', '漢字', 'Größe', '', '12'),
    fc.stringMatching(/^[a-z]{1,12}$/),
  );
  const run = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
  const style = fc.constantFrom(String, paint.red, paint.dim, paint.bold, (text: string) =>
    paint.bold(paint.cyan(text)),
  );
  const painted = fc.array(fc.tuple(style, run), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(painted, fc.integer({ min: 20, max: 40 }), (runs, columns) => {
      const text = runs.map(([ink, words]) => ink(words)).join(' ');
      expect(wrap(text, columns).join('\n')).toBe(wrapAnsi(text, columns, { hard: false, trim: true }));
    }),
  );
});
