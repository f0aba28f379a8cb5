/**
 * The set phrases of a news site's furniture, by what they belong to, in many languages. A phrase
 * that a reporter could write is anchored to the whole line; one that only a template says is not.
 */

import { CHANNEL } from './channel-phrases.ts';

export interface FurnitureKind {
  readonly step: string;
  readonly reason: string;
  /** The line is this furniture and nothing else. */
  readonly line: readonly RegExp[];
  /** Everything from this line to the next one that reads like the article belongs to it. */
  readonly opens: boolean;
  /** Characters of such a line at most, where fewer than of furniture at all. */
  readonly longest?: number;
}

/** Anchors alternatives to a whole line, with optional trailing punctuation. */
function whole(alternatives: string): RegExp {
  return new RegExp(`^(?:${alternatives})\\s*[:：.!…*|»>→]*\\s*$`, 'iu');
}

export const COMMENT_FORM: FurnitureKind = {
  step: 'comment-form',
  reason: 'comment form',
  opens: true,
  line: [
    whole(
      'discussion about this post|leave (?:a|your) (?:reply|comment)(?: cancel reply)?|post a comment|add (?:a|your) comment|write a comment|join the (?:conversation|discussion)|(?:\\d+ )?(?:comments?|responses?|replies)(?: \\(\\d+\\))?|comments are closed|cancel reply|post comment|submit (?:a )?comment|your (?:name|comment|e-?mail)(?: \\*)?|be the first to comment|log in(?: or register)? to (?:post comments|comment|reply)|view comments|show comments|load comments',
    ),
    /your e-?mail address will not be published/i,
    /^commenting (?:has been|is) (?:disabled|closed|turned off)|^comments (?:have been|are) (?:disabled|turned off)/i,
    /\bplease avoid obscene, vulgar\b|\bthreats of harming another person\b/i,
    /required fields are marked/i,
    /save my name, e-?mail,? and (?:web)?site in this browser/i,
    /you must be logged in to (?:post a )?comment/i,
    whole(
      'schreiben? sie einen kommentar|(?:einen )?kommentar (?:schreiben|verfassen|hinterlassen|abgeben)|antworten? abbrechen|(?:\\d+ )?kommentare?(?: \\(\\d+\\))?|kommentare (?:lesen|anzeigen|laden)|diskutieren sie mit',
    ),
    /deine? e-?mail-adresse wird nicht veröffentlicht/i,
    whole(
      'laisser un commentaire|laissez un commentaire|(?:\\d+ )?commentaires?(?: \\(\\d+\\))?|poster un commentaire|ajouter un commentaire|réagir à cet article',
    ),
    /votre adresse (?:e-?mail|de messagerie) ne sera pas publiée/i,
    whole(
      'deja (?:una respuesta|un comentario)|(?:\\d+ )?comentarios?(?: \\(\\d+\\))?|escribe un comentario|publicar (?:un )?comentario|ver comentarios|deixe (?:um comentário|uma resposta)|(?:\\d+ )?comentários?(?: \\(\\d+\\))?',
    ),
    /tu dirección de correo electrónico no será publicada/i,
    /o seu endereço de e-?mail não será publicado/i,
    whole(
      'lascia un commento|(?:\\d+ )?commenti(?: \\(\\d+\\))?|scrivi un commento|bir (?:yorum|cevap) (?:yazın|bırakın?|yaz)|yorum yap|(?:\\d+ )?yorum(?:lar)?(?: \\(\\d+\\))?',
    ),
    /il tuo indirizzo e-?mail non sarà pubblicato/i,
    /e-?posta (?:hesabınız|adresiniz) yayımlanmayacak/i,
    whole(
      'geef een reactie|reageer|reacties|(?:skriv|legg igjen) (?:en )?kommentar|lämna ett svar|(?:dodaj|napisz) komentarz|komentarze|komentar|tinggalkan (?:balasan|komentar)|tulis komentar',
    ),
    whole(
      'оставить комментарий|добавить комментарий|комментарии(?: \\(\\d+\\))?|отменить ответ|залишити відповідь|додати коментар',
    ),
    /ваш (?:адрес e-?mail|e-?mail) не будет опубликован/i,
    whole(
      'اترك (?:تعليق(?:ا|ًا|اً)?|رد(?:ا|ًا|اً)?)|أضف تعليق(?:ا|ًا|اً)?|التعليقات|تعليقات|إلغاء الرد|شارك برأيك',
    ),
    /لن يتم نشر عنوان بريدك/,
    whole('دیدگاهتان را بنویسید|ارسال (?:نظر|دیدگاه)|نظرات|نظر شما|ثبت نظر|لغو پاسخ'),
    /نشانی ایمیل شما منتشر نخواهد شد/,
    whole('جواب دیں|تبصرہ کریں|اپنا تبصرہ لکھیں|تبصرے|جواب منسوخ کریں'),
    /آپ کا ای میل ایڈریس شائع نہیں/,
    whole(
      '发表(?:评论|回复)|我要评论|网友评论|评论(?:\\(\\d+\\))?|發表(?:評論|回應|留言)|留言|取消回复|コメントを(?:残す|書く|投稿)|コメント|댓글(?: ?쓰기| ?달기)?|댓글 ?\\d*',
    ),
    whole('टिप्पणी (?:करें|दें|लिखें)|एक टिप्पणी छोड़ें|कमेंट करें|प्रतिक्रिया दें'),
    whole(
      '(?:\\d+ )?bình luận(?: \\(\\d+\\))?|(?:viết|gửi|để lại(?: một)?) bình luận|ý kiến bạn đọc|แสดงความคิดเห็น|ความคิดเห็น(?: ?\\(\\d+\\))?|σχόλια(?: \\(\\d+\\))?|(?:αφήστε|γράψτε) (?:ένα )?σχόλιο|kommentarer(?: \\(\\d+\\))?|kommentit|komentarai|comentarii|(?:lasă|adaugă) un comentariu|komentáře|diskuse|hozzászólások',
    ),
  ],
};

