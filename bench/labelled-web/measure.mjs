// Counts how verdicts agree with the labels.

export const verdictNames = ['alive', 'moved', 'changed', 'dead', 'blocked', 'unreachable', 'skipped'];

/**
 * @typedef {object} Outcome
 * @property {import('./cases.mjs').Case & { url: string }} case
 * @property {string} expected the verdict alone
 * @property {string} got
 * @property {object | null} link of the report; null where the article's reader did not find it
 */

/** Rows are what was expected, columns what was got. */
export function confusion(outcomes) {
  const rows = verdictNames.map((expected) => {
    const row = outcomes.filter((outcome) => outcome.expected === expected);
    const counts = verdictNames.map((name) => [name, row.filter(({ got }) => got === name).length]);
    return [expected, Object.fromEntries(counts)];
  });
  return Object.fromEntries(rows.filter(([, row]) => Object.values(row).some((count) => count > 0)));
}

/** By verdict: how many of those given were right, and how many of those deserved were given. */
export function precisionAndRecall(outcomes) {
  return Object.fromEntries(
    verdictNames.flatMap((name) => {
      const given = outcomes.filter(({ got }) => got === name);
      const deserved = outcomes.filter(({ expected }) => expected === name);
      if (given.length + deserved.length === 0) return [];
      const right = given.filter(({ expected }) => expected === name).length;
      return [[name, { cases: deserved.length, precision: share(right, given), recall: share(right, deserved) }]];
    }),
  );
}

/** Called dead without being so. */
export function falselyDead(outcomes) {
  return outcomes.filter(({ expected, got }) => got === 'dead' && expected !== 'dead');
}

/** The verdict, and the reason where the case names one. */
export function isRight({ case: { expected }, got, link }) {
  return `${got} ${link?.reason ?? ''}`.startsWith(expected);
}

/** Wrong, and the case says so. */
export function isKnownLimit({ case: { today }, got, link }) {
  return today !== undefined && `${got} ${link?.reason ?? ''}`.startsWith(today);
}

/** Cases whose title the article's reader took otherwise than it was written; a verdict on them tests another title. */
export function misread(cases, report) {
  const titles = new Map();
  for (const { title, links } of report.documents.flatMap(({ notes }) => notes).flatMap(({ citations }) => citations)) {
    for (const { url } of links) titles.set(url, title);
  }
  return cases
    .filter(({ url, cited }) => (titles.get(url) ?? null) !== (cited ?? null))
    .map(({ url, name, cited }) => ({ name, cited, title: titles.get(url) ?? null }));
}

function share(right, all) {
  return all.length === 0 ? null : Number((right / all.length).toFixed(3));
}
