// Writes the months' names of many languages, as Unicode's CLDR has them by way of this Node's Intl.

import { writeFileSync } from 'node:fs';

const LANGUAGES =
  'en fr de es pt it nl ru uk be pl cs sk bg sr-Cyrl sr-Latn hr sl ro hu lt lv et fi sv da nb tr el ca id vi kk az ar he fa hi ka hy ja';

const months = Array.from({ length: 12 }, () => new Set());
const taken = new Set();
for (const language of LANGUAGES.split(' ')) {
  for (const style of ['long', 'short']) {
    for (let month = 0; month < 12; month += 1) {
      for (const name of namesOf(language, style, Date.UTC(2001, month, 1))) {
        // Czech and Croatian differ on one name; the first language listed has it.
        if (name.length < 2 || /\d/.test(name) || taken.has(name)) continue;
        taken.add(name);
        months[month].add(name);
      }
    }
  }
}
const lines = months.map((names) => `  '${[...names].join('|').replaceAll("'", "\\'")}',`);
writeFileSync(
  new URL('../src/citations/month-table.ts', import.meta.url),
  `// The months' names in many languages, from CLDR ${process.versions.cldr}; written by scripts/months.mjs.

/** January to December: the names that stand alone or beside a day, long and short, in small letters without points. */
export const monthTable: readonly string[] = [
${lines.join('\n')}
];
`,
);

/** The name standing alone, and beside a day. */
function namesOf(language, month, day) {
  const options = { month, timeZone: 'UTC', calendar: 'gregory' };
  const alone = new Intl.DateTimeFormat(language, options).format(day);
  const parts = new Intl.DateTimeFormat(language, { ...options, day: 'numeric' }).formatToParts(day);
  const beside = parts.find(({ type }) => type === 'month')?.value ?? '';
  return [alone, beside].map(fold);
}

function fold(name) {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.\u200e\u200f]+/g, '')
    .trim();
}
