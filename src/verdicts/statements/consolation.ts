// What a site offers a reader whose page it does not have: its search, its front page, a look at the address.

import { foldLetters } from '../fold.ts';

// Beginnings of words, by what they offer; a language's are where its alphabet leaves no doubt.
const SEARCH =
  'search|suche|recherch|busca|buscador|pesquis|cercar|ricerca|zoek|sök|søg|søk|haku|hakutoim|szukaj|wyszuk|hledej|hledán|vyhled|hľadan|keress|keresés|поиск|пошук|търсен|търсачк|претраг|pretra|iskanj|пребарув|αναζήτησ|arama|otsi|meklē|paiešk|kërk|mencari|pencarian|tìm kiếm|búsqueda|procura|bilaketa|chwilio|ძებნ|ძიებ|որոն|іздеу|іздеңіз';
const HOME =
  'home ?page|front page|main page|start ?page|startseite|hauptseite|accueil|inicio|portada|página inicial|pagina principal|homepage|startpagina|voorpagina|forsid|startsid|hovedsid|etusivu|stron[aęy] główn|úvodn|hlavn[íúá] str|titulní|domovsk|főoldal|címlap|kezdőlap|главн|головн|начална|почетн|početn|naslovn|domača stran|αρχικ|ana ?sayfa|avaleh|esileh|sākumlap|pradži|titulin|faqja kryesore|beranda|trang chủ|prima pagin|portad|hasiera|მთავარ|გლავნ|գլխավոր|басты';
const ADDRESS =
  'url|spelling|mistyp|typed|web address|adresszeile|tippfehler|schreibweise|orthograph|direcci[oó]n|endereço|indirizzo|internetadres|poprawnoś|adres stron|překlep|preklep|elgépel|правильност|опечатк|правильність|упутств|διεύθυνση|yazım|aadress|kirjavea|pareizīb|adres[aą]|alamat|địa chỉ|adreça|მისამართ|հասցե|мекенжай';

const SPACED = new RegExp(`(?<= )(?:${foldLetters(`${SEARCH}|${HOME}|${ADDRESS}`)})`, 'u');

// Written without spaces, or with particles before the word.
const ANYWHERE = new RegExp(
  foldLetters(
    '搜索|搜尋|检索|首页|首頁|网址|網址|検索|トップページ|ホームページへ|ホームに|アドレス|검색|홈으로|첫 ?화면|메인|주소|البحث|الرئيسي|جستجو|صفحه اصلی|חיפוש|הבית|עמוד ראשי|खोज|मुख्य|होम|ค้นหา|หน้าแรก|หน้าหลัก|অনুসন্ধান|প্রচ্ছদ|தேடல்|முகப்பு',
  ),
  'u',
);

/** Over folded text that begins with a space. A sign only beside a sentence of loss: every site has a search. */
export function consoles(folded: string): boolean {
  return SPACED.test(folded) || ANYWHERE.test(folded);
}
