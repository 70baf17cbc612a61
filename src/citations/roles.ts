// Knows what people did for a work, as brackets behind their names say it in Romance languages and in German.

/** `(Directora)`, `(Réalisateur)`, `(Moderatorin)` behind a name, which APA prints in the language of its list. */
export const ENCLOSED_ROLE = `[([](?:${[
  'director(?:es|as?)?|anfitri(?:ón|ona|ones)|presentador(?:es|as?)?|conductor(?:es|as?)?|productor(?:es|as?)?(?: ejecutiv[oa]s?)?|guionistas?|escritor(?:es|as?)?|fotógraf[oa]s?|compositor(?:es|as?)?|compilador(?:es|as?)?|coordinador(?:es|as?)?|traductor(?:es|as?)?|editor(?:es|as?)|narrador(?:es|as?)?|entrevistador(?:es|as?)?|autor(?:es|as?)?|creador(?:es|as?)?',
  'réalisat(?:eur|rice)s?|product(?:eur|rice)s?|animat(?:eur|rice)s?|présentat(?:eur|rice)s?|direct(?:eur|rice)s?|traduct(?:eur|rice)s?|édit(?:eur|rice)s?|scénaristes?|photographes?|composit(?:eur|rice)s?|aut(?:eur|rice)s?|coordinat(?:eur|rice)s?',
  'diretor(?:es|as?)?|apresentador(?:es|as?)?|anfitri(?:ão|ã)|produtor(?:es|as?)?|roteiristas?|organizador(?:es|as?)?|tradutor(?:es|as?)?|coordenador(?:es|as?)?|compilador(?:es|as?)?',
  'regist[ai]|condutt(?:or[ei]|rice)|produttor[ei]|produttrice|sceneggiator[ei]|curator[ei]|curatrice|autor[ei]|autrice|traduttor[ei]|traduttrice',
  'regie|regisseur(?:e|in|innen)?|moderation|moderator(?:en|in|innen)?|produktion|produzent(?:en|in|innen)?|autor(?:en|in|innen)|drehbuch|herausgeber(?:in|innen)?|übersetzer(?:in|innen)?|fotograf(?:en|in|innen)?|komponist(?:en|in|innen)?|gastgeber(?:in|innen)?|hosts?',
].join('|')})\\.?[)\\]]`;
