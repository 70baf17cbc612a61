// Headings that open a list of notes or references, in the languages that articles come in.

/** What a heading announces: notes that the text refers to, or a bibliography. */
export type HeadingKind = 'notes' | 'references';

const NOTES = inLines([
  // English
  'notes, endnotes, end notes, footnotes, foot notes, notes and references, references and notes',
  'notes & references, citations, note',
  // Russian, Ukrainian, Belarusian, Bulgarian, Serbian
  'примечания, примечание, сноски, ссылки, ссылки и примечания, примітки, виноски, посилання',
  'заўвагі, спасылкі, бележки, напомене, фусноте',
  // German, Dutch, Scandinavian
  'anmerkungen, fußnoten, fussnoten, endnoten, einzelnachweise, noten, voetnoten, eindnoten, noter, fotnoter',
  'fodnoter, sluttnoter',
  // Romance
  'notes et références, notes de bas de page, notes de fin, notas, notas al pie, notas y referencias',
  'notas finales, notas de rodapé, notas finais, notas e referências, note a piè di pagina, note e riferimenti',
  'note finali, note de subsol, note și referințe',
  // Polish, Czech, Slovak, Hungarian, Lithuanian, Turkish, Finnish, Greek
  'przypisy, przypisy końcowe, uwagi, poznámky, poznámky pod čarou, jegyzetek, lábjegyzetek, išnašos',
  'dipnotlar, notlar, viitteet, alaviitteet, σημειώσεις, υποσημειώσεις',
  // Arabic, Persian, Hebrew
  'الهوامش, هوامش, الحواشي, حواشي, ملاحظات, پانوشت‌ها, پی‌نوشت‌ها, یادداشت‌ها, הערות, הערות שוליים',
  // Chinese, Japanese, Korean
  '注释, 註釋, 注釋, 注解, 脚注, 腳註, 尾注, 注, 註, 注記, 註記, 주, 주석, 각주, 미주',
]);

const REFERENCES = inLines([
  'references, reference, reference list, list of references, bibliography, selected bibliography',
  'select bibliography, works cited, works consulted, literature cited, literature, sources, source',
  'sources cited, sources and references, primary sources, secondary sources, cited works',
  'further reading, suggested reading, select reading, selected reading, reading list, literaturhinweise, weiterführende literatur',
  'zum weiterlesen, bibliographie sélective, orientation bibliographique, bibliographie indicative, bibliografía selecta',
  'bibliografía recomendada, per approfondire, bibliografia essenziale, bibliografia selecionada, для чтения, что почитать',
  'рекомендуемая литература, избранная библиография, для подальшого читання, що почитати, рекомендована література',
  'bibliographic references, литература, список литературы, список использованной литературы',
  'список использованных источников, список источников, список источников и литературы, источники',
  'источники и литература, библиография, библиографический список, использованная литература',
  'використана література, література, список літератури, список використаних джерел, джерела',
  'джерела та література, бібліографія, літаратура, крыніцы, литература и източници, библиографија, извори',
  'literaturverzeichnis, literatur, quellen, quellenverzeichnis, quellen und literatur, quellenangaben',
  'bibliographie, bibliografie, literatuur, literatuurlijst, bronnen, bronvermelding, litteratur, referenser',
  'källor, kilder, referanser, litteraturliste, källförteckning, références, références bibliographiques',
  'sources citées, ouvrages cités, liste des références, bibliografía, referencias, referencias bibliográficas',
  'obras citadas, fuentes, fuentes consultadas, bibliografia, referências, referências bibliográficas',
  'obras consultadas, fontes, riferimenti, riferimenti bibliografici, opere citate, fonti, sitografia',
  'referințe, literatura, źródła, spis literatury, prameny, zdroje, použitá literatura, seznam literatury',
  'seznam použité literatury, irodalom, irodalomjegyzék, források, hivatkozások, literatūra, šaltiniai',
  'kaynakça, kaynaklar, lähteet, kirjallisuus, βιβλιογραφία, πηγές, viited, 参考文献, 參考文獻, 引用文献, 引用文獻, 参考资料, 參考資料',
  'المراجع, المصادر, المصادر والمراجع, قائمة المراجع, منابع, فهرست منابع, מקורות, ביבליוגרפיה, רשימת מקורות',
  '资料来源, 資料來源, 文献, 出典, 참고문헌, 참고 문헌, 출처',
]);

const KINDS: ReadonlyMap<string, HeadingKind> = new Map([
  ...NOTES.map((heading) => [heading, 'notes'] as const),
  ...REFERENCES.map((heading) => [heading, 'references'] as const),
]);

const LONGEST_HEADING = 80;

/**
 * What the line announces; null where it is no such heading. Section numbers (`7.`), Markdown signs, emphasis, a colon,
 * letter case and letter-spacing are looked through.
 */
export function headingKind(line: string): HeadingKind | null {
  if (line.length > LONGEST_HEADING) return null;
  const words = line
    .normalize('NFKC')
    .replace(/^[\s#*_=>【[(]+/, '')
    .replace(/^(?:\d{1,2}|[IVX]{1,4})[.)]?\s+/, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s:*_=#.】\])-]+$/, '');
  return KINDS.get(words) ?? KINDS.get(unspaced(words)) ?? null;
}

/** Each line of a list holds several headings, with a comma and a space between them. */
function inLines(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(', '));
}

/** `n o t e s` as `notes`, `参 考 文 献` as `参考文献`: letter-spacing is typed with spaces. */
function unspaced(words: string): string {
  return /^\S(?: \S)+$/u.test(words) ? words.replaceAll(' ', '') : words;
}
