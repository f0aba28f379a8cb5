/**
 * Pages as regional news sites and offices build them, written for the tests: old mark-up, text in
 * table cells and spans, templates that name nothing, each with what is its article.
 */
import type { PageKind } from './page-kinds.ts';

const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const each = (texts: readonly string[], open: string, close: string) =>
  texts.map((text) => `${open}${text}${close}`).join('\n');

const SERBIAN = [
  'Skupština opštine Brod usvojila je u ponedeljak odluku o obnovi starog mosta preko reke.',
  'Predsednica opštine Mila Tolić rekla je da radovi počinju u aprilu i da će trajati godinu dana.',
  '„Nismo mogli da čekamo još jednu zimu“, rekla je ona odbornicima posle četiri sata rasprave.',
  'Trgovci sa istočne obale, koji su tražili skelu, kažu da je odluka došla kasno, ali da je ispravna.',
];
const PERSIAN = [
  'شورای شهر برودان روز دوشنبه پس از چهار ساعت گفت‌وگو به بازسازی پل قدیمی رودخانه رأی داد.',
  'مینا تولایی، شهردار برودان، گفت کار در بهار آغاز می‌شود و یک سال طول خواهد کشید.',
  'او به اعضای شورا گفت: «نمی‌توانستیم یک زمستان دیگر صبر کنیم و از استان کمک خواسته‌ایم.»',
  'کاسبان ساحل شرقی که خواهان قایق بودند این تصمیم را دیر اما درست خواندند.',
];
const ARABIC = [
  'أقر مجلس بلدية الجسر يوم الاثنين مشروع ترميم الجسر القديم بعد نقاش دام أربع ساعات كاملة.',
  'وقالت رئيسة البلدية منى الطيب إن الأعمال ستبدأ في الربيع وستستمر سنة كاملة على مرحلتين.',
  'وأضافت أمام أعضاء المجلس: «لم يعد بوسعنا أن ننتظر شتاء آخر، وقد طلبنا المساعدة من المحافظة».',
  'ووصف تجار الضفة الشرقية، الذين كانوا يطالبون بعبّارة، القرار بأنه جاء متأخرا لكنه صائب.',
];
const URDU = [
  'برودان کی بلدیاتی کونسل نے پیر کے روز چار گھنٹے کی بحث کے بعد پرانے پل کی مرمت کی منظوری دے دی۔',
  'میئر مینا طولانی نے کہا کہ کام بہار میں شروع ہوگا اور اس میں ایک سال کا عرصہ لگے گا۔',
  'انہوں نے ارکان سے کہا کہ ہم ایک اور سردی کا انتظار نہیں کر سکتے تھے، اس لیے صوبے سے مدد مانگی ہے۔',
  'مشرقی کنارے کے تاجروں نے، جو کشتی کا مطالبہ کر رہے تھے، فیصلے کو دیر سے مگر درست قرار دیا۔',
];
const HINDI = [
  'बरोदा नगर परिषद ने सोमवार को चार घंटे की बहस के बाद नदी पर बने पुराने पुल की मरम्मत को मंजूरी दे दी।',
  'नगर प्रमुख मीना टोलिया ने कहा कि काम वसंत में शुरू होगा और इसमें पूरा एक साल लगेगा।',
  'उन्होंने पार्षदों से कहा, “हम एक और सर्दी का इंतजार नहीं कर सकते थे, इसलिए राज्य से मदद मांगी है।”',
  'पूर्वी किनारे के व्यापारियों ने, जो नाव की मांग कर रहे थे, फैसले को देर से आया लेकिन सही बताया।',
];
const BENGALI = [
  'চার ঘণ্টা আলোচনার পর সোমবার নদীর পুরোনো সেতু সংস্কারের প্রস্তাব অনুমোদন করেছে ব্রোদা পৌরসভা।',
  'মেয়র মীনা তালুকদার বলেন, বসন্তে কাজ শুরু হবে এবং শেষ হতে পুরো এক বছর সময় লাগবে।',
  'তিনি কাউন্সিলরদের বলেন, “আমরা আরেকটি শীতের জন্য অপেক্ষা করতে পারি না, তাই জেলার সাহায্য চেয়েছি।”',
  'পূর্ব পাড়ের ব্যবসায়ীরা, যারা ফেরি চেয়েছিলেন, সিদ্ধান্তটিকে দেরিতে হলেও সঠিক বলেছেন।',
];
const SPANISH = [
  'El concejo de Brodas aprobó el lunes la reparación del viejo puente tras un debate de cuatro horas.',
  'La alcaldesa Mina Toledo dijo que los trabajos comenzarán en abril y durarán un año entero.',
  '“No podíamos esperar otro invierno”, dijo a los concejales, y pidió ayuda a la provincia.',
  'Los comerciantes de la orilla oriental, que pedían un transbordador, llamaron tardía pero justa la decisión.',
];
const PORTUGUESE = [
  'A câmara de Brodas aprovou na segunda-feira a reforma da velha ponte depois de quatro horas de debate.',
  'A prefeita Mina Toledo disse que as obras começam em abril e devem durar um ano inteiro.',
  '“Não podíamos esperar mais um inverno”, disse ela aos vereadores, e pediu ajuda ao estado.',
  'Os comerciantes da margem leste, que pediam uma balsa, chamaram a decisão de tardia, mas correta.',
];
const RUSSIAN = [
  'Городской совет Бродова в понедельник после четырёх часов споров решил починить старый мост через реку.',
  'Глава города Мина Толина сказала, что работы начнутся в апреле и займут целый год.',
  '«Мы не могли ждать ещё одну зиму», — сказала она депутатам и попросила помощи у области.',
  'Торговцы восточного берега, которые просили паром, назвали решение поздним, но верным.',
];
const TURKISH = [
  'Brodan Belediye Meclisi pazartesi günü dört saatlik görüşmenin ardından eski köprünün onarımına karar verdi.',
  'Belediye Başkanı Mina Tolun, çalışmaların nisan ayında başlayacağını ve bir yıl süreceğini söyledi.',
  '“Bir kış daha bekleyemezdik” diyen Tolun, meclis üyelerine ilden yardım istediklerini anlattı.',
  'Feribot isteyen doğu yakası esnafı ise kararı geç kalmış ama doğru bir karar olarak değerlendirdi.',
];
const SWAHILI = [
  'Baraza la mji wa Broda liliidhinisha Jumatatu ukarabati wa daraja la zamani baada ya mjadala wa saa nne.',
  'Meya Mina Tole alisema kuwa kazi itaanza mwezi Aprili na itachukua mwaka mzima kukamilika.',
  '“Hatukuweza kusubiri msimu mwingine wa mvua,” aliwaambia madiwani, na kuomba msaada wa mkoa.',
  'Wafanyabiashara wa upande wa mashariki, waliotaka kivuko, waliuita uamuzi huo wa kuchelewa lakini sahihi.',
];
const FRENCH = [
  'Le conseil communal de Broda a approuvé lundi la réparation du vieux pont après quatre heures de débat.',
  'La maire Mina Tolé a déclaré que les travaux commenceraient en avril et dureraient une année entière.',
  '« Nous ne pouvions pas attendre un autre hivernage », a-t-elle dit aux conseillers, en demandant l’aide de la région.',
  'Les commerçants de la rive est, qui demandaient un bac, ont jugé la décision tardive mais juste.',
];

