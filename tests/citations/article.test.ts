import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCitations } from '../../src/citations/index.ts';
import { readDocument } from '../../src/formats/index.ts';
import { collectLinks } from '../../src/links/collect-links.ts';
import type { Citation } from '../../src/model/citation.ts';
import { findNotes } from '../../src/notes/index.ts';
import { printedNotes } from './printed-notes.ts';

const ARTICLE = new URL('../../../shared/seed/article.txt', import.meta.url);

const TREATIES = {
  reduction: 'A Treaty on the Mutual Reduction of Military Forces in Border Regions',
  friendship: 'A Treaty on Friendship between Russia and China',
};
const CENTRAL_ASIA = {
  authors: ['V.Paramonov', 'A.Strokov', 'O.Stolpovskij'],
  title: 'Otnoshenija mezhdu Rossiej i Kitaem: istorija, sovremennost’ i budushhee',
  container: 'Easttime.ru',
  issued: '2011-11-11',
  links: ['http://www.easttime.ru/analitic/3/8/523.html'],
};

// The article that the project began with stands outside the repository; where it is, it must be understood exactly.
if (existsSync(ARTICLE)) {
  const document = await readDocument(readFileSync(ARTICLE), 'article.txt');
  const { notes } = findNotes(document);
  const cited = readCitations(document, notes);

  describe('the first article', () => {
    test.each([
      [
        1,
        [
          { container: 'China Daily', title: null, issued: '2011-08-06', links: [] },
          {
            title: 'Rossijskie i kitajskie voennye provedut peregovory v Moskve',
            container: 'RIAN',
            issued: '2011-08-03',
            links: ['http://www.ria.ru/defense_safety/20110803/411283761.html'],
          },
        ],
      ],
      [2, [CENTRAL_ASIA]],
      [
        3,
        [
          {
            title: TREATIES.reduction,
            authors: [],
            issued: '1997',
            language: 'ru',
            links: ['http://www.pavlodar.com/zakon/?dok=03436&ogl=all'],
          },
        ],
      ],
      [
        4,
        [
          {
            title: TREATIES.friendship,
            container: 'Kremlin',
            issued: '2001-07-16',
            language: 'ru',
            links: ['http://archive.kremlin.ru/text/docs/2001/07/30565.shtml'],
          },
          CENTRAL_ASIA,
        ],
      ],
      [
        5,
        [
          {
            title: 'Rossija-Kitaj: voenno-tehnicheskoe sotrudnichestvo razvivaetsja',
            container: 'RIAN',
            issued: '2002-11-26',
            links: ['http://ria.ru/politics/20021126/270658.html'],
          },
        ],
      ],
      [
        6,
        [
          {
            authors: ['Ming-Yen Tsai'],
            publisher: 'Greenwood',
            issued: '2003',
            links: [],
            title: 'From Adversarise to Partners? Chinese and Russian Military Cooperation after the Cold War',
          },
        ],
      ],
      [
        7,
        [
          {
            authors: ['Igor Korotchenko'],
            title: 'Kitaja mozhno ne bojat’sja eshhe 10 let',
            container: 'Rosbalt',
            issued: '2011-06-08',
            links: ['http://www.rosbalt.ru/main/2011/06/08/857033.html'],
          },
        ],
      ],
      [
        8,
        [
          {
            authors: ['Richard Weitz'],
            title: 'Assessing Russian-Chinese Military Exercises',
            issued: '2009-09-30',
            container: 'Small Wars Journal',
            links: ['http://smallwarsjournal.com/blog/journal/docs-temp/300-weitz.pdf'],
          },
        ],
      ],
    ])('note %i is understood', (label, expected) => {
      expect(cited[label - 1]?.citations.map(withUrls)).toMatchObject(expected);
      expect(cited[label - 1]?.citations).toHaveLength(expected.length);
    });

    test('its ten citations hold eight links to seven addresses', () => {
      const citations = cited.flatMap((note) => note.citations);
      expect(citations).toHaveLength(10);
      expect(citations.flatMap((citation) => citation.links)).toHaveLength(8);
      expect(
        collectLinks([{ path: 'a', format: 'text', notes: cited, findings: [], acceptances: [], warnings: [] }]),
      ).toHaveLength(7);
    });
  });
}

function withUrls(citation: Citation) {
  return { ...citation, links: citation.links.map((link) => link.url) };
}

test('a note in the manner of the first article gives its two sources', () => {
  const { document, notes } = printedNotes([
    'Vesti Daily, May 6, 2010; “ Novyj most cherez reku: plan, stoimost’ i sroki ,” Amurinfo.ru, May 4, 2010, http://www.amur.example/news/20100504/1.html (in Russian).',
  ]);
  expect(readCitations(document, notes)[0]?.citations.map(withUrls)).toMatchObject([
    { title: null, container: 'Vesti Daily', issued: '2010-05-06', links: [] },
    {
      title: 'Novyj most cherez reku: plan, stoimost’ i sroki',
      container: 'Amurinfo.ru',
      issued: '2010-05-04',
      language: 'ru',
      links: ['http://www.amur.example/news/20100504/1.html'],
    },
  ]);
});
