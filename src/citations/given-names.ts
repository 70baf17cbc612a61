// Given names that tell `García Márquez, Gabriel: …` (family names first) from `Jared Diamond, Collapse: …` (a name and a title).

// The most usual ones where people have two family names, and those of their neighbours.
const GIVEN = new Set(
  (
    'gabriel|mario|josé|juan|juana|maría|maria|ana|luis|luisa|carlos|carlota|jorge|pedro|pablo|paula|miguel|ángel|antonio|antonia|francisco|francisca|manuel|manuela|javier|xavier|xavi|fernando|fernanda|rafael|daniel|alejandro|alejandra|' +
    'andrés|diego|sergio|alberto|álvaro|ramón|enrique|vicente|joaquín|santiago|eduardo|ricardo|roberto|raúl|rubén|víctor|óscar|ignacio|jaime|jesús|guillermo|emilio|emilia|gonzalo|hugo|lucía|lucas|marta|laura|elena|carmen|isabel|cristina|' +
    'pilar|teresa|rosa|rosario|mercedes|concepción|dolores|inés|julia|julio|irene|silvia|patricia|beatriz|raquel|nuria|victoria|gloria|claudia|adriana|gabriela|valeria|sofía|camila|octavio|ernesto|gustavo|arturo|federico|césar|felipe|tomás|' +
    'martín|nicolás|agustín|sebastián|leopoldo|rodrigo|rómulo|alfonso|benito|domingo|gerardo|germán|héctor|leandro|lorenzo|marcos|mateo|mauricio|osvaldo|simón|joão|josé|luís|paulo|antónio|antônio|miguel|tiago|rui|nuno|gonçalo|inês|joana|catarina|' +
    'beatriz|helena|fátima|conceição|jordi|joan|josep|pere|montserrat|núria|mercè|lluís|andreu|anna|eva|sara|peter|paul|john|james|william|thomas|robert|david|michael|richard|charles|george|henry|mary|jane|elizabeth|anne|hans|karl|klaus|jan|jean|pierre|jacques|marie|louis|andré|ruth|sarah|susan|helen|alice|emma|kate|karin|lena|ursula|heinrich|friedrich|stefan|andreas|christian|martin|giovanni|giuseppe|marco|yuval|jared'
  ).split('|'),
);

const FAMILY = String.raw`(\p{Lu}[\p{L}’'-]{1,25})(?:\s(?:y|e|de|de\sla|del|dos|da)|)\s\p{Lu}[\p{L}’'-]{1,25}`;
const DOUBLE = new RegExp(
  String.raw`${FAMILY},\s(?:(?:Sor|Fray|Sra?)\.?\s)?(\p{Lu}\p{Ll}{1,15})(?:[\s-](?:(?:de|del|de\sla)\s)?\p{Lu}(?:\.|\p{Ll}{1,15})){0,2}(?=[.,:;/(]|\s(?:\/|\(|y\s|e\s|and\s|&\s))`,
  'uy',
);
// No name in reading order begins with a particle in small letters: `de la Cruz, Sor Juana: …`, `von der Heide, Anna. …`.
const WITH_PARTICLE =
  /(?:(?:van|von|der|den|de|del|della|di|da|dos|du|la|las|los|le|ter|zu|zur|af)\s){1,3}\p{Lu}[\p{L}’'-]{1,25}(?:[\s-]\p{Lu}[\p{L}’'-]{1,25})?,\s\p{Lu}[\p{Ll}’'-]{1,15}(?:[\s-]\p{Lu}(?:\.|[\p{Ll}’'-]{1,15})){0,2}(?=[:.]\s\p{Lu})/uy;

/** How far family names and a given name reach from `index` of `text`, the family names first; 0 where none do. */
export function invertedLength(text: string, index: number): number {
  if (text.indexOf(',', index) < 0) return 0;
  WITH_PARTICLE.lastIndex = index;
  const particled = WITH_PARTICLE.exec(text)?.[0].length ?? 0;
  if (particled > 0) return particled;
  DOUBLE.lastIndex = index;
  const [name = '', family = '', given = ''] = DOUBLE.exec(text) ?? [];
  return GIVEN.has(given.toLowerCase()) && !GIVEN.has(family.toLowerCase()) ? name.length : 0;
}

const FAMILIES = new RegExp(`^${FAMILY}$`, 'u');

/** Whether `family` and `given` are the two parts of one such name. */
export function isInvertedPair(family: string, given: string): boolean {
  const [, first = ''] = FAMILIES.exec(family) ?? [];
  const words = given.split(/[\s-]/);
  return (
    first !== '' &&
    !GIVEN.has(first.toLowerCase()) &&
    words.every((word) => GIVEN.has(word.toLowerCase()) || /^(?:\p{Lu}\.|d[ae]l?|la|Sor|Fray)$/u.test(word))
  );
}
