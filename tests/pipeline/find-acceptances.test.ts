import { expect, test } from 'vitest';
import { readArticle } from '../../src/pipeline/read-article.ts';

const options = { today: '2026-01-01', findingsOff: [] };

test.each([
  [
    'on the same line',
    'A.[^1]\n\n[^1]: “A,” Gazette, http://a.test/x. <!-- cite-check: accept: in print -->\n',
    [{ url: 'http://a.test/x', reason: 'in print', until: null }],
  ],
  [
    'on a line of its own, for the next one',
    'A.[^1]\n\n<!-- cite-check: accept until 2027-06-30: in print -->\n[^1]: “A,” Gazette, http://a.test/x.\n',
    [{ url: 'http://a.test/x', reason: 'in print', until: '2027-06-30' }],
  ],
  [
    'without a reason',
    'A.[^1]\n\n[^1]: “A,” http://a.test/x. <!-- cite-check: accept -->\n',
    [{ url: 'http://a.test/x', reason: 'accepted in the draft', until: null }],
  ],
  ['elsewhere', '<!-- cite-check: accept: x -->\n\nA.[^1]\n\n[^1]: “A,” http://a.test/x.\n', []],
  ['of another kind', 'A.[^1]\n\n[^1]: “A,” http://a.test/x. <!-- cite-check: reject -->\n', []],
])('a comment %s', async (_, draft, expected) => {
  expect((await readArticle(Buffer.from(draft), 'draft.md', options)).acceptances).toEqual(expected);
});

test('a comment in HTML', async () => {
  const page = `<!doctype html><p>A.<a href="#n1" id="r1">[1]</a></p>
<ol><li id="n1">“A,” <a href="http://a.test/x">http://a.test/x</a> <a href="#r1">↩</a> <!-- cite-check: accept: in print --></li></ol>`;
  const { acceptances } = await readArticle(Buffer.from(page), 'draft.html', options);
  expect(acceptances).toEqual([{ url: 'http://a.test/x', reason: 'in print', until: null }]);
});

test('plain text has no comments', async () => {
  const draft = 'A.[1]\n\n[1] “A,” http://a.test/x. <!-- cite-check: accept: x -->\n';
  expect((await readArticle(Buffer.from(draft), 'draft.txt', options)).acceptances).toEqual([]);
});
