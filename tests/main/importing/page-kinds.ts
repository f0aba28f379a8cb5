/** Pages of the kinds that many sites are made of, written for the tests: each with what is its article. */

export interface PageKind {
  readonly kind: string;
  readonly html: string;
  readonly title: string;
  readonly byline: readonly string[];
  /** The day it was published on. */
  readonly day: string;
  /** The whole of its text, block by block. */
  readonly texts: readonly string[];
}

const TITLE = 'Council votes to mend the old bridge';
const TEXTS = [
  'The council of Havelmark voted on Monday to mend the old bridge, after a debate of four hours.',
  'Mayor Edda Lind said the work, which will take a year, would begin when the river is low.',
  '“We could not wait another winter,” she told the council, and asked the region for help.',
  'Traders on the east bank, who had asked for a ferry, called the decision late but right.',
  'The district pays two thirds of the cost, and the rest comes from a loan, the mayor said.',
];
const [FIRST = '', SECOND = '', THIRD = '', FOURTH = '', FIFTH = ''] = TEXTS;
const OTHERS = [
  'Ferry late again on the east bank',
  'Who owns the old quay now',
  'Ice on the river in the month of May',
];
const links = OTHERS.map((text, at) => `<a href="/news/${at}">${text}</a>`);
const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const paragraphs = (texts: readonly string[], open = '<p>') =>
  texts.map((text) => `${open}${text}</p>`).join('\n');
const MENU = list(['Home', 'News', 'Sport', 'Weather'].map((text) => `<a href="/${text}">${text}</a>`));

const amp: PageKind = {
  kind: 'AMP',
  html: `<!doctype html><html amp lang="en"><head><title>${TITLE} - Havel Post</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2026-03-02T08:30:00+01:00","author":{"@type":"Person","name":"Mira Tolland"},"publisher":{"@type":"Organization","name":"Havel Post"}}</script></head>
<body><amp-sidebar id="menu" layout="nodisplay">${MENU}</amp-sidebar><header class="amp-header"><a href="/">Havel Post</a></header>
<main class="amp-wp-article"><h1 class="amp-wp-title">${TITLE}</h1><div class="amp-wp-meta amp-wp-byline">Mira Tolland</div>
<amp-social-share type="facebook"></amp-social-share><amp-img src="/a.jpg" width="8" height="6" alt="The bridge"></amp-img>
<div class="amp-wp-article-content">${paragraphs([FIRST, SECOND])}<amp-ad type="x"><div fallback>Advertisement</div></amp-ad>
${paragraphs([THIRD])}<p><strong>Also read:</strong> ${links[0]}</p>${paragraphs([FOURTH, FIFTH])}
<amp-list class="related"><h3>Related stories</h3>${list(links)}</amp-list></div></main><footer>© 2026 Havel Post</footer></body></html>`,
  title: TITLE,
  byline: ['Mira Tolland'],
  day: '2026-03-02',
  texts: TEXTS,
};

const blockTheme: PageKind = {
  kind: 'a WordPress block theme',
  html: `<html lang="en-GB"><head><title>${TITLE} – Havel Post</title><meta property="og:site_name" content="Havel Post"></head>
<body class="wp-site-blocks"><header class="wp-block-template-part"><nav class="wp-block-navigation">${MENU}</nav></header>
<main class="wp-block-group"><h1 class="wp-block-post-title">${TITLE}</h1><div class="wp-block-group"><div class="wp-block-post-author-name"><a href="/author/mira">Mira Tolland</a></div>
<div class="wp-block-post-date"><time datetime="2026-03-02T08:30:00+01:00">2 March 2026</time></div><div class="taxonomy-category wp-block-post-terms"><a href="/c/town">Town</a></div></div>
<div class="entry-content wp-block-post-content">${paragraphs([FIRST])}<figure class="wp-block-image"><img src="/b.jpg" alt=""><figcaption class="wp-element-caption">The bridge in March. Photo: Ann Lee</figcaption></figure>
${paragraphs([SECOND])}<h2 class="wp-block-heading">What it costs</h2>${paragraphs([THIRD, FOURTH])}<ul class="wp-block-latest-posts">${links.map((link) => `<li>${link}</li>`).join('')}</ul>
${paragraphs([FIFTH])}<div class="sharedaddy"><h3>Share this:</h3>${list(['Facebook', 'X'])}</div><div id="jp-relatedposts"><h3>Related</h3><div>${links[1]}</div></div></div>
<div class="wp-block-post-terms"><a rel="tag" href="/t/bridge">bridge</a>, <a rel="tag" href="/t/council">council</a></div>
<div class="wp-block-comments"><h2>2 responses to “${TITLE}”</h2><ol class="wp-block-comment-template"><li><p>About time that somebody mended it, if you ask those who live there.</p></li></ol></div>
</main><footer class="wp-block-template-part"><p>Proudly powered by WordPress</p></footer></body></html>`,
  title: TITLE,
  byline: ['Mira Tolland'],
  day: '2026-03-02',
  texts: [FIRST, SECOND, 'What it costs', THIRD, FOURTH, FIFTH],
};

