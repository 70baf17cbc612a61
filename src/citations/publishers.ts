// Knows the words of a publisher's name.

import { letter } from '../text/letters.ts';

const PUBLISHER = new RegExp(
  String.raw`(?<!${letter})(?:press|publish(?:ers?|ing)|verlag|books|pictures|films|productions|studios|editora|editorial|ediciones|éditions|éditeurs?|imprenta|imprimerie|edizioni|wydawnictwo|изд(?:-во|ательство)|наука|просвещение|routledge|springer|elsevier|wiley|sage|brill|penguin|harpercollins|macmillan|greenwood|oup|cup|gmbh|ltd|inc|yayın${letter}{1,6})(?!${letter})\.?|(?:出版社|出版|书局|書局|书店|書店|書房|印书馆)$|\bU\sof\s.{3,30}\sP$|\sUP$`,
  'iu',
);

/** Whether `name` holds a word that publishers are called by. */
export function isPublisher(name: string): boolean {
  return PUBLISHER.test(name);
}
