import { expect, test } from 'vitest';
import { monthOf } from '../../src/citations/month-names.ts';
import { monthTable } from '../../src/citations/month-table.ts';

test('the table has a line for each month', () => {
  expect(monthTable).toHaveLength(12);
});

test('no name belongs to two months', () => {
  const names = monthTable.flatMap((line) => line.split('|'));
  expect(new Set(names).size).toBe(names.length);
});

// The data of Intl change with Node: long names of large languages hardly ever do.
test.each('en fr de es pt it nl ru uk pl cs sv da fi hu tr el ro ca ar he hi hy ka ja'.split(' '))(
  'the months of "%s" are known by the names that Intl gives them, beside a day too',
  (language) => {
    const options = { month: 'long', timeZone: 'UTC', calendar: 'gregory' } as const;
    const beside = new Intl.DateTimeFormat(language, { ...options, day: 'numeric' });
    const alone = new Intl.DateTimeFormat(language, options);
    const named = Array.from({ length: 12 }, (_, month) => {
      const day = Date.UTC(2001, month, 1);
      const part = beside.formatToParts(day).find(({ type }) => type === 'month');
      return [alone.format(day), part?.value ?? ''].filter((name) => !/\d/.test(name)).map(monthOf);
    });
    expect(named.map((months) => new Set(months).size <= 1)).not.toContain(false);
    expect(named.map(([month = null], index) => month ?? index + 1)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  },
);