/** A portal of tables, the text one cell with line breaks, as in the year 2004. */
const tablePortal: PageKind = {
  kind: 'a portal of tables with breaks for paragraphs',
  html: `<html><head><meta charset="utf-8"><title>Brodske novine :: Obnova starog mosta počinje u aprilu</title></head><body bgcolor="#ffffff">
<table width="780" align="center"><tr><td colspan="3"><img src="logo.gif" alt="Brodske novine"></td></tr><tr>
<td width="150" valign="top"><font size="1"><a href="1">Politika</a><br><a href="2">Hronika</a><br><a href="3">Sport</a><br><a href="4">Kultura</a><br><a href="5">Mali oglasi</a></font></td>
<td valign="top"><font size="4"><b>Obnova starog mosta počinje u aprilu</b></font><br><font size="1" color="#666666">Ponedeljak, 2. mart 2026. 14:10 | Piše: Jovan Okanović</font><br><br>
<font face="Verdana" size="2">${SERBIAN.join('<br>\n<br>\n')}<br><br></font><a href="javascript:print()">Odštampaj</a> | <a href="send.php?id=1">Pošalji prijatelju</a> | <a href="#k">Komentari (3)</a></td>
<td width="160" valign="top"><b>Najčitanije</b><br><a href="7">Trajekt opet kasni na istočnoj obali</a><br><a href="8">Ko je vlasnik starog pristaništa</a><br><a href="9">Led na reci u mesecu maju</a></td></tr>
<tr><td colspan="3" align="center"><font size="1">© 2004-2026 Brodske novine. Sva prava zadržana. Impresum | Marketing</font></td></tr></table></body></html>`,
  title: 'Obnova starog mosta počinje u aprilu',
  byline: ['Jovan Okanović'],
  day: '2026-03-02',
  texts: SERBIAN,
};

