import { describe, expect, test } from 'vitest';
import { found, readNotes } from './found.ts';

const labels = async (text: string) => (await found(text)).map((line) => line.split(' | ')[0]);

describe('where notes end', () => {
  test.each([
    'Further Reading on Harbour Review',
    'Please consider donating to the harbour: https://give.example/',
    'About the Author\n\nAnn Ray teaches at the Harbour School, where she has written since 2004.',
    'Share this: https://share.example/x',
    'This work is licensed under a Creative Commons licence, https://licence.example/by/4.0/',
    'Subscribe to our newsletter at https://letters.example/',
    'Об авторе: Анна Рэй преподаёт с 2004 года.',
    '作者简介：安·雷，生于1970年。',
    'The Harbour Review costs nothing to read. Should you like it, please think of making a small donation at https://give.example/help.',
    'Журнал живёт на пожертвования читателей: http://give.example/help',
    'Harbour Review: http://harbour.example/ | Letters to the editors: http://letters.example/',
  ])('%s belongs to no note', async (frame) => {
    expect(
      await found(
        `Tides rise.[1] Mud stays.[2]\n\n[1] Ann Ray, “Tides,” 2011.\n\n[2] Cy Fox, “Mud,” 2015.\n\n${frame}`,
      ),
    ).toEqual(['1 <- 1:12 | Ann Ray, “Tides,” 2011.', '2 <- 1:26 | Cy Fox, “Mud,” 2015.']);
  });

  test('a plea above the article cites nothing', async () => {
    const text =
      'This article appears in the winter issue. Subscribe: http://give.example/now\n\nTides rise, see http://mud.example/2.';
    expect(await found(text)).toHaveLength(1);
  });

  test('where much follows the notes, an article goes on, and its links are its own', async () => {
    const notes = '[1] Ann Ray, “Tides,” 2011.\n\n[2] Cy Fox, “Mud,” 2015.';
    const rest = `The second part begins here. ${'It goes on and on about mud. '.repeat(20)}`;
    expect(await found(`Tides rise.[1] Mud stays.[2]\n\n${notes}\n\n${rest}See http://mud.example/2.`)).toHaveLength(3);
  });

  test('a link behind notes that stand below their own pages is cited', async () => {
    const text = `Tides rise.[1]\n\n[1] Ann Ray, “Tides,” 2011.\n\nMud stays.[2]\n\n[2] Cy Fox, “Mud,” 2015.\n\nSee http://mud.example/2.`;
    expect(await found(text)).toHaveLength(3);
  });

  test('a publisher’s line right under the last note is no part of it', async () => {
    expect(
      await found(
        'Tides rise.[1] Mud stays.[2]\n\n[1] Ann Ray, “Tides,” 2011.\n[2] Cy Fox, “Mud,” 2015.\nPlease donate.',
      ),
    ).toEqual(['1 <- 1:12 | Ann Ray, “Tides,” 2011.', '2 <- 1:26 | Cy Fox, “Mud,” 2015.']);
  });

  test('a second paragraph before the next note belongs to the note before it', async () => {
    const text =
      'Tides.[1] Mud.[2]\n\n[1] Ann Ray, “Tides,” 2011.\n\nShe changed her mind in 2013.\n\n[2] Cy Fox, “Mud,” 2015.';
    expect(await found(text)).toEqual([
      '1 <- 1:7 | Ann Ray, “Tides,” 2011. She changed her mind in 2013.',
      '2 <- 1:15 | Cy Fox, “Mud,” 2015.',
    ]);
  });

  test('an address under the last note completes it', async () => {
    const text =
      'Tides.[1] Mud.[2]\n\n[1] Ann Ray, “Tides,” 2011.\nhttp://tide.example/1\n\n[2] Cy Fox, “Mud,” 2015.\nhttp://mud.example/2\n\nDonate.';
    expect(await found(text)).toEqual([
      '1 <- 1:7 | Ann Ray, “Tides,” 2011. http://tide.example/1',
      '2 <- 1:15 | Cy Fox, “Mud,” 2015. http://mud.example/2',
    ]);
  });

  test('notes of hard-wrapped text run over their lines and keep to their own', async () => {
    const text = [
      'The tide was measured at the old wall for more than ninety years by the',
      'keepers of the light, and every keeper had a rule of his own for it.',
      '[1] The mud was never measured at all until the harbour was dredged in the',
      'spring.[2]',
      '',
      '[1] Ann Ray, “A Long Title About the Tides of the Northern Harbour,” Harbour',
      'Review, 2011, http://tide.example/1.',
      '[2] Cy Fox, “Another Rather Long Title About Mud and Its Uses in Building,”',
      'Mud Quarterly, 2015, http://mud.example/2.',
      '',
      'The views expressed are those of the harbour.',
    ].join('\n');
    expect(await found(text)).toEqual([
      '1 <- 3:1 | Ann Ray, “A Long Title About the Tides of the Northern Harbour,” Harbour Review, 2011, http://tide.example/1.',
      '2 <- 4:8 | Cy Fox, “Another Rather Long Title About Mud and Its Uses in Building,” Mud Quarterly, 2015, http://mud.example/2.',
    ]);
  });

  test('the author’s biography before the notes belongs to none', async () => {
    const text =
      'Tides.[1] Mud.[2]\n\nAnn Ray (born 1970) teaches.\n\n\n[1] Ann Ray, “Tides,” 2011.\n\n[2] Cy Fox, “Mud,” 2015.';
    expect((await found(text)).length).toBe(2);
  });
});

