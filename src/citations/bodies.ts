// Recognises bodies that no word of an institution tells: networks, alliances, unions.

// How bodies call themselves at the end of their names.
const BODY =
  /\s(?:Team|Group|Network|Initiative|Project|Coalition|Alliance|Consortium|Union|Party|Company|Task Force|Programme|Authority|Federation|League|Trust|Fund)$/u;

/** Whether `text` names a body, beside another perhaps: `Debt Alliance and Threshold`. */
export function isBodies(text: string): boolean {
  const [first = '', ...others] = text.split(/\s(?:and|und|et|y|e|&)\s(?=\p{Lu})/u);
  return isBody(first) && others.length < 2 && others.every((other) => /^\p{Lu}[\p{L}\p{N}’&.\s-]{2,60}$/u.test(other));
}

/** Whether `text` names a body at the head of its own reference: `R Core Team. R: A language …`. */
export function isBody(text: string): boolean {
  return BODY.test(text) && /^(?:\p{Lu}[\p{L}\p{N}’&.-]*\s?|(?:of|for|and|the|on)\s){2,7}$/u.test(text);
}
