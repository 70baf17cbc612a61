// Letters of other alphabets in Latin, as one usual scheme each has them; skeleton() folds the schemes' differences away.

// Russian, then Ukrainian and Belarusian, Serbian and Macedonian, Kazakh, Kyrgyz, Tatar, Tajik and Mongolian letters.
const CYRILLIC = table(
  'а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ' +
    'ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=ju я=ja і=i ї=ji є=je ґ=g ў=u ј=j љ=lj њ=nj ћ=ch ђ=dj џ=dzh ѓ=gj ' +
    'ќ=kj ѕ=dz ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u һ=kh ҳ=kh ҷ=j ӣ=i ӯ=u җ=j',
);

// ELOT 743, accents left out.
const GREEK = table(
  'α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=ks ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=kh ψ=ps ' + 'ω=o',
);

// The national system, apostrophes left out.
const GEORGIAN = table(
  'ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q ' +
    'შ=sh ჩ=ch ც=ts ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h',
);

// BGN/PCGN, apostrophes left out.
const ARMENIAN = table(
  'ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ' +
    'ո=o չ=ch պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=v փ=p ք=k օ=o ֆ=f և=ev',
);

// Latin letters with marks that schemes use for one Cyrillic letter: ISO 9:1995, and the scientific one.
const MARKED = table('š=sh č=ch ž=zh ŝ=shch ć=ch đ=dj â=ja û=ju ŭ=u ï=ji ě=e ǆ=dzh');

/** Every letter above; no two alphabets share one. */
export const LETTERS: ReadonlyMap<string, string> = new Map([
  ...GREEK,
  ...GEORGIAN,
  ...ARMENIAN,
  ...CYRILLIC,
  ...MARKED,
]);

/** Ukrainian and Belarusian read these their own way; a title does not tell its language. */
export const UKRAINIAN: ReadonlyMap<string, string> = table('г=h и=y');
export const BELARUSIAN: ReadonlyMap<string, string> = table('г=h');
export const BULGARIAN: ReadonlyMap<string, string> = table('щ=sht ъ=a');

function table(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(' ').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}
