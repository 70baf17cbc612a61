// Printed names as CSL names: family and given where the name tells, literal where it may be an organisation's.

export interface CslPerson {
  readonly family: string;
  readonly given: string;
}

export interface CslLiteral {
  readonly literal: string;
}

// Words that stand in the names of organisations, not of persons.
const ORGANISATION =
  /\b(?:academy|agency|association|authority|board|bureau|cent(?:er|re)|church|college|commission|committee|company|corporation|council|department|federation|foundation|government|group|inc|institute|laborator(?:y|ies)|library|limited|ltd|ministry|museum|office|organi[sz]ation|party|press|school|service|society|team|union|university)\b/i;

// Particles that belong to the family name (CSL calls them non-dropping).
const PARTICLE = /^(?:af|al|da|dal|de|del|della|den|der|di|dos|du|el|la|le|ten|ter|van|von|zu)$/i;

export function cslNames(authors: readonly string[]): readonly (CslPerson | CslLiteral)[] {
  return authors.map(cslName);
}

function cslName(author: string): CslPerson | CslLiteral {
  const inverted = /^([^,]+),\s*([^,]+)$/.exec(author);
  if (ORGANISATION.test(author)) return { literal: author };
  if (inverted !== null) return { family: (inverted[1] ?? '').trim(), given: (inverted[2] ?? '').trim() };
  // `V.Ivanov` is printed without the space that it is read with.
  const spaced = author.replace(/(?<!\p{L})(\p{L}\.)(?=\p{L})/gu, '$1 ');
  const words = spaced.split(/\s+/).filter((word) => word !== '');
  if (words.length < 2 || words.length > 5 || /[\d,;&"()=/:@]/.test(author)) return { literal: author };
  // The family name begins at the first particle after a given name, else it is the last word.
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && PARTICLE.test(word));
  const start = particle === -1 ? words.length - 1 : particle;
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') };
}
