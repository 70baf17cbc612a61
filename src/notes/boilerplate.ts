// What publishers print after the notes: donation pleas, authors' biographies, share and licence lines.

// At the beginning of a paragraph.
const OPENINGS: readonly RegExp[] = [
  /^(?:further|additional|recommended|suggested|related) (?:reading|articles|posts|stories|content|links|topics)/,
  /^(?:read|see|learn) (?:more|also|next)\b(?!.{0,40}https?:)/,
  /^(?:please |help us|support (?:us|our|this|independent)|donat|become a (?:member|patron|supporter))/,
  /^about (?:the|this|our) (?:author|editor|contributor|project|site|journal|publication|series|blog|organi[sz]ation)/,
  /^(?:author (?:bio|information|details|note)|biograph|the author (?:is|was|has|thanks|would)|the authors (?:are|thank))/,
  /^(?:acknowledge?ments?|disclaimer|disclosure|conflicts? of interest|competing interests|funding|declaration of)/,
  /^(?:(?:share|tweet|discuss|e-?mail|print|download|follow|like|subscribe|sign up|join|get|log in)(?:$|:| (?:this|it|on|us|via|now|to|our|the|for|with|in)\b)|comments?(?:$|:| \(| are)|leave a |reply$)/,
  /^(?:copyright|©|c\) |all rights reserved|creative commons|cc[ -]by|this (?:work|article|text|essay|piece|post) (?:is|was|has|first|originally|appears))/,
  /^(?:licen[cs]ed? |licen[cs]e:|published under|reprinted|republish|originally published|first published)/,
  /^(?:the (?:views|opinions) expressed|any views|tags?:|categor|filed under|posted (?:in|on|by)|written by|edited by)/,
  /^(?:how to cite|cite this|suggested citation|to cite this|appendix|annex|index$|glossary|abbreviations)/,
  /^(?:before you (?:download|go)|you (?:may|might) also|more from|previous|next|back to|top$|page \d)/,
  /^(?:об автор|про автор|сведения об автор|відомості про автор|подел(?:иться|итесь|ись)|поділ(?:иться|ться|іться|итися|ись)|читайте также|читайте також|поддерж|підтрим|подпис|підпис|благодарност|подяк|теги|лицензия|ліцензія|все права|усі права|приложени|додат(?:ок|ки))/,
  /^(?:über (?:den|die|das)|zum autor|zur autorin|teilen|weiterlesen|weiterführende|spenden|unterstützen|danksagung|lizenz|alle rechte|lesen sie auch|anhang)/,
  /^(?:à propos|au sujet de l|partager|faire un don|soutenez|pour aller plus loin|lire aussi|remerciements|licence|tous droits|abonnez|annexe)/,
  /^(?:sobre (?:el|la|o|a) aut|acerca de|compartir|compartilh|donar|doe |apoy|lecturas|leituras|leia também|lea también|agradecimientos|agradecimentos|licencia|licença|todos los derechos|todos os direitos|suscr|anexo)/,
  /^(?:sull'autore|l'autore|condividi|sostieni|letture consigliate|ringraziamenti|o autor|udostępnij|wesprzyj|czytaj (?:też|także|również)|podziękowania|wszelkie prawa|o autorovi|sdílet)/,
  /^(?:作者简介|作者簡介|关于作者|關於作者|作者介绍|延伸阅读|延伸閱讀|推荐阅读|相关阅读|相关文章|分享|版权|版權|订阅|訂閱|捐|支持我们|致谢|致謝|声明|责任编辑|責任編輯|扫码|著者|執筆者|関連記事|謝辞|저자)/,
];

// Anywhere near the beginning of a paragraph.
const PLEAS =
  /\b(?:donations?|donating|newsletter|mailing list|subscribe to|consider supporting|follow us on|open[- ]access publishing)\b|рассылк|розсилк|newsletter|пожертв|lettre d.information|boletín/;

/** True where the paragraph belongs to the publisher's frame and not to a note. */
export function isBoilerplate(paragraph: string): boolean {
  const opening = paragraph
    .slice(0, 240)
    .trimStart()
    .replace(/^[\s#*_>•·–—【[（(-]+/, '')
    .toLowerCase();
  return OPENINGS.some((pattern) => pattern.test(opening)) || PLEAS.test(opening);
}
