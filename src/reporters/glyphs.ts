// The signs that a terminal draws, and what stands for them where it draws ASCII only.

import type { VerdictName } from '../model/verdict.ts';

export const verdictGlyphs: Readonly<Record<VerdictName, string>> = {
  dead: '✗',
  changed: '≠',
  blocked: '⊘',
  unreachable: '?',
  moved: '→',
  skipped: '–',
  alive: '✓',
};

const ASCII: Readonly<Record<string, string>> = {
  '✗': 'x',
  '≠': '!',
  '⊘': '#',
  '→': '>',
  '✓': '+',
  '·': '-',
  '…': '...',
  '–': '-',
  '—': '-',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '\ufffd': '?',
};

/** The text with those signs in ASCII; letters of other scripts stay, for there is nothing to put in their place. */
export function asciiSigns(text: string): string {
  return text.replace(/[✗≠⊘→✓·…–—“”‘’\ufffd]/g, (sign) => ASCII[sign] ?? sign);
}