/** An ASP.NET portal with generated ids, its date in the Solar Hijri calendar. */
const aspPortal: PageKind = {
  kind: 'an ASP.NET portal, right to left',
  html: `<html dir="rtl" lang="fa"><head><title>بازسازی پل قدیمی برودان آغاز می‌شود - خبرگزاری برودان</title></head><body><form name="aspnetForm" method="post" action="News.aspx?id=120" id="aspnetForm">
<input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTk2Nzk2"><div id="ctl00_Header1_pnlMenu"><table><tr><td><a href="/">صفحه نخست</a></td><td><a href="/p">سیاسی</a></td><td><a href="/e">اقتصادی</a></td></tr></table></div>
<div id="ctl00_ContentPlaceHolder1_pnlNews"><span id="ctl00_ContentPlaceHolder1_lblRutitr">در نشست شورای شهر</span><h2><span id="ctl00_ContentPlaceHolder1_lblTitle">بازسازی پل قدیمی برودان آغاز می‌شود</span></h2>
<div><span id="ctl00_ContentPlaceHolder1_lblDate">دوشنبه ۱۱ اسفند ۱۴۰۴ - ۱۴:۱۰</span> <span id="ctl00_ContentPlaceHolder1_lblCode">کد خبر: 120456</span></div>
<div id="ctl00_ContentPlaceHolder1_lblBody" style="text-align:justify">${each(PERSIAN, '<div>', '</div>')}<div>انتهای پیام/</div></div>
<div id="ctl00_ContentPlaceHolder1_pnlTags">برچسب‌ها: <a href="/t/1">پل</a>، <a href="/t/2">شورای شهر</a></div>
<div id="ctl00_ContentPlaceHolder1_pnlComments"><span>نظر شما</span><input type="text"><textarea></textarea><span>نظرات حاوی توهین منتشر نمی‌شود.</span></div></div>
<div id="ctl00_Footer1">تمامی حقوق این سایت برای خبرگزاری برودان محفوظ است.</div></form></body></html>`,
  title: 'بازسازی پل قدیمی برودان آغاز می‌شود',
  byline: [],
  day: '2026-03-02',
  texts: PERSIAN,
};