const elementor: PageKind = {
  kind: 'Elementor',
  html: `<html lang="en"><head><title>${TITLE} | Havel Post</title><meta property="article:published_time" content="2026-03-02T07:30:00+00:00"></head><body class="elementor-default">
<div data-elementor-type="header" class="elementor-location-header"><div class="elementor-widget elementor-widget-nav-menu">${MENU}</div></div>
<div data-elementor-type="single-post" class="elementor-location-single"><section class="elementor-section"><div class="elementor-container"><div class="elementor-column elementor-col-66"><div class="elementor-widget-wrap">
<div class="elementor-widget elementor-widget-theme-post-title"><h1 class="elementor-heading-title">${TITLE}</h1></div>
<div class="elementor-widget elementor-widget-post-info"><ul class="elementor-post-info"><li class="elementor-icon-list-item"><span class="elementor-post-info__item--type-author">By Mira Tolland</span></li><li><time>March 2, 2026</time></li><li>No Comments</li></ul></div>
<div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">${paragraphs(TEXTS)}</div></div>
<div class="elementor-widget elementor-widget-share-buttons"><div class="elementor-share-btn">Facebook</div><div class="elementor-share-btn">WhatsApp</div></div>
<div class="elementor-widget elementor-widget-author-box"><div class="elementor-author-box"><h4>Mira Tolland</h4><p>Mira Tolland writes about the town and its river for the Havel Post.</p></div></div>
<div class="elementor-widget elementor-widget-post-navigation"><a href="/p"><span>Previous</span><span>${OTHERS[0]}</span></a></div></div></div>
<div class="elementor-column elementor-col-33"><div class="elementor-widget elementor-widget-posts">${OTHERS.map((text, at) => `<article class="elementor-post"><h3><a href="/n/${at}">${text}</a></h3><div class="elementor-post__excerpt"><p>What happened there, and what the town makes of it, in short.</p></div><a class="elementor-post__read-more" href="/n/${at}">Read More »</a></article>`).join('')}</div></div></div></section></div></body></html>`,
  title: TITLE,
  byline: ['Mira Tolland'],
  day: '2026-03-02',
  texts: TEXTS,
};

const blogger: PageKind = {
  kind: 'Blogger',
  html: `<html><head><title>Notes from Havelmark: ${TITLE}</title></head><body><div id="header"><h1 class="title"><a href="/">Notes from Havelmark</a></h1></div>
<div class="main section" id="main"><div class="widget Blog"><h2 class="date-header"><span>Monday, March 2, 2026</span></h2><div class="post hentry">
<h3 class="post-title entry-title">${TITLE}</h3><div class="post-body entry-content"><div class="separator"><a href="/big.jpg"><img src="/s.jpg"></a></div>${TEXTS.join('<br><br>')}<div style="clear:both"></div></div>
<div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">Mira Tolland</span></span> <span class="post-timestamp">at <a class="timestamp-link"><abbr class="published" title="2026-03-02T08:30:00+01:00">8:30 AM</abbr></a></span>
<span class="post-labels">Labels: <a href="/l/b">bridge</a>, <a href="/l/c">council</a></span></div></div>
<div class="comments" id="comments"><h4>1 comment:</h4><p>About time that somebody mended it, if you ask those who live there.</p></div><div class="blog-pager" id="blog-pager"><a>Newer Post</a> <a>Older Post</a></div></div></div>
<div class="column-right-outer"><div class="widget BlogArchive"><h2>Blog Archive</h2>${list(links)}</div></div></body></html>`,
  title: TITLE,
  byline: ['Mira Tolland'],
  day: '2026-03-02',
  texts: TEXTS,
};

