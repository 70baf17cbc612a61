import { describe, expect, test } from 'vitest';
import { readCitations } from '../../src/citations/index.ts';
import { printedNotes } from './printed-notes.ts';

// What stands in braces is set in italics.
function read(marked: string) {
  const emphasis: { start: number; end: number }[] = [];
  let text = '';
  for (const [index, piece] of marked.split(/[{}]/).entries()) {
    if (index % 2 === 1) emphasis.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  const { document, notes } = printedNotes([text], []);
  return readCitations({ ...document, emphasis }, notes).flatMap(({ citations }) =>
    citations.map(({ authors, title, container, publisher }) => ({ authors, title, container, publisher })),
  );
}

describe('italics tell where a title begins and ends', () => {
  test.each([
    ['Fox, {Mud} (Gannet Press, 2015), 12.', ['Fox'], 'Mud', null],
    ['Cy Fox, {Mud, Silt, and Sand} (Hull: Gannet Press, 2015), 12.', ['Cy Fox'], 'Mud, Silt, and Sand', null],
    [
      'Y. Rambaud, {Gens de mer. Ethnographie d’un port}, La Rochelle, Rupella, 1978.',
      ['Y. Rambaud'],
      'Gens de mer. Ethnographie d’un port',
      null,
    ],
    [
      'Harbour Watch Mission, {Final Observations}, Brussels, 29 November 2010.',
      ['Harbour Watch Mission'],
      'Final Observations',
      null,
    ],
    ['{Tarrant v. Mudeford Oyster Co.}, 410 F.3d 77 (2005).', [], 'Tarrant v. Mudeford Oyster Co.', null],
    ['Ann Ray, “Tides,” {Maltham & District Echo}, March 3, 1998, 4.', ['Ann Ray'], 'Tides', 'Maltham & District Echo'],
    [
      'Ray, A. (2010). The tides of the north. {Harbour & Coast, 12}(3), 4–9.',
      ['Ray, A.'],
      'The tides of the north',
      'Harbour & Coast',
    ],
    ['Nordkraft, {Annual Report 2023}, p. 61.', ['Nordkraft'], 'Annual Report 2023', null],
    ['Ann Ray, {Hands (1780-1914)}, Paris, Cadran, 2007.', ['Ann Ray'], 'Hands (1780-1914)', null],
    ['{Furto d’acqua}, in «Gazzetta di Teramo», 8 agosto 1868, p. 3.', [], 'Furto d’acqua', 'Gazzetta di Teramo'],
    [
      'F. Canta, {Un’oca all’anno. Una lite}, tesi di laurea, a.a. 2002-2003.',
      ['F. Canta'],
      'Un’oca all’anno. Una lite',
      null,
    ],
    [
      'Archivio parrocchiale di Castel, {Liber memorialis}, c. 31v.',
      ['Archivio parrocchiale di Castel'],
      'Liber memorialis',
      null,
    ],
    ['{Mud, night 7} (audio), 2009.', [], 'Mud, night 7', null],
    ['{Скарб}. 1912. № 104.', [], null, 'Скарб'],
    ['CEDH, 12 janvier 2012, {Van Hout et a. c. Belgique}, n° 20177/06, § 61.', [], 'Van Hout et a. c. Belgique', null],
    ['{Tarrant v. Mudeford Oyster Co.} [1881] 6 App. Cas. 740.', [], 'Tarrant v. Mudeford Oyster Co.', null],
    [
      '{Report from the Committee on Weights and Measures}, Parl. Papers 1834 (464).',
      [],
      'Report from the Committee on Weights and Measures',
      null,
    ],
    ['Épisode 12 du podcast {Laisse de mer}, « Lire l’estran » (15 sept. 2020).', [], 'Lire l’estran', 'Laisse de mer'],
    ['Il est reproduit sur le blog {Vents & marées}, 2021.', [], null, 'Vents & marées'],
    ['{Gazette of Mud}, 3 May 2011.', [], null, 'Gazette of Mud'],
    ['{Лафорж О. де.} Приливы и отливы. СПб.: Наука, 2010.', ['Лафорж О. де'], 'Приливы и отливы', null],
    ['{Иванов И. И.} Приливы и отливы. М.: Наука, 2010.', ['Иванов И. И.'], 'Приливы и отливы', null],
  ])('%s', (text, authors, title, container) => {
    expect(read(text)).toMatchObject([{ authors, title, container }]);
  });

  test.each([
    ['Cy Fox, The Critics of {Mud} (Hull: Gannet Press, 2015).', 'The Critics of Mud'],
    ['Cy Fox, {Mud} and Its Critics (Hull: Gannet Press, 2015).', 'Mud and Its Critics'],
    ['Ann Ray, “The {Mud} Question,” Gazette, 2011.', 'The Mud Question'],
    ['{See also} Cy Fox, Mud (Hull: Gannet Press, 2015).', 'Mud'],
    ['{Cy Fox, Mud (Hull: Gannet Press, 2015).}', 'Mud'],
  ])('what is upright of a title counts too: %s', (text, title) => {
    expect(read(text).map((citation) => citation.title)).toEqual([title]);
  });

  test.each([
    ['Fox, Cy. *{Mud}*. Gannet Press, 2015.', 'Mud', 'Gannet Press'],
    ['Fox, Cy. _{Mud and Silt}_. Hull: Gannet Press, 2015.', 'Mud and Silt', 'Gannet Press'],
  ])('the signs that are typed for them are none of the title’s: %s', (text, title, publisher) => {
    expect(read(text)).toMatchObject([{ title, publisher }]);
  });

  test('a publisher whose name the volume bears stays one', () => {
    expect(
      read('Ann Ray, “Lips,” in {The Oxbow Book of Slips}, ed. Paul Lee (London: Oxbow, 2009), 61.'),
    ).toMatchObject([{ title: 'Lips', container: 'The Oxbow Book of Slips', publisher: 'Oxbow' }]);
  });

  test('no title in italics is split', () => {
    expect(
      read('Ida Roe, {Lire les blancs. Pour un inventaire}, Paris, Seuil, 2001; Cy Fox, {Mud}, Hull, Gannet, 2015.'),
    ).toMatchObject([{ title: 'Lire les blancs. Pour un inventaire' }, { title: 'Mud' }]);
  });
});