/** A ministry's SharePoint page. */
const sharePoint: PageKind = {
  kind: 'SharePoint, right to left',
  html: `<html dir="rtl" lang="ar-SA"><head><title>
	إقرار ترميم الجسر القديم
</title></head><body><div id="s4-ribbonrow"><a href="#">تسجيل الدخول</a></div><div id="s4-workspace"><div class="ms-breadcrumb">الرئيسية > المركز الإعلامي > الأخبار</div>
<div id="DeltaPlaceHolderMain"><div class="article-page"><div class="captioned-image"><div class="ms-rtestate-field"><img src="/PublishingImages/b.jpg" alt=""></div></div>
<h1 class="ms-core-pageTitle">إقرار ترميم الجسر القديم</h1><div class="date-line"><span>11/09/1447 هـ</span> <span>الموافق 02/03/2026 م</span></div>
<div id="ctl00_PlaceHolderMain_RichHtmlField__ControlWrapper_RichHtmlField" class="ms-rtestate-field" aria-labelledby="x">${each(ARABIC, '<p class="ms-rteElement-P" style="text-align:justify;">​', '</p>')}</div>
<div class="page-rating">هل كانت هذه الصفحة مفيدة؟ <a href="#">نعم</a> <a href="#">لا</a></div><div class="last-modified">آخر تعديل: 05/03/2026</div></div></div></div>
<footer>جميع الحقوق محفوظة © وزارة الجسور 1447</footer></body></html>`,
  title: 'إقرار ترميم الجسر القديم',
  byline: [],
  day: '2026-03-02',
  texts: ARABIC,
};

/** An Urdu paper: every line a paragraph of its own size, headline without a heading element. */
const urduPaper: PageKind = {
  kind: 'an Urdu paper without headings',
  html: `<html lang="ur"><head><title>پرانے پل کی مرمت کی منظوری | روزنامہ برودان</title><meta property="og:title" content="پرانے پل کی مرمت کی منظوری"></head><body dir="rtl"><div id="top"><a href="/">ہوم</a> <a href="/pk">پاکستان</a> <a href="/world">دنیا</a> <a href="/sports">کھیل</a></div>
<div class="story"><div class="urdu-heading">پرانے پل کی مرمت کی منظوری</div><div class="meta-row">ویب ڈیسک&nbsp;&nbsp;|&nbsp;&nbsp;2 مارچ 2026</div><div class="share-this">شیئر کریں</div>
<div class="detail_txt"><span style="font-size:20px">${URDU[0]}</span><br/><br/><span style="font-size:20px">${URDU[1]}</span><br/><br/><div style="text-align:center"><a href="/9">یہ بھی پڑھیں: مشرقی کنارے پر کشتی پھر تاخیر کا شکار</a></div><br/><span style="font-size:20px">${URDU[2]}</span><br/><br/><span style="font-size:20px">${URDU[3]}</span></div></div>
<div class="more-news"><div>مزید خبریں</div>${list(['مشرقی کنارے پر کشتی پھر تاخیر کا شکار', 'پرانی بندرگاہ کس کی ہے', 'مئی میں دریا پر برف'].map((text) => `<a href="/n">${text}</a>`))}</div></body></html>`,
  title: 'پرانے پل کی مرمت کی منظوری',
  byline: [],
  day: '2026-03-02',
  texts: URDU,
};

