// Notices in words that no list holds: what goes with them, and what stands against them.

import { expect, test } from 'vitest';
import { judge } from '../../src/verdicts/index.ts';
import { speaksOfLoss } from '../../src/verdicts/speaks-of-loss.ts';
import { answer, citing, observed, prose } from './observe.ts';

const url = 'https://northcoastherald.test/news/8812';
const cited = 'Fishermen win their appeal over harbour dues';
const menu = `<ul>${[
  'News',
  'Sport',
  'Jobs',
  'Property',
  'Motors',
  'Obituaries',
  'Letters',
  'Announcements',
  'e-Edition',
]
  .map((name) => `<li><a href=/${name}>${name}</a>`)
  .join('')}</ul>`;
const notice = (main: string, title = 'North Coast Herald: news and sport from the coast') =>
  `<title>${title}</title>${menu}<main>${main}</main>`;

function judged(html: string, title: string | null = cited, neighbour?: string) {
  const siblings = neighbour === undefined ? {} : { siblings: { probe: answer({ url: `${url}x`, html: neighbour }) } };
  const { verdict, reason } = judge(observed(answer({ url, html })), { url, citedBy: [citing(title)] }, siblings);
  return `${verdict} ${reason}`;
}

test.each([
  'We could not track down the story: it has been removed',
  'Der von Ihnen gewünschte Beitrag existiert leider bei uns nicht mehr',
  'L’article que vous souhaitez lire a été retiré',
  'La noticia que intenta leer ya no se encuentra en nuestra web',
  'Il contenuto cercato non è più presente',
  'Artykuł, którego szukasz, został usunięty',
  'Článok, ktorý hľadáte, sa na našej stránke nenašiel',
  'Материал, который вы хотели прочесть, был удалён',
  'Aradığınız haber sitemizden kaldırılmıştır',
  'Siden, du leder efter, er slettet',
  'გვერდი, რომელსაც ეძებთ, ვერ მოიძებნა',
  '您访问的文章已被作者删除',
  'この記事は公開を終了しました',
  '요청하신 기사는 삭제되었습니다',
])('%s: this speaks of a loss', (sentence) => {
  expect(speaksOfLoss(sentence)).toBe(true);
});

test.each([
  'The page was torn out of the codex in 1911 and is missing',
  'This video is not available in your country',
  'The council removed the old bridge',
  'Diese Seite ist derzeit nicht verfügbar',
  `The page ${'and its margin '.repeat(30)} is missing`,
  '本页内容由编辑部提供',
])('%s: this does not', (sentence) => {
  expect(speaksOfLoss(sentence)).toBe(false);
});

const sentence = '<h1>That one got away</h1><p>The article you were after is no longer here. Try our search.</p>';

test('long menus do not hide a notice', () => {
  expect(judged(notice(sentence))).toBe('dead soft-404');
});

test('where a made-up address shows the same, the loss alone is enough', () => {
  const html = notice('<p>No longer online, alas.</p><p>Our editors suggest a walk along the quay.</p>');
  expect(judged(html, cited, html)).toBe('dead soft-404');
  expect(judged(html)).not.toContain('dead');
});

test('regret alone is as well that of a wall or of a bad hour', () => {
  const html = notice('<h1>Oops, this boat has sailed</h1><p>Perhaps another one will take you there.</p>');
  expect(judged(html, cited, html)).not.toContain('dead');
});

test.each([
  [
    'a gate of the site',
    '<h1>Sorry</h1><p>Please confirm that you are of age before you enter our cellar of fine wines.</p>',
  ],
  [
    'a bad hour of the site',
    '<h1>Sorry</h1><p>Our server is in trouble; please come back in some minutes, it will be well.</p>',
  ],
  [
    'a refusal of the site',
    '<h1>Sorry</h1><p>You do not have permission to read this part of the site of the newspaper.</p>',
  ],
])('%s is the same everywhere, and proves nothing', (_, main) => {
  const html = notice(main);
  expect(judged(html, cited, html)).not.toContain('dead');
});

test.each([
  [
    'the cited title as a heading',
    `<h1>${cited}</h1><p>The article you requested is no longer here. Try our search.</p>`,
  ],
  [
    'an article around it',
    `<h1>That one got away</h1><p>The article you requested is no longer here.</p><p>${prose(1500)}</p>`,
  ],
])('%s is a sign of life', (_, main) => {
  expect(judged(notice(main))).not.toContain('dead');
});