const drupal: PageKind = {
  kind: 'Drupal',
  html: `<html lang="en" dir="ltr"><head><title>${TITLE} | Havelmark Today</title></head><body class="path-node page-node-type-article"><div class="region region-primary-menu">${MENU}</div>
<div class="region region-breadcrumb"><ol class="breadcrumb"><li><a href="/">Home</a></li><li>News</li></ol></div><div id="block-theme-page-title"><h1 class="page-header"><span class="field field--name-title">${TITLE}</span></h1></div>
<article role="article" class="node node--type-article node--view-mode-full"><footer class="node__meta"><div class="node__submitted">Submitted by <span class="field--name-uid"><a href="/user/2" class="username">Mira Tolland</a></span> on <span class="field--name-created"><time datetime="2026-03-02T08:30:00+01:00">Mon, 03/02/2026 - 08:30</time></span></div></footer>
<div class="node__content"><div class="field field--name-field-image"><img src="/a.jpg" alt="bridge"></div><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field__item">${paragraphs(TEXTS)}</div>
<div class="field field--name-field-tags field--label-above"><div class="field__label">Tags</div><div class="field__items"><div class="field__item"><a href="/t/1">bridge</a></div><div class="field__item"><a href="/t/2">council</a></div></div></div>
<div class="node__links">${list(['<a href="/user/login">Log in</a> to post comments'])}</div></div></article>
<div class="region region-sidebar-second"><h2>Latest news</h2>${list(links)}</div></body></html>`,
  title: TITLE,
  byline: ['Mira Tolland'],
  day: '2026-03-02',
  texts: TEXTS,
};

const tables: PageKind = {
  kind: 'a layout of tables',
  html: `<html><head><title>${TITLE}</title></head><body bgcolor="#ffffff"><table width="760"><tr><td colspan="3"><img src="/logo.gif"></td></tr><tr>
<td width="140" valign="top"><font size="2"><b>Town news</b><br><a href="/a.htm">Council</a><br><a href="/b.htm">River</a><br>Special issue no. 7, second quarter of the year<br><a href="/shop"><img src="/cart.gif"></a><br>7.65 crowns, postage paid</font></td>
<td width="480" valign="top"><h2>${TITLE}</h2><font size="2"><i>By Mira Tolland, 2 March 2026</i></font><br><br><font face="Arial" size="2">${TEXTS.join('<br><br>')}</font></td>
<td width="140"><img src="/ad.gif"><br><font size="1">Read by half the town</font></td></tr></table></body></html>`,
  title: TITLE,
  byline: ['Mira Tolland'],
  day: '2026-03-02',
  texts: TEXTS,
};

const nextData: PageKind = {
  kind: 'Next.js with its text in data only',
  html: `<html lang="en"><head><title>${TITLE} | Havel Post</title><meta property="og:title" content="${TITLE}"></head><body><div id="__next"><div class="loading">Loading…</div></div>
<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({
    props: {
      pageProps: {
        article: {
          title: TITLE,
          publishedAt: '2026-03-02T08:30:00+01:00',
          author: { name: 'Mira Tolland' },
          body: paragraphs(TEXTS),
        },
        related: OTHERS.map((title) => ({
          title,
          summary: 'What happened there, and what the town makes of it.',
        })),
      },
    },
    page: '/news/[slug]',
  }).replaceAll('<', '\\u003c')}</script></body></html>`,
  title: TITLE,
  byline: ['Mira Tolland'],
  day: '2026-03-02',
  texts: TEXTS,
};

