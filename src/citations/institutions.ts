// Knows the words that stand in names of institutions and of periodicals, and in nobody's.

import { letter } from '../text/letters.ts';
import { wordList } from './word-list.ts';

/** Whether a word of an institution's name stands in a text. */
export const hasInstitution = wordList(
  [
    'universi[td]|uniwersyt|univerzit|institut|(?:bundes|landes|reichs)?minist|(?:landes|bundes)?beauftragte',
    String.raw`(?:bundes|landes)(?:amt|anstalt|zentrale|verband)|federation|observator|laborator|ombuds|department|dept\.`,
    "dep[’']t|comm[’']n|ass[’']n|gov[’']t|planbureau|stichting|gemeente|rijksinstituut|bureau|commission|committee|council|secretar[iyí]|association|group$",
    'organi[sz]ation|agency|bank|cent(?:er|re)|college|foundation|forum|society|office|collaboration|corporation',
    String.raw`corp\.|inc\b|ltd|gmbh|united nations|nations unies|academy|^hospital\s(?:d|clín|univ|gen)`,
    String.raw`(?:general|university|royal|memorial|children[’']s|district)\shospital|klinikum|krankenhaus|instituto|senado`,
    `ayuntamiento|ministerio|gobierno|gouvernement|survey(?!${letter})`,
    '(?:bundes|landes|umwelt)(?:amt|anstalt|verband|minist|zentrale|bank|agentur|regierung)',
    String.raw`(?:&|and)\sco(?!${letter})`,
    String.raw`(?:&|i|und|et|y|e|and)\s(?:s-ka|syn(?:owie)?|söhne|fils|cie|cía|hijos|figli|filhos|sons)(?!${letter})|muzeum`,
    String.raw`museo\sde|museo\s(?:civico|naz|nac|prov)|museu\s(?:d|nac)|towarzystwo|stowarzyszenie`,
    String.raw`(?:mairie|préfecture|ville)\sde|comune\sdi|consorzio|prefeitura|conselho|associazione|fondazione|istituto`,
    String.raw`(?<!${letter})statens\s|${letter}{3,}(?:styrelsen|verket|nämnden|direktoratet|rådet)(?!${letter})`,
    String.raw`(?<=${letter}\s)international(?:\s${letter}+)?$`,
  ],
  [
    `agência|diputación|ministério|comisión|рада(?!${letter})|палата|лаборатори|обсерватори|лабораторі|обсерваторі`,
    `уполномоченн|уповноважен|${letter}*служба|комитет|департамент|управлени|министерств|исполком|горсовет`,
    'сельсовет|облсовет|наркомат|товариществ|товариство|спілка|институт|інститут|университет|університет',
    String.raw`міністерств|комітет|комисси|агентств|академи|организаци|musée\s(?:d|nat)|музей\s|музею\s|urząd|úřad|zarząd`,
    String.raw`câmara\smunicipal|fundação|associação|serviço\sde|fundación|asociación|البنك|وزارة|جامعة|مركز|معهد|منظمة`,
  ],
);

/** Whether a word of a periodical's or a state's name stands in a text; titles begin with them too. */
export const hasPublicWord = wordList(
  [
    'national|international|federal|state|government|parliament|assembly|court|congress|police|army|library',
    'museum|group|team|press|journal|review|times|news|daily|post|herald|tribune|gazette|magazine|monitor',
    'observer|guardian|chronicle|bulletin|quarterly|weekly|radio|standard|independent|report',
  ],
  ['правительств'],
);