describe('numbers that begin anew', () => {
  const chapter = (n: number) => `Chapter ${n}\n\nTides of ${n}.[1] Mud of ${n}.[2]\n\n`;
  const notes = (n: number) => `[1] Ray ${n}, “Tides,” 2011.\n\n[2] Fox ${n}, “Mud,” 2015.\n\n`;

  test('after each chapter', async () => {
    expect(await found(chapter(1) + notes(1) + chapter(2) + notes(2) + chapter(3) + notes(3))).toEqual([
      '1 <- 3:12 | Ray 1, “Tides,” 2011.',
      '2 <- 3:25 | Fox 1, “Mud,” 2015.',
      '1 <- 11:12 | Ray 2, “Tides,” 2011.',
      '2 <- 11:25 | Fox 2, “Mud,” 2015.',
      '1 <- 19:12 | Ray 3, “Tides,” 2011.',
      '2 <- 19:25 | Fox 3, “Mud,” 2015.',
    ]);
  });

  test('in one bank at the end of a book', async () => {
    const text = `${chapter(1)}${chapter(2)}Notes\n\nChapter 1\n\n${notes(1)}Chapter 2\n\n${notes(2)}`;
    expect(await found(text)).toEqual([
      '1 <- 3:12 | Ray 1, “Tides,” 2011.',
      '2 <- 3:25 | Fox 1, “Mud,” 2015.',
      '1 <- 7:12 | Ray 2, “Tides,” 2011.',
      '2 <- 7:25 | Fox 2, “Mud,” 2015.',
    ]);
  });

  test('notes that go on from chapter to chapter leave the text between them alone', async () => {
    const text =
      'Tides.[1] Mud.[2]\n\n[1] Ray, “Tides,” 2011.\n\n[2] Fox, “Mud,” 2015.\n\nChapter Two\n\nThe year 1999 was dry.\n\nWalls.[3]\n\n[3] Lee, “Walls,” 2016.';
    expect(await found(text)).toEqual([
      '1 <- 1:7 | Ray, “Tides,” 2011.',
      '2 <- 1:15 | Fox, “Mud,” 2015.',
      '3 <- 11:7 | Lee, “Walls,” 2016.',
    ]);
  });
});

