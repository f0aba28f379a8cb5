/** Credits, invitations and links around and between the paragraphs of whole pages: what goes, and what must stay. */
import { describe, expect, test } from 'vitest';
import { blockText } from '../../../src/core/text.ts';
import { extractPage } from '../../../src/main/importing/extract-page.ts';
import { LINES, paragraphs, TITLE } from './bridge-page.ts';

const ABOVE = paragraphs(LINES);
const BELOW = paragraphs(LINES.map((line) => `In summer, too: ${line}`));

function textsOf(inside: string): readonly string[] {
  return extractPage(
    `<head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><article class="article-body">${inside}</article></body>`,
  ).blocks.map(blockText);
}
const between = (inside: string) => textsOf(`${ABOVE}${inside}${BELOW}`);
const below = (inside: string) => textsOf(`${ABOVE}${BELOW}${inside}`);
const LAST = `In summer, too: ${LINES[3]}`;

describe('credits below a text', () => {
  test.each([
    'mit dpa',
    'dpa/lno',
    'HTV (abc)',
    'Con información de EFE',
    'Havel Matin avec AFP',
    '*Com informações da Agência Brasil',
    'Редактор: Анна Иванова',
    'Editör: Ayşe Demir',
    'تحرير: أحمد علي',
    '(رويترز)',
    '（完）',
    '（记者 张三）',
    'इनपुट- भाषा',
    'With reporting by Associated Press writer Ann Lee',
    'Cross-posted from the Havel Globe.',
    'Lest den Originalartikel auf Englisch hier.',
    'Press contact: Ann Lee, press@havel.example',
    '– Ends –',
    '#Bridge #Council',
    '1,234 views',
    '打印本文',
  ])('%s goes', (line) => {
    expect(below(`<p>${line}</p>`).at(-1)).toBe(LAST);
  });
  test.each([
    'Reuters could not reach the ministry.',
    'The agency AFP, which first told of the vote, has moved out of the town hall.',
    'Редактор газеты подал в суд на мэрию города в понедельник вечером.',
    'The editor of the Post: “We will not leave.”',
    'The debate ends on Friday.',
    'About 1,234 views of the bridge were shown in the hall.',
    'Com informações novas, a câmara vota de novo na sexta-feira, segundo a prefeita da cidade.',
  ])('%s stays', (line) => {
    expect(below(`<p>${line}</p>`).at(-1)).toBe(line);
  });
  test('headings that are sentences are a picture story’s text', () => {
    const story = [1, 2, 3]
      .map(
        (n) =>
          `<h2>${n}. The bridge stood under water for ${n + 4} days in that spring.</h2><img src="/${n}.jpg">`,
      )
      .join('');
    expect(below(story).filter((text) => text.includes('under water'))).toHaveLength(3);
    expect(below('<h2>Old mill for sale</h2><h2>Ferry late again</h2>').at(-1)).toBe(LAST);
  });
});

describe('invitations between the paragraphs', () => {
  test.each([
    'Follow Havel Post on WhatsApp, Telegram and X.',
    'Join our WhatsApp channel',
    'Únete a nuestro canal de WhatsApp',
    'Sigue toda la información de Ciencia en Facebook y X.',
    'Siga o Diário no Instagram',
    'Rejoignez-nous sur notre chaîne WhatsApp',
    'Für mehr Nachrichten folgen Sie uns auf Facebook.',
    'Aktuelle Nachrichten aufs Handy? Hier geht es zur neuen Havel-App.',
    'Volg ons op WhatsApp',
    'Obserwuj nas w Google News',
    'Google Haberler’de bizi takip edin',
    'Подписывайтесь на наш канал в Telegram',
    'تابعنا على تويتر',
    'برای عضویت در کانال تلگرام کلیک کنید',
    'हमारे व्हाट्सएप चैनल से जुड़ें',
    '欢迎关注本报微信公众号',
    'Tu suscripción se está usando en otro dispositivo',
    'Suscríbete para seguir leyendo',
    'Cet article est réservé aux abonnés.',
  ])('%s goes', (line) => {
    expect(between(`<p>${line}</p>`)).not.toContain(line);
  });
  test.each([
    'Those who follow the mayor on Facebook had read of it on Sunday.',
    'He asked people to join the ferry’s group on WhatsApp, and forty did.',
    'Sigue sin haber acuerdo entre los dos bancos de la ciudad.',
    'Siga viva la memoria del puente, pidió la alcaldesa.',
    'Следите за уровнем воды в реке, попросила мэр.',
    'Hier geht es um Geld, sagte die Bürgermeisterin, und um nichts als Geld.',
    '关注民生',
    'La suscripción al transporte costará diez euros, según el ayuntamiento.',
    'Votre nom et votre adresse suffisent, a dit la maire aux riverains.',
  ])('%s stays', (line) => {
    expect(between(`<p>${line}</p>`)).toContain(line);
  });
});