/** A Hindi daily: app prompts and teasers between the paragraphs. */
const hindiDaily: PageKind = {
  kind: 'a Hindi daily with prompts between the paragraphs',
  html: `<html lang="hi"><head><title>पुराने पुल की मरम्मत को मंजूरी: अप्रैल में शुरू होगा काम | बरोदा समाचार</title><meta property="og:site_name" content="बरोदा समाचार"></head><body><header>${list(['होम', 'देश', 'खेल', 'मनोरंजन'].map((text) => `<a href="/x">${text}</a>`))}</header>
<div class="a8c1"><div class="b2"><a href="/state">राज्य</a> / <a href="/city">शहर</a></div><h1>पुराने पुल की मरम्मत को मंजूरी: अप्रैल में शुरू होगा काम</h1><div class="c7"><div>बरोदा</div><div>Published: 02 Mar 2026, 02:10 PM IST</div><div>लेखक: मीरा तोमर</div></div><div class="d1"><button>कॉपी लिंक</button></div>
<div class="e5"><p>${HINDI[0]}</p><p><strong>ऐप डाउनलोड करें और खबरें सबसे पहले पढ़ें</strong></p><p>${HINDI[1]}</p><p><a href="/r1">यह भी पढ़ें: पूर्वी किनारे पर नाव फिर देर से आई</a></p><p>${HINDI[2]}</p><p>${HINDI[3]}</p></div>
<div class="f3"><h3>खबरें और भी हैं...</h3>${list(['पूर्वी किनारे पर नाव फिर देर से आई', 'पुराना घाट किसका है'].map((text) => `<a href="/r">${text}</a>`))}</div></div></body></html>`,
  title: 'पुराने पुल की मरम्मत को मंजूरी: अप्रैल में शुरू होगा काम',
  byline: ['मीरा तोमर'],
  day: '2026-03-02',
  texts: HINDI,
};

/** A Bengali portal drawn by Nuxt, the text in its state as a function's arguments and in the page. */
const bengaliNuxt: PageKind = {
  kind: 'a Bengali portal drawn by Nuxt',
  html: `<html lang="bn" data-n-head="x"><head><title>পুরোনো সেতু সংস্কারের প্রস্তাব অনুমোদন</title></head><body><div id="__nuxt"><div id="__layout"><div><div class="row"><div class="col-8"><div data-v-1f2e="" class="content-box"><h1 data-v-1f2e="">পুরোনো সেতু সংস্কারের প্রস্তাব অনুমোদন</h1>
<div data-v-1f2e="" class="rpt"><span data-v-1f2e="">নিজস্ব প্রতিবেদক</span><span data-v-1f2e="">প্রকাশিত: ০২ মার্চ ২০২৬, ১৪:১০</span></div><div data-v-1f2e="" class="dtl">${each(BENGALI, '<p style="text-align: justify;">', '</p>')}<p>এসএ/এমকে</p></div></div>
<div class="also"><div><a href="/1">আরও পড়ুন</a></div><div><a href="/2">পূর্ব পাড়ে ফেরি আবার দেরিতে</a></div><div><a href="/3">পুরোনো ঘাটের মালিক কে</a></div></div></div><div class="col-4"><h4>সর্বশেষ</h4><a href="/4">মে মাসে নদীতে বরফ</a></div></div></div></div></div>
<script>window.__NUXT__=(function(a,b){return {data:[{news:{id:a,title:b}}]}}(12,"সেতু"));</script></body></html>`,
  title: 'পুরোনো সেতু সংস্কারের প্রস্তাব অনুমোদন',
  byline: [],
  day: '2026-03-02',
  texts: BENGALI,
};

/** Joomla with its column of facts above the text. */
const joomla: PageKind = {
  kind: 'Joomla',
  html: `<html lang="es-es"><head><title>Aprueban reparar el viejo puente</title><meta name="generator" content="Joomla! - Open Source Content Management"></head><body class="site com_content view-article"><nav class="navigation">${list(['Inicio', 'Noticias', 'Contacto'].map((text) => `<a href="/x">${text}</a>`))}</nav>
<main id="content"><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">Aprueban reparar el viejo puente</h2></div>
<dl class="article-info muted"><dt class="article-info-term">Detalles</dt><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Escrito por <span itemprop="name">Mina Robles</span></dd><dd class="category-name">Categoría: <a href="/c" itemprop="genre">Noticias</a></dd><dd class="published"><time datetime="2026-03-02T14:10:00-05:00" itemprop="datePublished">Publicado: 02 Marzo 2026</time></dd><dd class="hits">Visitas: 214</dd></dl>
<div itemprop="articleBody">${each(SPANISH, '<p>', '</p>')}</div><ul class="pager pagenav"><li class="previous"><a href="/a" rel="prev">Anterior</a></li><li class="next"><a href="/b" rel="next">Siguiente</a></li></ul></div></main></body></html>`,
  title: 'Aprueban reparar el viejo puente',
  byline: ['Mina Robles'],
  day: '2026-03-02',
  texts: SPANISH,
};

