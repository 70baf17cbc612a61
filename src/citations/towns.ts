// Knows the towns that books are published in, so that none is taken for a periodical or a publisher.

// As imprints print them, in their own language and in those of their neighbours; Russian ones shortened (GOST 7.12).
const TOWNS = new Set(
  (
    'bristol|leeds|liverpool|glasgow|cardiff|belfast|birmingham|nottingham|sheffield|aberdeen|dundee|norwich|exeter|leicester|newcastle|newcastle upon tyne|southampton|portsmouth|plymouth|swansea|farnham|cheltenham|harmondsworth|galway|baltimore|ann arbor|minneapolis|seattle|san francisco|san diego|atlanta|detroit|pittsburgh|chapel hill|baton rouge|new orleans|miami|vancouver|halifax|winnipeg|calgary|edmonton|brisbane|adelaide|hobart|auckland|johannesburg|pretoria|accra|lagos|ibadan|kampala|harare|kolkata|calcutta|bombay|chennai|karachi|lahore|dhaka|kuala lumpur|manila|jakarta|' +
    'london|oxford|cambridge|edinburgh|manchester|dublin|new york|boston|chicago|philadelphia|washington|princeton|new haven|berkeley|los angeles|stanford|ithaca|toronto|montreal|montréal|québec|ottawa|sydney|melbourne|canberra|delhi|new delhi|mumbai|singapore|hong kong|cape town|nairobi|' +
    'berlin|leipzig|münchen|munich|frankfurt|frankfurt am main|frankfurt a. m.|frankfurt a.m.|frankfurt/m.|hamburg|köln|bonn|stuttgart|göttingen|tübingen|heidelberg|wiesbaden|bielefeld|paderborn|weimar|darmstadt|mannheim|essen|münster|wien|vienna|zürich|zurich|basel|bern|baden-baden|' +
    'paris|lyon|marseille|toulouse|bordeaux|rennes|grenoble|strasbourg|aix-en-provence|genève|geneva|lausanne|bruxelles|brussels|liège|louvain|leuven|la haye|the hague|den haag|amsterdam|rotterdam|leiden|utrecht|antwerpen|' +
    'roma|rome|milano|milan|torino|turin|bologna|bari|firenze|florence|napoli|venezia|padova|genova|palermo|madrid|barcelona|valencia|sevilla|salamanca|granada|lisboa|lisbon|porto|coimbra|são paulo|rio de janeiro|brasília|curitiba|belo horizonte|porto alegre|salvador|buenos aires|córdoba|santiago|bogotá|lima|quito|caracas|montevideo|méxico|ciudad de méxico|la habana|' +
    'stockholm|uppsala|lund|göteborg|malmö|linköping|umeå|oslo|bergen|trondheim|københavn|copenhagen|aarhus|odense|helsinki|turku|åbo|tampere|groningen|nijmegen|gent|warszawa|warsaw|kraków|wrocław|poznań|łódź|gdańsk|lublin|toruń|katowice|białystok|' +
    'praha|prague|brno|olomouc|ostrava|bratislava|budapest|szeged|debrecen|pécs|kolozsvár|ljubljana|zagreb|beograd|sarajevo|bucurești|iași|cluj|cluj-napoca|timișoara|sofia|athens|αθήνα|θεσσαλονίκη|πάτρα|istanbul|i̇stanbul|ankara|i̇zmir|izmir|vilnius|riga|rīga|tallinn|minsk|tbilisi|jerusalem|tel aviv|cairo|beirut|beijing|shanghai|taipei|tokyo|seoul|' +
    'bremen|hannover|kiel|lübeck|rostock|dresden|halle|jena|erfurt|kassel|mainz|trier|freiburg|freiburg i. br.|augsburg|nürnberg|erlangen|würzburg|regensburg|passau|konstanz|karlsruhe|saarbrücken|potsdam|magdeburg|chemnitz|dortmund|duisburg|düsseldorf|bochum|osnabrück|oldenburg|aachen|marburg|gießen|opladen|salzburg|graz|innsbruck|linz|klagenfurt|luzern|st. gallen|' +
    'lille|nantes|rouen|reims|dijon|nancy|metz|brest|caen|montpellier|poitiers|limoges|orléans|angers|avignon|besançon|clermont-ferrand|saint-étienne|le havre|amiens|perpignan|cherbourg|arles|la rochelle|namur|gand|anvers|neuchâtel|fribourg|' +
    'verona|udine|livorno|brescia|trento|trieste|modena|parma|ferrara|pisa|siena|lucca|perugia|ancona|pescara|lecce|cagliari|sassari|catania|messina|bergamo|mantova|cremona|pavia|como|ravenna|rimini|vicenza|treviso|rovigo|salerno|cosenza|matera|l’aquila|' +
    'zaragoza|bilbao|málaga|murcia|oviedo|gijón|santander|pamplona|valladolid|vigo|cádiz|jerez|jerez de la frontera|alicante|toledo|burgos|san sebastián|palma|las palmas|badajoz|cáceres|huesca|lleida|girona|tarragona|a coruña|la coruña|almería|huelva|jaén|logroño|león|rosario|la plata|mendoza|valparaíso|guadalajara|monterrey|puebla|medellín|' +
    'recife|fortaleza|belém|manaus|campinas|niterói|florianópolis|goiânia|vitória|natal|petrópolis|juiz de fora|uberlândia|braga|évora|aveiro|funchal|' +
    'szczecin|bydgoszcz|rzeszów|opole|kielce|radom|olsztyn|przemyśl|częstochowa|płock|zakopane|plzeň|hradec králové|pardubice|zlín|košice|visby|örebro|västerås|karlstad|kalmar|halmstad|stavanger|tromsø|kristiansand|aalborg|roskilde|oulu|rovaniemi|jyväskylä|tartu|kaunas|reykjavík|' +
    'нижний новгород|ярославль|рыбинск|тверь|тула|уфа|омск|красноярск|хабаровск|челябинск|вологда|архангельск|псков|смоленск|калуга|рязань|курск|краснодар|ставрополь|оренбург|барнаул|якутск|сочи|тарту|рига|вильнюс|ереван|тбилиси|баку|варшава|чернівці|тернопіль|івано-франківськ|ужгород|луцьк|рівне|житомир|вінниця|полтава|запоріжжя|черкаси|чернігів|херсон|миколаїв|' +
    'krefeld|wuppertal|bamberg|bayreuth|hildesheim|braunschweig|wolfenbüttel|detmold|siegen|flensburg|schwerin|greifswald|stralsund|görlitz|cottbus|zwickau|weinheim|reinbek|neuwied|kbh.|sthlm.|gbg.|bln.|ffm.|lpz.|' +
    'иваново|астрахань|волгоград|пенза|тамбов|липецк|брянск|орёл|белгород|саранск|чебоксары|ижевск|кострома|владимир|мурманск|петрозаводск|тюмень|улан-удэ|симферополь|ульяновск|тифлис|одесса|харьков|львов|вильна|юрьев|умань|дрогобич|кременчук|ніжин|острог|' +
    'москва|м.|санкт-петербург|спб.|петроград|пг.|ленинград|л.|екатеринбург|новосибирск|казань|томск|пермь|саратов|ростов-на-дону|н. новгород|воронеж|самара|иркутск|владивосток|київ|киев|к.|львів|харків|х.|одеса|дніпро|минск|мінск|софия|београд|алматы|ташкент|' +
    '北京|上海|东京|北平|巴黎|伦敦|纽约|柏林|莫斯科|昆明|贵阳|南昌|合肥|郑州|太原|福州|厦门|兰州|苏州|哈尔滨|长春|南京|天津|广州|廣州|成都|武汉|西安|杭州|济南|长沙|重庆|沈阳|台北|臺北|香港|東京|京都|大阪|서울|파주|부산'
  ).split('|'),
);

const BETWEEN = /\s?[/–-]\s?|[;,]\s|\s(?:and|und|et|e|y|&)\s/;

/** Whether `text` is a place of publication, or several: `Roma-Bari`, `Berlin/New York`, `М.; СПб.` */
export function isTown(text: string): boolean {
  if (text === '') return false;
  const place = text.trim().toLowerCase();
  if (TOWNS.has(place) || TOWNS.has(`${place}.`)) return true;
  const first = place.slice(0, Math.max(0, place.search(BETWEEN)));
  if (!TOWNS.has(first)) return false;
  const parts = place.split(BETWEEN);
  return parts.length < 5 && parts.every((part) => TOWNS.has(part));
}
