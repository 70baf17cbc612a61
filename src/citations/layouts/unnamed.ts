// BVerwG, Beschluss vom 3.5.2018, Az. 3 B 1.18: what a court or an archive is cited for has no title.

import { CYRILLIC, EASTERN as EASTERN_SIGN } from '../../text/signs.ts';
import { COVER } from '../mask.ts';
import type { Layout, Print } from './layout.ts';

export const unnamed: Layout = (print) => {
  const text = print.text.trimStart();
  if (!isDecision(print, text) && !PAPERS.test(text) && !isFile(print, text)) return null;
  const end = print.text.length;
  return { authors: null, title: null, rest: { start: end, end } };
};

// Papers of parliaments, collections of law and cases told by a party: `S. Rep. No. 99-541`, `42 U.S.C. § 1983`,
// `HC Deb 12 March 2019`, `Bell, 512 F.3d at 13`.
const PAPERS =
  /^(?:[SH]\.\s?(?:R\.\s)?(?:Rep|Doc|Res|Con\. Res|J\. Res)\.|H[CL]\sDeb\s|(?:BGBl|RGBl|ABl|GVBl)\.\s(?:[IVX]|EU|\d)|\d{1,3}\s(?:Cong\.\sRec|U\.S\.C|C\.F\.R|Fed\.\sReg)\.|\p{Lu}[^,;“”"()]{2,50},\s\d{1,4}\s[^,;“”"()]{1,30}\sat\s\d)/u;

// Courts as lawyers of German, French, Italian, Spanish, Portuguese, Dutch and Polish abbreviate them.
const COURT =
  '(?:B(?:VerfG|VerwG|GH|AG|SG|FH|PatG|VGer|Ger)|[OLV]G|OLG|OVG|VGH|LAG|ArbG|LSG|FG|KG|EuGH?|EGMR|OGH|VfGH|VwGH|E(?:Ct)?HR|C[JE]U?E|CJCE|CEDH|CAA?|TA|T[GJ]I?|CC|[Cc]ass|C\\. cass|Cons|Conseil d’État|Conseil constitutionnel|Cour|Corte|Trib|Tribunale?|Audiencia|CGUE|T\\.?A\\.?R|ST[SCJF]|STJUE|Supremo Tribunal|Superior Tribunal|Hoge Raad|HR|Hof|Rechtbank|NSA|WSA|Sąd Najwyższy|CJEU|ECJ|ECtHR|ICJ|PCIJ)';
const RULING =
  '(?:Urteil|Urt\\.|Beschluss|Beschluß|Beschl\\.|Gerichtsbescheid|arrêt|décision|ordonnance|ord\\.|avis|sentenza|sent\\.|ordinanza|[Ss]entencia|[Aa]uto|[Aa]córdão|arrest|wyrok|postanowienie|[Jj]udgment|[Oo]rder)';
const RULED = new RegExp(`^${COURT}(?!\\p{L})[^,“"«„]{0,50}(?:,[^,“"«„]{1,24})?[,:]?\\s${RULING}[\\s.]`, 'u');
const COURT_AHEAD = new RegExp(`^${COURT}(?!\\p{L})[^“"«„]{0,50}[,.]\\s$`, 'u');
const DOCKET =
  /^,\s(?:(?![^,]*\sc(?:\.|\/|ontre)\s)[^,“"«„]{1,60},\s)?(?:[Nn][°º.o]{1,2}|[Nn]os?|[Rr]eq\.|[Aa]ff\.|[Pp]ourvoi|Az\.?|Rs\.|RG|C-\d|T-\d|[IVX]+\s[A-Z]{1,3}\s)\s?/u;

// The court, and then the kind of ruling, or the day and a docket.
function isDecision({ text: printed, dates }: Print, text: string): boolean {
  if (RULED.test(text)) return true;
  const [day] = dates;
  if (day === undefined || day.date.length < 10) return false;
  return COURT_AHEAD.test(printed.slice(0, day.start).trimStart()) && DOCKET.test(printed.slice(day.end, day.end + 90));
}

const ARCHIVE =
  /^(?:Fondo|Fonds|Fundo|Nachlass|Zespół)\s[^,:;“"«„]{2,50}[,:.]\s|^[^,.:;“"«„《]{0,40}(?:[Aa]rch(?:iv|iw|\.|ief)|[Aa]rquivo|[Aa]rkiv|[Rr]ecord [Oo]ffice|\b(?:Records|Papers|Collection)(?=,)|Library(?=,)|Muniments)[^,:;“"«„]{0,50}[,:.]\s/u;
const SIGLUM = /^[A-Z]{1,3}[A-Za-z]{0,3}[A-Z]{1,4}(?:[\s-][A-Z][A-Za-z]{1,8}){0,2}[,:]\s/u;
const SHELF =
  /[\s,](?:leg(?:ajo)?|caja|cart(?:on)?|série|serie|sér|liasse|Bl|Bd|Nr|Rep|box|folder|busta|b|fasc|fondo|fonds|RG|sygn|zesp|inv|vol|volym|pk|eske|æske|kasse)\.?\s?(?:[\p{Lu}\d]|$)|[\s,]\p{Lu}{1,4}[\s/-]?\d{1,4}\/\d+|[\s,]\d{1,3}\s\p{Lu}\s\d/u;
const FOND = /^[^“"«„]{2,60}?[\s.,][Фф]\.\s?[^\s.,]{1,12}[.,]\s?[Оо]п\.\s?\d/u;
const EASTERN = /^[^“《「『]{0,30}(?:档案馆|檔案館|公文書館|國史館)藏?[，,、].{0,60}[号號卷档檔]/u;

// An archive and a shelf mark, before anything that quotation marks enclose.
function isFile({ signs }: Print, text: string): boolean {
  if (signs & CYRILLIC && FOND.test(text)) return true;
  if (signs & EASTERN_SIGN && EASTERN.test(text) && !/\[[A-Z]{1,2}(?:\/[A-Z]{2})?\]/.test(text)) return true;
  const head = (/^[^“"«„《]{0,160}/u.exec(text)?.[0] ?? '').trimEnd();
  return (ARCHIVE.test(head) || (SIGLUM.test(head) && !text.includes(COVER))) && SHELF.test(head);
}