/** A text laid out for print: every line a positioned span. */
const positioned: PageKind = {
  kind: 'a page of positioned lines',
  html: `<html><head><title>Reforma da velha ponte começa em abril</title><meta name="date" content="2026-03-02"></head><body>
<div style="position:absolute;left:90px;top:60px"><span style="font-size:22px;font-weight:bold">Reforma da velha ponte começa em abril</span></div>
${PORTUGUESE.map((text, at) => {
  const words = text.split(' ');
  const half = Math.ceil(words.length / 2);
  return [words.slice(0, half), words.slice(half)]
    .map(
      (part, line) =>
        `<div style="position:absolute;left:90px;top:${120 + at * 60 + line * 18}px"><span class="f1">${part.join(' ')}</span></div>`,
    )
    .join('\n');
}).join('\n')}
<div style="position:absolute;left:90px;top:900px"><span class="f2">Página 1 de 1</span></div></body></html>`,
  title: 'Reforma da velha ponte começa em abril',
  byline: [],
  day: '2026-03-02',
  texts: PORTUGUESE,
};

/** An agency of Central Asia: Liferay portlets. */
const liferay: PageKind = {
  kind: 'Liferay',
  html: `<html class="ltr" lang="ru-RU"><head><title>Старый мост починят - Акимат города Бродова</title></head><body class="yui3-skin-sam"><div id="wrapper"><header id="banner"><nav id="navigation">${list(['Главная', 'Акимат', 'Пресс-центр'].map((text) => `<a href="/x">${text}</a>`))}</nav></header>
<div class="portlet-boundary portlet-asset-publisher"><section class="portlet"><div class="portlet-content"><div class="asset-full-content"><h3 class="header-title"><span>Старый мост починят</span></h3><div class="asset-metadata"><span class="metadata-entry metadata-publish-date">02.03.26</span><span class="metadata-entry metadata-view-count">Просмотров 18</span></div>
<div class="journal-content-article">${each(RUSSIAN, '<p>&nbsp;&nbsp;&nbsp;&nbsp;', '</p>')}<p>&nbsp;</p><p><em>Пресс-служба акимата города Бродова</em></p></div><div class="taglib-social-bookmarks">${list(['Facebook', 'Telegram'])}</div><div class="lfr-discussion">Комментарии: Нет комментариев.</div></div></div></section></div></div></body></html>`,
  title: 'Старый мост починят',
  byline: [],
  day: '2026-03-02',
  texts: [...RUSSIAN, 'Пресс-служба акимата города Бродова'],
};

/** A Turkish site: spot, editor's box, "Editör:", poll. */
const turkishSite: PageKind = {
  kind: 'a Turkish news script',
  html: `<html lang="tr"><head><title>Eski köprü onarılacak - Brodan Haber</title><meta name="description" content="Brodan'da eski köprünün onarımı nisanda başlıyor."></head><body><div class="ust-menu">${list(['Gündem', 'Spor', 'Ekonomi', 'Foto Galeri'].map((text) => `<a href="/x">${text}</a>`))}</div>
<div id="haber"><div class="yol"><a href="/">Anasayfa</a> » <a href="/g">Gündem</a></div><h1>Eski köprü onarılacak</h1><div class="bilgi"><span>Giriş: 02.03.2026 14:10</span> <span>Güncelleme: 03.03.2026 09:00</span> <span>Okunma: 1.204</span></div><div class="muhabir">Haber: <b>Jale Okan</b></div>
<div id="metin">${each(TURKISH, '<p>', '</p>')}<p><strong>Brodan Haber'i Google News'te takip edin</strong></p></div><div class="emoji">Tepkiniz nedir? <span>0</span> Beğendim <span>0</span> Üzüldüm</div><div class="yorum"><h4>Yorumlar</h4><p>Henüz yorum yapılmamış, ilk yorumu siz yapın.</p></div></div></body></html>`,
  title: 'Eski köprü onarılacak',
  byline: ['Jale Okan'],
  day: '2026-03-02',
  texts: TURKISH,
};

