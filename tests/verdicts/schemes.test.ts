// Russian titles transliterated by thirteen schemes, each compared with its own original and with the others.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MATCH, similarity } from '../../src/verdicts/similarity.ts';
import { titleParts } from '../../src/verdicts/site-names.ts';
import { skeletons } from '../../src/verdicts/transliterate.ts';
import type { TitlePair } from './title-pairs.ts';

const COMMON = 'а=a б=b в=v г=g д=d е=e з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f';

const schemes: Readonly<Record<string, string>> = {
  'the keyboard scheme': "ё=jo ж=zh й=j х=h ц=c ч=ch ш=sh щ=shh ъ=# ы=y ь=' э=je ю=ju я=ja",
  'GOST 16876-71': 'ё=jo ж=zh й=jj х=kh ц=c ч=ch ш=sh щ=shh ъ=" ы=y ь=\' э=eh ю=ju я=ja',
  'GOST 7.0.34': "ё=jo ж=zh й=j х=x ц=c ч=ch ш=sh щ=shh ъ='' ы=y' ь=' э=e' ю=yu я=ya",
  'ISO 9:1995': 'ё=ë ж=ž й=j х=h ц=c ч=č ш=š щ=ŝ ъ=ʺ ы=y ь=ʹ э=è ю=û я=â',
  'ISO 9:1968': 'ё=ë ж=ž й=j х=ch ц=c ч=č ш=š щ=šč ъ=" ы=y ь=ʹ э=ė ю=ju я=ja',
  'BGN/PCGN': 'ё=yë ж=zh й=y х=kh ц=ts ч=ch ш=sh щ=shch ъ=” ы=y ь=’ э=e ю=yu я=ya',
  'ALA-LC': 'ё=ё ж=zh й=ĭ х=kh ц=t͡s ч=ch ш=sh щ=shch ъ=ʺ ы=y ь=ʹ э=ė ю=i͡u я=i͡a',
  'ICAO 9303': 'ё=e ж=zh й=i х=kh ц=ts ч=ch ш=sh щ=shch ъ=ie ы=y ь= э=e ю=iu я=ia',
  'street signs': 'ё=yo ж=zh й=y х=kh ц=ts ч=ch ш=sh щ=sch ъ= ы=y ь= э=e ю=yu я=ya',
  telegrams: 'ё=yo ж=j й=i х=h ц=c ч=ch ш=sh щ=sch ъ= ы=y ь= э=e ю=iu я=ia',
  'search engines': 'ё=yo ж=zh й=j х=x ц=c ч=ch ш=sh щ=shh ъ= ы=y ь= э=e ю=yu я=ya',
  'German newspapers': 'ё=jo ж=sch й=i х=ch ц=z ч=tsch ш=sch щ=schtsch ъ= ы=y ь= э=e ю=ju я=ja',
  'French newspapers': 'ё=io ж=j й=ï х=kh ц=ts ч=tch ш=ch щ=chtch ъ= ы=y ь= э=e ю=iou я=ia',
};

const titles = distinct(['tuning', 'validation'].flatMap(russianTitles));

test.each(Object.entries(schemes))('a title transliterated by %s matches its original and no other', (_, scheme) => {
  const letters = new Map(`${COMMON} ${scheme}`.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(2)]));
  const latin = titles.map((title) =>
    title.toLowerCase().replace(/[а-яё]/g, (letter) => letters.get(letter) ?? letter),
  );
  const matched = titles.map((title) => latin.filter((other) => score(title, other) >= MATCH));
  expect(matched).toEqual(latin.map((own) => [own]));
});

function score(title: string, latin: string): number {
  return Math.max(...skeletons(title).map((bone) => similarity(bone, skeletons(latin)[0] ?? '')));
}

function russianTitles(name: string): readonly string[] {
  const path = new URL(`../../fixtures/titles/${name}.json`, import.meta.url);
  const pairs: readonly TitlePair[] = JSON.parse(readFileSync(path, 'utf8'));
  return pairs.filter((pair) => pair.prose === 'ru').map((pair) => titleParts(pair.title)[0] ?? '');
}

/** One of each: pairs repeat a title with other accents or marks. */
function distinct(all: readonly string[]): readonly string[] {
  const bones = new Map(all.filter((title) => /[а-я]/i.test(title)).map((title) => [skeletons(title)[0], title]));
  return [...bones.values()].filter((title) => title.split(' ').length > 2);
}
