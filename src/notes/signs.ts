// Signs that a stretch of text cites something, or that it ends the notes.

const ADDRESS = /https?:\/\/|\bwww\.|\bdoi\.org\/|\bdoi:\s?10\.|hxxps?:\/\//i;
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/;
const QUOTED = /[“„«《「『"‘]/;
const SHORT_FORM =
  /^\W{0,3}(?:ibid|id\.|idem\b|op\. ?cit|loc\. ?cit|supra\b|там же|там само|указ\. ?соч|ebd|ebenda|a\. ?a\. ?o|vgl\.|see\b|cf\.|同上|同注|前引)/i;
const PAGES = /(?:^|[\s(,])(?:pp?|стр|с|S|págs?|vol|no|№)\.?\s?\d/;

// As much of a note as the signs are looked for in.
const SAMPLE = 600;

/** True where the text names a web address or a DOI. */
export function holdsAddress(text: string): boolean {
  return ADDRESS.test(text);
}

/** True where the text looks as if it cited something: an address, a year, a quoted title, pages, a short form. */
export function looksCited(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return (
    ADDRESS.test(sample) || YEAR.test(sample) || QUOTED.test(sample) || SHORT_FORM.test(sample) || PAGES.test(sample)
  );
}

const INSTITUTION =
  /universi[td]|\binstitut|\bdepartment|\bfaculty|\bschool of|laborator|\bcollege\b|hospital|академи|академі|университет|університет|институт|інститут|кафедра|лаборатори|大学|大學|研究所|研究院|学院|學院/i;

/** True where the text names a place of learning or research. */
export function namesInstitution(text: string): boolean {
  return INSTITUTION.test(text.slice(0, SAMPLE));
}
