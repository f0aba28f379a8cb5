/** Live blogs keep the times of their entries; nothing else gets times of its own. */
import { describe, expect, test } from 'vitest';
import { blockText } from '../../../src/core/text.ts';
import { extractPage } from '../../../src/main/importing/extract-page.ts';

const ENTRIES = [
  [
    '14:20',
    'The river falls',
    'The river at Havelmark has fallen by a hand since noon, the water office says.',
  ],
  [
    '13:05',
    'School stays shut',
    'The school on the east bank stays shut until Thursday, said Mayor Edda Lind.',
  ],
  [
    '11:40',
    'Ferry runs again',
    'The ferry has taken up its service again, with one boat and half of its seats.',
  ],
] as const;
const TITLE = 'Flood on the Havel: all that happens';
const DAY = '2024-05-03';

function textsOf(body: string, head = ''): readonly string[] {
  return extractPage(
    `<head><title>${TITLE}</title>${head}</head><body><h1>${TITLE}</h1>${body}</body>`,
  ).blocks.map(blockText);
}
const entries = (
  write: (time: string, headline: string, text: string) => string,
  name = 'live-entry',
  tag = 'article',
) =>
  `<div class="stream">${ENTRIES.map(([time, headline, text]) => `<${tag} class="${name}">${write(time, headline, text)}</${tag}>`).join('')}</div>`;
const updates = (zone: string) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'LiveBlogPosting',
    headline: TITLE,
    liveBlogUpdate: ENTRIES.map(([time, headline, articleBody]) => ({
      '@type': 'BlogPosting',
      headline,
      articleBody,
      datePublished: `${DAY}T${time}:00${zone}`,
    })),
  })}</script>`;
const lines = (time: (clock: string) => string) =>
  ENTRIES.flatMap(([clock, headline, text]) => [time(clock), headline, text]);

describe('a live blog', () => {
  test('shown with machine times', () => {
    const body = entries(
      (time, headline, text) =>
        `<div class="meta"><time datetime="${DAY}T${time}:00+02:00">${time}</time></div><h3>${headline}</h3><p>${text}</p>`,
    );
    expect(textsOf(body)).toEqual(lines((clock) => `${DAY} ${clock}`));
  });
  test('shown with clocks only', () => {
    const body = entries(
      (time, headline, text) => `<span class="time">${time} Uhr</span><h3>${headline}</h3><p>${text}</p>`,
      'entry',
      'li',
    );
    expect(textsOf(body)).toEqual(lines((clock) => clock));
  });
  test('declared, in universal time', () => {
    const body = entries((_, headline, text) => `<h3>${headline}</h3><p>${text}</p>`);
    expect(textsOf(body, updates('Z'))).toEqual(lines((clock) => `${DAY} ${clock} UTC`));
  });
  test('declared only, on a page that a script draws', () => {
    expect(textsOf('<div id="app">Loading</div>', updates('+02:00'))).toEqual(
      lines((clock) => `${DAY} ${clock}`),
    );
  });
});

describe('no live blog', () => {
  const text = `<article>${ENTRIES.map(([, , line]) => `<p>${line}</p>`)
    .join('')
    .repeat(3)}</article>`;
  const hasTimes = (texts: readonly string[]) => texts.some((line) => /\d\d:\d\d$|UTC$/.test(line));
  const timed = (time: string, headline: string, line: string) =>
    `<time datetime="${DAY}T${time}:00Z">${time}</time><h3>${headline}</h3><p>${line}</p>`;
  test.each([
    ['an article with comments', `${text}${entries(timed, 'comment')}`],
    ['an article with teasers', `${text}${entries(timed, 'teaser')}`],
    [
      'an article with cards of links',
      `${text}${entries((time, headline, line) => `<time datetime="${DAY}T${time}:00Z"></time><a href="/x"><h3>${headline}</h3><p>${line}</p></a>`)}`,
    ],
    ['an article with its own time', `<time datetime="${DAY}T14:20:00Z">14:20</time>${text}`],
    [
      'days without times of day',
      entries(
        (_, headline, line) => `<time datetime="${DAY}">3 May</time><h3>${headline}</h3><p>${line}</p>`,
      ),
    ],
    [
      'one time written again and again',
      entries(
        (_, headline, line) =>
          `<time datetime="${DAY}T14:20:00Z">14:20</time><h3>${headline}</h3><p>${line}</p>`,
      ),
    ],
  ])('%s', (_what, body) => {
    expect(hasTimes(textsOf(body))).toBe(false);
  });
});
