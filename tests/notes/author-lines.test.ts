import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/formats/index.ts';
import { isAuthorLine } from '../../src/notes/author-lines.ts';
import { findNotes } from '../../src/notes/index.ts';

describe('a line about the author', () => {
  test.each([
    ['Ada Finch is a historian of harbours at the University of Quays.', ['https://finch.example/']],
    ['Ada Finch writes about harbours as a freelance journalist (https://finch.example/).', ['https://finch.example/']],
    ['Lena Voss (Kiel) ist Historikerin und forscht zu Häfen: https://voss.example/', ['https://voss.example/']],
    ['Yves Le Goff enseigne l’histoire à Brest.', ['https://legoff.example/']],
    ['Ana Roldán es periodista.', ['https://roldan.example/']],
    ['Karin Ek är författare och skriver om hamnar.', ['https://ek.example/']],
    ['Иван Лапин — историк, автор книги о причалах.', ['https://lapin.example/']],
    ['Twitter: https://twitter.com/finch', ['https://twitter.com/finch']],
    ['Website: https://finch.example', ['https://finch.example']],
    ['Twitter | Facebook', ['https://twitter.com/finch', 'https://www.facebook.com/finch']],
    ['Follow her on Mastodon.', ['https://social.example/@finch']],
    ['Share on Facebook', ['https://www.facebook.com/sharer/sharer.php?u=x']],
    ['Подписывайтесь на наш канал', ['https://t.me/quays']],
  ])('%s', (text, urls) => {
    expect(isAuthorLine({ text, urls })).toBe(true);
  });

  test.each([
    ['The Quay Report is the work of a historian.', ['https://report.example/']],
    ['Ada Finch is right about the wall.', ['https://wall.example/']],
    ['The mayor published the plan on Facebook.', ['https://www.facebook.com/mayor']],
    ['Twitter', ['https://twitter.com/finch/status/1234567890']],
    ['Flora Reid, “The Quay,” Harbour Review', ['https://harbour.example/quay']],
    ['More words', []],
  ])('%s is none', (text, urls) => {
    expect(isAuthorLine({ text, urls })).toBe(false);
  });
});

describe('links in the last lines of an article with notes', () => {
  const labels = async (source: string, path: string) =>
    findNotes(await readDocument(new TextEncoder().encode(source), path)).notes.map(({ label }) => label);
  const bio =
    'Ada Finch is a historian. Find her on [Mastodon](https://social.example/@finch).\n\n[Twitter](https://twitter.com/finch)\n';

  test('are not cited where they speak of the author', async () => {
    const notes = 'A wall.[^1] It fell.\n\n[^1]: Flora Reid, *Quays*, 2011.\n\n';
    expect(await labels(notes + bio, 'a.md')).toEqual(['1']);
    const typed =
      'A wall.[1] It fell.[2]\n\nNotes\n\n[1] Reid, Quays, 2011.\n[2] Holt, Boats, 2012.\n\nAda Finch is a historian of harbours: https://finch.example/\n\nTwitter: https://twitter.com/finch\n';
    expect(await labels(typed, 'a.txt')).toEqual(['1', '2']);
  });

  test('are cited where the article goes on after them', async () => {
    const source = `A wall.[^1] It fell.\n\n${bio}\nAnd of all that the [town](https://town.example/plan) kept a record in its archive.\n\n[^1]: Reid.\n`;
    expect(await labels(source, 'a.md')).toEqual(['L3', 'L5', 'L7', '1']);
  });

  test('are cited in an article without notes', async () => {
    expect(await labels(`A wall stood here.\n\n${bio}`, 'a.md')).toEqual(['L3', 'L5']);
  });

  test.each([
    'About the author',
    'Über die Autorin',
    "À propos de l'auteur",
    'Sobre el autor',
    'Om författaren',
    'Om forfatteren',
    'Over de auteur',
    'Despre autor',
    'Yazar hakkında',
    'Σχετικά με τον συγγραφέα',
    'Об авторе',
    'Про автора',
    '作者简介',
    'O autorze',
  ])('are not cited under or behind “%s”', async (heading) => {
    const source = `A wall.[^1] It fell.\n\n[^1]: Flora Reid, *Quays*, 2011.\n\n[${heading}](https://finch.example/about)\n`;
    expect(await labels(source, 'a.md')).toEqual(['1']);
  });
});
