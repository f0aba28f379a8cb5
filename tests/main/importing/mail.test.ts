/** Mail, written here as mail programs write it, to articles. */
import { afterAll, describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/model.ts';
import { openDocument } from '../../../src/main/importing/open-document.ts';
import { createPageParser } from '../../../src/main/importing/page-parser.ts';
import { dateOf } from '../../../src/main/importing/formats/mail-head.ts';
import { isAttribution, readInnerHead } from '../../../src/main/importing/formats/mail-forward.ts';
import { mail, type MailContent } from './make-documents.ts';

const parser = createPageParser();
afterAll(() => parser.close());

const FIRST =
  'The council of Norrhaven met on Tuesday and agreed, after three hours of talk, to mend the old bridge before the winter sets in and the river rises.';
const SECOND =
  '“We have waited long enough,” said the mayor, Ada Brandt, who had called the meeting herself and who spoke for the better part of an hour.';
/** As programs break it. */
const BODY = [
  'The council of Norrhaven met on Tuesday and agreed, after three hours of',
  'talk, to mend the old bridge before the winter sets in and the river rises.',
  '',
  '“We have waited long enough,” said the mayor, Ada Brandt, who had called',
  'the meeting herself and who spoke for the better part of an hour.',
].join('\r\n');
const HTML = `<p>${FIRST}</p><p>${SECOND}</p>`;
const RICH = 'text/html; charset=utf-8';

async function read(content: MailContent | string): Promise<Article> {
  const bytes = new TextEncoder().encode(typeof content === 'string' ? content : mail(content));
  const opened = await openDocument(
    { name: 'm.eml', mediaType: '', bytes, kind: 'file' },
    { now: '2026-01-02T03:04:05Z', newId: () => 'a1', parser },
  );
  if (opened.kind !== 'article') throw new Error(JSON.stringify(opened));
  return opened.article;
}

function textsOf({ blocks }: Article): string[] {
  return blocks.map((block) => ('text' in block ? block.text : block.type));
}

function removalsOf({ removals }: Article): string[] {
  return removals.map(({ reason }) => reason);
}

describe('the head', () => {
  test('encoded words, marks of programs and lists', async () => {
    const article = await read({
      subject: '=?utf-8?Q?Re:_[rivers]_Br=C3=BCcke?= =?utf-8?B?IGJhbGQ=?=',
      body: BODY,
    });
    expect(article).toMatchObject({
      title: { value: 'Brücke bald', origin: 'meta' },
      byline: { value: ['Ann Lee'], origin: 'meta' },
      publisher: { value: 'Ann Lee <ann@x.example>', origin: 'meta' },
      publishedAt: { value: '2026-01-01T08:00:00+03:00', origin: 'meta' },
    });
  });
  test('one in an old charset that it does not name', async () => {
    const head = Uint8Array.from(
      'From: a@x.example\r\nSubject: \u00cd\u00ee\u00e2\u00fb\u00e9 \u00ec\u00ee\u00f1\u00f2 \u00f7\u00e5\u00f0\u00e5\u00e7 \u00f0\u00e5\u00ea\u00f3\r\n\r\n',
      (char) => char.charCodeAt(0),
    );
    const opened = await openDocument(
      { name: 'm.eml', mediaType: '', bytes: Buffer.concat([head, Buffer.from(BODY)]), kind: 'file' },
      { now: '2026-01-02T03:04:05Z', newId: () => 'a1', parser },
    );
    expect(opened).toMatchObject({ article: { title: { value: 'Новый мост через реку' } } });
  });
  test('a house is no author', async () => {
    const article = await read({
      subject: 'News',
      headers: ['List-Unsubscribe: <https://x.example/u>'],
      body: BODY,
    });
    expect(article).toMatchObject({ byline: { value: [] }, publisher: { value: 'Ann Lee <ann@x.example>' } });
  });
  test('a mail without one takes its title from its text', async () => {
    expect((await read(`MIME-Version: 1.0\r\nFrom: a@x.example\r\n\r\n${BODY}`)).title.value).toContain(
      'The council of Norrhaven met',
    );
  });
  test.each([
    ['Thu, 1 Jan 2026 08:00:00 +0300', '2026-01-01T08:00:00+03:00'],
    ['1 Jan 2026 08:00 GMT', '2026-01-01T08:00:00Z'],
    ['Thu, 1 Jan 26 08:00:00 -0000 (UTC)', '2026-01-01T08:00:00Z'],
    ['Thu, 31 Feb 2026 08:00:00 +0300', null],
    ['Thu, 1 Jan 275760 08:00:00 +0300', null],
    ['yesterday', null],
    ['', null],
  ])('the date %s', (text, iso) => {
    expect(dateOf(text)).toBe(iso);
  });
});

describe('what is quoted and signed', () => {
  const signature = '\r\n\r\n-- \r\nAnn Lee\r\nRiver desk';
  test('an answer below its own words', async () => {
    const article = await read({
      subject: 'Re: The bridge',
      body: `${BODY}\r\n\r\nOn Mon, 5 Jan 2026 at 10:00, Bob Ray <bob@y.example> wrote:\r\n\r\n> What of\r\n> the bridge?\r\n`,
    });
    expect(textsOf(article)).toEqual([FIRST, SECOND]);
    expect(removalsOf(article)).toEqual(['quoted mail']);
  });
  test('an answer between what is quoted', async () => {
    const article = await read({
      subject: 'Re: The bridge',
      body: `> What of the bridge?\r\n\r\n${BODY}\r\n\r\n> And the ferry?\r\n`,
    });
    expect(textsOf(article)).toEqual([FIRST, SECOND]);
  });
  test('a mail of nothing but quoted text is about that', async () => {
    const article = await read({
      subject: 'The bridge',
      body: BODY.split('\r\n')
        .map((line) => `> ${line}`)
        .join('\r\n'),
    });
    expect(textsOf(article)).toEqual([FIRST, SECOND]);
  });
  test('a signature, a telephone’s line, a house’s notice, a list’s footer', async () => {
    const notice =
      'This e-mail is confidential and intended solely for the person it names; if that is not you, please delete it.';
    expect(removalsOf(await read({ subject: 'a', body: `${BODY}${signature}` }))).toEqual(['signature']);
    expect(removalsOf(await read({ subject: 'a', body: `${BODY}\r\n\r\nSent from my iPhone` }))).toEqual([
      'signature',
    ]);
    expect(removalsOf(await read({ subject: 'a', body: `${BODY}\r\n\r\n${notice}` }))).toEqual([
      'confidentiality notice',
    ]);
    expect(
      removalsOf(
        await read({ subject: 'a', body: `${BODY}\r\n\r\n${'_'.repeat(40)}\r\nRivers mailing list\r\n` }),
      ),
    ).toEqual(['mailing list footer']);
  });
  test('a dash in the text is no signature, and an article may speak of secrets', async () => {
    const text = `${BODY}\r\n\r\nThe report was confidential, said the mayor, and nobody outside the council was to see it.\r\n\r\n--- \r\n${'More of it came out later. '.repeat(30)}`;
    expect(removalsOf(await read({ subject: 'a', body: text }))).toEqual([]);
  });
  test('Gmail’s boxes', async () => {
    const article = await read({
      subject: 'Re: b',
      type: RICH,
      body: `<div>${HTML}<div class="gmail_signature">Ann Lee<br>River desk</div></div><div class="gmail_quote"><div class="gmail_attr">On Mon, 5 Jan 2026 at 10:00, Bob &lt;b@y.example&gt; wrote:</div><blockquote class="gmail_quote">What of it?</blockquote></div>`,
    });
    expect(textsOf(article)).toEqual([FIRST, SECOND]);
    expect(removalsOf(article)).toEqual(['signature', 'quoted mail']);
  });
});

describe('what is handed on is the article', () => {
  const head =
    'From: The Norrhaven Post <news@post.example>\r\nDate: Mon, 5 Jan 2026 at 10:00\r\nSubject: Bridge to be mended\r\nTo: <ann@x.example>';
  const handed = {
    title: { value: 'Bridge to be mended', origin: 'text' },
    publisher: { value: 'The Norrhaven Post <news@post.example>', origin: 'text' },
    publishedAt: { value: '2026-01-05', origin: 'text' },
  };
  test.each([
    [
      'plain',
      'text/plain; charset=utf-8',
      `Look!\r\n\r\n---------- Forwarded message ---------\r\n${head}\r\n\r\n\r\n${BODY}`,
    ],
    [
      'Gmail',
      RICH,
      `<div>Look!</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>${head.replaceAll('<', '&lt;').replaceAll('\r\n', '<br>')}</div>${HTML}</div>`,
    ],
    [
      'Apple',
      RICH,
      `Look!<br><blockquote type="cite"><div>Begin forwarded message:</div><br>${head
        .replaceAll('<', '&lt;')
        .split('\r\n')
        .map((line) => `<div><b>${line.replace(':', ':</b>')}</div>`)
        .join('')}<br>${HTML}</blockquote>`,
    ],
    [
      'Outlook',
      RICH,
      `<p class=MsoNormal>FYI</p><div style="border-top:solid 1pt"><p class=MsoNormal>${head.replaceAll('<', '&lt;').replace('Date:', 'Sent:').replaceAll('\r\n', '<br>')}</p></div>${HTML}`,
    ],
    [
      'German',
      'text/plain; charset=utf-8',
      `Schau mal!\r\n\r\n-------- Weitergeleitete Nachricht --------\r\nBetreff: Bridge to be mended\r\nDatum: 5. Januar 2026\r\nVon: The Norrhaven Post <news@post.example>\r\nAn: ann@x.example\r\n\r\n${BODY}`,
    ],
  ])('%s', async (_, type, body) => {
    const article = await read({ subject: 'Fwd: b', type, body });
    expect(article).toMatchObject(handed);
    expect(textsOf(article)).toEqual([FIRST, SECOND]);
    expect(removalsOf(article)).toEqual(['note above a forwarded mail', 'head of a forwarded mail']);
  });
  test('an article of its own above a short mail is not pushed aside', async () => {
    const long = `${BODY}\r\n\r\n${BODY}\r\n\r\n${BODY}`;
    const article = await read({
      subject: 'b',
      body: `${long}\r\n\r\n---------- Forwarded message ---------\r\n${head}\r\n\r\nShort.`,
    });
    expect(article.title.value).toBe('b');
    expect(textsOf(article)).toHaveLength(6);
  });
  test.each([
    [['From: a', 'To: b'], null],
    [['From: the desk', FIRST], null],
    [['Von: A <a@x.example>', 'Gesendet: Montag, 5. Januar 2026 10:00', 'Betreff: Brücke'], 'Brücke'],
    [['De : A <a@x.example>', 'Objet : Pont'], 'Pont'],
    [['发件人: A <a@x.example>', '主题: 桥'], '桥'],
  ])('%j', (paragraphs, subject) => {
    expect(readInnerHead(paragraphs)?.head.subject ?? null).toBe(subject);
  });
  test.each([
    ['On Mon, 5 Jan 2026, Bob wrote:', true],
    ['Am 05.01.2026 um 10:00 schrieb Bob:', true],
    ['Le lun. 5 janv. 2026 à 10:00, Bob a écrit :', true],
    ['5 января 2026, Боб написал:', true],
    ['On Monday the mayor wrote to the council.', false],
    ['The letter that he wrote: a plea', false],
  ])('“%s” tells who wrote what follows: %s', (line, expected) => {
    expect(isAttribution(line)).toBe(expected);
  });
});

describe('bodies', () => {
  const item = (title: string, place: string) =>
    `<tr><td><h2><a href="https://post.example/${place}">${title}</a></h2><p>${FIRST} <a href="https://post.example/${place}">Read more</a></p></td></tr>`;
  test('a newsletter keeps its links; its preview line and notices go; nothing is loaded', async () => {
    const article = await read({
      subject: 'Morning briefing',
      type: RICH,
      body: `<div style="display:none;max-height:0">Today: the bridge</div><table><tr><td><table><tr><td><img src="https://track.example/logo.png" alt="The Post"><a href="https://post.example/view">View in browser</a></td></tr>${item('Bridge to be mended', 'a')}${item('Ferry late', 'b')}<tr><td>You receive this mail because you subscribed. <a href="https://post.example/u">Unsubscribe</a></td></tr></table></td></tr></table><img src="https://track.example/o.gif" width=1><script>alert(1)</script>`,
    });
    expect(article.blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'heading', 'paragraph']);
    const json = JSON.stringify(article);
    expect(json).toContain('"address":"https://post.example/a"');
    expect(json).not.toMatch(/track\.example|alert\(1\)/);
    expect(new Set(removalsOf(article))).toEqual(new Set(['hidden text', 'newsletter notice', 'picture']));
  });
  test('of alternatives the rich one, in its own charset', async () => {
    const body = [
      '--a',
      'Content-Type: text/plain',
      '',
      'plain words',
      '--a',
      'Content-Type: text/html; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      `<p>${FIRST.replaceAll('=', '=3D')} Caf=E9 na=EFve.</p>`,
      '--a--',
      '',
    ].join('\r\n');
    const article = await read({ subject: 's', type: 'multipart/alternative; boundary=a', body });
    expect(textsOf(article)).toEqual([`${FIRST} Café naïve.`]);
    expect(article.source.charset).toBe('windows-1252');
  });
  test('lines broken for the way are joined', async () => {
    const article = await read({
      subject: 's',
      type: 'text/plain; charset=utf-8; format=flowed',
      body: 'A short \r\nline that flows.\r\nA fixed one, which stands.',
    });
    expect(textsOf(article)).toEqual(['A short line that flows.', 'A fixed one, which stands.']);
  });
  test.each([
    ['a word', 'From: a@x.example\nSubject: s\nMIME-Version: 1.0\n\nx', ['x']],
    [
      'no boundary',
      'From: a@x.example\r\nSubject: s\r\nContent-Type: multipart/mixed\r\n\r\nOne paragraph.',
      ['One paragraph.'],
    ],
    [
      'the last part cut off',
      'From: a@x.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nOne paragraph.',
      ['One paragraph.'],
    ],
    ['old line ends', 'From: a@x.example\rSubject: s\r\rOne paragraph.', ['One paragraph.']],
  ])('%s', async (_, content, texts) => {
    expect(textsOf(await read(content))).toEqual(texts);
  });
  test('a wrong charset is noticed', async () => {
    const bytes = Buffer.concat([
      Buffer.from(mail({ subject: 's', type: 'text/plain; charset=us-ascii', body: `${FIRST} ` })),
      Buffer.from('Größe, Höhe, Maße', 'utf8'),
    ]);
    const opened = await openDocument(
      { name: 'm.eml', mediaType: '', bytes, kind: 'file' },
      { now: '2026-01-02T03:04:05Z', newId: () => 'a1', parser },
    );
    if (opened.kind !== 'article') throw new Error(opened.kind);
    expect(textsOf(opened.article)).toEqual([`${FIRST} Größe, Höhe, Maße`]);
    expect(opened.article.notices).toHaveLength(1);
  });
  test.each([
    [
      'nested without end',
      `Content-Type: multipart/mixed; boundary=b0\r\nFrom: a@x.example\r\n\r\n${Array.from({ length: 500 }, (_, index) => `--b${index}\r\nContent-Type: multipart/mixed; boundary=b${index + 1}\r\n\r\n`).join('')}`,
      '“m.eml” is mail nested more than 100 deep.',
    ],
    [
      'encrypted',
      'From: a@x.example\r\nContent-Type: application/pkcs7-mime; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\nMIAGCSqGSIb3DQEHA6CA',
      '“m.eml” is encrypted mail.',
    ],
    ['without text', 'From: a@x.example\r\nSubject: b\r\n\r\n\r\n', '“m.eml” is mail without any text.'],
  ])('%s it is refused', async (_, content, message) => {
    expect(
      await openDocument(
        { name: 'm.eml', mediaType: '', bytes: new TextEncoder().encode(content), kind: 'file' },
        { now: '', newId: () => 'a', parser },
      ),
    ).toEqual({ kind: 'refused', message });
  });
});
