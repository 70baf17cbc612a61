// What not-found pages say of themselves, in the languages of the web.

import { foldLetters } from '../fold.ts';
import { type Statement, statement } from '../statement.ts';

// English, put together from its parts: the page (you were looking for) (could not be found).
const SUBJECT =
  '(?:(?:the|this|that|your|requested|web|wiki|specified|linked) )*(?:page|web ?page|article|document|file|content|story|post|url|address|link|resource|entry|publication|record|topic|thread|profile|object|report|location|site|website|blog|account|user|video|repository)s?';
const YOU =
  '(?: (?:that |which )?(?:you|youre|youve) ?(?:are |were |have |had |just )?(?:looking for|requested|request|wanted|want|entered|followed|clicked|asked for|seeking|(?:trying|tried|attempting) to (?:access|reach|view|find|open|load|visit))(?: for)?)?';
const GONE = [
  '(?:(?:was|is|were|are|could|can|does|do|did|has) )?(?:not|no longer|cannot|cant|couldnt|wasnt|isnt|doesnt|hasnt been) (?:be |been )?(?:found|exists?|here|located|on this (?:site|server))(?: any ?more)?',
  '(?:(?:is|are) )?no longer (?:available|online|accessible)',
  '(?:(?:was|is|were|are|has been|have been|may have been|might have been|has|have|seems? to be|appears? to be) )?(?:removed|deleted|missing|expired|gone|moved or (?:deleted|removed)|removed or deleted|been (?:removed|deleted|moved or deleted)|moved or (?:does not|doesnt|no longer) exists?)',
].join('|');
const WE =
  '(?:we |it |the server |i )?(?:could not|couldnt|cannot|can not|cant|can ?t|are unable to|were unable to|unable to|did not|didnt|failed to|are having trouble|were not able to) (?:seem to )?(?:find|locate|finding|display|retrieve)';

// A statement of unavailability alone may mean a region, a login or a bad hour: it is kept apart below.
const MAYBE =
  '(?:(?:(?:is|are|was) )?(?:currently |temporarily )?(?:unavailable|not (?:currently |yet )?available)|isnt (?:currently )?available)(?: (?:right now|at the moment|at this time))?';

