// Knows how the period that a title covers is printed behind a comma: `1880–1914`, `XVIIIe-XXe siècle`, `FY 2018`.

/** Whether `part` is the period that a title covers, `1880–1914`, `XVIIIe-XXe siècle`, and perhaps a translation of it. */
export function isPeriod(part: string): boolean {
  return PERIOD.test(part);
}

const PERIOD =
  /^(?:(?:ca?\.|um|vers|circa|около)\s)?(?:1[0-9]|20)\d\d\s?(?:[-–—/]|to|bis|à|a|al|do|–)\s?(?:(?:1[0-9]|20)?\d\d)(?=$|\s[[(])|^(?:siglos?|secol[oi]|séculos?|века?|wieki?)\s[IVX]{1,5}(?:\s?[-–—eyи]\s?[IVX]{1,5})?(?=$|\s[[(])|^[IVX]{1,5}(?:e|ème)?(?:\s?(?:[-–—]|et)\s?[IVX]{1,5}(?:e|ème)?)?\s(?:siècles?|w\.|wieku?|вв?\.|век[а-я]*|secolo|stol\.|ст\.)(?=$|\s[[(])|^\d{1,2}(?:\.|th)\s?(?:[-–]|bis|und|to|and)\s?\d{1,2}(?:\.|th)\s(?:Jahrhunderts?|Jh\.|centur(?:y|ies))(?=$|\s[[(])/iu;

// `Adopted Budget, Fiscal Year 2016–17`, `Haushaltsplan, Haushaltsjahr 2016/17`: the year that a report or a budget is for.
const FISCAL_YEAR =
  /^(?:(?:for\s)?(?:the\s)?(?:fiscal|financial|tax|school|academic|budget)\syears?|FY|(?:Haushalts|Geschäfts|Rechnungs|Wirtschafts|Schul)jahre?|exercices?|année\s(?:scolaire|budgétaire)|ejercicios?|exercícios?|eserciz(?:io|i)|rok\s(?:budżetowy|obrotowy|szkolny))\s?(?:19|20)\d\d(?:\s?[–/-]\s?(?:\d{4}|\d\d))?$/iu;

/** Whether `part` names the fiscal year that the document before it is for. */
export function isFiscalYear(part: string): boolean {
  return FISCAL_YEAR.test(part);
}
