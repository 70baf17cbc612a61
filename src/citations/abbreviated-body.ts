// Recognises bodies that lawyers abbreviate: `Off. of Ct. Admin.`, `Dep’t of Hous. & Cmty. Dev.` (Bluebook 15.1 and T13).

// Words that stand in the names of bodies and in nobody's.
const WORDS =
  /(?<!\p{L})(?:Off|Admin|Auth|Ctr|Cts?|Comm|Comm[’']n|Ass[’']n|Dep[’']t|Nat[’']l|Int[’']l|Gov[’']t|Fed[’']n|Soc[’']y|Inst|Dev|Servs?|Bd|Bureau|Div|Hous|Educ|Env[’']t|Envtl?|Prot|Mgmt|Transp|Treas|Agric|Legis|Cmty|Coll|Univ|Sch|Hosp|Found|Fin|Res|Stat|Org|Coal|All|Agency|Council)(?:\.|[’']|(?=\s|$))/u;
const BODY =
  /^(?:(?:(?:\p{Lu}\.){2,4}|\p{Lu}[\p{L}’']*\.?|of|for|on|the|and|&|to|in)\s){1,9}\p{Lu}[\p{L}’']*\.?(?=,\s|\s*$)/u;
// `Tenants’ All.`: one abbreviation at the end.
const ENDS =
  /\s(?:Off|Admin|Auth|Ctr|Cts?|Inst|Servs?|Bd|Div|Educ|Mgmt|Transp|Coll|Univ|Hosp|Found|Org|Coal|All|Proj|Fed|Bur|Soc)\.$/u;
const PERSON = /(?:Jr|Sr|Esq|Ph\.D|M\.D|Rev|L\.\s?J)\.$/u;

/** How far a body's abbreviated name reaches from the beginning of `text`, its last stop included; 0 for none. */
export function abbreviatedBodyLength(text: string): number {
  if (!/[.’']/.test(text)) return 0;
  const body = BODY.exec(text.slice(0, 140))?.[0] ?? '';
  // The last stop may be the sentence's.
  const isAbbreviated =
    /\p{Ll}\.\s|[’'][a-z](?!\p{L})/u.test(body) || (ENDS.test(body) && /^(?:,|\s*$)/.test(text.slice(body.length)));
  return isAbbreviated && WORDS.test(body) && !PERSON.test(body) ? body.length : 0;
}