const PHRASES: readonly string[] = [
  // English
  `${SUBJECT}${YOU} (?:${GONE})`,
  `${WE} (?:${SUBJECT}${YOU}|what you ?(?:are|were|re)? looking for|that(?: page)?|it)`,
  `no (?:such )?(?:page|article|file|document|content|post|entry)s?(?: (?:was |were )?(?:found|exists|here))?(?: at this (?:address|url))?`,
  '(?:not|nothing) ?(?:was )?found(?: here)?',
  '(?:theres|there is) (?:nothing|no (?:such )?(?:page|article)) (?:here|to see here|at this address)',
  '(?:it )?(?:looks|seems) like (?:nothing was found(?: at this location)?|this page (?:doesnt|does not) exist)',
  '(?:deleted|expired|nonexistent|non existent) (?:page|article|link|url)',
  '(?:invalid|bad) (?:link|url|address)',
  // Repositories, of what they took down: DSpace, EPrints, InvenioRDM, Figshare, Fedora. A withdrawn paper's own page bears its title.
  '(?:(?:the|this) )?(?:selected |requested )?(?:item|record|e ?print|deposit|data ?set|submission|preprint|resource|object)(?: \\d+)? (?:is|was|has been) (?:withdrawn|retired|retracted|removed|deleted|unpublished|tombstoned)(?: (?:from|by) (?:the|this|its) (?:\\w+ )?(?:repository|archive|collection|site|depositor|author|owner|curator|administrator)s?)?',
  '(?:item|record|e ?print|deposit|data ?set|submission|preprint)(?: \\d+)? (?:withdrawn|retired|retracted|tombstoned)',
  '(?:(?:this|the) )?(?:paper|work|thesis|project|collection) (?:was|has been) (?:withdrawn|retired|retracted|removed|deleted) (?:from|by) (?:the|this|its) (?:\\w+ )?(?:repository|archive|collection|site|depositor|author|owner|curator|administrator)s?',
  '(?:(?:das|dieses|der|dieser) )?(?:dokument|datensatz|objekt|eintrag|publikation) (?:wurde )?(?:zuruckgezogen|gesperrt)|(?:(?:ce|le|cet|cette) )?(?:document|depot|enregistrement|notice|jeu de donnees) (?:a ete )?retiree?s?|(?:(?:el|este) )?(?:item|elemento|documento|registro|recurso) (?:ha sido |fue )?retirado|(?:(?:o|este) )?(?:item|documento|registr?o|recurso) (?:foi )?retirado|(?:(?:il|questo) )?(?:documento|elemento|record) (?:e stato )?ritirato',
  '(?:(?:ten|ta) )?(?:dokument|pozycja|rekord|obiekt) (?:zostala? )?wycofan[ya]|(?:(?:этот|эта|данный|данная) )?(?:документ|запись|объект|ресурс|публикация) (?:был[ао]? )?(?:изъят[ао]?|отозван[ао]?)|(?:(?:цей) )?(?:документ|запис|ресурс) (?:було )?(?:вилучено|відкликано)|(?:tento )?(?:zaznam|dokument) (?:byl |bol )?(?:stazen|vyrazen|vyradeny|stiahnuty)|(?:该|此|本)?(?:条目|记录|文献)已(?:被)?(?:撤回|撤下)|この(?:アイテム|資料)は(?:取り下げ|撤回)られました',
  'file or directory not found|entry not found in index|lotus notes exception entry not found in index',
  'invalid identifier|the identifier .{1,60} does not correspond to a valid .{1,60}',
  `${SUBJECT} (?:does not|doesnt) (?:seem|appear) to exist(?: any ?more)?|sorry but nothing matched your search(?: terms| criteria)?`,
  'the (?:requested )?url .{0,80}was not found on this server',
  'the requested url was not found(?: on (?:this|the) server)?',
  'this page isnt here(?: any ?more)?',
  '(?:this|the) page (?:has gone missing|does not exist any ?more|isnt available any ?more|is no more)',
  '(?:this|the) (?:article|story|post|page|content|document) (?:is|has been) no longer (?:available|online|here)',
  // Russian
  '(?:запрашиваемая |запрошенная |данная |эта |такая |искомая |указанная )?(?:вами )?(?:страница|статья|новость|публикация|запись|ссылка)(?: (?:которую|на которую) вы (?:ищете|искали|запрашиваете|запросили))? (?:сайта )?(?:не (?:была |быть )?(?:найдена|существует|обнаружена)|удалена|была удалена|отсутствует|больше не существует|удалена или не существует|не существует или (?:была )?удалена|устарела)',
  '(?:запрашиваемый |запрошенный |данный |этот |такой )?(?:вами )?(?:материал|документ|файл|ресурс|адрес|раздел|объект) (?:не (?:был )?(?:найден|существует|обнаружен)|удален|был удален|отсутствует)',
  '(?:такой |этой |запрашиваемой |данной )?(?:страницы|статьи|новости)(?: с таким адресом)? (?:больше )?(?:не существует|нет|не найдено)(?: на (?:этом |нашем )?сайте)?',
  '(?:мы )?не (?:можем|смогли|удалось) найти (?:эту |такую |запрашиваемую )?(?:страницу|статью)(?: которую вы (?:ищете|искали))?',
  'страницы не существует',
  '(?:такой|этой|данной|запрошенной) (?:страницы|статьи|новости) (?:у нас|больше|уже|здесь|на сайте)(?: уже| больше)? (?:нет|не существует)|(?:материал|новость|статья|публикация|запись) (?:снят[аь]?|удален[аь]?) (?:с публикации|автором|администрацией|редакцией)|(?:новость|статья|запись|публикация|страница) (?:не найдена|не существует|перемещена) или (?:была )?удалена|страница (?:потерялась|потеряна|куда то делась)|(?:мы )?не нашли (?:эту |такую |нужную )?страницу',
  'такой страницы нет',
  '(?:нет такой страницы|нет такого материала|ничего не найдено|не найдено|несуществующая страница|мы не нашли (?:такую |эту )?страницу)',
  // Ukrainian
  '(?:запитувана |запитана |дана |ця |така )?(?:сторінка|стаття|новина)(?: яку ви шукаєте)? (?:не (?:була )?(?:знайдена|існує)|видалена|була видалена|відсутня|більше не існує)',
  '(?:сторінку|статтю|матеріал|документ) (?:не знайдено|видалено)|(?:такої|цієї|потрібної) сторінки (?:у нас|більше|вже|на сайті) (?:немає|не існує)|ми не знайшли (?:цю |таку )?сторінку',
  '(?:такої |цієї )?сторінки (?:не існує|немає|не знайдено)',
  '(?:матеріал|документ|файл) не знайдено?|не знайдено',
  // Belarusian, Bulgarian, Serbian, Macedonian
  '(?:старонка|старонку) не (?:знойдзена|існуе)',
  '(?:търсената |тази )?страница(?:та)?(?: която търсите)? (?:не е намерена|не беше намерена|не съществува|липсва)',
  '(?:статията|материалът|документът) не (?:е намерен[а]?|съществува)',
  '(?:тражена )?страница (?:није пронађена|не постоји|не е пронајдена)',
  '(?:(?:trazena|zatrazena|ta|ova) )?stranica(?: koju (?:ste )?trazi(?:te|li))?(?: na ovom blogu)? (?:nije (?:pronadena|nadena)|ne postoji)|nema (?:te|takve|trazene) stranice',
  '(?:тражена |ова |та )?страница(?: коју (?:сте )?тражи(?:те|ли))? (?:није (?:пронађена|нађена)|не постоји)|(?:(?:trazeni|ovaj) )?(?:clanak|sadrzaj|dokument) (?:nije pronaden|ne postoji)',
  '(?:страницата|статијата)(?: што ја барате)? (?:не е пронајдена|не постои)',
  // Slovene
  '(?:te |iskane |zahtevane )?strani ni (?:bilo )?(?:mogoce )?(?:najti|mogoce najti)|(?:iskana |zahtevana |ta )?stran (?:ni (?:bila )?najdena|ne obstaja)|te strani ni',
  // German
  '(?:die |diese )?(?:(?:angeforderte|gewunschte|gesuchte|aufgerufene|von ihnen (?:angeforderte|gesuchte|aufgerufene|gewunschte)) )?(?:web|internet)?(?:seite|adresse|datei|artikel|inhalt|url|beitrag|dokument)(?: die sie (?:suchen|gesucht haben|aufrufen wollten|aufrufen mochten))? (?:(?:konnte|kann|wurde|ist|existiert|ist leider|konnte leider|wurde leider|existiert leider) )?(?:hier )?(?:nicht (?:gefunden(?: werden)?|vorhanden|auffindbar|mehr verfugbar|mehr vorhanden|verfugbar|existent)|nicht(?: mehr)?|geloscht|entfernt|existiert nicht(?: mehr)?)(?: werden)?',
  '(?:der |dieser )(?:(?:angeforderte|gewunschte|gesuchte) )?(?:artikel|inhalt|beitrag) (?:wurde |ist |existiert )?(?:nicht (?:gefunden|mehr verfugbar|mehr vorhanden|mehr)|geloscht|entfernt)',
  '(?:nicht gefunden|nichts gefunden|wir konnten (?:die|diese) seite (?:leider )?nicht finden|seite existiert nicht(?: mehr)?|seite nicht vorhanden)',
  '(?:diese |die gesuchte |so eine )seite (?:gibt es|ist) (?:hier )?(?:leider )?nicht(?: mehr)?(?: da)?|(?:wir haben|wir konnten) (?:die|diese) seite (?:leider )?nicht (?:gefunden|finden)|hier (?:gibt es|ist) (?:leider )?nichts(?: zu sehen| mehr)?',
  '(?:die )?(?:(?:angeforderte|gewunschte|gesuchte|von ihnen (?:angeforderte|gesuchte|aufgerufene|gewunschte)) )(?:seite|adresse|datei|url|internetseite) (?:ist|existiert|wurde|konnte) (?:auf diesem server|auf unserem server|hier|leider|so) nicht (?:mehr )?(?:vorhanden|verfugbar|gefunden(?: werden)?)',
  // French
  '(?:cette|la) page (?:que vous cherchez )?(?:sest (?:egaree|perdue|envolee)|a disparu|nexiste (?:pas|plus) (?:a cette adresse|ici))|nous ne trouvons pas (?:la|cette) page(?: que vous cherchez)?',
  '(?:la |cette |votre )?(?:page|article|document|ressource|adresse|fichier|contenu)s?(?: web)?(?: (?:demandee?s?|recherchee?s?|que vous (?:recherchez|cherchez|demandez|avez demandee?|souhaitez consulter)))? (?:(?:est|a ete|na pas ete|na pu etre|na pas pu etre|semble) )?(?:non trouvee?|introuvable|inexistante?|pas trouvee?|trouvee|supprimee?|nexiste (?:pas|plus)|nest (?:pas|plus) (?:disponible|trouvee?|accessible)|ne peut etre trouvee?)',
  '(?:larticle|ladresse|le document|le contenu|la ressource)(?: demandee?)? (?:est introuvable|nexiste (?:pas|plus)|na pas ete trouvee?|nest plus disponible)',
  'il semble(?:rait)? que cette page nexiste (?:pas|plus)',
  '(?:cette page nexiste (?:pas|plus)|page inexistante|contenu introuvable|nous navons pas trouve (?:la|cette|votre) page|rien trouve|pas d ?(?:article|auteur|breve|rubrique|site) a cette adresse)',
  // Spanish
  '(?:la |esta )?(?:pagina|noticia|url|direccion)(?: web)?(?: (?:solicitada|buscada|que (?:buscas?|esta[s]? buscando|has? solicitado|intentas? (?:ver|acceder))))? (?:(?:no (?:ha sido |fue |se ha |se )?(?:encontrada|encontrado|encuentra|existe|pudo encontrar|disponible|esta disponible))|ya no (?:existe|esta disponible)|ha sido eliminada|fue eliminada|eliminada|inexistente)',
  '(?:el |este )?(?:articulo|contenido|documento|archivo|enlace|recurso)(?: solicitado| que buscas?)? (?:no (?:ha sido |fue |se ha |se )?(?:encontrado|encuentra|existe|pudo encontrar)|ya no (?:existe|esta disponible)|ha sido eliminado|eliminado)',
  '(?:no se (?:encuentra|encontro|ha encontrado|pudo encontrar) (?:la|esta|el) (?:pagina|noticia|articulo|documento)(?: solicitada| que buscas)?|no (?:encontrada|encontrado)|no hemos encontrado (?:la|esta) pagina)',
  '(?:parece que )(?:la|esta) pagina (?:no existe|ya no existe|no esta disponible|se ha perdido)|no (?:encontramos|hemos encontrado|podemos encontrar) (?:la|esta|lo que) (?:pagina|buscas?|estas buscando)(?: que (?:buscas?|estas buscando))?',
  // Portuguese
  'nao (?:encontramos|conseguimos encontrar|achamos) (?:o que voce (?:procura(?:va)?|esta(?:va)? procurando|busca(?:va)?)|(?:a|essa|esta) pagina(?: que voce (?:procura(?:va)?|esta procurando))?)|(?:essa|esta|a) pagina (?:sumiu|desapareceu|nao existe mais|nao esta mais (?:aqui|disponivel))',
  '(?:a |esta |essa )?(?:pagina|noticia)(?: (?:solicitada|procurada|que (?:voce )?(?:procura|esta procurando|tentou acessar)))? (?:nao (?:foi )?(?:encontrada|encontrado|existe(?: mais)?|localizada|disponivel)|ja nao (?:existe|esta disponivel)|foi removida|removida|inexistente)',
  '(?:o )?(?:artigo|conteudo|documento|arquivo|ficheiro)(?: solicitado)? (?:nao (?:foi )?(?:encontrado|existe)|ja nao esta disponivel|foi removido)',
  '(?:nao encontramos (?:a|esta) pagina|nao encontrad[oa])',
  // Italian, Romanian, Catalan
  '(?:questa |la )?pagina(?: che (?:stai cercando|state cercando|cerchi))? (?:non ce(?: piu)?|non e (?:piu )?qui|e stata (?:spostata o )?(?:cancellata|rimossa|eliminata)|e scomparsa)|non (?:troviamo|abbiamo trovato|riusciamo a trovare) (?:la|questa) pagina(?: che (?:cerchi|stai cercando))?',
  'pagina (?:cautata|solicitata|pe care o cautati) nu (?:exista|mai exista|a fost gasita)',
  '(?:la |questa )?(?:pagina|risorsa)(?: web)?(?: (?:richiesta|cercata|che (?:stai|state) cercando|che cerchi))? (?:non (?:e stata |e )?(?:trovata|esiste|disponibile|presente)(?: piu)?|non esiste piu|non e piu disponibile|inesistente|e stata rimossa|rimossa)',
  '(?:larticolo|il contenuto|il documento|il file|la risorsa)(?: richiest[oa])? (?:non (?:e stat[oa] )?(?:trovat[oa]|esiste)|non e piu disponibile)',
  '(?:pagina (?:nu a fost gasita|negasita|nu exista|inexistenta|solicitata nu (?:a fost gasita|exista))|pagina (?:pe care (?:o cautati|o cauti) )?nu (?:a fost gasita|exista|mai exista))',
  '(?:la |aquesta )?pagina(?: sollicitada| que cerqueu| que cerques)? no (?:sha (?:pogut trobar|trobat)|trobada|existeix)|no (?:sha|hem) (?:trobat|pogut trobar) (?:la|aquesta) pagina(?: sol ?licitada)?',
  // Galician, Basque
  'non se (?:atopou|atopa|puido atopar|encontrou) (?:a|esa|esta) paxina(?: solicitada)?|(?:a |esa |esta )?paxina(?: solicitada| que buscas)? non (?:se atopou|atopada|foi atopada|encontrada|existe)',
  'ez da (?:orria|orrialdea|orririk|orri hori) aurkitu|ezin izan da (?:orria|orrialdea|orri hori) aurkitu|(?:orria|orrialdea|orri hori) ez da (?:aurkitu|existitzen)',
  // Polish, Czech, Slovak
  '(?:strona|podana strona|szukana strona|zadana strona|ta strona)(?: ktorej szukasz)? (?:nie (?:zostala )?(?:odnaleziona|znaleziona|istnieje)|zostala usunieta|nieznaleziona)',
  '(?:nie (?:znaleziono|odnaleziono|ma takiej|znalezlismy) (?:takiej |tej |podanej |zadanej )?(?:strony|artykulu|dokumentu)|artykul nie (?:istnieje|zostal znaleziony)|nie znaleziono)',
  '(?:hledana |pozadovana |tato |zadana )?stranka (?:kterou hledate )?(?:nebyla nalezena|nenalezena|neexistuje|nenajdena|nebola najdena)|pozadovana stranka nebyla nalezena|hladana stranka (?:neexistuje|sa nenasla)|stranku sa nepodarilo najst|stranka sa nenasla',
  '(?:pozadovany |hladany |tento )?(?:clanok (?:nenajdeny|nebol najdeny|sa nenasiel|neexistuje))|(?:pozadovany |hledany )?clanek (?:nenalezen|nebyl nalezen|neexistuje)',
  '(?:tej|takiej|szukanej) strony (?:juz )?(?:tu )?(?:juz )?nie ma|(?:ta |taka )?strona (?:juz )?nie istnieje|nie (?:mozemy|udalo sie) (?:nam )?(?:znalezc|odnalezc) (?:tej |takiej )?strony|(?:tahle|tato|tato|tahle) stranka (?:tu |zde )?(?:uz )?(?:neni|neexistuje|nie je)|(?:tuto )?stranku (?:jsme nenasli|se nepodarilo najit|sme nenasli)',
  // Dutch, Swedish, Danish, Norwegian, Finnish, Icelandic
  '(?:de |deze )?(?:opgevraagde |gevraagde )?pagina(?: die (?:je|u) zoekt)? (?:(?:is |werd |kon |kan )?niet (?:gevonden|gevonden worden|worden gevonden)|bestaat niet(?: meer)?|niet (?:meer )?beschikbaar|is verwijderd)',
  '(?:het artikel (?:is )?niet gevonden|niet gevonden|we kunnen de pagina niet vinden)',
  '(?:sidan|artikeln|dokumentet|siden|artikkelen|artiklen)(?: (?:du (?:soker|letade efter|leter etter|ledte efter|sogte|forsokte na)|som du soker))? (?:(?:kunde |kunne |kan |ble |blev )?(?:inte|ikke|ej) (?:hittas|hittades|funnet|fundet|findes|finnes|bli funnet|finns)(?: langre| lenger| laengere| mere)?|finns inte(?: langre)?|findes ikke(?: laengere| mere)?|finnes ikke(?: lenger)?|har tagits bort|er fjernet|eksisterer ikke(?: lenger)?)',
  '(?:vi (?:hittar|hittade) inte sidan|vi (?:fant|fandt) ikke siden|vi kan (?:ikke finde|inte hitta) sid(?:en|an)|fant ikke siden|ikke funnet|ikke fundet)',
  '(?:sivua|etsimaasi sivua|hakemaasi sivua|artikkelia) ei (?:loydy|loytynyt|ole(?: olemassa)?)|sivu puuttuu|siðan fannst ekki|sida(?:n)? fannst ekki',
  // Hungarian, Turkish, Azerbaijani, Greek, Baltic, Albanian, Georgian, Armenian, Kazakh
  '(?:az? )?(?:keresett |kert )?(?:oldal|cikk) (?:nem (?:talalhato|letezik|elerheto)|mar nem (?:letezik|elerheto))',
  '(?:aradiginiz |istediginiz |bu )?(?:sayfa|haber|icerik)(?:yi)? (?:bulunamadi|bulunamiyor|mevcut degil|yok|kaldirilmis|silinmis)|boyle bir sayfa (?:yok|bulunamadi|mevcut degil)|sehife tapilmadi|axtardiginiz sehife (?:tapilmadi|movcud deyil)',
  '(?:η )?σελιδα(?: που (?:ζητησατε|ψαχνετε|αναζητατε))? (?:δεν (?:βρεθηκε|υπαρχει(?: πια| πλεον)?))|δεν βρεθηκε(?: η σελιδα)?|το αρθρο δεν βρεθηκε',
  '(?:(?:prasomas|ieskomas|nurodytas|toks|sis) )?(?:puslapis|straipsnis|dokumentas)(?: kurio ieskote)? (?:nerastas|neegzistuoja|nebuvo rastas|nebeegzistuoja)',
  '(?:(?:si|meklejama|pieprasita|jusu pieprasita) )?(?:lapa|lappuse|raksts)(?: ko meklejat)? (?:nav atrast[as]|netika atrast[as]|neeksiste)',
  '(?:seda |otsitud |soovitud )?(?:lehekulge|lehte|artiklit) ei (?:leitud|leia|ole(?: olemas)?)|lehekulg puudub',
  '(?:kjo )?faqja(?: qe (?:kerkuat|kerkoni))? (?:nuk u gjet|nuk ekziston)|(?:გვერდი )(?:ვერ მოიძებნა|არ მოიძებნა|არ არსებობს)|էջը (?:չի գտնվել|գոյություն չունի)|(?:сіз )?(?:сұраған |іздеген )?бет табылмады',
  '(?:siz )?(?:soralgan |qidirayotgan )?(?:sahifa|maqola) (?:topilmadi|mavjud emas)|(?:саҳифа|мақола) (?:топилмади|ёфт нашуд)|барак табылган жок|(?:хуудас|таны хайсан хуудас) олдсонгүй|бит табылмады',
  // Luxembourgish, Kurdish, Faroese, Frisian, Romansh
  '(?:dei )?sait(?: dei dir sicht)?(?: gouf)? net fonnt|rupel(?:a ku tu le digeri)? (?:nehat ditin|peyda nebu|tune)|sidan (?:vard ikki funnin|finst ikki)|side net fun|pagina betg chattada',
  // The scripts of India and its neighbours
  '(?:तपाईंले खोज्नुभएको )?पृष्ठ (?:फेला परेन|भेटिएन|सापडले नाही)|(?:નું )?પૃષ્ઠ મળ્યું નથી|ਪੰਨਾ ਨਹੀਂ ਮਿਲਿਆ|பக்கம் (?:கிடைக்கவில்லை|காணப்படவில்லை|கண்டுபிடிக்கப்படவில்லை|இல்லை)|పేజీ (?:కనుగొనబడలేదు|కనబడలేదు|దొరకలేదు)|ಪುಟ (?:ಕಂಡುಬಂದಿಲ್ಲ|ಸಿಗಲಿಲ್ಲ)|(?:പേജ്|താൾ) (?:കണ്ടെത്തിയില്ല|കണ്ടെത്താനായില്ല)|පිටුව (?:හමු නොවීය|සොයාගත නොහැක)|រកមិនឃើញទំព័រ(?:នេះ)?|ບໍ່ພົບໜ້າ(?:ນີ້)?|စာမျက်နှာ(?:ကို)? ?(?:ရှာ)?မတွေ့ပါ',
  // Welsh, Irish, Afrikaans, Maltese, Esperanto, Swahili, Filipino
  'heb ganfod y dudalen|tudalen heb ei (?:chanfod|darganfod)|ni (?:ddaethpwyd o hyd i|chafwyd hyd i) r dudalen|leathanach gan aimsiu|nior aimsiodh an leathanach',
  '(?:die )?bladsy (?:is )?nie gevind nie|il pagna ma nstabitx|pagho ne (?:estas )?trovita|pago ne (?:estas )?trovita|ukurasa (?:haukupatikana|haupatikani)|hindi (?:nahanap|matagpuan|makita) ang (?:pahina|page)',
  '(?:aradiginiz |bu |istediginiz )?(?:sayfayi|haberi|icerigi) bulamadik|(?:sayfa|haber) (?:kaldirildi|silindi|yayindan kaldirilmistir)',
  // Chinese
  '(?:您|你)?(?:要找|想找|访问|查看|浏览)?的?(?:页面|网页|内容|文章)(?:去火星了|飞走了|跑丢了|走失了|迷路了)|(?:该|此|本)?(?:内容|文章|帖子|视频|图文|新闻)已被(?:发布者|作者|管理员|用户|其发布者)?(?:删除|下架)',
  '(?:您(?:要)?(?:访问|查找|浏览|请求|查看)的)?(?:该|此|本|您访问的|你访问的)?(?:页面|网页|頁面|網頁|内容|文章|文件|链接|信息|资源)(?:未找到|不存在|没有找到|无法找到|沒有找到|找不到(?:了)?|已(?:经)?(?:被)?删除|已(?:經)?(?:被)?刪除|已失效|走丢了|丢失了|可能已被删除|不存在或已(?:被)?删除|已下线|不見了)',
  '(?:找不到|未找到|没有找到|無法找到|无法找到|沒有找到)(?:您?(?:要|所|请求|访问|請求)?(?:访问|请求|查找|请求|要)?的?|该|此|相关|指定的?)?(?:页面|网页|頁面|網頁|文件|内容|文章)',
  // Japanese
  '(?:お探しの|ご指定の|(?:ご)?指定(?:された|の)url(?:の)?|指定された|該当する|この|その|リクエストされた|アクセスしようとした|お求めの)?(?:web ?)?(?:ページ|記事|ファイル|url|コンテンツ|ドキュメント)(?:は|が)?(?:(?:現在)?(?:見つかりません(?:でした)?|見つかりませんでした|みつかりません(?:でした)?|存在しません|ありません|ございません|削除されました|削除されています|移動または削除されました)|無効です)(?:でした)?',
  'お探しのページは(?:見つかりません|存在しない|移動|削除).{0,30}|無効なurlです|ページが存在しません',
  '(?:この|お探しの|該当の)?(?:記事|ページ|ニュース)(?:は|の)(?:掲載|公開|配信)(?:期間)?(?:が|は|を)?(?:終了|過ぎ)(?:しました|いたしました|しております|しています|ました)',
  'ページ(?:が|を)(?:表示できません|開けません)',
  // Korean
  '(?:요청하신 |찾으시는 |해당 )?(?:삭제(?:되었거나|됐거나|된) )?(?:존재하지 않는|없는|삭제된) (?:페이지|기사|게시물|게시글|글)입니다|(?:요청하신 |해당 )?(?:기사|페이지|게시물)(?:가|이|는|은)? (?:삭제(?:되었거나|됐거나) )?(?:존재하지 않습니다|찾을 수 없습니다)|페이지를 찾을 수가 없습니다',
  '(?:요청하신 |찾으시는 |찾고 계신 |해당 |이 )?(?:페이지|기사|문서|게시물|콘텐츠)(?:를|을|가|이)? ?(?:찾을 수 없습니다|찾을 수 없음|존재하지 않습니다|없습니다|삭제되었습니다|존재하지 않는 페이지입니다)|존재하지 않는 (?:페이지|기사|게시물)(?:입니다)?|삭제된 (?:기사|게시물|페이지)(?:입니다)?',
  // What forum engines say of a topic: phpBB, vBulletin, Discuz, IPB, in their own translations
  '(?:no|invalid) (?:thread|post|forum|topic|user|attachment|page|board|member) (?:was )?specified',
  '(?:выбранн|запрошенн|запрашиваем)(?:ой |ая )тем[ыа] не (?:существует|найдена)|(?:такой )?темы не существует|тема не найдена|das (?:gewahlte|angeforderte|gewunschte) thema existiert nicht|le sujet (?:demande |que vous avez demande )?nexiste pas|el tema (?:solicitado )?no existe|largomento (?:richiesto |selezionato )?non esiste|het (?:gevraagde |opgevraagde )?onderwerp bestaat niet',
  '(?:wybrany |zadany )?temat nie istnieje|(?:pozadovane |vybrane )tema neexistuje|a (?:kert|valasztott) (?:tema|forum|hozzaszolas) nem letezik|(?:istenen|istediginiz|aradiginiz) (?:konu|baslik) (?:mevcut degil|bulunamadi)|o topico (?:solicitado |requisitado )?nao existe|(?:指定的)?(?:主题|帖子)不存在(?:或已被删除(?:或正在被审核)?)?',
  // DataLife Engine
  'публикаций по данному адресу на (?:нашем )?сайте не найдено',
  // Arabic, Persian, Hebrew, Urdu
  '(?:هذا )?(?:الخبر|المقال|المحتوي|الموضوع|الرابط|الملف)(?: الذي (?:تبحث عنه|طلبته|تحاول الوصول اليه))?(?: المطلوب)? (?:غير (?:موجود|متوفر|متاح)|لم يعد (?:موجودا|متاحا|متوفرا)|تم حذفه)',
  '(?:مطلوبہ |یہ )?صفحہ (?:نہیں ملا|موجود نہیں(?: ہے)?)',
  '(?:عذرا )?(?:هذه )?الصفحه(?: المطلوبه| التي (?:تبحث|طلبتها|تبحث عنها)(?: عنها)?)? (?:غير (?:موجوده|متوفره|متاحه)|لم (?:يتم العثور عليها|تعد موجوده|نعثر عليها)|لا وجود لها)|لم يتم العثور علي (?:هذه )?(?:الصفحه|المحتوي)(?: المطلوبه)?|الصفحه غير موجوده',
  '(?:متاسفانه )?(?:صفحه|برگه|خبر|مطلب)(?: (?:مورد نظر|درخواستي|مورد نظر شما|درخواست شده))? (?:پيدا نشد|يافت نشد|وجود ندارد|حذف شده است)|صفحه مورد نظر يافت نشد',
  '(?:ה)?(?:עמוד|דף)(?: ש?(?:חיפשת|ביקשת|המבוקש|חיפשתם|ביקשתם))? (?:לא נמצא|אינו קיים|לא קיים|לא נמצאה)|הדף המבוקש לא נמצא',
  // Hindi, Bengali, Vietnamese, Thai, Indonesian, Malay
  '(?:यह |आपके द्वारा खोजा गया )?(?:पृष्ठ|पेज)(?: नहीं मिला| मौजूद नहीं है| उपलब्ध नहीं है)|(?:पृष्ठ|पेज) नहीं मिला|পৃষ্ঠা(?:টি)? পাওয়া যায়নি|পাতাটি খুঁজে পাওয়া যায়নি',
  '(?:(?:chúng tôi )?(?:không tìm thấy|không thể tìm thấy) (?:trang|bài viết|nội dung)(?: này| yêu cầu| bạn yêu cầu| bạn (?:đang )?tìm(?: kiếm)?)?|trang (?:này |bạn (?:đang )?tìm (?:kiếm )?|bạn yêu cầu )?(?:không (?:tồn tại|tìm thấy)))|bai viet khong ton tai',
  'ไม่พบหน้า(?:ที่คุณ(?:ต้องการ|ค้นหา)|นี้|เว็บ|ที่ต้องการ)?|ไม่พบหน้าเว็บ',
  '(?:halaman|laman|artikel|berita|situs)(?: yang (?:anda|kamu) (?:cari|minta|tuju))? (?:tidak (?:ditemukan|dapat ditemukan|tersedia|ada)|tidak dijumpai|sudah dihapus|telah dihapus)|laman tidak dijumpai',
];

