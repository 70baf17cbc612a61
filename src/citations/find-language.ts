// Reads in which language the cited source is, where the note says so.

import type { Span } from '../model/document.ts';
import { allMatches } from '../text/all-matches.ts';

/** What the note says of the language, and where. */
export interface FoundLanguage extends Span {
  readonly language: string;
}

// ISO 639-1 codes by the beginnings of their names in the languages of notes.
const NAMES: Readonly<Record<string, string>> = {
  ru: 'russian|russ?\\.|russe|russisch|ruso|russo|russa|рус|рос\\.|російськ|русск|росій|俄',
  uk: 'ukrainian|ukr\\.|ukrainien|ukrainisch|ucraniano|укр|украинск|українськ',
  en: 'english|engl\\.|anglais|englisch|inglés|ingles|inglês|inglese|eng\\.|англ|английск|англійськ|英文|英语|英語',
  zh: 'chinese|chinois|chinesisch|chino|chinês|cinese|chin\\.|кит|китайск|中文|汉语|中国語',
  fr: 'french|français|francais|französisch|francés|francês|francese|фр|французск|法文|法语|フランス語',
  de: 'german|allemand|deutsch|alemán|alemão|tedesco|нем|немецк|нім|德文|德语|ドイツ語',
  es: 'spanish|espagnol|spanisch|español|espanhol|spagnolo|исп|испанск|西班牙',
  it: 'italian|italien|italienisch|italiano|итал',
  pt: 'portuguese|portugais|portugiesisch|portugués|português|португ',
  pl: 'polish|polonais|polnisch|polaco|польск|пол\\.',
  ja: 'japanese|japonais|japanisch|japonés|japonês|япон|日文|日语|日本語',
  ko: 'korean|coréen|koreanisch|coreano|корейск|韩文|朝鲜文|韓国語',
  ar: 'arabic|arabe|arabisch|árabe|арабск|阿拉伯',
  tr: 'turkish|turc|türkisch|turco|турецк',
  fa: 'persian|farsi|persan|persisch|персидск|фарси',
  he: 'hebrew|hébreu|hebräisch|hebreo|иврит',
  kk: 'kazakh|казахск',
  be: 'belarusian|белорусск|бел\\.',
  ka: 'georgian|грузинск',
  hi: 'hindi|хинди',
  vi: 'vietnamese|вьетнамск',
  nl: 'dutch|néerlandais|niederländisch|neerlandés',
  sv: 'swedish|suédois|schwedisch',
  cs: 'czech|tchèque|tschechisch|checo|чешск',
  el: 'greek|grec|griechisch|griego|греческ',
  hu: 'hungarian|hongrois|ungarisch|húngaro',
  ro: 'romanian|roumain|rumänisch|rumano',
  sr: 'serbian|serbe|serbisch|сербск',
  bg: 'bulgarian|bulgare|bulgarisch|болгарск',
  fi: 'finnish|finnois|finnisch',
  id: 'indonesian',
};

const BY_LANGUAGE = Object.entries(NAMES).map(([language, names]) => ({
  language,
  pattern: new RegExp(`^(?:${names})`, 'iu'),
}));

// `(in Russian)`, `[in Chinese]`, `(Russian)`, `(на рус. яз.)`, `(auf Russisch)`, `(en ruso)`, `（俄文）`
const STATEMENT =
  /[(（[]\s?(?:text\s|available\s|published\s)?(?:in\s|auf\s|en\s|in het\s|em\s|in lingua\s|на\s|по-)?(?:the\s)?([\p{L}.]{1,18})(?:\s(?:only|language|яз\.?|языке|мовою|мові))?\.?\s?[)）\]]/giu;
const SAYS_SO =
  /^[(（[]\s?(?:text\s|available\s|published\s)?(?:in\s|auf\s|en\s|em\s|in lingua\s|на\s|по-)|[文语語]\s?[)）\]]$/iu;
const BARE =
  /^[(（[]\s?(?:(?:russ?|chin|engl?|ukr|рус|кит|англ|укр)\.|russian|ukrainian|chinese|japanese|korean|arabic|french|german|spanish|polish|persian|turkish)\s?[)）\]]$/i;

// A quick test: no statement holds a number.
const BRACKETED = /[(（[][^\d)）\]]{1,60}[)）\]]/;

/** Every statement of a language in `text`, in order. */
export function findLanguages(text: string): readonly FoundLanguage[] {
  const found: FoundLanguage[] = [];
  if (!BRACKETED.test(text)) return found;
  for (const match of allMatches(STATEMENT, text)) {
    if (!SAYS_SO.test(match[0]) && !BARE.test(match[0])) continue;
    const name = match[1] ?? '';
    const language = BY_LANGUAGE.find(({ pattern }) => pattern.test(name))?.language;
    if (language === undefined) continue;
    found.push({ start: match.index, end: match.index + match[0].length, language });
  }
  return found;
}
