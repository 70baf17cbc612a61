// Tells a file by its first bytes, which are more honest than its name.

/** True where the bytes begin with the signature, given as a string of Latin-1 characters. */
export function beginsWith(bytes: Uint8Array, signature: string): boolean {
  if (bytes.length < signature.length) return false;
  for (let index = 0; index < signature.length; index += 1) {
    if (bytes[index] !== signature.charCodeAt(index)) return false;
  }
  return true;
}