/** "Page not found" and its like. */
export const notFound: Statement = statement(PHRASES);

/** Heads of the boxes in which forums and publishing systems tell their reader something; they say nothing themselves. */
export const messageBox: Statement = statement([
  'information|info|(?:board|vbulletin|forum|system) message|message|notice|error|warning',
  'информация|(?:системное )?сообщение(?: форума| сайта)?|ошибка|внимание(?: обнаружена ошибка)?|помилка|інформація|hinweis|meldung|fehler|erreur|avertissement|aviso|avviso|errore|erro|mensaje|informacion|informacao|informazion[ei]',
  'informacja|komunikat|blad|informacio|uzenet|hiba|informace|informacie|oznameni|chyba|bilgi|mesaj|hata|melding|fout|meddelande|fel|fejl|viga|greska|obavijest|obavestenje|eroare|σφαλμα|πληροφοριες|提示信息?|系统提示|错误|错误提示|エラー|お知らせ|알림|오류',
]);

/** The heading of a site's map, as Bitrix and others offer it to who came to nothing. */
export const siteMap: Statement = statement([
  'site ?map|карта сайта|карта сайту|ubersicht der seiten|seitenubersicht|plan du site|mapa del sitio|mapa web|mapa do site|mappa del sito|mapa strony|mapa stranek|mapa stranok|site haritasi|oldalterkep|サイトマップ|网站地图|사이트맵',
]);

