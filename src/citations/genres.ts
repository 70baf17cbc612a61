// Knows what form a work has, as a field behind its title says it: "Radiofeature", "documentaire radio", ": радіоповість".

// German prints it with a capital, as a newspaper's name.
const GERMAN =
  /^(?:(?:Radio|Hörfunk|Rundfunk|Fernseh|TV-|Dokumentar|Kurz|Video|Audio|Foto|Blog|Zeitungs|Gast|Podcast)-?(?:[Ff]eature|[Bb]eitrag|[Dd]okumentation|[Dd]oku|[Ff]ilm|[Rr]eportage|[Ss]endung|[Ii]nterview|[Ee]intrag|[Ff]olge|[Ee]ssay|[Kk]ommentar|[Vv]ortrag)|Feature|Hörspiel|Hörstück|Dokumentation|Reportage|Vortrag|Interview|Rezension|Leitartikel|Glosse|Flugblatt|Flugschrift|Typoskript|Manuskript|Ausstellungskatalog|(?:Abschluss|Zwischen|Jahres)bericht|Gutachten)$/u;
// English, French, Spanish and Portuguese, Italian, Polish, Russian and Ukrainian print it in small letters.
const SMALL = new RegExp(
  `^(?:${[
    '(?:(?:radio|television|tv|audio|video|short|oral history|conference|final|interim|progress|book|photo) )?(?:documentary|feature|broadcast|drama|play|essay|interview|programme|film|report|paper|lecture|keynote|op-ed|transcript|typescript|leaflet|pamphlet|newsletter)',
    "(?:documentaire|feuilleton|pièce|émission|reportage|chronique|entretien|fiction|création|billet|film)(?: (?:radio|radiophonique|télévisée?|audio|vidéo|sonore|documentaire|de blog|de radio|de télévision))?|rapport(?: (?:final|annuel|d[’']étape|d[’']information|au ministre|à la commission)(?: .*)?)?",
    '(?:documental|documentário|reportaje|reportagem|crónica|crônica|programa|emisión|entrevista|cortometraje|película|informe|relatório)(?: (?:radiofónic[oa]|de radio|de televisión|de rádio|sonor[oa]|final|anual|audiovisual))?',
    '(?:documentario|reportage|radiodramma|trasmissione|intervista|cortometraggio|film|rapporto|relazione)(?: (?:radiofonic[oa]|televisiv[oa]|finale|annuale|documentario))?',
    'reportaż|słuchowisko|film dokumentalny|audycja|wywiad|raport końcowy',
    "радиопередача|радиоспектакль|документальный фильм|репортаж|интервью|доклад|лекция|радіопередача|радіовистава|документальний фільм|інтерв[’']ю|доповідь|лекція",
  ].join('|')})$`,
  'u',
);

/** Whether `field`, one behind a title, says what form the work has and names nothing. */
export function isGenre(field: string): boolean {
  return GERMAN.test(field) || SMALL.test(field);
}

// What GOST and DSTU print behind a title and a colon and no title page bears as its own: a novel, a textbook and for whom
// it is, a site, a decree and its day. Memoirs, essays and reports are told so by their subtitles.
const FORM = [
  'роман|повест[ьи]|повість|повісті|радиоповесть|радіоповість',
  '(?:\\p{Ll}+(?:[-–]метод\\p{Ll}*)?\\.?\\s){0,2}(?:учебник|пособие|підручник|посібник|посіб\\.?)(?:\\s(?:для|студ|з|по)[\\s.][^:]{2,80})?',
  '(?:(?:официальный|офіційний|персональный|персональний|веб)[\\s-])?(?:веб-)?сайт',
  '(?:федеральный закон|закон|указ|постановление|решение|приказ|распоряжение|постанова|рішення|наказ|розпорядження)\\s[^:]{0,120}?(?:от|від)\\s\\d.*',
].join('|');
const EASTERN = new RegExp(`\\s?:\\s(?:${FORM})\\s*$`, 'iu');

/** `title` without the form of the work that Russian and Ukrainian lists print behind its colon. */
export function withoutForm(title: string): string {
  return /:\s\p{Script=Cyrillic}/u.test(title) ? title.replace(EASTERN, '') : title;
}
