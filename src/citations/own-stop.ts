// Gives the name of a venue back the stop of its own abbreviation.

/**
 * `Harbor Wkly., May 4, 2020`, `Hamburger Abendbl., 4. Mai`: what a comma follows ends no sentence, and is an abbreviation's;
 * nor does what Bluebook abbreviates (T13) before a day in brackets, `Harbor Mag. (May 4, 2020)`.
 */
export function withOwnStop(name: string, rest: string): string {
  if (!/\p{L}$/u.test(name)) return name;
  const isOwn =
    rest.includes(`${name}.,`) ||
    (ABBREVIATED.test(name) && rest.includes(`${name}. (\ue001`)) ||
    // `Phys. Rev. Lett. 12 (2004)`: the last of several abbreviations, before the volume.
    (SEVERAL.test(name) && VOLUME.test(rest.slice(rest.indexOf(name) + name.length))) ||
    (FRENCH.test(name) && rest.includes(`${name}. \ue001`));
  return isOwn ? `${name}.` : name;
}

const SEVERAL = /^(?=\p{Script=Latin}).*\p{L}\.\s.*\p{L}{2}$/u;
const VOLUME = /^\.\s\d{1,3}(?:\s\(|,\s|:)/;

// `RTD civ. 2014`, `RD rur. 2009`
const FRENCH = /^\p{Lu}{2,4}\s\p{Ll}{2,5}$/u;
const ABBREVIATED =
  /\s(?:Mag|Rev|Wkly|Mo|Q|J|Bull|Bus|Chron|Disp|Gaz|Reg|Rep|Sci|Trib|Tech|Ann|Env[’']t|Int[’']l|Fin|Econ)$/u;
