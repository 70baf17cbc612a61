import { expect, test } from 'vitest';
import { type PdfLimits, readInThread } from '../../src/formats/pdf-thread.ts';
import { UnreadableInputError } from '../../src/formats/unreadable-input-error.ts';
import { linesAt, pdfFile } from '../support/pdf.ts';

const LIMITS: PdfLimits = {
  pages: 10,
  items: 1000,
  itemsOfPage: 1000,
  text: 10_000,
  annotationsOfPage: 10,
  timeMs: 60_000,
  fontsMs: 60_000,
};

const page = { pieces: linesAt(70, 100, ['The mill stood here', 'for a hundred years.']) };
const file = pdfFile([page, page, page]);

test('all pages are read where the limits allow', async () => {
  const { pages, count } = await readInThread(file, LIMITS);
  expect([pages.length, count, pages.map((read) => read?.isCut)]).toEqual([3, 3, [false, false, false]]);
});

test('pages beyond the limit are left', async () => {
  const { pages, count } = await readInThread(file, { ...LIMITS, pages: 2 });
  expect([pages.length, count]).toEqual([2, 3]);
});

test('after enough text the rest is left', async () => {
  const { pages, count } = await readInThread(file, { ...LIMITS, text: 10 });
  expect([pages.length, count, pages[0]?.isCut]).toEqual([1, 3, true]);
});

test('a page of too many pieces is left before its end, and the next one read', async () => {
  const { pages } = await readInThread(file, { ...LIMITS, itemsOfPage: 1 });
  expect(pages.map((read) => read?.isCut)).toEqual([true, true, true]);
});

test('the fonts are called by their names, of a page that was left before its end and where time is up they are not', async () => {
  const names = async (limits: PdfLimits) => [...(await readInThread(file, limits)).fontNames.values()];
  expect(await names(LIMITS)).toEqual(['Helvetica']);
  expect(await names({ ...LIMITS, itemsOfPage: 1 })).toEqual([]);
  const hurried = await readInThread(file, { ...LIMITS, fontsMs: 0 });
  expect([hurried.pages.length, hurried.count]).toEqual([3, 3]);
});

test('a file that takes too long is refused', async () => {
  const refusal = readInThread(file, { ...LIMITS, timeMs: 0 });
  await expect(refusal).rejects.toThrow(UnreadableInputError);
  await expect(refusal).rejects.toThrow(/takes too long/);
});
