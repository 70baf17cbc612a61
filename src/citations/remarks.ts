// Knows remarks up to a signal, a name or a title: "for a cooler view, Dana Holt, …", "критику см.: Лапин С. …".

import { reach } from '../text/reach.ts';
import { isSmallAt } from '../text/signs.ts';
import { COVER } from './mask.ts';
import { notedLength } from './noted.ts';
import { PARTICLES_AHEAD } from './particles.ts';
import { relayedLength } from './relays.ts';
import { clause, goesOnSmall, isDated, type Opening, PREPOSED, type Remark, WORDS, where, words } from './remark.ts';
import { isPagedShortNote } from './short-forms.ts';
import { isIssue, isNamed, namesTitle, UNSIGNED } from './source-start.ts';
import { toldLength } from './told.ts';

// `For the later history, see …`, `критику см.: …`: words up to a signal. One that is a word of prose as well needs a
// comma before it, or a preposition that begins the remark.
const UP_TO_SIGNAL = new RegExp(
  [
    `${WORDS}{2,90}?[,:]?\\s(?=(?:siehe|vgl\\.|cfr?\\.|zob\\.|см\\.|див\\.|пор\\.)[\\s:])`,
    `${WORDS}{2,90}?[,:]\\s(?=(?:see|voir|véase|si veda|zie)\\s)`,
    `(?:${PREPOSED})\\s[^.,:;“„«"]{2,90}?,?\\s[sv]\\.\\s(?=[“„«\\p{Lu}])`,
    `(?:${PREPOSED})\\s[^.,:;“„«"]{2,90}?,?\\s(?=(?:see|voir|véase|ver|si veda|vedi|zie)\\s)`,
    // `Estimated; see R. Paxton`, `Excludes piers. Source: Bridges Return`
    `[^;.\\d${COVER}“„«"‘]{1,115}[;.]\\s(?=(?:[Ss]ee|Compare|[Cc]f\\.?|[Ss]ources?:|[Qq]uelle:|[Ии]сточник:|[Ss]iehe|[Vv]gl\\.|[Vv]oir|[Vv]éase|[Сс]м\\.|[Дд]ив\\.)[\\s,])`,
  ].join('|'),
  'uy',
);
// A quick test: a head without any of these leads up to no signal.
const SIGNAL =
  /(?:[Ss]ee|Compare|[Ss]iehe|[\s;.][sv]\.|[Vv]gl\.|[Cc]fr?\.?|[Zz]ob\.|[Сс]м\.|[Дд]ив\.|[Пп]ор\.|[Vv]oir|[Vv]éase|ver|si veda|vedi|zie|[Ss]ources?:|[Qq]uelle:|[Ии]сточник:)[\s:,]/u;
// `populär zusammengefasst in: „…“`, `more soberly, Alice Vane, …`: small letters, and not those of a name's particle.
const SMALL = new RegExp(
  `(?!(?:de|del|della|di|da|du|des|van|von|der|den|al|el|la|le|ibn|bin|bint)\\s)(?=\\p{Ll})(?:${WORDS}{3,80}?\\s?:\\s|(?:\\p{Ll}[\\p{Ll}’'-]*\\s){2,9}?\\p{Ll}[\\p{Ll}’'-]*,\\s|(?:\\p{Ll}+\\s){1,4}(?:в|у)\\s(?:кн|ст|сб|зб)\\.:\\s|(?:more|less|most|más|menos|plus|moins|più|meno|mais)\\s\\p{Ll}+,\\s|\\p{Ll}+ly,\\s)`,
  'uy',
);
// `See the discussion in Ada Finch, …`, `see the more cautious Ada Finch, …`
const LINKED =
  /(?:\p{Ll}[\p{Ll}’'-]*\s){1,6}?(?:(?:in|by|of|bei|von|de|par|dans|en|di|por)\s|d[’'](?=\p{Lu})|(?:more|less|equally|otherwise|very)\s\p{Ll}+\s)(?=\p{Lu})|(?:de[nmr]|die|das|eine[nr]?)\s(?:\p{Ll}+\s)?\p{Lu}\p{Ll}{4,20}\s(?:bei|von)\s(?=\p{Lu})/uy;
