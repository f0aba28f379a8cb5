/** Stubs told from whole articles, and calls to subscribe from what is reported of subscriptions. */
import { describe, expect, it } from 'vitest';
import { findPaywall, isPrompt } from '../../../src/core/extraction/find-paywall.ts';
import { parsePage } from '../../../src/main/importing/parse-page.ts';

describe('a call to subscribe', () => {
  it.each([
    'Subscribe to continue reading',
    'Subscribe now to keep reading and get every issue.',
    'To read the full story, subscribe or sign in.',
    'This article is for subscribers only.',
    'This story is exclusively available to our subscribers',
    'Already a subscriber? Log in',
    'You’ve reached your limit of free articles.',
    'Jetzt Abo abschließen und weiterlesen',
    'Weiterlesen mit dem Digitalabo',
    'Dieser Artikel ist nur für Abonnenten lesbar.',
    'Cet article est réservé aux abonnés.',
    'La suite est réservée aux abonnés.',
    'Il vous reste 74.2% de cet article à lire.',
    'Déjà abonné ? Connectez-vous',
    'Suscríbete para seguir leyendo',
    'Contenido exclusivo para suscriptores',
    'Conteúdo exclusivo para assinantes',
    'Assine para ler a matéria completa',
    'Contenuto riservato agli abbonati',
    'Abbonati per leggere l’articolo',
    'Neem een abonnement om verder te lezen',
    'Logga in för att läsa vidare',
    'Zaloguj się, aby czytać dalej',
    'Чтобы читать дальше, оформите подписку',
    'Материал доступен только подписчикам',
    'Щоб читати далі, увійдіть',
    'Haberin devamını okumak için abone olun',
    'اشترك الآن لمتابعة القراءة',
    'هذا المقال متاح للمشتركين',
    'برای خواندن ادامه، مشترک شوید',
    'مزید پڑھنے کے لیے سبسکرائب کریں',
    'आगे पढ़ने के लिए सब्सक्राइब करें',
    '登录后继续阅读',
    '本文为付费内容',
    'この記事は有料会員限定です',
    '残り1,204文字',
    '이 기사는 유료 회원만 볼 수 있습니다',
    'להמשך הקריאה הצטרפו למנוי',
  ])('%s', (line) => {
    expect(isPrompt(line)).toBe(true);
  });

  it.each([
    'Subscribe',
    'Subscribe to our newsletter',
    'Sign up for our daily briefing',
    'Log in',
    'The channel has two million subscribers, the company said.',
    'Readers who subscribe support our work.',
    'The union wants members to read the agreement before they vote.',
    'The paper said its subscribers could continue to read the print edition.',
    'Newsletter abonnieren',
    'Mehr lesen',
    'Die Abonnenten der Oper protestierten am Montag.',
    'Abonnez-vous à notre lettre',
    'Lire la suite',
    'Suscríbete a nuestro boletín',
    'Leer más',
    'Assine nossa newsletter',
    'Подписка на новости',
    'Читать далее',
    'اشترك في نشرتنا',
    'اقرأ المزيد',
    '订阅我们的新闻',
    '阅读全文',
    '続きを読む',
    '구독하기',
    'הרשמו לניוזלטר',
    '',
  ])('is not: %s', (line) => {
    expect(isPrompt(line)).toBe(false);
  });
});

describe('a page', () => {
  const BEGINNING = 'The night ferry across the sound sails again from Monday, the port said. '.repeat(8);
  const WHOLE = BEGINNING.repeat(6);
  const ld = (extra: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":${extra}}</script>`;
  const STUB = /subscribers only: what came is its beginning/;
  const MAYBE = /may be only its beginning/;

  const cases: readonly (readonly [string, string, string, readonly string[], RegExp | null])[] = [
    ['free and short', '', BEGINNING, [], null],
    ['free, short, with a box for the newsletter', '', BEGINNING, ['Subscribe to our newsletter'], null],
    ['short and ending in a call', '', BEGINNING, ['Subscribe to continue reading'], STUB],
    ['whole with a call somewhere', '', WHOLE, ['Subscribe to continue reading'], null],
    ['declared closed and short', ld('false'), BEGINNING, [], MAYBE],
    ['declared closed in words', ld('"False"'), BEGINNING, [], MAYBE],
    ['declared closed by address', ld('"http://schema.org/False"'), BEGINNING, [], MAYBE],
    [
      'declared closed, with a call',
      ld('false'),
      BEGINNING.repeat(3),
      ['Cet article est réservé aux abonnés.'],
      STUB,
    ],
    ['declared closed and whole', ld('false'), WHOLE, ['Cet article est réservé aux abonnés.'], null],
    ['declared free', ld('true'), BEGINNING, [], null],
    ['a locked tier', '<meta property="article:content_tier" content="locked">', BEGINNING, [], MAYBE],
    ['a metered tier', '<meta property="article:content_tier" content="metered">', BEGINNING, [], null],
    [
      'closed, and its closed part is there',
      `${ld('false,"hasPart":{"isAccessibleForFree":"False","cssSelector":".closed"}')}<div class="a closed">${BEGINNING}</div>`,
      BEGINNING,
      [],
      null,
    ],
    [
      'closed, and its closed part is empty',
      `${ld('false,"hasPart":{"isAccessibleForFree":"False","cssSelector":".closed"}')}<div class="closed"></div>`,
      BEGINNING,
      [],
      MAYBE,
    ],
    [
      'closed, and its closed part has an id',
      `${ld('false,"hasPart":[{"cssSelector":"main #closed"}]')}<div id="closed">${BEGINNING}</div>`,
      BEGINNING,
      [],
      null,
    ],
  ];
  it.each(cases)('%s', (_case, markup, text, around, expected) => {
    const notice = findPaywall(parsePage(`<html><body>${markup}</body></html>`).root, text, () => around);
    if (expected === null) expect(notice).toBeNull();
    else expect(notice).toMatch(expected);
  });
});
