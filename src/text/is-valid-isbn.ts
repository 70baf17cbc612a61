// Says whether an ISBN's check digit is right.

/**
 * Whether ten or thirteen digits (a final X counts as ten; no hyphens) are an ISBN: weights 10 to 1 modulo 11, or 1 and 3 by
 * turns modulo 10 (ISO 2108).
 */
export function isValidIsbn(isbn: string): boolean {
  if (/^\d{9}[\dX]$/.test(isbn)) {
    const sum = [...isbn].reduce(
      (total, digit, index) => total + (10 - index) * (digit === 'X' ? 10 : Number(digit)),
      0,
    );
    return sum % 11 === 0;
  }
  if (!/^97[89]\d{10}$/.test(isbn)) return false;
  return [...isbn].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0;
}
