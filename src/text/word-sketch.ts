// A short sketch of a text's words, by which two readings of one page can be told to be alike without keeping either.

const MOST_WORDS = 48;
const LONGEST_TEXT = 6_000;

/**
 * The 48 smallest hashes among a text's distinct words (bottom-k sketch: Broder, "On the resemblance and containment of documents",
 * 1997), 7 characters each, in order; empty for a text without words. Linear in the first 6,000 characters.
 */
export function sketchOf(text: string): string {
  const hashes = new Set(wordsOf(text.slice(0, LONGEST_TEXT)).map(hashOf));
  return [...hashes]
    .sort((a, b) => a - b)
    .slice(0, MOST_WORDS)
    .map((hash) => hash.toString(36).padStart(7, '0'))
    .join('');
}

/** The share of words that two texts have in common, 0 to 1: exact for short texts, within a tenth or so for long ones. */
export function likeness(one: string, other: string): number {
  const [a, b] = [new Set(hashesIn(one)), new Set(hashesIn(other))];
  if (a.size === 0 || b.size === 0) return 0;
  // Of fixed width, so that the order of the texts is that of the numbers.
  const union = [...new Set([...a, ...b])].sort().slice(0, MOST_WORDS);
  return union.filter((hash) => a.has(hash) && b.has(hash)).length / union.length;
}

function hashesIn(sketch: string): readonly string[] {
  return sketch.match(/.{7}/g) ?? [];
}

/** Words, and pairs of characters where a script sets no spaces. */
function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => (UNSPACED.test(word) ? pairsOf(word) : [word]));
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

function pairsOf(word: string): readonly string[] {
  return Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2));
}

/** FNV-1a, 32 bits, and MurmurHash3's last steps: words that differ in a letter must not lie side by side. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
