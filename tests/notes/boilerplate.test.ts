import { expect, test } from 'vitest';
import { isBoilerplate } from '../../src/notes/boilerplate.ts';

test.each([
  'Further Reading on Harbour Review',
  'Please Consider Donating',
  'Donate',
  'Donations are voluntary and not required.',
  'About the Author',
  'ABOUT THE PROJECT',
  '## Acknowledgments',
  'Acknowledgements: The author thanks the harbour.',
  'Share this article',
  'Follow us on the usual networks',
  'Sign up for our newsletter',
  'Copyright 2011 Harbour Review',
  '© Harbour Review',
  'This work is licensed under CC BY 4.0.',
  'Licensed under Creative Commons.',
  'Tags: harbour, tide',
  'Appendix A',
  'The views expressed are those of the author.',
  'Об авторе: Анна Рэй',
  'Подпишитесь на нашу рассылку',
  'Поділіться з друзями',
  'Über die Autorin',
  'À propos de l’auteur',
  'Sobre el autor',
  'O autorze: Jan Kowal',
  '作者简介：安·雷',
  '【责任编辑】王',
  '分享到',
])('%s is the publisher’s', (paragraph) => {
  expect(isBoilerplate(paragraph)).toBe(true);
});

test.each([
  'Doe J. Other work. 2001.',
  'Donatello, Letters, ed. A. Ray (Press, 1999).',
  'Copyright Act 1968, s 4.',
  'Newsletter of the Harbour Society, 3 May 2001.',
  'Political Donations in the North (Press, 2004).',
  'Biographical Dictionary of Keepers, 1931.',
  'Funding the Lights, Harbour Review, 2011.',
  'License to Row, http://row.example/.',
  'Print, D. (2010). Ink.',
  'Index of Wrecks, 1850–1900.',
  'Boletín de la Sociedad, 1998.',
  'Поддержка портов // Вестник. 2011.',
  'Приложение к журналу «Порт». 2009.',
  '分享经济研究, 2015.',
  'See also http://tide.example/2.',
  'Next to the wall there was another.',
])('%s is no such thing', (paragraph) => {
  expect(isBoilerplate(paragraph)).toBe(false);
});
