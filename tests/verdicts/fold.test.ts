// Folding, transliterating, cutting and comparing titles.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { foldTitle } from '../../src/verdicts/fold.ts';
import { foldHan } from '../../src/verdicts/fold-han.ts';
import { similarity } from '../../src/verdicts/similarity.ts';
import { citedReadings, titleParts, titleReadings } from '../../src/verdicts/site-names.ts';
import { looksTransliterated, skeletons } from '../../src/verdicts/transliterate.ts';

test.each([
  ['“It’s — fine…”', "It's - fine"],
  ['Élan vital', 'ELAN VITAL'],
  ['ﬁeld', 'field'],
  ['ＡＢＣ１２３', 'abc123'],
  ['Straße', 'STRASSE'],
  ['Œuvre', 'oeuvre'],
  ['ёлка', 'елка'],
  ['A &amp; B', 'A and B'],
  ['أخبار', 'اخبار'],
  ['ΣΊΣΥΦΟΣ', 'σίσυφος'],
  ['ガラス', 'ｶﾞﾗｽ'],
  ['İzmir', 'izmir'],
  ['長江渡口的最後一班船', '长江渡口的最后一班船'],
  ['國際關係與經濟發展', '国际关系与经济发展'],
])('%s and %s fold alike', (a, b) => {
  expect(foldTitle(a)).toBe(foldTitle(b));
});

test.each([
  ['щука', 'shhuka'],
  ['щука', 'ščuka'],
  ['щука', 'shchuka'],
  ['южный', 'juzhnyj'],
  ['южный', 'yuzhnyy'],
  ['южный', 'iuzhnyi'],
  ['хлеб', 'hleb'],
  ['хлеб', 'khleb'],
  ['хлеб', 'xleb'],
  ['объём', "ob''jom"],
  ['объём', 'obʺem'],
  ['голова', 'holova'],
  ['площад', 'ploshtad'],
  ['љубав', 'ljubav'],
  ['θάλασσα', 'thalassa'],
  ['ხიდი', 'khidi'],
  ['կամուրջ', 'kamurj'],
])('%s and %s have one skeleton', (own, latin) => {
  expect(skeletons(own).some((bone) => similarity(bone, skeletons(latin)[0] ?? '') >= 0.85)).toBe(true);
});

test.each([
  ['Kitaja mozhno ne bojatsja eshhe 10 let', true],
  ['O chem govorili v Moskve', true],
  ['Novye pravila sudohodstva', true],
  ['A Treaty on Friendship between Russia and China', false],
  ['Speech at the opening of the bridge', false],
  ['Die Geschichte der Fähren', false],
  ['White paper', false],
])('%s looks transliterated: %s', (title, expected) => {
  expect(looksTransliterated(title)).toBe(expected);
});

test.each([
  ['Headline | Site', ['Headline', 'Site']],
  ['Site » Section » Headline', ['Site', 'Section', 'Headline']],
  ['Headline - Part two — Site', ['Headline', 'Part two', 'Site']],
  ['Russian-Chinese exercises', ['Russian-Chinese exercises']],
  ['标题_栏目_网站', ['标题', '栏目', '网站']],
  ['标题-网站', ['标题', '网站']],
  ['見出し｜新報', ['見出し', '新報']],
])('%s falls into its parts', (title, parts) => {
  expect(titleParts(title)).toEqual(parts);
});

test('every beginning and end of a title is a reading of it', () => {
  expect(titleReadings('A | B | C')).toEqual(['A | B | C', 'A B', 'B C', 'A', 'C', 'B']);
});

test('a translation in brackets and a parallel title are readings of their own', () => {
  expect(citedReadings('Novye pravila [New rules]')).toEqual([
    'Novye pravila [New rules]',
    'Novye pravila',
    'New rules',
  ]);
  expect(citedReadings('Fähren = Ferries')).toEqual(['Fähren = Ferries', 'Fähren', 'Ferries']);
});

test.each([
  ['report 2010', 'report 2011'],
  ['bridges of the oder part ii', 'bridges of the oder part iii'],
  ['statement no 14', 'statement no 41'],
])('%s is no match of %s', (a, b) => {
  expect(similarity(a, b)).toBeLessThan(0.6);
});

test.each([
  ['annual report', 'annual report 2011'],
  ['ferry', 'ferry fees'],
])('a title of two words, %s, is not contained in %s', (a, b) => {
  expect(similarity(a, b)).toBeLessThan(0.78);
});

test('no pattern over folded text holds a character that folding takes away', () => {
  const folder = fileURLToPath(new URL('../../src/verdicts/', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const patterns = files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => /^\s*\/(?![/*]).*\/[a-z]*u[a-z]*[,;]$/.test(line)),
  );
  expect(patterns.length).toBeGreaterThan(20);
  expect(patterns.filter((pattern) => foldHan(pattern) !== pattern)).toEqual([]);
});
