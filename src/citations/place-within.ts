// Tells fields that say where in a source something stands, or which state a town lies in, from names of venues.

// `Tab. 4`, `Anlage 3`, `TOP 6`, `wyd. 2 popr.`, and `MA` behind a town.
const WITHIN =
  /^(?:(?:tabl?|taf|abb|fig|rn|rdnr|anm|anlage|sp|top|rys|kol|beil|ryc|ill|obr|wyd|cat\.? exp)\.?(?:\s\d.*)?|\d{1,2}\.?\s(?:popr|rozsz|zm|uzup|přeprac|rozš)\.?)$/iu;
const STATE =
  /^(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;

/** Whether `field` names no venue but a place within the source or the state of its town. */
export function isPlaceWithin(field: string): boolean {
  return WITHIN.test(field) || STATE.test(field);
}
