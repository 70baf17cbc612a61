import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeness, sketchOf } from '../../src/text/word-sketch.ts';

const words = (count: number, name: string) => Array.from({ length: count }, (_, at) => `${name}${at}`).join(' ');

test.each([
  ['a text and itself', words(400, 'a'), words(400, 'a'), 1, 1],
  ['one that differs in case and punctuation', 'The Mill; the weir.', 'the mill the weir', 1, 1],
  ['two that share nothing', words(300, 'a'), words(300, 'b'), 0, 0],
  ['two that share nine words in ten', words(360, 'a'), `${words(324, 'a')} ${words(36, 'b')}`, 0.7, 0.95],
  ['two that share half', words(300, 'a'), `${words(150, 'a')} ${words(150, 'b')}`, 0.15, 0.55],
  ['two Chinese sentences', '长江渡口的最后一班船今天停航', '长江渡口的最后一班船今天停航了', 0.85, 0.99],
  ['nothing and something', '', 'a mill', 0, 0],
])('%s are as alike as they should be', (_, one, other, least, most) => {
  const alike = likeness(sketchOf(one), sketchOf(other));
  expect(alike).toBeGreaterThanOrEqual(least);
  expect(alike).toBeLessThanOrEqual(most);
});

test('a sketch stays short, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
      const sketch = sketchOf(text);
      expect(sketch.length).toBeLessThanOrEqual(48 * 7);
      expect(likeness(sketch, sketch)).toBe(sketch === '' ? 0 : 1);
    }),
  );
});
