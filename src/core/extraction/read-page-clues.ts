/** Where else a page says its article is: another address, further pages, another version. Addresses as written. */
import { measurePage } from './measure-page.ts';
import { attribute, elementsBelow, textOf, type PageElement } from './page-tree.ts';
import { squeeze } from './text-features.ts';

export interface PageLink {
  readonly href: string;
  /** As shown, shortened; empty for what is declared in the head. */
  readonly text: string;
}

export interface PageClues {
  /** The base element's address, or empty. */
  readonly base: string;
  /** A refresh to another address and after how many seconds, or null. */
  readonly refresh: { readonly href: string; readonly seconds: number } | null;
  readonly canonical: string;
  /** The page is an AMP version of another one. */
  readonly amp: boolean;
  /** Where its AMP version is, or empty. */
  readonly ampVersion: string;
  /** Links that may lead to the article's next page. */
  readonly next: readonly PageLink[];
  /** Links that may lead to the article on one page, or as it is printed. */
  readonly whole: readonly PageLink[];
  /** Characters of the page that read as prose. */
  readonly prose: number;
  /** What stands before the article instead of it, or null. */
  readonly barrier: 'robot-check' | 'consent' | null;
}

/** Links of one kind that are looked at. */
const MOST_LINKS = 60;
/** Characters of prose from which a page is no mere barrier. */
const PROSE_OF_A_PAGE = 800;

const NEXT =
  /^(?:\d{1,2}|(?:next|continue|older)(?: page)?|page \d{1,2}|(?:weiter|nächste seite|seite \d{1,2})|(?:suivante?|page suivante)|(?:siguiente|página siguiente|pág(?:ina)?\.? \d{1,2})|(?:próxima|seguinte|próxima página)|(?:avanti|successiva|pagina (?:successiva|\d{1,2}))|volgende(?: pagina)?|nästa(?: sida)?|neste(?: side)?|następna(?: strona)?|далее|дальше|следующая(?: страница)?|наступна|sonraki(?: sayfa)?|التالي(?:ة)?|الصفحة التالية|صفحه بعد|بعدی|اگلا صفحہ|अगला(?: पेज| पृष्ठ)?|下一页|下一頁|下页|次へ|次のページ|다음|הבא|עמוד הבא)\s*[»›>→]*$/iu;
const WHOLE =
  /^(?:(?:view|show|read)(?: it)?(?: as| on)?(?: a| one)? (?:single|one) page|single page(?: view)?|(?:read|view|show) (?:the )?(?:full|entire|whole) (?:article|story)|view all(?: pages)?|all pages|one page|print(?:er)?(?:[- ]friendly)?(?: version| page| this)?|(?:auf|artikel auf) einer seite(?: lesen| anzeigen)?|druckversion|drucken|(?:lire )?sur une seule page|version imprimable|imprimer|versión para imprimir|imprimir|en una (?:sola )?página|versão para impressão|stampa|versione stampabile|op één pagina|afdrukken|версия для печати|(?:на )?одной страницей|печать|tek sayfa(?:da)?(?: oku)?|yazdır|نسخة للطباعة|طباعة|نسخه چاپی|全文|阅读全文|閱讀全文|余下全文|在本页阅读全文|显示全文|单页阅读|全ページ|全文表示|1ページで(?:読む|表示)|전체보기|인쇄|גרסה להדפסה|הדפסה)$/iu;

const ROBOT_CHECK =
  /^(?:just a moment|attention required|checking your browser|please wait|access denied|verify(?:ing)? (?:that )?you are (?:a )?human|are you a (?:robot|human)|robot check|security check|un momento|einen moment|ddos protection|один момент|请稍候)/i;
const ROBOT_TEXT =
  /(?:verify (?:that )?you(?:(?:’|')re| are) (?:a )?human|checking (?:if the site connection is secure|your browser)|enable javascript and cookies to continue|unusual traffic from your (?:computer )?network|complete the (?:captcha|security check)|are you a robot\?)/i;
const CONSENT =
  /^(?:before you continue|bevor sie (?:fortfahren|weiterlesen)|avant de continuer|antes de continuar|prima di continuare|voordat je verdergaat|your privacy choices|privacy gate|datenschutz-einstellungen)/i;

/** Reads what a page says of where its article is. */
export function readPageClues(root: PageElement): PageClues {
  const next: PageLink[] = [];
  const whole: PageLink[] = [];
  let base = '';
  let refresh: PageClues['refresh'] = null;
  let canonical = '';
  let amp = false;
  let ampVersion = '';
  let title = '';
  for (const element of elementsBelow(root)) {
    const rel = attribute(element, 'rel').toLowerCase().split(/\s+/);
    const href = attribute(element, 'href');
    switch (element.name) {
      case 'html':
        amp = 'amp' in element.attributes || '⚡' in element.attributes;
        break;
      case 'base':
        base ||= href;
        break;
      case 'title':
        title ||= squeeze(textBelow(element));
        break;
      case 'meta':
        if (/^refresh$/i.test(attribute(element, 'http-equiv')))
          refresh ??= readRefresh(attribute(element, 'content'));
        break;
      case 'link':
        if (rel.includes('canonical')) canonical ||= href;
        if (rel.includes('amphtml')) ampVersion ||= href;
        if (rel.includes('next')) addLink(next, href, '');
        break;
      case 'a': {
        if (href === '' || href.startsWith('#')) break;
        const text = squeeze(textOf(element)).slice(0, 80) || attribute(element, 'aria-label');
        if (rel.includes('next') || NEXT.test(text)) addLink(next, href, text);
        else if (WHOLE.test(text)) addLink(whole, href, text);
        break;
      }
      default:
        break;
    }
  }
  const page = measurePage(root);
  const prose = page.measures.get(root)?.prose ?? 0;
  const lines = page.units.slice(0, 12).map((unit) => unit.text);
  const barrier =
    prose >= PROSE_OF_A_PAGE
      ? null
      : ROBOT_CHECK.test(title) || lines.some((line) => ROBOT_TEXT.test(line))
        ? 'robot-check'
        : CONSENT.test(title) || CONSENT.test(lines[0] ?? '')
          ? 'consent'
          : null;
  return { base, refresh, canonical, amp, ampVersion, next, whole, prose, barrier };
}

function addLink(links: PageLink[], href: string, text: string): void {
  if (href !== '' && links.length < MOST_LINKS) links.push({ href, text });
}

function textBelow(element: PageElement): string {
  return element.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');
}

/** `5; url=/a`, with or without quotes; a page that only loads itself again leads nowhere. */
function readRefresh(content: string): PageClues['refresh'] {
  const match = /^\s*(\d{1,6})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?(["']?)(.+?)\2\s*$/is.exec(content);
  if (match === null) return null;
  return { href: (match[3] ?? '').trim(), seconds: Number(match[1]) };
}