/** A Swahili paper on Blogger with a dynamic theme: everything in one div, breaks for paragraphs. */
const swahiliBlog: PageKind = {
  kind: 'a Swahili blog with everything in one box',
  html: `<html><head><title>Blogu ya Broda: DARAJA LA ZAMANI KUKARABATIWA</title><meta content='blogger' name='generator'/></head><body><div class='main section'><div class='date-outer'><h2 class='date-header'><span>Jumatatu, Machi 02, 2026</span></h2>
<div class='post hentry'><h3 class='post-title entry-title'>DARAJA LA ZAMANI KUKARABATIWA</h3><div class='post-body entry-content'><div class="separator" style="clear: both; text-align: center;"><a href="b.jpg"><img src="b.jpg"/></a></div><br/>${SWAHILI.join('<br/><br/>')}<br/><div style='clear: both;'></div></div>
<div class='post-footer'><span class='post-author vcard'>Imechapishwa na <span class='fn'>Juma Okello</span></span> <span class='post-timestamp'>saa <a class='timestamp-link' href='/p'><abbr class='published' title='2026-03-02T14:10:00+03:00'>14:10</abbr></a></span></div></div></div><div class='comments' id='comments'><h4>Hakuna maoni:</h4><p>Chapisha Maoni</p></div></div>
<div class='sidebar'><h2>Kumbukumbu la Blogu</h2>${list(['Februari (12)', 'Januari (31)'].map((text) => `<a href="/x">${text}</a>`))}</div></body></html>`,
  title: 'DARAJA LA ZAMANI KUKARABATIWA',
  byline: ['Juma Okello'],
  day: '2026-03-02',
  texts: SWAHILI,
};

/** A paper of West Africa: SPIP. */
const spip: PageKind = {
  kind: 'SPIP',
  html: `<html lang="fr"><head><title>Le vieux pont sera réparé - Le Courrier de Broda</title><meta name="generator" content="SPIP 3.2"></head><body id="page_article"><div id="entete"><a rel="start" href="/">Le Courrier de Broda</a></div><div id="hierarchie"><a href="/">Accueil</a> &gt; <a href="/r">Société</a> &gt; <strong>Le vieux pont sera réparé</strong></div>
<div id="contenu"><div class="cartouche"><h1 class="crayon article-titre-12">Le vieux pont sera réparé</h1><p><small>lundi 2 mars 2026, par <span class="vcard author"><a class="url fn" href="/a">Mina Okou</a></span></small></p></div>
<div class="crayon article-texte-12 texte">${each(FRENCH, '<p>', '</p>')}</div><p class="soustitre">Répondre à cet article</p><div id="forum"><h2>1 Message</h2><ul class="forum"><li><div>Enfin une bonne nouvelle pour les riverains du quartier est, qui attendent depuis dix ans cette réparation.</div></li></ul></div></div>
<div id="navigation"><h2>Dans la même rubrique</h2>${list(['Le bac encore en retard', 'À qui appartient le quai'].map((text) => `<a href="/x">${text}</a>`))}</div></body></html>`,
  title: 'Le vieux pont sera réparé',
  byline: ['Mina Okou'],
  day: '2026-03-02',
  texts: FRENCH,
};

