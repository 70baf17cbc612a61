// Says how far the authors of a note reach that commas part: `Paul Hart, Title`, `Off. of Ct. Admin., Title`.

import { abbreviatedBodyLength } from '../abbreviated-body.ts';
import { isDepartment } from '../departments.ts';
import { isSurelyFirm } from '../firms.ts';
import { isFullName, isFullNames, isInstitution, namesLength, withoutRole } from '../names.ts';

const WORD = /^\p{Lu}[\p{L}\p{N}-]+(?=,\s\p{Lu})/u;

// `Report of the Royal Commission on Lights, Buoys and Beacons, vol. 2`: a document that names its body.
const REPORT =
  /^(?:(?:\p{Lu}\p{L}+\s)?(?:Reports?|Minutes|Proceedings|Papers|Evidence|Bericht|Protokoll|Rapport|Procès-verbal|Informe|Actas?|Relazione|Atti|Relatório|Raport|Отч[её]т|Протокол|Звіт))\s(?:of|from|on|to|to the|der|des|über|du|de|sur|della?|del|sobre|su|o|комиссии|комісії)\s/u;

function publishes(lead: string, imprint: string): boolean {
  const word = WORD.exec(lead)?.[0] ?? '';
  return /\p{Lu}[^\p{Lu}]*\p{Lu}/u.test(word) || imprint.includes(`: ${word}`);
}

// `International Harbour Watch, Title (Vienna: IHW, 2023)`: a body publishes by its initials.
function isAbbreviatedIn(part: string, imprint: string): boolean {
  const initials = (part.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');
  return initials.length > 1 && new RegExp(`(?:\\(|:\\s)${initials},\\s\\d{4}`, 'u').test(imprint);
}

// `JW Ennis and Fatima Hart`: OSCOLA prints no stops behind initials (3.2.1).
const BARE_INITIALS = /(?<!\p{L})\p{Lu}{1,3}(?=\s\p{Lu}\p{Ll})/gu;

/**
 * How far the authors at the beginning of `lead` reach, up to the first comma that a title can follow; 0 for none.
 * @param imprint the bracket that follows the title, empty where none does
 */
export function noteAuthors(lead: string, imprint: string): number {
  // `City of Tarn, Department of Works, Annual Report`: a body and the part of it that wrote.
  const [, whole = '', part = ''] = /^([^,]{3,60}),\s([^,]{3,60})(?=,\s\p{Lu})/u.exec(lead) ?? [];
  if (isDepartment(part)) return whole.length + 2 + part.length;
  const names = namesLength(lead);
  if (names > 0 && /^[\s,.:]/.test(lead.slice(names))) return names;
  // `IPCC. Special Report on the Ocean`: a body and a full stop.
  const body = /^[^.,:(]{2,60}(?=\.\s\p{Lu})/u.exec(lead)?.[0] ?? '';
  if (isInstitution(body)) return body.length;
  const abbreviated = abbreviatedBodyLength(lead);
  if (abbreviated > 0) return abbreviated;
  let end = 0;
  for (const match of lead.matchAll(/,\s/g)) {
    const part = lead.slice(0, match.index);
    // `Ida Roe, English Tides, 1500–1800: Ships`: a period goes on with the title.
    if (end > 0 && /^,\s\d{4}[–-]\d/.test(lead.slice(match.index, match.index + 8))) break;
    const isSuffix = end > 0 && /^,\s(?:Jr|Sr|II|III|IV|eds?|editors?|trans)\.?$/.test(lead.slice(end, match.index));
    // `Homer, The Odyssey (New York: Norton, 2018)`
    const isOne =
      end === 0 && /^\p{Lu}\p{L}{3,}$/u.test(part) && /^,\s\p{Lu}\S*\s\p{Lu}/u.test(lead.slice(match.index));
    if (
      !(
        isSuffix ||
        isOne ||
        isFullName(withoutRole(part)) ||
        isFullNames(withoutRole(part)) ||
        (end === 0 && imprint !== '' && isFullNames(withoutRole(part.replace(BARE_INITIALS, 'A.')))) ||
        (end === 0 &&
          ((isInstitution(part) && !REPORT.test(part)) || isSurelyFirm(part) || isAbbreviatedIn(part, imprint)))
      )
    )
      break;
    end = match.index;
  }
  // `UN-Habitat, Cities After Dark (Nairobi: UN-Habitat, 2020)`: a body in one word publishes what it wrote.
  if (end === 0 && WORD.test(lead)) return publishes(lead, imprint) ? lead.indexOf(',') : 0;
  // `George Wise, Willis R. Whitney, General Electric, and the Origins of …`: what a joining word follows is the title's.
  return /^,\s(?:and|und|et|y|e)\s\p{Ll}/u.test(lead.slice(end)) ? lead.indexOf(',') : end;
}