/** "This page is not available": gone, or kept from this reader. */
export const notAvailable: Statement = statement([
  `${SUBJECT}${YOU} ${MAYBE}(?: (?:in|for) (?:your|this) (?:country|region|area|location))?`,
  'ce contenu nest pas (?:disponible|accessible) dans votre (?:pays|region)|este contenido no esta disponible en (?:tu|su) (?:pais|region|ubicacion)|este conteudo nao esta disponivel no seu pais|(?:этот |данный )?(?:контент|материал|ролик) недоступен в (?:вашем регионе|вашей стране)|dieser inhalt ist in (?:ihrem|deinem) land nicht verfugbar|questo contenuto non e disponibile nel tuo paese',
  '(?:страница|материал) (?:временно )?недоступн[аы]?|сторінка (?:тимчасово )?недоступна|seite (?:ist )?(?:derzeit )?nicht (?:verfugbar|erreichbar)|(?:page|contenu|document) (?:(?:actuellement )?indisponible|non disponible)|contenido no disponible|conteudo (?:indisponivel|nao disponivel)|pagina (?:no|non|nao) disponib?[a-z]*',
]);

/** A bare code as title or heading: says nothing alone, since films, cars and years are called so too. */
export const notFoundCode: Statement = statement([
  '(?:(?:http |error |err |code |status |http error |http status |ошибка |помилка |fehler |erreur |error de |erro |errore |blad |hata |hiba |fout |virhe |feil |fejl |fel |chyba |eroare |σφαλμα |שגיאה |خطا |klaida |kluda |viga |napaka |greska |gabim |xato |қате |памылка |грешка |lỗi |kesalahan |错误 ?|エラー |오류 )?(?:404|410)(?: error| fehler| ошибка| エラー| 错误)?|404 ?(?:not ?found|page|gone|页面|错误页面|頁面|ページ|페이지)|410 gone|e404|4 0 4)',
]);

