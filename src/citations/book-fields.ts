// Knows the fields between a book's title and its imprint: edition, volumes, who edited or translated it, a thesis.

const EDITION =
  '\\d{1,3}\\.?\\s?(?:[ªºa°]|st|nd|rd|th|er?|ère|ème|-[ея])?\\.?,?\\s(?:[a-zà-ž]{2,8}\\.?\\s)?(?:[ée]d|edn|edition|edizione|edición|edição|aufl|ausg|wyd|vyd|utg|udg|uppl|изд|вид|kiad)|(?:wyd|vyd|изд|вид)\\.\\s\\d|(?:seconda|terza|nuova|segunda|tercera|nueva|nova|deuxième|troisième|nouvelle|zweite|dritte|neue|andra|anden)\\s(?:ed|éd|auflage|ausgabe|upplaga|udgave)';
const VOLUME =
  '(?:voll?|vols|tt?|tom[eo]?|bde?|band|d[ií]l|del|bind|ч|кн|т)\\.?\\s(?:[IVXLC]+|\\d{1,3})(?!\\p{L})|\\d{1,2}\\s(?:voll?|vols|tt?|tom[eo]s?|bde|bände|sv|bd)(?!\\p{L})|(?:[IVXLC]{1,6}|\\d{1,3})$';
const PEOPLE =
  'a\\scura\\sd|a\\sc\\.\\sd|trad(?:\\.|uzione|ucción|ução|uction|uit)|pref(?:\\.|az\\.|azione|ácio)|préf(?:\\.|ace)|pr[óo]l(?:\\.|ogo)|introd(?:\\.|uzione|ucción|uction|ução)|ed\\.\\s(?:de|a\\scura)|éd\\.\\s(?:de|par)|edición\\sde|edição\\sde|übers(?:\\.|etzt)|aus\\sdem|hrsg\\.|hg\\.|bearb\\.|red\\.|przeł\\.|tłum\\.|oprac\\.|přel\\.|övers\\.|overs\\.|utg\\.\\sav|udg\\.\\saf|ill\\.|cat(?:\\.|alogue)\\s(?:exp|d)|kat\\.\\swyst|regi\\s|regia\\sdi\\s|instr\\.|reż\\.|réal\\.';
// What form it has: `Le Lavoir, roman, Paris`.
const FORM =
  '(?:roman|novellen?|erzählung(?:en)?|gedichte|récits?|poèmes|poésies|nouvelles|essai|novela|cuentos|poemas|ensayo|romanzo|racconti|poesie|contos|powieść|opowiadania|wiersze|román|povídky|роман|повесть|рассказы|стихи|повість|оповідання)$';
const THESIS =
  '(?:ph\\.?\\s?d\\.?-?|(?:phil|iur|jur|theol|med|techn|rer\\.\\s?(?:nat|pol))\\.\\s)?(?:diss(?:\\.|ert)|avh(?:\\.|andl)|afh(?:\\.|andl))|diss(?=$)|(?:tesi(?:na)?|tesis|tese|thèse)(?!\\p{L})|habil|praca\\s(?:dokt|mag|dypl)|master(?:oppgave|uppsats|avhandling|arbeit)|hovedoppgave|magister|\\p{L}*uppsats|speciale(?!\\p{L})|rozprawa|dis(?:ert|iz)|licentiat';

const THESIS_FIELD = new RegExp(`^(?=${THESIS})(?!.*abstracts)`, 'iu');
const FIELD = new RegExp(`^(?:${EDITION}|${VOLUME}|${PEOPLE}|${FORM}|(?:${THESIS}))`, 'iu');
const PEOPLE_FIELD = new RegExp(
  `[,.;]\\s(?:${PEOPLE})[^,;:\\ue000\\ue001]{2,60}(?:,\\s(?:\\p{Lu}\\.[\\s-]?){1,3}\\p{Lu}[\\p{L}’'-]{1,30}){0,6}(?=[,;])`,
  'giu',
);

/** Whether `field` tells an edition, a volume, an editor or translator, or a kind of thesis, and names no venue. */
export function isBookField(field: string): boolean {
  return FIELD.test(field);
}

/** Whether `field` says that the work is a thesis. */
export function isThesis(field: string): boolean {
  return THESIS_FIELD.test(field);
}

/** `text` without the fields that commas part from the others and that name editors or translators. */
export function withoutPeople(text: string): string {
  const own = text.replace(PEOPLE_FIELD, '');
  return /(?:trans|illus|intro)/.test(own) ? own.replace(TRANSLATED, '') : own;
}

// `“Burning Boats,” trans. Ann Cole, The Ladle`: in small letters, where `Trans.` is of transactions.
const TRANSLATED =
  /(?:^|[,.;])\s(?:trans(?:l\.|\.|lated\sby)|illus(?:\.|trated\sby)|introd?\.|introduced\sby)\s(?:by\s)?\p{Lu}[^,;.\ue000\ue001]{3,60}(?=,\s\p{Lu})/gu;

/** `lead` without such fields at its end, as in `Title, 2. utg.`, `Title, trad. de Ana Ruiz`. */
export function withoutBookFields(printed: string): string {
  let lead = printed;
  for (let end = lead.lastIndexOf(', '); end > 0; end = lead.lastIndexOf(', ', end - 1)) {
    if (!isBookField(lead.slice(end + 2))) return lead;
    lead = lead.slice(0, end);
  }
  return lead;
}
