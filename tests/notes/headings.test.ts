import { expect, test } from 'vitest';
import { headingKind } from '../../src/notes/headings.ts';

test.each([
  ['Notes', 'notes'],
  ['ENDNOTES:', 'notes'],
  ['## Footnotes ##', 'notes'],
  ['**Anmerkungen**', 'notes'],
  ['Примечания', 'notes'],
  ['Notes et références', 'notes'],
  ['Przypisy', 'notes'],
  ['注释：', 'notes'],
  ['【注释】', 'notes'],
  ['参 考 文 献', 'references'],
  ['7. References', 'references'],
  ['VII. Bibliography', 'references'],
  ['Works Cited', 'references'],
  ['СПИСОК ЛИТЕРАТУРЫ', 'references'],
  ['Джерела', 'references'],
  ['Literaturverzeichnis', 'references'],
  ['Bibliografía', 'references'],
  ['Referências', 'references'],
  ['L I T E R A T U R A', 'references'],
  ['Further Reading', 'references'],
  ['Zum Weiterlesen', 'references'],
  ['Для чтения', 'references'],
  ['Notes on a scandal', null],
  ['Sources of the river', null],
  ['', null],
])('%s announces %s', (line, kind) => {
  expect(headingKind(line)).toBe(kind);
});