/** The code together with the word error: a page of that name alone is an error page. */
export const notFoundError: Statement = statement([
  '(?:http )?(?:error|err|ошибка|помилка|fehler|erreur|error de|erro|errore|błąd|hata|hiba|fout|virhe|feil|fejl|fel|chyba|eroare|错误|エラー|오류) ?(?:http )?(?:404|410)|404 ?(?:error|fehler|ошибка|エラー|错误|hatası|오류)',
]);

/** Sentences that speak to a reader who came to nothing; in an article they would be a quotation. */
export const helpForTheLost: RegExp = new RegExp(
  [
    `(?:page|article|document|file|content|story|resource|url)s? (?:that |which )?(?:you|youre|youve) (?:are |were |have |re |ve )*(?:looking for|requested|trying|tried|followed|entered)`,
    'you(?:re| are| were|ve| have)? (?:just )?(?:looking for|requested|trying to (?:access|reach|view|find|open|load|visit)|tried to (?:access|reach|view|find|open|load|visit)|searching for)|you(?:re| are| were) after',
    'requested (?:page|url|document|file|resource|article|content) (?:could|can|cannot|was|is|does|has)',
    'check the (?:url|address|spelling|link)',
    '(?:mistyped|misspelled|mis typed) (?:the|an?|your)? ?(?:url|address|link)?',
    '(?:may|might|could) have (?:been )?(?:moved|removed|deleted|had its name changed)',
    '(?:return|go|back|take me|head|link back) (?:back )?to (?:the |our |your )?(?:home ?page|home|main page|front page|start page)',
    // An old link
    '(?:clicked|followed) an? (?:old|outdated|broken|bad|dead) link|(?:alten|veralteten|defekten) link|lien (?:obsolete|perime|casse)|enlace (?:antiguo|obsoleto|roto)|link (?:antigo|quebrado)|vecchio link|link (?:obsoleto|errato)|verouderde link|(?:stary|nieaktualny) (?:link|odnosnik)|(?:stary|zastaraly) odkaz|(?:regi|hibas|elavult) (?:hivatkozas|link)|(?:gammal|foraldrad) lank|gammelt link|gammel lenke|vanhentunut linkki|(?:stara|zastarela) (?:poveznica|povezava)|(?:старой|устаревшей|битой) ссылк|(?:застаріле|старе) посилання|eski (?:bir )?baglanti|παλιος συνδεσμος',
    'the link you (?:clicked|followed)|nothing was found at this location|try (?:a search|searching|using the (?:search|navigation)|one of the links)|use the search',
    'was not found on (?:this|our|the) (?:server|site|website)',
    'запрашиваем|вы (?:ищете|искали|запросили|запрашиваете|перешли)|неправильно набран|неверно (?:набран|указан|введен)|(?:вернуться|перейти|перейдите|вернитесь) на главную|проверьте (?:правильность )?адрес|у вас нет (?:прав|доступа) для просмотра|возможно (?:она|страница|вы)|была (?:удалена|перемещена)',
    'ви шукаєте|(?:повернутися|перейти) на головну|перевірте (?:правильність )?адрес|неправильно набран',
    'върнете се|към началната|търсите',
    'die sie (?:suchen|aufrufen|angefordert|gesucht)|angeforderte|gesuchte (?:seite|artikel)|zur(?:uck zur)? startseite|uberprufen sie|prufen sie (?:die|bitte)|moglicherweise',
    'que vous (?:recherchez|cherchez|demandez|avez demande|tentez)|(?:retour|retourner|revenir) a l?a? ?(?:page d)?accueil|verifie[rz] l ?(?:adresse|url)|page demandee',
    'que (?:buscas?|esta[s]? buscando|ha[s]? solicitado)|(?:volver|regresar|ir) (?:a la|al) (?:pagina (?:principal|de inicio)|inicio|portada)|pagina solicitada|verifi(?:que|ca) (?:la|que)',
    'que (?:voce )?(?:procura|esta procurando|tentou)|(?:voltar|volte|ir) para a (?:pagina inicial|home)|pagina solicitada|verifique (?:o|a|se)',
    'che (?:stai|state) cercando|(?:torna|tornare|vai) alla? (?:home|pagina iniziale|homepage)|pagina richiesta|verifica(?:re)? l ?(?:indirizzo|url)',
    'ktorej szukasz|(?:wroc|powrot|przejdz) (?:do|na) (?:strony|strone) glown|sprawdz(?: czy)? (?:adres|poprawnosc)',
    'die (?:je|u) (?:zoekt|zocht)|(?:ga |terug )+naar de (?:home|start)(?:page|pagina)?|controleer (?:het|of)',
    'du (?:soker|leter|ledte|sogte|letade)|(?:till|til|tilbake til|tilbage til) (?:startsidan|forsiden|start)|etsimaasi|etusivulle',
    'hledate|zpet na|zpet na uvod|na (?:uvodni|hlavni) strank|keresett|vissza a (?:fo|kezdo)oldal|aradiginiz|ana ?sayfa(?:ya)? (?:don|git)|cautati|inapoi la|acasa',
    'dir sicht|zreck op d|tu le digeri|vegere|tu leitar|aftur til|kthehu|qe kerkuat|trying to access is not at this address|खोज्नुभएको|गृहपृष्ठ|தேடிய|முகப்பு',
    'ste trazili|koju trazite|pokusajte s (?:pretragom|trazenjem)|poskusite z iskanjem|vratite se na|(?:povratak|natrag) na (?:pocetn|naslovn)|(?:odkaz je zastaral|adresa obsahuje preklep|skuste)|probeu de cercar|que cerqueu|queres probar a buscar|saiatu bilaketa|meginiet meklet|pabandykite ieskoti|prasomas puslapis|proovi otsi|мекенжай|басты бет|bosh sahifa|ceisiwch|y dudalen',
    'αναζητατε|ζητησατε|επιστροφη στην|αρχικη σελιδα',
    '您(?:要|所|请求|访问)?(?:访问|查找|请求|浏览)|返回首页|回到首页|返回首頁|回首頁|回到首頁|检查(?:您?输入的)?(?:网址|地址)|輸入的網址|输入的网址',
    'お探しの|ご指定の|トップページ(?:へ|に)|削除された(?:か|可能性)|url(?:を|が)(?:ご)?(?:確認|間違)|ホームに戻る|移動または削除',
    '요청하신|찾으시는|홈으로|메인으로|주소(?:가|를) (?:잘못|다시)|다시 확인',
    'التي (?:تبحث|طلبت)|العوده الي|الصفحه الرئيسيه|مورد نظر|بازگشت به|صفحه اصلي|חיפשת|לדף הבית|חזרה ל',
    'ktor[úýé] hľadáte|ki (?:jo|ga) iščete|iskan[ao]|otsitud|ieškote|ieškom|meklējat|meklēt[aoā]|que (?:busqueu|busques|cerques)|bilatzen ari|რომელსაც ეძებთ|փնտր|što tražite|што (?:ја|го) барате|du (?:prøver|forsøger|försöker) (?:å|at|att)|którą próbujesz|ulaşmaya çalıştığınız|erişmeye çalıştığınız|閣下|ที่คุณ|আপনি যে|आप (?:जिस|जो)',
    'bạn (?:tìm|yêu cầu|đang tìm)|(?:quay lại|về|trở về) trang chủ|anda cari|kembali ke (?:beranda|halaman utama)|मुख पृष्ठ|होम पेज|กลับ(?:สู่|ไป)?หน้า(?:แรก|หลัก)',
  ]
    .map((each) => foldLetters(each))
    .join('|'),
  'u',
);