export const COOKIE_NOTICE: FurnitureKind = {
  step: 'cookie-notice',
  reason: 'cookie notice',
  opens: true,
  line: [
    whole(
      'privacy overview|cookie (?:settings|notice|policy|preferences|consent)|manage (?:cookies?|consent|preferences)|accept (?:all )?(?:cookies)?|reject all|strictly necessary cookies?|we (?:use|value) (?:cookies|your privacy)|privacy (?:settings|preference cent(?:er|re))|your privacy',
    ),
    /\b(?:this|our|the) (?:web)?site uses cookies\b/i,
    /\bwe (?:and our (?:\d+ )?partners )?(?:use|store) (?:and\/or access |information on a device|technical |essential |optional )*cookies\b/i,
    /\bby (?:continuing|clicking|using)\b.{0,80}\b(?:cookies|privacy policy)\b/i,
    /\bcookie information is stored\b/i,
    /\bopt(?:ing|ed)?[- ]out\b.{0,80}\b(?:sale of|cookies|advertisements?|targeted)\b/i,
    /\bstores? (?:cookies|(?:and\/or access )?information) on (?:a|your) (?:device|browser|computer)\b/i,
    /\bsells? your personal information\b/i,
    /\b(?:diese|unsere) (?:web)?(?:site|seite) (?:verwendet|nutzt|benutzt) cookies\b|\bwir (?:verwenden|nutzen|setzen) cookies\b/i,
    /\bce site utilise des cookies\b|\bnous utilisons des cookies\b/i,
    /\b(?:este sitio|esta web|utilizamos|usamos)\b.{0,40}\bcookies\b/i,
    /\b(?:este site|utilizamos)\b.{0,30}\bcookies\b/i,
    /\bquesto sito (?:web )?(?:utilizza|usa)\b.{0,30}\bcookie\b/i,
    /(?<!\p{L})çerez(?:ler)?(?:i|den)?(?!\p{L}).{0,60}(?:kullan|politika|konumlandır|yararlan)/iu,
    /(?:сайт|мы) используе(?:т|м)\b.{0,40}cookie/i,
    /ملفات تعريف الارتباط|ملفات الارتباط/,
    /(?:本网站|本網站|我们|我們)使用\s*(?:cookie|瀏覽器紀錄)/i,
    /(?<!\p{L})(?:deze (?:web)?site|wij|we) (?:gebruikt|gebruiken|maakt gebruik van|maken gebruik van)(?!\p{L}).{0,40}cookies/iu,
    /(?<!\p{L})(?:ta strona|ten serwis|nasz serwis|strona|serwis|nasza strona) (?:używa|korzysta z|wykorzystuje)(?!\p{L}).{0,40}(?:cookie|ciasteczek)|(?<!\p{L})używamy (?:plików cookie|ciasteczek)/iu,
    /(?<!\p{L})(?:tento web|tyto stránky|tato stránka|tato webová stránka) (?:používá|používají|využívá)(?!\p{L}).{0,40}cookie|(?<!\p{L})používáme (?:soubory )?cookie/iu,
    /(?<!\p{L})(?:denna (?:webb)?plats|vi|denne (?:nett|web)side(?:n)?) (?:använder|bruker|bruger|anvender)(?!\p{L}).{0,40}(?:cookies|kakor|informasjonskapsler)/iu,
    /(?<!\p{L})(?:tämä sivusto käyttää|käytämme) evästeitä|(?<!\p{L})(?:ez (?:a|az) (?:web)?oldal|az oldal) .{0,30}(?:sütiket|cookie)/iu,
    /(?<!\p{L})(?:acest site|site-ul nostru) (?:folosește|utilizează)(?!\p{L}).{0,30}cookie|(?<!\p{L})(?:цей сайт|ми) використову(?:є|ємо)(?!\p{L}).{0,40}cookie|χρησιμοποι(?:εί|ούμε) (?:τα )?cookies/iu,
    /(?<!\p{L})(?:situs ini|kami) menggunakan cookie|(?:trang web này|chúng tôi) sử dụng cookie|เว็บไซต์นี้(?:มีการ)?ใช้คุกกี้|เราใช้คุกกี้|(?:当サイト|本サイト|このサイト)では?.{0,20}(?:cookie|クッキー)を(?:使用|利用)|(?:این (?:سایت|وب ?سایت)|ما) از کوکی/iu,
    /(?<!\p{L})(?:mit werbung (?:weiterlesen|lesen)|pur-abo (?:abschließen|jetzt)|zustimmen und weiter|weiter mit werbung)(?!\p{L})/iu,
    whole(
      '(?:continuer sans accepter|accepter et (?:fermer|continuer)|tout (?:accepter|refuser)|paramétrer(?: les cookies)?|aceptar (?:y continuar|todas?(?: las cookies)?)|rechazar(?: todas?(?: las cookies)?)?|configurar cookies|aceitar(?: todos?| cookies)?|recusar|accetta (?:tutti|e continua)|rifiuta|alle (?:akzeptieren|ablehnen)|akkoord|alles (?:accepteren|weigeren)|zaakceptuj wszystkie|принять(?: все)?|отклонить|tümünü kabul et|reddet|قبول الكل|رفض الكل)',
    ),
  ],
};

