// Links that a run took from an earlier one are said to be so wherever a reader looks.

import { expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { describeAllKept } from '../../src/reporters/describe-kept.ts';
import { plain, renderAs, savedReport } from './saved-reports.ts';

const asked = savedReport('verdicts');
const kept: Report = {
  ...asked,
  links: asked.links.map((link, index) =>
    index < 2 ? { ...link, cached: true, attempts: 0, checkedAt: `2026-11-2${1 + index}T08:00:00.000Z` } : link,
  ),
};

test.each(['pretty', 'markdown', 'html'])(
  '%s tells when a kept link was checked, and only of kept ones',
  async (format) => {
    const style = { ...plain, columns: 200, verbose: true };
    expect(await renderAs(format, kept, style)).toMatch(
      /checked +21 November 2026(?:, in an earlier run| \(kept from then\))/,
    );
    expect(await renderAs(format, asked, style)).not.toMatch(/in an earlier run|kept from then/);
  },
);

test('the summary tells how many were kept, and since when', async () => {
  expect(describeAllKept(kept.links)).toBe('2 links as checked since 21 November 2026');
  expect(describeAllKept(asked.links)).toBe('');
  expect(await renderAs('pretty', kept, { ...plain, columns: 200 })).toMatch(/ s, 2 links as checked since 21 Nov/);
});
