// Knows how the period that a title covers is printed behind a comma: `1880–1914`, `XVIIIe-XXe siècle`.

/** Whether `part` is the period that a title covers, `1880–1914`, `XVIIIe-XXe siècle`, and perhaps a translation of it. */
export function isPeriod(part: string): boolean {
  return PERIOD.test(part);
}

const PERIOD =
  /^(?:(?:ca?\.|um|vers|circa|около)\s)?(?:1[0-9]|20)\d\d\s?(?:[-–—/]|to|bis|à|a|al|do|–)\s?(?:(?:1[0-9]|20)?\d\d)(?=$|\s[[(])|^(?:siglos?|secol[oi]|séculos?|века?|wieki?)\s[IVX]{1,5}(?:\s?[-–—eyи]\s?[IVX]{1,5})?(?=$|\s[[(])|^[IVX]{1,5}(?:e|ème)?(?:\s?(?:[-–—]|et)\s?[IVX]{1,5}(?:e|ème)?)?\s(?:siècles?|w\.|wieku?|вв?\.|век[а-я]*|secolo|stol\.|ст\.)(?=$|\s[[(])|^\d{1,2}(?:\.|th)\s?(?:[-–]|bis|und|to|and)\s?\d{1,2}(?:\.|th)\s(?:Jahrhunderts?|Jh\.|centur(?:y|ies))(?=$|\s[[(])/iu;