const medium: PageKind = {
  kind: 'a page like Medium’s',
  html: `<html lang="en"><head><title>${TITLE} | by Mira Tolland | Havel Notes | Mar, 2026</title><meta property="article:published_time" content="2026-03-02T07:30:00.000Z"><meta name="author" content="Mira Tolland"></head>
<body><div id="root"><div class="a b c"><nav>${MENU}</nav></div><article><div class="d e"><section><div><h1 class="pw-post-title">${TITLE}</h1><div class="f g"><img alt="Mira Tolland" src="/m.jpg"><a href="/@mira">Mira Tolland</a> <span>·</span> <a href="/follow">Follow</a><div>5 min read · Mar 2, 2026</div></div>
<div class="h i"><button>--</button><button>3</button><span>Listen</span><span>Share</span></div>${paragraphs(TEXTS, '<p class="pw-post-body-paragraph">')}</div></section></div></article>
<div class="j k"><div><a href="/tag/town">Town</a><a href="/tag/river">River</a></div><h2>Written by Mira Tolland</h2><div>1.2K Followers</div><p>Writes about towns and rivers.</p><a href="/follow">Follow</a></div>
<div class="l"><h2>More from Mira Tolland</h2>${OTHERS.map((text, at) => `<div><a href="/p/${at}"><h2>${text}</h2><h3>What happened there, and what the town makes of it.</h3></a><div>Feb 2</div></div>`).join('')}</div></div></body></html>`,
  title: TITLE,
  byline: ['Mira Tolland'],
  day: '2026-03-02',
  texts: TEXTS,
};

const release: PageKind = {
  kind: 'a ministry’s press release',
  html: `<html lang="en"><head><title>${TITLE} - Ministry of Waterways</title></head><body><div id="header"><a href="/">Ministry of Waterways</a>${MENU}</div><div class="breadcrumb">Home &raquo; Press room &raquo; Press releases</div>
<div id="content"><div class="press-release"><span class="label">Press release</span><p class="date">Published on: 2 March 2026</p><h1>${TITLE}</h1><a href="#" onclick="print()">Print this page</a>
<div class="body">${paragraphs(TEXTS)}<p>– ENDS –</p><p>Media contact: press@waterways.example, +44 20 7946 0000</p></div></div>
<div class="related-docs"><h3>Related documents</h3>${list(['<a href="/d.pdf">Order 7 (PDF, 120 KB)</a>', '<a href="/e.pdf">Plan (PDF, 2 MB)</a>'])}</div></div><div id="footer">© Ministry of Waterways. All rights reserved.</div></body></html>`,
  title: TITLE,
  byline: [],
  day: '2026-03-02',
  texts: TEXTS,
};

const substack: PageKind = {
  kind: 'Substack',
  html: `<html lang="en"><head><title>${TITLE} - by Mira Tolland - Havel Notes</title><meta property="og:title" content="${TITLE}"><meta name="author" content="Mira Tolland"></head><body><div class="main-menu">${MENU}</div>
<article class="newsletter-post post"><div class="post-header"><h1 class="post-title published">${TITLE}</h1><h3 class="subtitle">What the vote means for those on the east bank, who had asked for more.</h3><div class="byline-wrapper"><a href="https://substack.example/@mira">Mira Tolland</a><div class="meta-date">Mar 02, 2026</div></div><div class="post-ufi"><a class="post-ufi-button">12</a><a>Share</a></div></div>
<div class="available-content"><div class="body markup">${paragraphs([FIRST, SECOND])}<div class="subscription-widget-wrap"><p>Havel Notes is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p><form><input type="email"></form></div>${paragraphs([THIRD, FOURTH])}<p class="button-wrapper"><a class="button primary" href="/share"><span>Share</span></a></p>${paragraphs([FIFTH])}</div></div>
<div class="post-footer"><a>Leave a comment</a></div></article><div id="discussion"><h4>Discussion about this post</h4><div class="comment"><a>Jonas</a><span>4d</span><p>Great read - looking forward to the rest of the series!</p></div></div><div class="single-post-footer">No posts</div></body></html>`,
  title: TITLE,
  byline: ['Mira Tolland'],
  day: '2026-03-02',
  texts: ['What the vote means for those on the east bank, who had asked for more.', ...TEXTS],
};

