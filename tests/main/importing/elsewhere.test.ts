/** Pages from elsewhere: old mark-up, agencies' points, picture stories, notices in many languages. */
import { describe, expect, test } from 'vitest';
import { blockText } from '../../../src/core/text.ts';
import { extractPage } from '../../../src/main/importing/extract-page.ts';
import { LINES, paragraphs, TITLE } from './bridge-page.ts';

const TEXT = paragraphs(LINES);
const textsOf = (inside: string, title = TITLE) =>
  extractPage(`<head><title>${title}</title></head><body>${inside}</body>`).blocks.map(blockText);
const below = (line: string) => textsOf(`<h1>${TITLE}</h1><div>${TEXT}<p>${line}</p></div>`);

test('a page of fonts and breaks: headline, author and day', () => {
  const page = extractPage(
    `<HTML><HEAD><TITLE>The Havel Weekly</TITLE></HEAD><BODY><CENTER><FONT SIZE=6><B>The Havel Weekly</B></FONT><BR><A HREF="i.htm">Front page</A></CENTER><HR><FONT SIZE=5><B>${TITLE}</B></FONT><BR><I>by Mira Tolland</I><BR><FONT SIZE=2>March 2, 2006</FONT><P>${LINES.join('<P>')}<HR><FONT SIZE=1>Copyright 2006 The Havel Weekly.</FONT></BODY></HTML>`,
  );
  expect(page.title.value).toBe(TITLE);
  expect(page.byline.value).toEqual(['Mira Tolland']);
  expect(page.publishedAt.value).toBe('2006-03-02');
  expect(page.blocks.map(blockText)).toEqual(LINES);
});

test('a picture story is its captions', () => {
  const gallery = `<div class="gallery">${LINES.map((line, at) => `<figure><img src="/${at}.jpg" alt="Bridge ${at}"><figcaption>${line}</figcaption></figure>`).join('')}</div>`;
  const captions = extractPage(
    `<head><title>${TITLE}</title></head><body><h1>${TITLE}</h1>${gallery}</body>`,
  ).blocks.flatMap((block) => (block.type === 'image' ? [block.caption] : []));
  expect(captions).toEqual(LINES);
});

describe('points above an agency’s report', () => {
  const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  test('stay together', () => {
    const points = ['Work to take a year', 'District pays two thirds'];
    expect(textsOf(`<h1>${TITLE}</h1>${list(points)}${TEXT}`)).toEqual([...points, ...LINES]);
  });
  test('are no menu', () => {
    expect(textsOf(`<h1>${TITLE}</h1>${list(['News', 'Town hall', 'Sport'])}${TEXT}`)).toEqual(LINES);
  });
});

describe('below the text', () => {
  test.each([
    '(انتهى) ح س',
    'کلیدواژه‌ها: پل، شورا',
    'HABERİN DEVAMI İÇİN TIKLAYINIZ',
    'Sizlere daha iyi hizmet sunabilmek adına sitemizde çerez konumlandırmaktayız.',
    'Deze website maakt gebruik van cookies om inhoud te personaliseren.',
    'Ta strona używa plików cookie w celu ułatwienia dostępu do serwisu.',
    'Tento web používá soubory cookie.',
    'Käytämme evästeitä sivuston kehittämiseen.',
    'เว็บไซต์นี้ใช้คุกกี้',
    'Situs ini menggunakan cookie.',
    'Mit Werbung weiterlesen oder Pur-Abo abschließen.',
    'ติดตามข่าวสารได้ที่ LINE @havel',
    'Ακολουθήστε το Χάβελ Νέα στο Google News',
    'Theo dõi chúng tôi trên Facebook',
    'Simak berita pilihan kami langsung di ponselmu lewat saluran WhatsApp.',
    'देश और दुनिया की ताजा खबरों के लिए जुड़े रहें हावेल समाचार के साथ',
    '更多新聞請加入哈維爾時報LINE好友',
    '現在用APP看新聞 點我下載APP',
    'Нашли опечатку? Выделите текст и нажмите Ctrl+Enter',
    'Veja mais notícias da região',
    'Bình luận (0)',
    'Διαβάστε επίσης',
    '[Video: the bridge]',
    'Commenting has been disabled',
    'شارك الخبر',
    'الوسوم: الجسر',
    'বিষয়: সেতু',
    'Submit a Comment',
    'Compartilhe:',
    '［PR］',
    'この記事は有料記事です。残り120文字',
    'この情報は役に立ちましたか？',
  ])('%s goes', (line) => {
    expect(below(line)).toEqual(LINES);
  });
  test.each([
    'Ta strona rzeki należy do miasta i nikt nie pytał mieszkańców o zgodę.',
    'Deze website over de brug is gemaakt door leerlingen van de school.',
    'Çerez satan esnaf, köprünün kapalı kalmasından zarar ettiğini söyledi.',
    'ผู้ว่าฯ ขอให้ประชาชนติดตามข่าวสารอย่างใกล้ชิดจนกว่าน้ำจะลด.',
    'Theo dõi mực nước sông là việc của tỉnh, bà thị trưởng nói.',
    'The mayor asked people to avoid the bridge until the summer.',
    'شارك الخبراء في الاجتماع وطلبوا من المجلس مهلة أخرى لدراسة المشروع.',
    'この情報は役に立つと市長は述べ、住民に感謝した。',
    'انتهى الاجتماع بعد أربع ساعات دون أن يتفق الأعضاء على الكلفة.',
    'Veja como ficou a ponte depois da cheia, disse a prefeita aos vereadores.',
  ])('%s stays', (line) => {
    expect(below(line).at(-1)).toBe(line);
  });
});

test('an office is the publisher of its releases', () => {
  const page = extractPage(
    `<head><title>Ministry of Transport | Press releases</title></head><body><h1>Ministry of Transport</h1><h2>${TITLE}</h2>${TEXT}</body>`,
  );
  expect([page.title.value, page.publisher.value]).toEqual([TITLE, 'Ministry of Transport']);
});