export const NEWSLETTER: FurnitureKind = {
  step: 'newsletter',
  reason: 'newsletter box',
  opens: false,
  line: [
    whole(
      '(?:subscribe|sign up)(?: now| here| today)?(?: (?:to|for) (?:our|the|my)[^.!?]{0,60})?|newsletter|get (?:the|our) (?:daily |weekly |morning )?newsletter[^.!?]{0,60}|enter your e-?mail(?: address)?|e-?mail address|stay (?:informed|updated|in the loop)[^.!?]{0,50}',
    ),
    /\b(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletters?|mailing list|inbox|e-?mail (?:alerts?|updates?)|briefing)\b/i,
    /\b(?:delivered|straight|sent|direct(?:ly)?) (?:straight |directly |right )?(?:in)?to your (?:in-?box|e-?mail)\b/i,
    /\b(?:abonnieren sie|melden sie sich|jetzt anmelden)\b.{0,60}\bnewsletter\b|^(?:unseren |den |zum )?newsletter(?: abonnieren| bestellen)?$/i,
    /\b(?:inscrivez-vous|abonnez-vous|recevez)\b.{0,60}\bnewsletters?\b|^s['’](?:inscrire|abonner) .{0,20}newsletters?\b/i,
    /^interested in more newsletters\?|^get (?:the latest|daily|weekly|breaking|a (?:dash|dose) of) .{0,60}(?:news|headlines|columns|format|newsletter)\.?$/i,
    /\bmit (?:meiner|der) anmeldung (?:zum|zu dem) newsletter stimme\b/i,
    /^(?:get|receive) .{2,60} (?:in|to) your (?:in-?box|e-?mail)\b/i,
    /\b(?:suscríbete|suscríbase|regístrate|recibe)\b.{0,60}\b(?:newsletter|boletín)/i,
    /\b(?:inscreva-se|assine|receba)\b.{0,60}\bnewsletter\b/i,
    /\biscriviti\b.{0,40}\bnewsletter\b/i,
    /\b(?:подпишитесь|подписывайтесь)\b.{0,60}(?:рассылк|канал|телеграм|telegram)/iu,
    /(?:اشترك|سجل)(?: الآن)?.{0,40}(?:النشرة|نشرتنا)/,
    whole('订阅(?:我们的)?(?:新闻|电子)?(?:通讯|简报|邮件)'),
  ],
};

export const SHARE_BAR: FurnitureKind = {
  step: 'share-bar',
  reason: 'share bar',
  opens: false,
  line: [
    whole(
      '(?:طباعة|share|tweet|pin|e-?mail|print|like|follow|save|copy link|whatsapp|facebook|twitter|telegram|linkedin|reddit|pinterest|instagram|messenger|tumblr|google\\+?|x|copied|link|sms|more|bookmark|gift)(?:[\\s,|/·•]+(?:share|tweet|pin|e-?mail|print|like|follow|save|copy link|whatsapp|facebook|twitter|telegram|linkedin|reddit|pinterest|instagram|messenger|tumblr|google\\+?|x|link|sms|more|on|via|this|article|with|friends|طباعة|مشاركة|it))*',
    ),
    whole(
      'share (?:this|on|via|with)[^.!?]{0,40}|click to (?:share|e-?mail|print)[^.!?]{0,60}|follow us[^.!?]{0,50}|teilen|auf (?:facebook|twitter|whatsapp|x) teilen|drucken|merken|partager(?: (?:sur|cet article)[^.!?]{0,30})?|compartir(?: (?:en|esta)[^.!?]{0,30})?|compartilhar?|partilhar|condividi|paylaş|delen|dela|del|udostępnij|bagikan|поделиться|подели(?:ть)?ся|شارك(?: على| الخبر| المقال)?|مشاركة|compartilhe(?: (?:isso|esta notícia|nas redes))?|comparte|شیئر(?: کریں)?|اشتراک(?:‌| )?گذاری|分享(?:到|至)?|共有|シェア|공유(?:하기)?|शेयर(?: करें)?',
    ),
    whole(
      '(?:короткая ссылка|لینک کوتاه(?: خبر)?|نسخه چاپی|رابط مختصر|نسخ الرابط|الوسوم|বিষয়|ট্যাগ|برچسب ?‌?ها|وسوم|الكلمات المفتاحية|الكلمات الدلالية|कीवर्ड|टैग्स?|แท็ก|ป้ายกำกับ|từ khóa|chia sẻ|แชร์|κοινοποίηση|μοιραστείτε το)(?:\\s*[:：].{0,40})?',
    ),
    // Two networks side by side among few words: "Whatsapp Facebook Save".
    /^(?=(?:\S+\s+){1,3}\S+$)[^.!?,]*\b(?:whatsapp|facebook|twitter|telegram|linkedin|pinterest|instagram|messenger|viber)\s+(?:whatsapp|facebook|twitter|telegram|linkedin|pinterest|instagram|messenger|viber)\b[^.!?,]*$/iu,
  ],
};

export const RELATED_LINKS: FurnitureKind = {
  step: 'related-links',
  reason: 'related links',
  opens: true,
  line: [
    whole(
      "topics|related(?: (?:articles?|story|stories|posts?|content|news|topics?|coverage|links?|reading|items?|resources?))?|you (?:may|might) (?:also )?(?:like|be interested in)|(?:more|most) (?:from|on|in|stories|news|popular|read|viewed|like this|about)[^.!?]{0,50}|read (?:more|next|also)|also read|recommended(?: for you| stories| reading| articles| content)?|(?:recommended|trending|related|popular|latest|more) videos?|trending(?: now| stories)?|latest (?:news|stories|articles|posts)|popular (?:posts?|stories|now)|don['’]t miss|editors?['’]?s?['’]? (?:picks?|recommendations?|choices?)|top stories|what to read next|more (?:\\S+ ){1,3}(?:stories|articles|reads|coverage)|trending (?:on|in) [^.!?]{0,30}|(?:explore|discover) more [^.!?]{0,30}|other (?:articles|stories|news)[^.!?]{0,30}|up next|see also|must reads?|in this (?:section|article)|keep reading|[‹«<←–—-]*\\s*(?:next|previous|prev)(?: \\S+){0,2} (?:article|post|story|news|entry)\\s*[›»>→–—-]*|recent posts?|more on this (?:story|topic)|more stories|promoted stories|sponsored(?: content| stories)?|from around the web|around the web",
    ),
    whole(
      'lesen sie auch|mehr (?:zum thema|aus|von|zu|themen|artikel)[^.!?]{0,40}|entdecken? (?:sie )?(?:weitere|mehr) [^.!?]{0,40}|weitere (?:artikel|themen|nachrichten|meldungen)[^.!?]{0,30}|das könnte sie auch interessieren|auch interessant|meistgelesen|verwandte (?:artikel|themen)|zum thema|weitere informationen|mehr informationen|empfohlene[rn]? (?:artikel|inhalte)|aktuelle nachrichten|top-?themen',
    ),
    whole(
      'à lire aussi|lire aussi|lisez aussi|sur le même (?:sujet|thème)|articles? (?:liés?|similaires?|recommandés?)|les plus lus|vous aimerez aussi|à voir aussi|voir aussi|dans la même rubrique',
    ),
    whole(
      '(?:también )?(?:te|le) (?:puede|podría|pueden) (?:interesar|gustar)|você (?:também )?pode gostar|você também vai gostar|lee también|lea también|leer más|noticias relacionadas|artículos relacionados|más (?:noticias|leídas|leído|información)|lo más (?:leído|visto)|también te puede interesar|relacionad[oa]s|temas(?: relacionados| de interés)?|contexto de la noticia|etiquetas|leia (?:também|mais)|notícias relacionadas|mais lidas|veja também|saiba mais|leggi anche|ti potrebbe interessare|articoli correlati|i più letti',
    ),
    whole(
      'ilgili haberler|haber[iİ]n devam[ıI](?: [iİ]ç[iİ]n t[ıI]klay[ıI]n(?:[ıI]z)?)?|bunlar da ilginizi çekebilir|benzer haberler|lees ook|meer over|gerelateerde artikelen|läs (?:också|mer|även)|les også|læs også|baca juga|artikel terkait|berita terkait|zobacz (?:też|także)|czytaj (?:też|także)|przeczytaj także|čtěte také',
    ),
    whole(
      'читайте также|по теме|материалы по теме|похожие (?:новости|статьи)|смотрите также|ещё по теме|еще по теме|читайте також|до теми',
    ),
    whole(
      'اقرأ أيض(?:ا|ًا|اً)|مواضيع ذات صلة|أخبار (?:ذات صلة|متعلقة|مشابهة)|مقالات ذات صلة|ذات صلة|قد يعجبك أيض(?:ا|ًا|اً)|الأكثر قراءة|المزيد(?: من [^.!؟]{0,30})?|موضوعات متعلقة|شاهد أيض(?:ا|ًا|اً)',
    ),
    whole(
      'بیشتر بخوانید|مطالب مرتبط|اخبار مرتبط|خبرهای مرتبط|پربازدیدها|بیشتر بخوانید|مزید (?:پڑھیں|خبریں)|یہ بھی پڑھیں|متعلقہ خبریں|متعلقہ',
    ),
    whole(
      '相关(?:新闻|阅读|文章|报道|链接|推荐|内容)|延伸阅读|推荐阅读|热门(?:文章|新闻|推荐)|相關(?:新聞|文章|報導)|延伸閱讀|猜你喜欢|更多(?:新闻|文章|报道)|上一篇[^。]{0,60}|下一篇[^。]{0,60}|関連(?:記事|ニュース|キーワード)|あわせて読みたい|관련 ?(?:기사|뉴스)|많이 본 뉴스|추천 ?기사',
    ),
    whole('यह भी पढ़ें|ये भी पढ़ें|संबंधित (?:खबरें|समाचार)|और पढ़ें|इसे भी पढ़ें'),
    whole(
      '(?:[>»]+\\s*)?(?:xem thêm|đọc thêm|tin (?:liên quan|cùng chuyên mục|khác|mới)|bài (?:liên quan|viết liên quan)|có thể bạn quan tâm)|ข่าวที่เกี่ยวข้อง|อ่าน(?:เพิ่มเติม|ข่าวเพิ่มเติม|ต่อ)|ข่าวแนะนำ|แท็กที่เกี่ยวข้อง|เรื่องที่เกี่ยวข้อง|διαβάστε (?:επίσης|ακόμα|περισσότερα)|δείτε (?:επίσης|ακόμα)|σχετικά (?:άρθρα|νέα)|berita (?:lainnya|terpopuler|pilihan)|lihat juga|simak juga|berita selengkapnya',
    ),
    whole(
      'veja (?:mais )?(?:notícias|vídeos|fotos|reportagens)(?: (?:d[aoe]s?|n[ao]s?|sobre) [^.!?]{0,40})?|vídeos?: [^.!?]{0,40}|citeș?te și|vezi și|știri (?:similare|recente)|kapcsolódó (?:cikkek|hírek)|lue (?:myös|lisää)|související (?:články|zprávy)|powiązane (?:artykuły|tematy)|povezane vijesti|pročitajte (?:i|još)|повезане вести|прочитајте (?:и|још)|свързани (?:новини|статии)|прочетете (?:още|също)|читайте (?:ещё|еще)',
    ),
  ],
};

export const SITE_FOOTER: FurnitureKind = {
  step: 'site-footer',
  reason: 'site footer',
  opens: true,
  line: [
    /^(?:copyright\b.{0,20})?(?:©|\(c\)|&copy;)\s*(?:copyright\s*)?(?:\d{4}|[\p{Lu}])/iu,
    /^copyright (?:©|\d{4})/i,
    /^(?:お問い合わせ(?:先)?|問い合わせ先|このページに関する(?:アンケート|お問い合わせ).{0,20}|この(?:情報|ページ|記事)は役に立ちましたか.{0,10})$/u,
    /\ball rights reserved\b/i,
    /\balle rechte vorbehalten\b|\btous droits réservés\b|\btodos los derechos reservados\b|\btodos os direitos reservados\b|\btutti i diritti riservati\b|\btüm hakları saklıdır\b/i,
    /все права защищены|جميع الحقوق محفوظة|حقوق النشر محفوظة|تمام(?:ی)? حقوق.{0,40}محفوظ|جملہ حقوق.{0,20}محفوظ|版权所有|著作權所有|無断転載|무단 ?전재/i,
    whole(
      'about(?: us)?|contact(?: us)?|privacy policy|terms (?:of (?:use|service)|and conditions|& conditions)|advertise(?: with us)?|careers|sitemap|site map|imprint|disclaimer|editorial policy|accessibility|back to top|powered by [^.!?]{0,40}|proudly powered by [^.!?]{0,40}|impressum|datenschutz(?:erklärung)?|agb|kontakt|mentions légales|aviso legal|política de privacidad|contacto|nach oben|haut de page',
    ),
  ],
};

export const ADVERTISEMENT: FurnitureKind = {
  step: 'advertisement',
  reason: 'advertisement',
  opens: false,
  line: [
    whole(
      'advert|adverts|(?:advertisement|advertisment)(?: \\d+)?(?: [·|] scroll to continue)?|this advertisement has not loaded yet(?:, but your article continues below)?|advertising|sponsored|ad|ads|story continues below(?: advertisement| this ad)?|article continues (?:below|after)[^.!?]{0,40}|continue reading below|scroll to continue[^.!?]{0,40}|anzeige|werbung|publicité|publicidad(?:e)?|pubblicità|reklam|реклама|إعلان|اعلان|آگهی|تبلیغات|اشتہار|广告|廣告|広告|광고|विज्ञापन|[［\\[【]pr[］\\]】]|iklan|advertentie|annons|annonse|reklama|PR',
    ),
  ],
};

/** In the order in which they are tried. */
export const FURNITURE: readonly FurnitureKind[] = [
  COMMENT_FORM,
  COOKIE_NOTICE,
  NEWSLETTER,
  SHARE_BAR,
  CHANNEL,
  RELATED_LINKS,
  SITE_FOOTER,
  ADVERTISEMENT,
];

/** Characters of a line of furniture at most. */
const LONGEST_LINE = 600;

/** True where a line is furniture of one kind. */
export function isOfKind(line: string, kind: FurnitureKind): boolean {
  return line.length <= (kind.longest ?? LONGEST_LINE) && kind.line.some((pattern) => pattern.test(line));
}

/** The furniture a line is, if it is any. Lines over 600 characters are never furniture. */
export function furnitureOf(line: string): FurnitureKind | null {
  if (line.length === 0) return null;
  return FURNITURE.find((kind) => isOfKind(line, kind)) ?? null;
}
