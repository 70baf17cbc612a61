// The words that introduce a source, as patterns, by what they do.

import { capitals } from '../text/letters.ts';

// Each row is a language: English, German and Dutch, French, Spanish and Portuguese, Italian, Polish, Russian, Ukrainian;
// then Swedish, Danish and Norwegian, Finnish, Dutch, Czech and Slovak, Hungarian, Romanian, Turkish, Greek.

/** Send the reader to a source (Bluebook rule 1.2 and its like), whatever word follows. */
export const REFERRALS = [
  'see|compare|but cf\\.?|cf\\.?|viz',
  'vergleiche|siehe|s\\.(?=\\s(?:auch|hierzu|dazu|etwa|nur|ferner|insb))|vgl\\.|zie',
  'voir|lire(?= aussi)|v\\.(?=\\s(?:aussi|not\\.|notamment|également|égal\\.|par ex|p\\.\\s?ex|en ce sens|déjà|spéc\\.|surtout))|adde',
  'comparer|comparez|compárense|compárese|compare-se|comparem-se|confiram?-se|vejam-se|véase(?: a(?= ))?|véanse|léase(?: a(?= ))?|léanse|consúltese|consúltense|confróntese|vid\\.|vide|ver|veja-se|veja',
  'si vedano|si veda|vedi|cfr\\.?',
  'zob\\.|por\\.|patrz',
  'см\\.|ср\\.',
  'див\\.|пор\\.|порівн\\.',
  'jfr\\.?|jf\\.|jvf\\.|jämför|sml\\.|se(?=\\s(?:även|vidare|också|närmare|t\\.\\s?ex|bl\\.\\s?a|exempelvis|särskilt|härom|härtill|not\\s\\d|også|videre|nærmere|f\\.\\s?eks|især|særlig|herom|note\\s\\d)[\\s.:])',
  'ks\\.|katso|vrt\\.',
  'vergelijk',
  'srov\\.|srv\\.|porov\\.|pozri',
  'lásd|ld\\.|vö\\.|v\\.ö\\.',
  'vezi|v\\.(?=\\s(?:și|şi)\\s)|a se vedea|comp\\.',
  'bkz\\.?|bk\\.|bakınız|krş\\.|karş\\.',
  'βλ\\.|βλέπε|πρβλ?\\.|σύγκρ\\.',
].join('|');

/** Abbreviations of single letters, which are initials in capitals: `e.g.`, not `E. G. Brook`. */
export const LETTERED =
  '[Ee]\\.\\s?g\\.|[Ii]\\.\\s?a\\.|a\\.\\s?[AM]\\.|[Zz]\\.\\s?B\\.|[Uu]\\.\\s?a\\.|[Oo]\\.\\s?a\\.|[Bb]l\\.\\s?a\\.';

/**
 * `S. a.` and `s. a.`, which no initials are; and
 * `Se Karin Ek, …`, `Se ”Havet”`, `Se SOU 2003:12`: Swedish, Danish and Norwegian "see", which is "if" and "oneself" to others:
 * a quotation mark, an address, or capitals up to a sign or a number follow it.
 */
export const CASED_REFERRAL = new RegExp(
  `[Ss]\\.\\s?a\\.\\s|[Ss]e\\s(?=[“”„"»«’‘\\ue000<]|(?:[${capitals}][^\\s,.:;()]{0,30}\\s?(?:(?:och|og|&|von|af|de)\\s)?){1,4}[,:(\\d]|[${capitals}]\\.\\s?[${capitals}])`,
  'uy',
);

/** Name a source in so many words. */
export const SOURCES = [
  "accord|quoting|citing|over(?:ruling|ruled by)|abrogat(?:ing|ed by)|supersed(?:ing|ed by)|aff[’']g|rev[’']g|vacating|disapproving|quoted (?:in|from)|cited (?:in|from|by)|as (?:quoted|cited) in|sources?:|english translation:|german translation:|french translation:|russian translation:",
  'zit(?:iert|\\.) (?:nach|n\\.|bei|in)|quelle:|(?:abgebildet|abb\\.|abgedruckt|abgedr\\.|wiedergegeben|nachgewiesen|erwähnt|übersetzt|faksimiliert) (?:bei|in)(?=\\s\\S)',
  'cité(?:e|s|es)? (?:par|dans)',
  'citad[oa]s? (?:en|por|em)|fuente:',
  'citato in',
  'цит\\. по|источник:|рус\\.\\s?пер\\.|укр\\.\\s?пер\\.|англ\\.\\s?пер\\.|нем\\.\\s?пер\\.|нім\\.\\s?пер\\.|фр\\.\\s?пер\\.',
  'цит\\. за|джерело:',
  'citerad i|citerat (?:i|efter)|källa:|kilde:|sitert (?:i|etter)|citeret (?:i|efter)',
  'lähde:|siteerattu',
  'geciteerd (?:in|naar)|bron:',
  'cyt\\. za:?|cytat za:?|źródło:|cit\\. (?:dle|podle)|zdroj:',
  'idézi:?|forrás:',
  'citat (?:după|de|în)|sursa:',
  'aktaran:?|kaynak:',
  'πηγή:|όπως αναφέρεται στο',
].join('|');

