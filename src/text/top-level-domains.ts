// Tells whether a word can end a host name, for addresses printed without a scheme.

// Generic domains that print uses, and that of examples (RFC 2606); every two-letter code counts as a country's
// (RFC 1591, ISO 3166).
const GENERIC = new Set(
  (
    'com org net cern edu gov mil int info biz name pro aero coop museum jobs mobi travel asia cat tel post xxx arpa ' +
    'app dev blog news online site website space store shop tech cloud digital agency media press report today ' +
    'world global international foundation institute university academy education school science wiki page pub ' +
    'live life club social network center community group email events fund fyi guide help link law legal life ' +
    'london berlin paris moscow tokyo nyc istanbul wien vegas swiss scot eus gal wales quebec bzh africa ' +
    'berlin hamburg koeln ong ngo vote democrat republican green eco bio health care art film music photo ' +
    'photos video radio books work works tools zone example xyz top icu vip one ink plus run team'
  ).split(' '),
);

// Country and generic domains in other scripts, as printed (IANA root zone).
const OTHER_SCRIPTS = new Set(
  (
    'рф бел укр мкд срб қаз мон бг ею орг ком сайт онлайн москва дети рус 中国 中國 台湾 台灣 香港 新加坡 澳門 公司 网络 ' +
    '网址 网店 在线 中文网 한국 ไทย भारत ভারত இந்தியா المغرب مصر السعودية الاردن عمان ایران امارات قطر تونس فلسطين ελ ευ հայ გე'
  ).split(' '),
);

/** Whether `label`, the last of a host name, is a top-level domain. */
export function isTopLevelDomain(label: string): boolean {
  const lower = label.toLowerCase();
  return (
    /^[a-z]{2}$/.test(lower) || /^xn--[a-z0-9-]{2,59}$/.test(lower) || GENERIC.has(lower) || OTHER_SCRIPTS.has(lower)
  );
}
