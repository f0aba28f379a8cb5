/** Whether a page shows only the beginning of its article: by what it declares, and by what it asks of its reader. */
import { attribute, elementsBelow, textOf, type PageElement } from './page-tree.ts';
import { squeeze } from './text-features.ts';

/** Characters of an article that is a stub for certain, and of one that may be where the page says so. */
const SHORT = 1_500;
const SHORT_WHERE_DECLARED = 2_500;
/** Characters from which a closed part that is there all the same counts as shown. */
const SHOWN = 400;
const WAY_OUT = 'Save the whole page in your browser, signed in, and import the file.';
/** Characters of a line that asks the reader to subscribe; longer ones report. */
const LONGEST_PROMPT = 260;

/**
 * What a site says where the rest of the article would be. Each names the reading on, or this very
 * article: a call to subscribe alone stands on every page.
 */
const PROMPTS: readonly RegExp[] = [
  /\b(?:subscribe|sign (?:up|in)|log ?in|register|become a (?:member|subscriber)|join)\b.{0,60}\bto (?:continue|keep|finish) reading/i,
  /\b(?:continue|keep) reading (?:with|by|for|this (?:article|story)|the full)\b/i,
  /\b(?:to (?:continue|keep) reading|to read (?:the (?:full|rest)|more|on|this)|for full access)\b.{0,60}\b(?:subscrib|register|sign (?:in|up)|log ?in|member)/i,
  /\bsubscribe to (?:read|unlock|continue)\b/i,
  /\bthis (?:article|story|content|post) is (?:(?:only|available|exclusively|exclusive|reserved) ){0,3}(?:for|to) (?:our )?(?:paid |paying |registered |premium )?(?:subscribers|members)/i,
  /\balready a (?:subscriber|member)\??.{0,20}(?:log|sign) ?in/i,
  /\byou(?:’|')?ve (?:reached|read) your (?:limit|last) (?:of )?(?:free )?articles?/i,
  /\b(?:jetzt|abo|plus|angebot).{0,40}\bweiterlesen\b|\bweiterlesen (?:mit|ohne)\b/i,
  /\bdiese[rn]? (?:artikel|beitrag|inhalt) (?:ist|steht|können|kann|lesen).{0,60}\b(?:abonnent|abonnement|mit (?:einem )?(?:plus|abo)|registriert)/i,
  /\bsie haben (?:noch )?kein abo\b|\bbereits (?:abonnent|registriert)\b.{0,30}\b(?:anmelden|einloggen)/i,
  /\bcet article est (?:réservé|accessible).{0,40}\babonné|\bla suite (?:de cet article )?est réservée\b/i,
  /\bil vous reste .{0,12}% de (?:cet|l’|l')\s?article à lire/i,
  /\babonnez-vous pour (?:lire|poursuivre|continuer|accéder)|\bpour lire la suite\b.{0,40}\babonn|\bdéjà abonné.{0,30}connect/i,
  /\bsuscr[ií]b(?:ete|ase|irse) para (?:seguir|continuar|leer|poder)|\bpara (?:seguir|continuar) leyendo\b/i,
  /\b(?:contenido|artículo|noticia) (?:exclusiv[oa]|solo|reservad[oa])\b.{0,30}\bsuscriptores|\bya (?:eres|soy) suscriptor/i,
  /\bassine (?:para|e) (?:ler|continu)|\b(?:conteúdo|matéria) (?:exclusiv[oa]|restrit[oa])\b.{0,30}\bassinantes|\bpara continuar (?:a ler|lendo)/i,
  /\babbonati per (?:leggere|continuare)|\b(?:contenuto|articolo) (?:riservato|esclusivo)\b.{0,30}\babbonati|\bper continuare a leggere\b/i,
  /\b(?:word|neem) (?:abonnee|een abonnement).{0,40}\b(?:lezen|verder)|\bverder lezen\?|\bdit artikel is (?:alleen|exclusief)\b.{0,30}\b(?:abonnees|leden)/i,
  /\b(?:logga in|bli prenumerant|prenumerera|bli abonnent|abonner|logg inn|køb abonnement|log ind).{0,40}\b(?:läsa vidare|fortsätta läsa|lese videre|læse videre|for å lese|for at læse|lese hele|läsa hela)/i,
  /\b(?:zaloguj|wykup|kup|zasubskrybuj|odblokuj).{0,60}\b(?:czytać dalej|dalszą część|cały artykuł)|\bpozostało .{0,10}% (?:artykułu|tekstu)/i,
  /(?:оформите|купите|нужна).{0,30}подписк.{0,40}(?:чита|доступ|продолж)|(?:чтобы|для того чтобы) (?:читать|прочитать|продолжить).{0,60}(?:подпис|войдите|авториз)|материал доступен (?:только )?(?:по подписке|подписчикам)/i,
  /(?:щоб|аби) (?:читати|прочитати|продовжити).{0,60}(?:підпис|увійд|передплат)|доступн\S* (?:лише|тільки) (?:для )?(?:передплатник|підписник)/i,
  /(?:devamını|tamamını) okumak için.{0,40}(?:abone|üye|giriş)|bu (?:içerik|haber|yazı) (?:sadece |yalnızca )?(?:aboneler|üyeler)/i,
  /(?:اشترك|سجل|سجّل).{0,40}(?:لمتابعة|لمواصلة|لإكمال|لاستكمال) (?:ال)?قراءة|(?:لمتابعة|لمواصلة|لقراءة).{0,40}(?:اشترك|الاشتراك|سجل الدخول)|هذا (?:المقال|المحتوى) (?:متاح |مخصص )?(?:فقط )?للمشتركين/,
  /برای (?:خواندن|مطالعه|ادامه).{0,40}(?:مشترک|اشتراک|عضو|وارد)|ویژه مشترکان/,
  /(?:مکمل|مزید|آگے) (?:مضمون |خبر )?پڑھنے کے لیے.{0,40}(?:سبسکرائب|لاگ ان|رجسٹر)/,
  /(?:आगे|पूरा|पूरी) (?:लेख |खबर |ख़बर )?(?:पढ़ने|पढने) के लिए.{0,40}(?:सब्सक्राइब|सदस्य|लॉग ?इन)/,
  /(?:订阅|訂閱|登录|登入|付费|付費|购买|购买会员|开通会员).{0,16}(?:继续阅读|繼續閱讀|阅读全文|閱讀全文|查看全文)|(?:本文|此文章|全文)(?:为|為|是|仅|僅)?.{0,8}(?:付费|付費|会员|會員|订户|訂戶)(?:内容|內容|专享|專享|专属|專屬|文章|可|才)/,
  /(?:この記事は|続きは|続きを読むには|全文を読むには).{0,24}(?:有料|会員|購読|ログイン|登録)|残り[:：]?\s*[\d,０-９]+\s*文字/,
  /(?:이 기사는|전체 기사|계속 읽으려면|기사 전문).{0,24}(?:유료|구독|회원|로그인)/,
  /להמשך (?:ה)?קריאה.{0,40}(?:מנוי|התחבר|הירשמ|רכש)|(?:כתבה|תוכן) (?:זו |זה )?(?:למנויים|למנויי)/,
];

/**
 * One sentence where the page shows a stub, else null.
 * @param text the article as it was read.
 * @param around lines of the page beside it, where the call to subscribe may stand.
 */
export function findPaywall(root: PageElement, text: string, around: () => readonly string[]): string | null {
  const { closed, selectors } = declaredAccess(root);
  if (closed && selectors.some((selector) => shownLength(root, selector) >= SHOWN)) return null;
  const limit = closed ? SHORT_WHERE_DECLARED : SHORT;
  if (text.length >= limit) return null;
  const prompted = around().some(isPrompt);
  if (prompted)
    return `The site shows this article to its subscribers only: what came is its beginning. ${WAY_OUT}`;
  return closed && text.length < SHORT
    ? `The site marks this article as one for its subscribers: what came may be only its beginning. ${WAY_OUT}`
    : null;
}

/** Whether a line asks the reader to subscribe in order to read on. */
export function isPrompt(line: string): boolean {
  return line.length <= LONGEST_PROMPT && PROMPTS.some((prompt) => prompt.test(line));
}

/** What the page declares (schema.org's isAccessibleForFree, and publishers' own tiers). */
function declaredAccess(root: PageElement): {
  readonly closed: boolean;
  /** Where the closed part is, as far as a class or an id says. */
  readonly selectors: readonly string[];
} {
  let closed = false;
  const selectors: string[] = [];
  for (const element of elementsBelow(root)) {
    if (element.name === 'script' && /ld\+json/i.test(attribute(element, 'type'))) {
      const json = element.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');
      closed ||= /"isAccessibleForFree"\s*:\s*(?:"\s*)?(?:false|https?:\/\/schema\.org\/False)\b/i.test(json);
      for (const match of json.matchAll(/"cssSelector"\s*:\s*"([^"]{1,200})"/g))
        selectors.push(match[1] ?? '');
    } else if (element.name === 'meta') {
      const key =
        attribute(element, 'property') || attribute(element, 'name') || attribute(element, 'itemprop');
      const value = attribute(element, 'content');
      closed ||= /^article:content_tier$/i.test(key) && /^locked$/i.test(value);
      closed ||= /^isAccessibleForFree$/i.test(key) && /^false$/i.test(value);
    }
  }
  return { closed, selectors };
}

/** Characters below the elements that a selector of one class or one id names. */
function shownLength(root: PageElement, selector: string): number {
  const name = /([.#])([\w-]+)$/.exec(selector.trim());
  if (name === null) return 0;
  let length = 0;
  for (const element of elementsBelow(root)) {
    const names = attribute(element, name[1] === '.' ? 'class' : 'id').split(/\s+/);
    if (names.includes(name[2] ?? '')) length += squeeze(textOf(element)).length;
  }
  return length;
}