describe('numbers that are no notes', () => {
  test('numbered paragraphs beside notes with superscripts', async () => {
    const paragraphs = Array.from(
      { length: 6 },
      (_, i) => `[${i + 1}] Privacy was an old right in ${1900 + i}.${'¹²³⁴⁵⁶'[i]} It stayed so.`,
    );
    const notes = Array.from({ length: 6 }, (_, i) => `${'¹²³⁴⁵⁶'[i]} Ray ${i + 1}, “Rights,” 2011.`);
    expect(await labels(`${paragraphs.join('\n\n')}\n\n${notes.join('\n\n')}`)).toEqual(
      Array.from({ length: 6 }, (_, i) => `${i + 1} <- ${2 * i + 1}:38`),
    );
  });

  test('numbered paragraphs of a judgment that has no notes', async () => {
    const paragraphs = Array.from(
      { length: 6 },
      (_, i) => `[${i + 1}] In ${1900 + i} the claimant “lived” in the harbour.`,
    );
    expect(await found(`Ray v Fox\n\n${paragraphs.join('\n\n')}`)).toEqual([]);
  });

  test('an ordered list in the text, and dates at the beginning of a line', async () => {
    const text =
      'Tides.[1] There are rules:\n\n1. First, in 1999, wait.\n2. Second, look.\n3. Third, leave.\n\n14. Juli 2004 was dry.\n\nMud.[2]\n\n[1] Ray, “Tides,” 2011.\n\n[2] Fox, “Mud,” 2015.';
    expect(await labels(text)).toEqual(['1 <- 1:7', '2 <- 9:5']);
  });

  test('numbered headings above a numbered bibliography', async () => {
    const entries = Array.from({ length: 12 }, (_, i) => `${i + 1}. Ray A. Tides ${i + 1}. 2011.`);
    const rest = Array.from({ length: 9 }, (_, i) => `More tides [${i + 4}].`).join(' ');
    const text = `1. Introduction\n\nTides [1]. Mud [2]. Walls [3].\n\n2. Methods\n\nNone.\n\n3. Results\n\n${rest}\n\nReferences\n\n${entries.join('\n')}`;
    const notes = await labels(text);
    expect([notes.length, notes[0], notes[11]]).toEqual([12, '1 <- 3:7', '12 <- 11:142']);
  });

  test('a page after a number refers to no note', async () => {
    const { notes, orphanMarkers } = await readNotes(
      'Tides [1, 9]. Mud [2].\n\n[1] Ray, “Tides,” 2011.\n\n[2] Fox, “Mud,” 2015.',
    );
    expect([notes[0]?.markers.length, orphanMarkers]).toEqual([1, []]);
  });

  test('a wrapped marker at the beginning of a line opens no note', async () => {
    const text =
      'The tide was measured at the old wall for more than ninety years by them.\n[1] The mud was never measured at all until the harbour was dredged, which is\n[2] what they say.\n\n[1] Ray, “Tides,” 2011.\n\n[2] Fox, “Mud,” 2015.';
    expect(await labels(text)).toEqual(['1 <- 2:1', '2 <- 3:1']);
  });
});

describe('notes at the bottom of pages', () => {
  test('lost superscripts on every page refer to the notes below them', async () => {
    const page = (n: number) =>
      `The dam was proposed by a committee of farmers, and was built only after the\nsecond great flood.${2 * n - 1} Nobody asked the fish, of which there were very many in\nthose days, or “the herons.”${2 * n}\n\n${2 * n - 1} A. Ray, Dams (1931), 12.\n${2 * n} Letter to the Minister, 3 May 1924.\n\n`;
    expect(await labels(`${page(1)}\f${page(2)}\f${page(3)}`)).toEqual([
      '1 <- 2:20',
      '2 <- 3:29',
      '3 <- 9:20',
      '4 <- 10:29',
      '5 <- 16:20',
      '6 <- 17:29',
    ]);
  });

  test('the last note has as many lines as those before it', async () => {
    const text = `${'The dam is old. '.repeat(20)}[1] ${'The fish are gone. '.repeat(20)}[2]\n\n[1] A. Ray, Dams,\n1931, p. 12.\n[2] B. Lee, Fish,\n1935, p. 14.\n\nThe end.`;
    expect((await found(text)).map((line) => line.split(' | ')[1])).toEqual([
      'A. Ray, Dams, 1931, p. 12.',
      'B. Lee, Fish, 1935, p. 14.',
    ]);
  });
});

