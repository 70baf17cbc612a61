import { describe, expect, test } from 'vitest';
import { findMarkers, type MarkerShape, readReference } from '../../src/notes/markers.ts';

describe('the inside of a bracket', () => {
  test.each([
    ['3', [3]],
    ['1-3', [1, 2, 3]],
    ['1–3, 7', [1, 2, 3, 7]],
    ['1; 2', [1, 2]],
    ['3, p. 15', [3]],
    ['3, pp. 15-17', [3]],
    ['3: 15', [3]],
    ['3, с. 40–42; 7, с. 15', [3, 7]],
    ['9, 00:41:20', [9]],
    ['9, 12:05', [9]],
    ['см. 3', [3]],
    ['см.: 4, с. 7', [4]],
    ['see 4', [4]],
    ['注1', [1]],
    ['1、2', [1, 2]],
    ['1 and 2', [1, 2]],
    ['1-300', [1, 300]],
    ['9-7', [9, 7]],
  ])('%s refers to %j', (inside, values) => {
    expect(readReference(inside)).toEqual([{ numbering: 'arabic', values }]);
  });

  test.each(['sic', '0', '0, 1', 'emphasis added', '…', '3 apples', '2009, emphasis by Ray; sic', '-1', '1.5'])(
    '%s refers to nothing',
    (inside) => {
      expect(readReference(inside)).toEqual([]);
    },
  );
});

describe('places in running text', () => {
  const found = (text: string, shape: MarkerShape) =>
    (findMarkers(text, { covers: () => false }).get(shape) ?? []).map(({ label }) => label);

  test.each<[MarkerShape, string, readonly string[]]>([
    ['square', 'word[1] word [2], “word”[3].', ['1', '2', '3']],
    ['square', 'array[1] a[2] arr[i][3] x = [4] Figure [5] ∈ [6]', []],
    ['square', '[7](http://a.example/) x[8] = 2', []],
    ['round', 'word (1). There are (2) the cost and (3) the place', ['1', '2']],
    ['round', 'Комментарии (2)   Нравится (1)\nComments (2) | Likes (1)\nReplies (2) Share (1)', []],
    ['round', 'Kommentare (3)\n\n评论(2)\nMe gusta (4) · Compartir (1)', []],
    ['square', 'Comments [2]', []],
    ['round', 'He read the comments (2) and', ['2']],
    ['round', 'He wrote:\nreplies (2) and more', ['2']],
    ['superscript', 'word¹ “word”² 2012³ (so)⁴', ['1', '2', '3', '4']],
    ['superscript', '5 m² of 10⁶ and x³, 4 км²', []],
    ['superscript', 'the E.U.¹ and word^2 but 10^3', ['1', '2']],
    ['glued', 'spring.1 The “word”2 and fall,3 in 2011.4 So', ['1', '2', '3', '4']],
    ['glued', 'No.5 and p.12, 3.5 metres, Covid19x, A4 paper', []],
    ['circled', '潮水①，海岸②', ['1', '2']],
    ['word', '潮水注1，海岸註２', ['1', '2']],
  ])('%s: %s', (shape, text, labels) => {
    expect(found(text, shape)).toEqual(labels);
  });
});