const telegram: PageKind = {
  kind: 'a post as Telegram shows it',
  html: `<html><head><title>Telegram: View @havelpost</title><meta property="og:title" content="Havel Post"><meta property="og:description" content="${TITLE}"></head><body><div class="tgme_page_wrap"><div class="tgme_widget_message" data-post="havelpost/71"><div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name" href="/havelpost"><span>Havel Post</span></a></div>
<div class="tgme_widget_message_text js-message_text"><b>${TITLE}</b><br><br>${TEXTS.join('<br><br>')}<br><br><a href="https://t.example/havelpost">Subscribe to Havel Post</a></div><div class="tgme_widget_message_footer"><div class="tgme_widget_message_info"><span class="tgme_widget_message_views">2.1K</span><span class="tgme_widget_message_meta"><a class="tgme_widget_message_date" href="/71"><time datetime="2026-03-02T07:30:00+00:00" class="time">07:30</time></a></span></div></div></div></div></div></body></html>`,
  title: 'Havel Post',
  byline: [],
  day: '2026-03-02',
  texts: [TITLE, ...TEXTS],
};

const ARABIC = [
  'صوّت مجلس مدينة الهافل يوم الاثنين على إصلاح الجسر القديم بعد نقاش استمر أربع ساعات كاملة.',
  'وقالت رئيسة البلدية إدّا ليند إن العمل الذي سيستغرق عاماً كاملاً سيبدأ عندما ينخفض منسوب النهر.',
  'وأضافت أمام المجلس: “لم يكن بوسعنا أن ننتظر شتاءً آخر”، وطلبت المساعدة من الإقليم.',
  'ووصف تجار الضفة الشرقية، الذين كانوا قد طلبوا عبّارة، القرار بأنه متأخر لكنه صائب.',
];
const ARABIC_TITLE = 'المجلس يصوّت على إصلاح الجسر القديم';
const rightToLeft: PageKind = {
  kind: 'a right-to-left WordPress theme',
  html: `<html dir="rtl" lang="ar"><head><title>${ARABIC_TITLE} - جريدة الهافل</title><meta property="og:site_name" content="جريدة الهافل"></head><body class="rtl single-post"><nav class="main-nav"><ul><li><a href="/">الرئيسية</a></li><li><a href="/n">أخبار</a></li></ul></nav>
<article class="post"><header><span class="cat-links"><a href="/c">محليات</a></span><h1 class="entry-title">${ARABIC_TITLE}</h1><div class="post-meta"><span class="meta-author"><a href="/author/1" rel="author">سلمى ناصر</a></span><span class="date meta-item">2 مارس 2026</span><span class="meta-views">120</span></div></header>
<div class="entry-content">${paragraphs(ARABIC.slice(0, 2))}<p>اقرأ أيضاً: <a href="/n/1">العبّارة تتأخر مرة أخرى</a></p>${paragraphs(ARABIC.slice(2))}<p>تابعنا على تليجرام لمتابعة آخر الأخبار</p><p>المصدر: وكالات</p></div>
<div class="post-bottom-meta"><div class="tagcloud"><a href="/t">جسر</a></div></div><div class="share-buttons"><a>شارك</a><a>واتساب</a></div></article>
<div id="related-posts"><h3>مقالات ذات صلة</h3><ul><li><a href="/n/2">من يملك الرصيف القديم اليوم</a></li></ul></div></body></html>`,
  title: ARABIC_TITLE,
  byline: ['سلمى ناصر'],
  day: '2026-03-02',
  texts: ARABIC,
};

export const PAGE_KINDS: readonly PageKind[] = [
  amp,
  blockTheme,
  elementor,
  blogger,
  drupal,
  tables,
  nextData,
  medium,
  release,
  substack,
  telegram,
  rightToLeft,
];