describe('damaged lists', () => {
  test('notes that follow one another in one line', async () => {
    const text =
      'Tides.[1] Mud.[2] Walls.[3]\n\n[1] Ray, “Tides,” 2011, http://tide.example/1. [2] Fox, “Mud,” 2015; compare [1].  [3] Lee, “Walls,” 2016.';
    expect(await found(text)).toEqual([
      '1 <- 1:7 | Ray, “Tides,” 2011, http://tide.example/1.',
      '2 <- 1:15 | Fox, “Mud,” 2015; compare [1].',
      '3 <- 1:25 | Lee, “Walls,” 2016.',
    ]);
  });

  test('a bracket inside a note that has a line of its own elsewhere opens none', async () => {
    const text = 'Tides.[1] Mud.[2]\n\n[1] Ray, “Tides,” 2011. [2] says more.\n\n[2] Fox, “Mud,” 2015.';
    expect(await found(text)).toEqual([
      '1 <- 1:7 | Ray, “Tides,” 2011. [2] says more.',
      '2 <- 1:15 | Fox, “Mud,” 2015.',
    ]);
  });

  test('a number printed twice yields two notes', async () => {
    const text =
      'Tides.[1] Mud.[2] Walls.[3]\n\n[1] Ray, “Tides,” 2011.\n\n[2] Fox, “Mud,” 2015.\n\n[2] Lee, “Walls,” 2016.';
    expect(await labels(text)).toEqual(['1 <- 1:7', '2 <- 1:15', '2 <- ']);
    expect((await readNotes(text)).orphanMarkers).toEqual([{ label: '3', position: { line: 1, column: 25 } }]);
  });

  test('a number that is missing from the list leaves its marker alone', async () => {
    const text = 'Tides.[1] Mud.[2] Walls.[3]\n\n[1] Ray, “Tides,” 2011.\n\n[3] Lee, “Walls,” 2016.';
    expect(await labels(text)).toEqual(['1 <- 1:7', '3 <- 1:25']);
    expect((await readNotes(text)).orphanMarkers).toEqual([{ label: '2', position: { line: 1, column: 15 } }]);
  });

  test('a mistyped number is kept as printed', async () => {
    const notes = [1, 2, 3, 4, 5, 6].map((n) => `[${n === 4 ? 1 : n}] Ray ${n}, “Tides,” 2011.`);
    const text = `Tides.[1] Mud.[2] Walls.[3] Sand.[4] Salt.[5] Rain.[6]\n\n${notes.join('\n\n')}`;
    expect(await labels(text)).toEqual(['1 <- 1:7', '2 <- 1:15', '3 <- 1:25', '1 <- ', '5 <- 1:43', '6 <- 1:52']);
  });

  test('another bracket where the number fits is the note that is missing', async () => {
    const text =
      'Tides.[1] Mud.[2] Walls.[3]\n\n[1] Ray, “Tides,” 2011.\n\n(2) Fox, “Mud,” 2015.\n\n[3] Lee, “Walls,” 2016.';
    expect(await labels(text)).toEqual(['1 <- 1:7', '2 <- 1:15', '3 <- 1:25']);
  });

  test('a single note is a note', async () => {
    expect(await labels('Tides rise.[1]\n\n[1] Ray, “Tides,” 2011.')).toEqual(['1 <- 1:12']);
  });

  test('a list whose markers were lost is still a list', async () => {
    const text = `Tides rise, and mud stays where it was for as long as anybody knows.\n\n${'The wall is old. '.repeat(10)}\n\n[1] Ray, “Tides,” 2011.\n\n[2] Fox, “Mud,” 2015.`;
    expect(await labels(text)).toEqual(['1 <- ', '2 <- ']);
  });
});