// `lo señaló Ana Roldán, El dato …`, `so argumentiert Lena Voss, …`: a clause of small letters up to the names.
const TOLD =
  /(?!(?:(?:de|del|della|di|da|do|dos|du|des|van|von|der|den|ter|ten|al|el|la|le|ibn|bin|zu|zur|af)\s){1,3}\p{Lu})(?:\p{Ll}[\p{Ll}’'-]*\s){1,5}(?=\p{Lu})/uy;
// `The classic statement is Hugh Marl, …`, `Eine andere Sicht vertritt Jan Oehl, …`: a clause whose verb leads to names.
const STATED =
  /(?:(?:On|For|About|Zu[mr]?|Für|Über|Sur|Pour|Sobre|Para|Su|Per)\s[^.,:;“„«"\d]{3,50},\s)?(?:[Tt]he|[Aa]n?|One|Another|My|[Dd]er|[Dd]ie|[Dd]as|Den|[Ee]ine?n?|[Ll]es?|[Ll]a|[Ll][’']|[Uu]ne?|[Ee]l|[Uu]na?|[Ii]l|[Ll]o|O)\s?(?:[\p{L}’'-]+\s){1,9}?(?:is|are|was|remains?|vertritt|vertrat|bietet|bot|gibt|gab|liefert|lieferte|bleibt|ist|est|reste|demeure|es|sigue siendo|è|resta|é)\s(?:still\s|noch\s|immer\s|encore\s|that of\s|die von\s|celle de\s|la de\s|d[ei]\s|von\s)?(?=\p{Lu})/uy;
// `Para un panorama, Inés Rocha, …`: what the source is for.
const WANTED =
  /(?:For|Pour|Para|Per|(?:On|Sur|Sobre|Su)(?=\s(?:the|les?|la|el|l[ao]s|il|i|gli)\s))\s(?:\p{Ll}[\p{Ll}’'-]*\s){1,8}?\p{Ll}[\p{Ll}’'-]*,\s(?=\p{Lu})|Für\s(?:den|die|das|eine[nr]?)\s[^.,:;“„«"\d]{3,60},\s(?=\p{Lu})/uy;
// What is said in small letters behind a separator: `the talk was printed as “Owin’,” …`; a particle begins a name.
const IN_SMALL = `(?!${PARTICLES_AHEAD})(?=\\p{Ll}{2}|\\p{Ll}\\s)`;
const SMALL_BEFORE_MARKS = new RegExp(`${IN_SMALL}[^.;“„«"《@\\d${COVER}]{8,120}?\\s(?=[“„«"])`, 'uy');
// `а також звіт фонду «Берег»: Títol`, `the podcast is Open Air, …`
const SMALL_BEFORE_TITLE = new RegExp(
  `${IN_SMALL}(?:(?:[^.:;()“„«"\\d${COVER}]|«[^«»]{1,60}»|“[^“”]{1,60}”|„[^„“”]{1,60}[“”]){8,120}?\\s?:\\s|(?:\\p{Ll}+\\s){1,8}?(?:is|are|was|were|ist|sind|war|est|sont|es|son|è|sono|é|são|jest|это|—)\\s)(?=[\\p{Lu}“„«"])`,
  'uy',
);
// `and in the Handbook of the Fleet (Leith: Gannet Press, 1983)`
const ALSO_IN =
  /(?:and|und|et|y|e|и)\s(?:(?:the|die|les?|l[ao]s?|os|as|gli)\s\p{Ll}+\s)?(?:in|dans|en|em|nel|в)\s(?:the\s|der\s|dem\s|la\s|le\s|el\s|il\s)?(?=\p{Lu})/uy;
// `Declaraciones a Ada Luna, «…»`: what somebody said to the author of a piece.
const STATEMENTS =
  /(?:Declaraciones|Declarações|Dichiarazioni|Déclarations?|Statements?)\s(?:a|à|al|to)\s(?=\p{Lu}[^,.;]{3,40},\s[“„«"])/uy;
// `Comparem-se as reunidas em As versões`, `see also the minutes: Parish Council, 12 July 2021`: behind a referral.
const REFERRED =
  /(?:\p{Ll}[\p{Ll}’'-]*\s){1,6}?(?:(?:in|en|em|dans|bei)\s|(?<=\p{Ll}\s)\p{Ll}+\s?:\s)(?=\p{Lu}[^.]{6})/uy;
// `см. также колонку Меерсона: Меерсон А. …`: behind a referral, up to names and a title.
const REFERRED_TO = /\p{Ll}[\p{Ll}’'-]*,?\s(?:\p{L}[\p{L}’'-]*,?\s){0,7}?\p{L}[\p{L}’'-]*\s?:\s(?=\p{Lu})/uy;

/** Remarks that no colon need close, in the order in which they are tried. */
export const remarks: readonly Remark[] = [
  ({ text }) => relayedLength(text),
  // `So Voss, Der Kai, S. 9`
  where(
    ({ text, from, walked }) => walked > from && isPagedShortNote(text.slice(walked, walked + 160)),
    ({ walked }) => walked,
  ),
  upToSignal('from'),
  small('from'),
  where(({ from, walked }) => walked > from, upToSignal('walked')),
  where(({ from, walked }) => walked > from, small('walked')),
  where(({ walked }) => walked > 0, words(LINKED, 'walked', namesTitle)),
  clause(notedLength, 'from'),
  where((opening) => startsSmall(opening, 'walked'), words(TOLD, 'walked', namesTitle)),
  where((opening) => !startsSmall(opening, 'walked'), words(STATED, 'walked', namesTitle)),
  where(goesOnSmall('walked'), words(WANTED, 'walked', namesTitle)),
  where(
    goesOnSmall('start'),
    words(ALSO_IN, 'start', (text, at) => UNSIGNED.test(text.slice(at, at + 300))),
  ),
  clause((text, from) => toldLength(text, from, (at) => isTold(text, at)), 'from'),
  where((opening) => startsSmall(opening, 'from'), words(SMALL_BEFORE_TITLE, 'from', isDated)),
  where((opening) => startsSmall(opening, 'from'), words(SMALL_BEFORE_MARKS, 'from', isDated)),
  where(goesOnSmall('from'), words(STATEMENTS, 'from', isDated)),
  where(({ isReferral }) => isReferral, clause(referredReach, 'walked')),
];

function upToSignal(place: 'from' | 'walked'): Remark {
  return where(isSignalAhead, words(UP_TO_SIGNAL, place));
}

function isSignalAhead({ head }: Opening): boolean {
  return SIGNAL.test(head.slice(0, head.search(/[.:;“„«"《]|$/u) + 14));
}

function small(place: 'from' | 'walked'): Remark {
  return where(
    (opening) => startsSmall(opening, place),
    words(SMALL, place, (text, at) => isNamed(text, at) || isIssue(text, at)),
  );
}

function startsSmall(opening: Opening, place: 'from' | 'walked'): boolean {
  return isSmallAt(opening.text, opening[place]);
}

function isTold(text: string, at: number): boolean {
  return (
    (namesTitle(text, at) || isPagedShortNote(text.slice(at))) &&
    !/^[^,:«“„"(]*\p{Ll}{2}\./u.test(text.slice(at, at + 60))
  );
}

/** How far words behind a referral reach in `text` from `from`, up to names and a title or to what is dated; `from` for none. */
export function referredReach(text: string, from: number): number {
  const named = reach(REFERRED_TO, text, from);
  if (named > from && namesTitle(text, named)) return named;
  const referred = reach(REFERRED, text, from);
  return isDated(text, referred) ? referred : from;
}