describe('links between the paragraphs', () => {
  const link = (text: string) => `<a href="/other">${text}</a>`;
  const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

  test.each([
    `<p>PUEDES VER: ${link('El puente viejo, cerrado otra vez')}</p>`,
    `<p>DON'T MISS<br>${link('Ferry late again on the east bank')} [PICTURES]<br>${link('Who owns the quay')} [INSIGHT]</p>`,
    `<p>Lesenswert: ${link('Die Fähre kommt wieder zu spät')}</p>`,
    `<p>Zie ook: ${link('De veerboot is weer te laat')}</p>`,
    `<h5>Related article<br>The Ferry Guide</h5><p>${link('Read more')}</p>`,
    `<h4>More:</h4>${['Ferry late again today', 'Who owns the old quay', 'Ice on the river in May']
      .map((text) => `<ul><li><h4>${link(text)}</h4></li></ul>`)
      .join('')}`,
  ])('%s goes', (box) => {
    expect(between(box)).toEqual(between(''));
  });
  test.each([
    [`<p>Don’t miss the ferry, the mayor said, ${link('when it comes')}.</p>`, 'Don’t miss the ferry'],
    [`<p>MORE than forty people came, ${link('the council said on Monday evening')}.</p>`, 'MORE than forty'],
    ['<h3>Related articles were seized</h3>', 'Related articles were seized'],
    [`<h3>${link('The ferry')}</h3><p>${LINES[0]}</p><h3>${link('The quay')}</h3>`, 'The quay'],
    [
      list([
        `6 May 2019, the evening edition of the Post: ${link('the ferry stops for good')}`,
        `2 May 2019, the morning edition of the Post: ${link('ice on the river again')}`,
        `1 May 2019, the morning edition of the Post: ${link('the council meets at night')}`,
      ]),
      '6 May 2019',
    ],
  ])('%s stays', (part, words) => {
    expect(between(part).some((text) => text.includes(words))).toBe(true);
  });
  test('a list of headlines that end in links goes with its heading', () => {
    const others = list([
      `The strange life and ${link('quiet death of a ferryman')}`,
      `How the council ${link('got its money back at last')}`,
      `What the new quay means ${link('for those who live there')}`,
    ]);
    const after = `<h3>What it costs</h3>${BELOW}`;
    expect(textsOf(`${ABOVE}<h3>Exclusive from the town hall</h3>${others}${after}`)).toEqual(
      textsOf(`${ABOVE}${after}`),
    );
  });
  test('a box that comes again and again ends no text', () => {
    const box = `<h3>Leggi anche:</h3><h3>${link('Il traghetto è di nuovo in ritardo')}</h3>`;
    const long = `In summer, too, the bridge was shut. ${LINES.join(' ')}`;
    const texts = textsOf(`${ABOVE}${box}<p>${long}</p>${box}<p>Later: ${long}</p>${box}`);
    expect(texts).toContain(long);
    expect(texts).toContain(`Later: ${long}`);
  });
});