describe('an article without its notes', () => {
  test('has markers that refer to nothing', async () => {
    expect((await readNotes('Tides.[1] Mud.[2] Walls.[3]')).orphanMarkers.map(({ label }) => label)).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  test.each(['Tides in the year [3] of the reign.', 'Rows x[1] and [7].', 'Tides.[1] Mud.[2]', 'A wall of 12³ m.'])(
    '%s has none',
    async (text) => {
      expect((await readNotes(text)).orphanMarkers).toEqual([]);
    },
  );
});

describe('lists without numbers', () => {
  test.each([
    'References',
    'WORKS CITED',
    '7. Bibliography',
    '## Sources',
    'Список литературы',
    'Джерела:',
    '参考文献',
    'R e f e r e n c e s',
  ])('under the heading %s', async (heading) => {
    const text = `Tides rise (Ray, 2011).\n\n${heading}\n\nRay, A. (2011). Tides. Harbour Press.\n\nFox, C. (2015). Mud. http://mud.example/\n\nAbout the author\n\nAnn Ray has written since 2004.`;
    expect(await found(text)).toEqual([
      'reference 1 <-  | Ray, A. (2011). Tides. Harbour Press.',
      'reference 2 <-  | Fox, C. (2015). Mud. http://mud.example/',
    ]);
  });

  test.each([
    ['one a line', 'Ray, A. (2011). Tides. Harbour Press.\nFox, C. (2015). Mud. Mud Press.'],
    ['with bullets', '- Ray, A. (2011). Tides. Harbour Press.\n- Fox, C. (2015). Mud. Mud Press.'],
    ['with hanging lines', 'Ray, A. (2011). Tides.\n    Harbour Press.\nFox, C. (2015). Mud.\n    Mud Press.'],
  ])('%s', async (_name, list) => {
    expect(await found(`Tides rise.\n\nReferences\n\n${list}\n`)).toEqual([
      'reference 1 <-  | Ray, A. (2011). Tides. Harbour Press.',
      'reference 2 <-  | Fox, C. (2015). Mud. Mud Press.',
    ]);
  });

  test('an address that is longer than the lines are wide parts no entry', async () => {
    const list = [
      'Ray, A. (2011). Tides of the north and of the south, an account of what the water',
      'leaves behind when it goes. Harbour Review, 4(2), 11–19.',
      '',
      `Fox, C. (2015). Mud. https://mud.example/${'silt/'.repeat(20)}`,
      '',
      'Lee, B. (2016). Walls that stand and walls that fall, an account of what the wind',
      'leaves behind when it goes. Harbour Review, 9(1), 20–31.',
    ].join('\n');
    expect(await found(`Tides rise.\n\nReferences\n\n${list}\n`)).toHaveLength(3);
  });

  test('beside numbered notes their names cannot be mistaken', async () => {
    const text =
      'Tides rise.[1]\n\nNotes\n\n[1] Ray, “Tides,” 2011.\n\nReferences\n\nRay, A. (2011). Tides.\n\nFox, C. (2015). Mud.';
    expect(await labels(text)).toEqual(['1 <- 1:12', 'reference R1 <- ', 'reference R2 <- ']);
  });

  test('markers mean entries by their place where the numbers were lost', async () => {
    const text =
      'Tides rise.[1][2] Mud stays.[1] Walls fall.[3]\n\nReferences\n\n^ Ray, A. (2011). Tides.\n^ a b Fox, C. (2015). Mud.\n^ Lee, B. (2016). Walls.';
    expect(await found(text)).toEqual([
      'reference 1 <- 1:12 1:29 | Ray, A. (2011). Tides.',
      'reference 2 <- 1:15 | Fox, C. (2015). Mud.',
      'reference 3 <- 1:44 | Lee, B. (2016). Walls.',
    ]);
  });

  test('items in parentheses do not refer to a numbered bibliography', async () => {
    const text =
      'There are (1) the cost, (2) the time and (3) the place.\n\nReferences\n\n1. Ray A. Cost. 2011.\n2. Fox C. Time. 2015.\n3. Lee B. Place. 2016.\n4. Roe D. More. 2017.';
    expect(await labels(text)).toEqual(['1 <- ', '2 <- ', '3 <- ', '4 <- ']);
  });

  test('a heading with running text under it is no list', async () => {
    expect(
      await found('Sources\n\nThe river has three of them. They are cold.\n\nNobody has counted the fish.'),
    ).toEqual([]);
  });
});

describe('links in running text', () => {
  test('each paragraph with a link is an inline note named after its line', async () => {
    const text = 'Tides rise, see https://tide.example/1 and\n\nmore.\n\nMud stays: www.mud.example/2.';
    expect(await found(text)).toEqual([
      'inline L1 <-  | Tides rise, see https://tide.example/1 and',
      'inline L5 <-  | Mud stays: www.mud.example/2.',
    ]);
  });

  test('a link inside a note is the note’s alone', async () => {
    expect(
      await labels('Tides rise.[1] See https://wall.example/.\n\n[1] Ray, “Tides,” 2011, https://tide.example/1.'),
    ).toEqual(['inline L1 <- ', '1 <- 1:12']);
  });

  test('a text without notes and links has none', async () => {
    expect(await readNotes('Tides rise. Mud stays.')).toEqual({ notes: [], orphanMarkers: [] });
  });

  test('an empty text has none', async () => {
    expect(await readNotes('')).toEqual({ notes: [], orphanMarkers: [] });
  });
});

describe('pages behind a comma', () => {
  const LIST = ['Рэй А. Приливы. М., 2011.', 'Фокс С. Ил // Берег. 2015.', 'Ли Ж. Гавани. СПб., 2017.'];
  const read = async (running: string) =>
    labels(`${running}\n\nЛитература\n\n${LIST.map((entry, index) => `${index + 1}. ${entry}`).join('\n')}`);

  test.each([
    [
      'a page beyond the last note is none',
      'Прилив [1, 44]. Ил [2, 15–17; 3, 8].',
      ['1 <- 1:8', '2 <- 1:20', '3 <- 1:20'],
    ],
    [
      'where most are pages, the small ones are too',
      'Прилив [1, 44]. Ил [2, 3]. Гавань [3, 2].',
      ['1 <- 1:8', '2 <- 1:20', '3 <- 1:35'],
    ],
    ['notes in a row are notes', 'Прилив [1, 2]. Ил [2, 3].', ['1 <- 1:8', '2 <- 1:8 1:19', '3 <- 1:19']],
    ['a page with its sign', 'Прилив [1. С. 44]. Ил [2, с. 1; 3: 12].', ['1 <- 1:8', '2 <- 1:23', '3 <- 1:23']],
  ])('%s', async (_, running, expected) => {
    expect(await read(running)).toEqual(expected);
  });
});

describe('works that are printed twice, in two languages', () => {
  const RUSSIAN = ['Рэй А. Приливы. М., 2011.', 'Фокс С. Ил // Берег. 2015.'];
  const LATIN = ['Ray A. Prilivy [Tides]. Moscow, 2011.', 'Fox S. Il [Mud]. Bereg, 2015.'];
  const article = (numbered: boolean) => {
    const list = (entries: readonly string[]) =>
      entries.map((entry, index) => (numbered ? `${index + 1}. ${entry}` : entry)).join('\n');
    return `Прилив [1]. Ил [2]. Прилив [1, с. 3].\n\nЛитература\n\n${list(RUSSIAN)}\n\nReferences\n\n${list(LATIN)}`;
  };

  test('the markers belong to the first of two numbered lists', async () => {
    expect(await labels(article(true))).toEqual(['1 <- 1:8 1:28', '2 <- 1:16', '1 <- ', '2 <- ']);
  });

  test('and to the first of two lists without numbers', async () => {
    expect(await labels(article(false))).toEqual([
      'reference 1 <- 1:8 1:28',
      'reference 2 <- 1:16',
      'reference 3 <- ',
      'reference 4 <- ',
    ]);
  });
});

test('where the authors of a paper work is no note', async () => {
  const byline = 'Tides and Mud\n\nAnn Ray¹, Cy Fox²\n\n¹ Institute of Tides, Harbour\n² University of the North';
  const text = `${byline}\n\nTides rise [1]. Mud stays [2].\n\nReferences\n\n[1] A. Ray, “Tides,” 2011.\n[2] C. Fox, “Mud,” 2015.`;
  expect(await labels(text)).toEqual(['1 <- 8:12', '2 <- 8:27']);
});

test('half a bracket within a parenthesis closes that', async () => {
  const text = '진흙이다.1) 벽이다(표 2). 바다이다.2)\n\n1) 김, 「조수」, 2011.\n2) 이, 「벽」, 2012.';
  expect(await labels(text)).toEqual(['1 <- 1:6', '2 <- 1:24']);
});

test('a number on a line of its own opens the note below it, under a heading only', async () => {
  const pages = 'Tides rise.1 Mud stays.2';
  const notes = '1\nAnn Ray, “Tides,” 2011.\n2\nCy Fox, “Mud,” 2015.';
  expect(await found(`${pages}\n\nNotes\n${notes}`)).toEqual([
    '1 <- 1:12 | Ann Ray, “Tides,” 2011.',
    '2 <- 1:24 | Cy Fox, “Mud,” 2015.',
  ]);
  expect(await found(`${pages}\n\n${notes}`)).toEqual([]);
});

test('a long key has a line of its own, and one that was wrapped to a line’s beginning is a marker', async () => {
  const text = [
    '   The gauge reports the height of the tide to the keeper of the light',
    '   [Lee2003].  So does the other one [TIDE-DATA], which stands near it,',
    '   and which was built by the same hands in the same year, at the wall.',
    '',
    '   [Lee2003]  Lee, J., "Gauges", 2003.',
    '',
    '   [TIDE-DATA]',
    '              Harbour Board, "Tide Data", 2016.',
  ].join('\n');
  expect(await found(text)).toEqual([
    'Lee2003 <- 2:4 | Lee, J., "Gauges", 2003.',
    'TIDE-DATA <- 2:38 | Harbour Board, "Tide Data", 2016.',
  ]);
});