test('a date of publication is a sign of life', () => {
  const dated = '<meta property="article:published_time" content="2019-03-04">';
  expect(judged(dated + notice(sentence))).not.toContain('dead');
});

test('without a cited title the sentence has to be headed, or built as a not-found page', () => {
  const main = '<h2>Goodbye</h2><p>The article is no longer here. Search for another.</p>';
  expect(judged(notice(main, 'Herald'), null)).not.toContain('dead');
  const headed = notice(main.replace('Goodbye', 'The article is no longer here'), 'Herald');
  expect(judged(`<body class="error404">${headed}`, null)).toBe('dead soft-404');
});

test('a headline of its own stands against a sentence in the text', () => {
  const main =
    '<h1>Two letters from the lighthouse</h1><p>The first page is missing. Try the search in our catalogue.</p>';
  expect(judged(notice(main, 'Herald'))).not.toContain('dead');
});

test.each([
  [
    'a blog that was removed',
    'Eels that I have known and where they went',
    '<title>Blog</title><p>Sorry, the blog at eels.hosted.test has been removed.</p>',
  ],
  [
    'a host of homepages',
    'Eels that I have known and where they went',
    '<title>Riverpages</title><h1>Goodbye</h1><p>The Riverpages service was closed on 31 March 2019.</p>',
  ],
  ['a Russian host', 'Угри, которых я знал', '<title>Хостинг</title><p>Сайт удалён владельцем или администрацией.</p>'],
  ['a Chinese host', '我认识的鳗鱼和它们的去处', '<title>通知</title><p>本博客服务已停止运营，感谢您的支持。</p>'],
])('%s says so, and the cited title is not there', (_, title, html) => {
  expect(judged(html, title)).toMatch(/^dead/);
});

test.each([
  ['a ruin', 'Opening hours of the ruins', '<title>Ruins</title><p>The site was closed after the storm of 3 May.</p>'],
  [
    'a ferry',
    'Timetable of the winter ferries',
    '<title>Ferries</title><p>This service is no longer available on Sundays.</p>',
  ],
  ['a French ruin', 'Horaires des ruines', '<title>Ruines</title><p>Le site est fermé le lundi.</p>'],
  ['a Japanese bus', '冬のバスの時刻表', '<title>バス</title><p>本日のサービスは終了しました。</p>'],
])('%s that is closed is no site that was', (_, title, html) => {
  expect(judged(html, title)).not.toMatch(/^dead/);
});

test('news of a closed site is no notice of one', () => {
  expect(
    judged('<title>Register</title><h1>Register</h1><p>The website was removed from the register.</p>', null),
  ).toBe('alive ok');
});

test.each([
  [403, 'alive'],
  [410, 'alive'],
  [404, 'alive'],
  [429, 'blocked'],
  [402, 'blocked'],
])('a whole article under %i is %s', (status, verdict) => {
  const html = `<title>${cited} - Herald</title><h1>${cited}</h1><p>${prose(1500)}</p>`;
  expect(judge(observed(answer({ url, status, html })), { url, citedBy: [citing(cited)] }).verdict).toBe(verdict);
});

test('a 410 with a title and a line is a tombstone, whatever menus stand around it', () => {
  const html = `<title>${cited} - Herald</title>${menu.repeat(9)}<h1>${cited}</h1><p>Gone since March.</p>`;
  expect(judge(observed(answer({ url, status: 410, html })), { url, citedBy: [citing(cited)] }).verdict).toBe('dead');
});

test.each([
  ['Ten dom wiatraki jest cudny', 'alive'],
  ['Ta domena jest oferowana na sprzedaż', 'dead'],
  ['Ce nom de domaine est à vendre, faites une offre', 'dead'],
])('%s: a page headed with its own domain is %s', (line, verdict) => {
  const html = `<title>mills.test</title><h1>mills.test</h1><p>${line}.</p>`;
  const asked = 'http://mills.test/katalog/12';
  expect(
    judge(observed(answer({ url: asked, html })), { url: asked, citedBy: [citing('A list of mills')] }).verdict,
  ).toBe(verdict);
});
