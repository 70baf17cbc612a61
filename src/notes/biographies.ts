// Knows how magazines present who wrote an article: a name, and what they teach, are or do.

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+|d[aeiou]|de\sla|van|von|der|al)){1,4}`;
const FEW = String.raw`(?:[\p{L}’'-]+\s){0,4}?`;
// English, German, French, Spanish, Italian, Portuguese, Danish and Norwegian, Dutch, Polish, Czech, Finnish, Hungarian,
// Romanian, Russian and Ukrainian.
const PRESENTED = new RegExp(
  `^${NAME}\\s(?:${[
    String.raw`(?:teaches|lectures|researches)\s${FEW}(?:at|in|for)\s|lives\s(?:and\s\p{Ll}+\s)?(?:in|near)\s|works\s(?:at|for|as)\s|writes\s(?:about|on|for)\s|reports\s(?:on|for|from)\s`,
    String.raw`(?:lehrt|forscht|promoviert|arbeitet|lebt|schreibt)\s${FEW}(?:an|am|bei|als|für|zu)\s`,
    String.raw`(?:enseigne|travaille|vit)\s${FEW}(?:à|au|pour|chez)\s`,
    String.raw`(?:enseña|investiga|trabaja|vive)\s${FEW}(?:en|para)\s`,
    String.raw`(?:insegna|lavora|vive)\s${FEW}(?:a|in|presso|per|all[ao]?)\s`,
    String.raw`(?:ensina|leciona|trabalha|vive)\s${FEW}(?:em|n[ao]|para)\s`,
    String.raw`er\s(?:\p{Ll}+\s)?\p{Ll}*(?:kritiker|forsker|professor|historiker|journalist|forfatter|redaktør|lektor)`,
    String.raw`is\s(?:\p{Ll}+\s)?(?:historicus|historica|schrijver|schrijfster|onderzoeker|hoogleraar|redacteur)`,
    String.raw`(?:jest\s|[—–-]\s)(?:\p{Ll}+\s){0,2}?(?:history[kc]|dziennikar|pisar|badacz|redaktor|profesor|wykładow|adiunkt|doktorant|kurator)|(?:wykłada|pracuje|mieszka)\s${FEW}(?:w|na|dla)\s`,
    String.raw`je\s(?:\p{Ll}+\s){0,2}?(?:histori[kč]|novinář|spisovatel|redaktor|profesor|docent|badatel)`,
    String.raw`on\s(?:\p{Ll}+\s)?(?:historioitsija|toimittaja|kirjailija|tutkija|professori|dosentti|historiantutkija)`,
    String.raw`(?:az?\s\p{Lu}[^.;:\d]{3,80}\s)?(?:\p{Ll}+\s)?\p{Ll}*(?:történész|újságíró|szerkesztő|kutató|docens|egyetemi tanár|professzor|szociológus|közgazdász|jogász|műfordító|doktorandusz|muzeológus|levéltáros|író|költő|kritikus)(?:e|je|a|ja)?(?=[,.]|\sés\s|$)`,
    String.raw`este\s(?:\p{Ll}+\s)?(?:istoric|jurnalist|ziarist|scriit|cercetăt|profesor|redactor)`,
    String.raw`(?:преподаёт|преподает|викладає|работает|працює)\s${FEW}(?:в|у|на)\s`,
  ].join('|')})`,
  'u',
);

/** Whether the beginning of a paragraph presents the author by name: `Mara Holt teaches history at Hull.` */
export function isBiography(opening: string): boolean {
  return PRESENTED.test(opening);
}
