/** Names under which pages declare when they were published or updated, the surest first. */

/** In meta tags. */
export const PUBLISHED_KEYS = [
  'article:published_time',
  'datepublished',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'og:article:published',
  'article:publish_date',
  'og:pubdate',
  'og:publish_date',
  'published_time',
  'published-time',
  'article.published',
  'article:post_date',
  'publication_date',
  'publication-date',
  'pubdate',
  'pub-date',
  'publishdate',
  'publish-date',
  'publish_date',
  'published-date',
  'published_date',
  'published_at',
  'publishedat',
  'date_published',
  'date-published',
  'published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'cxenseparse:articlepublishdate',
  'article_date_original',
  'originalpublicationdate',
  'originalpublishdate',
  'articlepublicationtime',
  'mediator_published_time',
  'prism.publicationdate',
  'dc.date.issued',
  'dc.issued',
  'dcterms.issued',
  'dc.date.created',
  'dc.created',
  'dc:created',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc:date',
  'dc.date.available',
];

/** In meta tags that systems also use for other days: a line under the headline is surer. */
export const LOOSE_KEYS = [
  'date',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'displaydate',
  'rnews:datepublished',
  'bt:pubdate',
  'rbpubdate',
  'weibo:article:create_at',
  'weibo: article:create_at',
  'datecreated',
  'article:created',
  'dateposted',
  'date.created',
  'createdate',
  'create_date',
  'creation_date',
  'creationdate',
  'content_create_date',
  'contentcreatedate',
  'post_date',
  'story_date',
  'storydate',
  'articledate',
  'article_date',
  'article.date',
  'doc_date',
  'docdate',
  'first_published',
  'og:date',
  'og:regdate',
  'time',
  'created',
  'pub_date',
  'pubtime',
  '_pubtime',
  'publish_time',
  'publishtime',
  'publishedtime',
  'pdate',
  'eomportal-lastupdate',
  'shareaholic:article_published_time',
  'ptime',
  'firstpublishtime',
  'publish-time',
  'release_date',
  'article-date',
  'news_date',
  'uploaddate',
  'timestamp',
  'datetime',
];

export const UPDATED_KEYS = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'article:modified',
  'dc.date.modified',
  'dc.modified',
  'dcterms.modified',
  'lastmod',
  'last-modified',
  'revised',
  'updated_time',
  'modified',
  'dateupdated',
  'date_modified',
  'lastupdate',
  'last-update',
  'article:updated',
  'article:updated_time',
  'og:article:modified_time',
  'last_updated',
  'lastmodified',
];

/** A key that no list holds, by its words. */
export const PUBLISHED_KEY =
  /(?<![a-z])(?:publi(?:sh(?:ed)?|cation|cado|cacion|cação|é)|pub|posted|issued|release|first|original|erschienen|pubblicazione|fecha)[-_.: ]?(?:date|time|datetime|at|on|publi\w*)?(?![a-z])/;
export const DATED_KEY =
  /(?:^|[^a-z])(?:date|time|datetime|fecha|datum|data|tarih)(?:$|[^a-z])|(?:date|fecha)$/;
/** Other days than an article's. */
export const OTHER_DAYS =
  /modif|updat|revis|expir|unpublish|until|end|event|birth|access|crawl|archiv|valid|refresh|actuali|copyright|reading|read-?time|duration|timezone/;

/** In the names of time elements. */
export const PUBLISHED_NAMES =
  /publi|pubdate|posted|entry-date|issued|created|erschienen|datepublished|release/;
export const UPDATED_NAMES = /modif|updat|aktualis|datemodified|edited/;

/** Before a date in a line that a reader sees. */
export const PUBLISHED_LABEL =
  /(?:publish(?:ed)?|posted|first published|publication date|released|created|submitted|veröffentlicht|erschienen|erstellt|publié|paru|posté|publicado|publicada|publicación|pubblicato|publicat|gepubliceerd|geplaatst|publicerad|publisert|udgivet|julkaistu|opublikowano|data publikacji|zveřejněno|publikováno|vydáno|megjelent|közzétéve|objavljeno|објављено|yayın(?:lan)?(?:ma)?(?: tarihi)?|giriş|oluşturulma|опубликовано|дата публикации|опубліковано|δημοσί?ε\S*|نشر(?:ت)?(?: في| بتاريخ)?|نُشر|تاريخ النشر|تاریخ انتشار|انتشار|منتشر شده|تاریخ اشاعت|اشاعت|شائع|פורסם|प्रकाशित|প্রকাশ(?:িত)?|ngày đăng|diterbitkan|dipublikasikan|发布(?:时间|于|日期)?|发表(?:时间|于|日期)?|發布|發佈|刊登|公開(?:日)?|掲載|배포|등록|입력|승인)[^\p{L}\p{N}]{0,6}(?:\p{L}{1,3} )?$/iu;
export const UPDATED_LABEL =
  /(?:updated?|modified|edited|changed|revised|reviewed|aktualisiert|geändert|bearbeitet|stand|mis à jour|mise à jour|modifiée?|actualizad[oa]|actualización|modificado|atualizado|aggiornato|modificato|bijgewerkt|gewijzigd|oppdatert|uppdaterad|opdateret|päivitetty|zaktualizowano|aktualizacja|aktualizováno|frissítve|güncelle\p{L}*|обновлено|изменено|оновлено|ενημερώθηκε|آخر تحديث|تحديث|به‌روزرسانی|بروزرسانی|آخرین ویرایش|עודכן|अपडेटेड?|হালনাগাদ|আপডেট|cập nhật|diperbarui|更新(?:时间|于|日時)?|수정)[^\p{L}\p{N}]{0,6}(?:\p{L}{1,4} )?$/iu;