/** An interview: questions in bold, cards on names, a portrait without words beside the byline. */
const interview: PageKind = {
  kind: 'an interview with cards on names',
  html: `<html lang="en"><head><title>‘We could not wait’ | Havel Post</title></head><body><article><h1>‘We could not wait’</h1><div class="by"><img src="/u/mt-80x80.jpg" width="80" height="80"><a href="/author/mira">Mira Tolland</a> <time datetime="2026-03-02T14:10:00Z">2 March 2026</time></div>
<div><p>Mayor <span class="who"><a href="/people/lind">Edda Lind</a><span class="who-card"><img src="/l.jpg"><a href="/people/lind">Edda Lind</a><a href="/n/1">Ferry late again on the east bank</a><a href="/n/2">Who owns the old quay now</a><a href="/people/lind">MORE</a></span></span> has led the town through two floods and a fire.</p>
<p><strong>Why mend the bridge now?</strong></p><p>Because the river is low, and because nobody knows whether it will be so next year.</p><p><strong>And who pays?</strong></p><p>The district pays two thirds of it, and the rest comes from a loan that we can bear.</p></div></article></body></html>`,
  title: '‘We could not wait’',
  byline: ['Mira Tolland'],
  day: '2026-03-02',
  texts: [
    'Mayor Edda Lind has led the town through two floods and a fire.',
    'Why mend the bridge now?',
    'Because the river is low, and because nobody knows whether it will be so next year.',
    'And who pays?',
    'The district pays two thirds of it, and the rest comes from a loan that we can bear.',
  ],
};

/** A gallery: a standfirst and captions with numbers. */
const gallery: PageKind = {
  kind: 'a gallery whose captions are its text',
  html: `<html lang="tr"><head><title>Eski köprünün yüz yılı - Foto Galeri</title><meta property="article:published_time" content="2026-03-02T14:10:00+03:00"></head><body><div class="menu">${list(['Gündem', 'Galeri'].map((text) => `<a href="/x">${text}</a>`))}</div><h1>Eski köprünün yüz yılı</h1>
${TURKISH.map((text, at) => `<div class="slide" id="s${at}"><div class="no">${at + 1} / ${TURKISH.length}</div><img src="/g${at}.jpg" alt=""><p>${text}</p></div>`).join('\n')}<div class="foot">© Brodan Haber</div></body></html>`,
  title: 'Eski köprünün yüz yılı',
  byline: [],
  day: '2026-03-02',
  texts: TURKISH,
};

/** A portal that repeats the headline as a kicker, links its keywords and sets its agency below. */
const arabicPortal: PageKind = {
  kind: 'an Arabic portal with linked keywords',
  html: `<html lang="ar" dir="rtl"><head><title>ترميم الجسر القديم يبدأ في الربيع - صحيفة الجسر</title></head><body><div class="top"><a href="/">الرئيسية</a><a href="/p">سياسة</a><a href="/e">اقتصاد</a></div><div class="news-box"><div class="sec"><a href="/l">محليات</a></div><h1>ترميم الجسر القديم يبدأ في الربيع</h1>
<div class="info"><span><i class="fa fa-user"></i> كتب: سامي النجار</span><span><i class="fa fa-clock"></i> الإثنين 02 مارس 2026 - 02:10 م</span></div><div class="text"><p><strong>الجسر - وكالات</strong></p>${each(
    ARABIC.map((text) => text.replace('الجسر القديم', '<a href="/tag/b">الجسر القديم</a>')),
    '<p>',
    '</p>',
  )}<p>اقرأ أيضا: <a href="/9">العبّارة تتأخر مجددا على الضفة الشرقية</a></p></div><div class="tg">كلمات دلالية: <a href="/t">الجسر</a> <a href="/u">البلدية</a></div></div></body></html>`,
  title: 'ترميم الجسر القديم يبدأ في الربيع',
  byline: ['سامي النجار'],
  day: '2026-03-02',
  texts: ARABIC,
};

export const REGIONAL_PAGES: readonly PageKind[] = [
  tablePortal,
  aspPortal,
  sharePoint,
  urduPaper,
  hindiDaily,
  bengaliNuxt,
  joomla,
  positioned,
  liferay,
  turkishSite,
  swahiliBlog,
  spip,
  interview,
  gallery,
  arabicPortal,
];
