// Tells whether the first field of a citation that commas part is the body that wrote what the second names.

import { abbreviatedBodyLength } from '../abbreviated-body.ts';
import { isBodies } from '../bodies.ts';
import { isDepartment } from '../departments.ts';
import { isSurelyFirm } from '../firms.ts';
import { isInstitution } from '../names.ts';
import { DOCUMENT } from './alone.ts';

// What a body writes: `Cour des comptes, Rapport public annuel`.
const REPORT =
  /^(?:annual\s|background\s|progress\s)?(?:report|rapport|(?:jahres)?bericht|informe|rapporto|relatório|отч[её]т|white paper|factsheet|guidelines)(?=\s\S|:)/iu;
// `Ports Monitoring Mission, Final Observations, Brussels, 29 November 2010`
const OBSERVED =
  /^(?:Final|Preliminary|Interim|Concluding|Annual|Joint|First|Second|Third)\s(?:Reports?|Observations|Findings|Statements?|Conclusions|Declaration|Recommendations)$/u;
// What a town or a county resolves: `City of Hull, Adopted Budget`.
const PLACE =
  /^(?:City|Town|County|Borough|Village|Township|State|Port|Province) of \p{Lu}|\s(?:County|Township|Parish)$/u;
const PLANNED =
  /^(?:\p{Lu}[\p{L}-]+\s){0,3}(?:Reports?|Budget|Plan|Ordinances?|Minutes|Accounts|Survey|Strategy|Code|Audit|Charter|Resolution|Statement of Accounts)(?:[:,]|$)/u;
/** Bodies whose names hold no word of an institution. */
export const ORGAN =
  /^(?:(?:UN|United Nations|European|Federal|National|US|U\.S\.|UK)\s)?(?:General Assembly|Security Council|Secretary[- –]General|Parliament|Congress|Senate|House of \p{L}+|Bundestag|Bundesregierung)$/u;

/** Names of newspapers in English. */
export const PERIODICAL = /\s(?:Times|Post|News|Journal|Review|Magazine|Herald|Tribune|Today|Weekly|Daily)$/u;

// Acts that a body's name begins: `Council Directive 2014/33`.
const ACT = /(?<!\p{L})(?:directive|regulation|decision|resolution|act|law|recommendation|opinion)(?!\p{L})/iu;

/** Whether `first` names a body, as it says itself or as `second` shows, the field behind it. */
export function isBodyAhead(first: string, second: string): boolean {
  return (
    isInstitution(first) ||
    isDepartment(first) ||
    isBodies(first) ||
    abbreviatedBodyLength(first) > 0 ||
    ORGAN.test(first) ||
    isSurelyFirm(first) ||
    REPORT.test(second) ||
    OBSERVED.test(second) ||
    (PLACE.test(first) && PLANNED.test(second)) ||
    isPaper(first, second)
  );
}

/** Whether `first` names a document or an act, whatever body its name holds. */
export function isDocument(first: string): boolean {
  return ACT.test(first) || DOCUMENT.test(first);
}

// `Moscow Times, Putin Signs Law, 5 May 2012`
function isPaper(first: string, second: string): boolean {
  return PERIODICAL.test(first) && !PERIODICAL.test(second) && second.split(/\s+/).length > 2;
}