/** The way home, which hotels and museums also show; over folded text. */
export const wayHome =
  /(?:return|go|back|take me|head|link back) (?:back )?to (?:the |our |your )?(?:home ?page|home|main page|front page|start page)|(?:вернуться|переити|переидите|вернитесь) на главную|(?:повернутися|переити) на головну|zur(?:uck zur)? startseite|(?:retour|retourner|revenir) a l?a? ?(?:page d)?accueil|(?:volver|regresar|ir) (?:a la|al) (?:pagina (?:principal|de inicio)|inicio|portada)|(?:voltar|volte|ir) para a (?:pagina inicial|home)|(?:torna|tornare|vai) alla? (?:home|pagina iniziale|homepage)|(?:wroc|powrot|przejdz) (?:do|na) (?:strony|strone) glown\p{L}*|naar de (?:home|start)(?:page|pagina)?|(?:till|til|tilbake til|tilbage til) (?:startsidan|forsiden|start)|etusivulle|zpet na uvod|na (?:uvodni|hlavni) strank\p{L}*|vissza a (?:fo|kezdo)oldal\p{L}*|ana ?sayfa(?:ya)? (?:don|git)|inapoi la|acasa|επιστροφη στην|αρχικη σελιδα|返回首页|回首页|回到首页|トップページ(?:へ|に)|ホームに戻る|홈으로|메인으로|العوده الي|الصفحه الرئيسيه|بازگشت به|صفحه اصلي|לדף הבית|חזרה ל|(?:quay lai|ve|tro ve) trang chu|kembali ke (?:beranda|halaman utama)/gu;
