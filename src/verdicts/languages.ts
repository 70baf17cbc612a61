// A guess at the language of a text in Latin letters, by its small words; enough to tell a translation from another page.

const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and in to for with on from by is are was at as an its how why what about between after into his their new our we who not this that',
  de: 'der die das und von im in zu den des dem mit fur auf ist ein eine einer eines nicht uber zum zur wie bei aus nach als wird auch gegen zwischen',
  fr: 'le la les de des du et en un une pour dans sur au aux est par avec qui que sa son ses ce entre apres sont nous pas plus',
  es: 'el la los las de del y en un una para con por que se al su sus es como mas sobre entre desde lo sin contra',
  pt: 'o a os as de do da dos das e em no na nos nas um uma para com por que se ao sua seu mais sobre entre pelo pela nao',
  it: 'il lo la i gli le di del della dei delle e in un una per con che si al alla nel nella sul sono dal dalla tra non piu',
  nl: 'de het een van en in op voor met te is dat niet aan bij uit naar over door als om zijn tegen',
  pl: 'w i z na do o sie nie jest od dla po przez za jak czy oraz ze to przy pod',
  sv: 'och i att det som en pa ar av for med till den har inte om ett fran vid efter',
  da: 'og i at det som en pa er af for med til den har ikke om et fra ved efter der',
  nb: 'og i at det som en pa er av for med til den har ikke om et fra ved etter',
  fi: 'ja on ei se etta oli han joka myos kun mutta tai ovat kuin',
  cs: 'a v na se je z do o s k ze pro za po od jak by ktere podle pri nebo',
  tr: 've bir bu icin ile da de ne olarak daha gibi sonra kadar en hakkinda',
  hu: 'a az es egy hogy nem is meg ez van volt el mint csak szerint',
  ro: 'si in de la cu pe un o din pentru care este nu sau mai prin ce al ale',
  id: 'dan di yang untuk dengan dari ke pada ini itu dalam adalah tidak akan oleh',
  vi: 'va cua la co trong cho voi mot cac nhung duoc khong nay tai',
  hr: 'i u na se je za od da su s o po iz kako ne sto',
};

const WORDS: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(SMALL_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

/**
 * ISO 639-1 codes of the languages whose small words are most frequent in a folded text: one where the text is long,
 * several where a title does not tell, none where it holds no small word. Reads at most 400 words.
 */
export function guessLatinLanguages(folded: string): readonly string[] {
  const words = folded.split(' ', 400);
  const counts = WORDS.map(([language, small]) => [language, words.filter((word) => small.has(word)).length] as const);
  const most = Math.max(...counts.map(([, count]) => count));
  return most === 0 ? [] : counts.filter(([, count]) => count === most).map(([language]) => language);
}

// Letters that one language alone has, among those of Europe that are written in Latin letters.
const OWN_LETTERS: readonly (readonly [string, RegExp])[] = [
  ['tr', /[ğı]/],
  ['pl', /[łź]/],
  ['cs', /[řů]/],
  ['sk', /[ľĺŕ]/],
  ['hu', /[őű]/],
  ['ro', /[țș]/],
  ['de', /ß/],
  ['lt', /[ėįų]/],
  ['lv', /[ģķļņ]/],
  ['is', /[ðþ]/],
];

/** Codes of the languages whose own letters a text holds; none for most texts. */
export function languagesByLetters(text: string): readonly string[] {
  const composed = text.normalize('NFC').toLowerCase();
  return OWN_LETTERS.filter(([, letters]) => letters.test(composed)).map(([language]) => language);
}

/** The primary subtag of a language tag, lower case: `de` of `de-AT`; null for none, and for one that says nothing. */
export function primaryLanguage(tag: string | null): string | null {
  const primary = /^[a-z]{2,3}(?=$|[-_])/i.exec(tag?.trim() ?? '')?.[0].toLowerCase() ?? null;
  return primary === 'und' || primary === 'mul' || primary === 'zxx' ? null : primary;
}
