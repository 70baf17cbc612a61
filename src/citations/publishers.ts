// Knows the words of a publisher's name.

import { letter } from '../text/letters.ts';
import { wordList } from './word-list.ts';

const WORD_ENDS = `(?!${letter})`;
const hasWord = wordList(
  [
    `(?:press|publish(?:ers?|ing)|verlag|books|pictures|films|productions|studios|editora|editorial|ediciones|imprenta)${WORD_ENDS}`,
    `(?:imprimerie|edizioni|wydawnictwo|routledge|springer|elsevier|wiley|sage|brill|penguin|harpercollins)${WORD_ENDS}`,
    `(?:macmillan|greenwood|oup|cup|gmbh|ltd|inc)${WORD_ENDS}`,
  ],
  [`(?:éditions|éditeurs?|изд(?:-во|ательство)|наука|просвещение|yayın${letter}{1,6})${WORD_ENDS}`],
);
const HOUSE = /(?:出版社|出版|书局|書局|书店|書店|書房|印书馆)$|\bU\sof\s.{3,30}\sP$|\sUP$/iu;

/** Whether `name` holds a word that publishers are called by. */
export function isPublisher(name: string): boolean {
  return hasWord(name) || HOUSE.test(name);
}