/** Weigh a source, and begin no title: a capital or a quotation mark follows them at once. */
export const WEIGHTS = [
  `inter alia|start with|begin with|among (?:many )?others|for (?:example|instance)|lire(?= [${capitals}])`,
  'grundlegend|maßgeblich|wegweisend|grdl\\.|ausführlich(?:er)?|ausf\\.|eingehend(?:er)?|näher|kritisch|krit\\.|zustimmend|zust\\.|ablehnend|abl\\.',
  'abweichend|einführend|weiterführend|zusammenfassend|instruktiv|exemplarisch|statt (?:vieler|aller)|unter anderem|außerdem|zudem',
  'immer noch(?= \\p{Ll}+:)|noch immer(?= \\p{Ll}+:)|nach wie vor(?= \\p{Ll}+:)|bis heute(?= \\p{Ll}+:)|unverzichtbar(?=:)|lesenswert(?=:)|einschlägig(?=:)|klassisch(?=:)',
  'desgleichen|ähnlich|hierzu|dazu|demgegenüber|einerseits|andererseits|insbesondere|insbes\\.|insb\\.|beispielsweise|bspw\\.',
  'überblick(?= (?:bei|in|zu[mr]?)(?:\\s|:))|übersicht(?= (?:bei|in|zu[mr]?)(?:\\s|:))|nachweise(?= (?:bei|in|zu[mr]?)(?:\\s|:))|andere[rn]? (?:ansicht|meinung)',
  'notamment|dans le même sens|en (?:ce sens|sens contraire)|entre autres|par exemple|par ex\\.|p\\. ex\\.|not\\.|spéc\\.|égal\\.',
  'en contra|por todos|entre (?:otr[oa]s|(?:muitos )?outros|muchos otros)|en (?:particular|el mismo sentido|sentido contrario)|por e[jx]emplo(?:, a(?= ))?|p(?:or|\\.)\\s?ej\\.|no mesmo sentido|em sentido contrário',
  'per tutti|tra l’altro|tra (?:i tanti|i molti|gli altri)|fra (?:i tanti|i molti|gli altri)|in senso (?:contrario|conforme)|ad es\\.|ad esempio|per esempio|per es\\.|p\\. es\\.|in particolare',
  'np\\.|tak (?:też|samo)|między innymi|odmiennie|zwłaszcza|szerzej|podobnie',
  'среди прочего|напр(?:имер|\\.)|в частности|подробнее|об этом|прежде всего',
  'наприклад|зокрема|докладніше|детальніше|про це',
  't\\.\\s?ex\\.|exempelvis|f\\.\\s?eks\\.|for eksempel',
  'esim\\.|esimerkiksi',
  'bijv\\.|bijvoorbeeld|met name|onder (?:meer|andere)',
  'např\\.|například|zejména|zvl\\.|napr\\.|najmä',
  'például|különösen|többek között',
  'de exemplu|mai ales|în special',
  'örneğin|örn\\.|özellikle',
  'π\\.χ\\.|ενδεικτικά|ιδίως',
  // `In order: …`: the sources stand as the sentence names them.
  "in (?:(?:this |that )?order|sequence)(?=\\s?:)|respectively(?=\\s?:)|in (?:dieser|der genannten) reihenfolge(?=:)|der reihe nach(?=:)|dans (?:l[’']ordre|cet ordre)(?=\\s?:)|respectivement(?=\\s?:)|por (?:este |esta )?ord(?:en|em)(?=:)|respectivamente(?=:)|nell[’']ordine(?=:)|rispettivamente(?=:)|kolejno(?=:)|odpowiednio(?=:)|соответственно(?=:)|по порядку(?=:)|відповідно(?=:)",
  // What language the source is in: `y, en inglés, Claire …`.
  `in (?:english|german|french|russian)(?=,)|auf (?:englisch|deutsch|französisch|russisch)(?=[,:\\s])|en (?:anglais|allemand|français|inglés|alemán|francés)(?=,)|in (?:inglese|tedesco|francese)(?=,)|на (?:английском|русском|немецком)(?=[,:])|англійською(?=[,:])`,
].join('|');

/** May weigh a source and may begin a title: they count in small letters, before a comma, and beside other such words. */
export const ADVERBS = [
  'also|but|and|or|then|with|contra|contrast|generally|in particular|on the one(?: hand)?|on the other(?: hand)?|especially|esp\\.|notably|likewise|similarly|conversely|further|by contrast|&',
  'so|auch|schon|bereits|erneut|jüngst|neuerdings|freilich|indes|etwa|nur|aber|und|oder|dann|sowie|ferner|weiter|weiterhin|ebenso|anders|dagegen|hingegen|jedoch|allerdings|namentlich|zuletzt|ook',
  "et|ou|puis|d’une part|d'une part|d’un côté|d’autre part|d'autre part|de l’autre(?: côté)?|aussi|également|toutefois|cependant|mais",
  'también|o|u|luego|por una? (?:parte|lado)|por (?:la )?otr[ao](?: parte| lado)?|e|y|também|entre outros|pero',
  'anche|oppure|poi|da un(?: lato|a parte)|dall’altr[ao](?: lato| parte)?|ma|da ultimo|amplius',
  'też|także|lub|albo|inaczej|m\\.in\\.|i',
  'с одной стороны|с другой(?: стороны)?|и|или|затем|а|но|также|иначе|напротив',
  'з одного боку|з іншого(?: боку)?|та|і|й|або|потім|також|інакше|натомість',
  'även|också|vidare|men|och|eller|samt|däremot|närmare|särskilt|härom|härtill|også|og|videre|nærmere|især|særlig|dog|herom',
  'myös|mutta|sekä|erityisesti|tarkemmin|toisin',
  'voorts|verder|maar',
  'též|také|dále|ale|naproti tomu|tiež|ďalej',
  'még|továbbá|viszont|illetve',
  'și|şi|dar|iar|precum și',
  've|ayrıca|ancak|fakat',
  'επίσης|και|αλλά|ωστόσο|αντίθετα|ακόμη',
].join('|');

/** Join such words to the source: `Überblick bei`, `так, например, у`. */
export const LINKS = 'at|in|by|bei|von|dans|chez|en|у|в';
