import { describe, expect, test } from 'vitest';
import { joinTimelines } from '../../../src/core/briefing/join-timelines.ts';
import MarkdownIt from 'markdown-it';
import { joinedMarkdown } from '../../../src/core/briefing/joined-markdown.ts';
import type { JoinedEntry, JoinedTimeline } from '../../../src/core/briefing/joined-timeline.ts';
import { joinedFrame, printJoined } from '../../../src/core/briefing/print-joined.ts';
import { COURIER, HERALD, paperView, SAHIL, STAR } from './ferry-views.ts';

const ALL = [COURIER, HERALD, STAR, SAHIL].map((paper) => paperView(paper));

function aground({ entries }: JoinedTimeline): JoinedEntry[] {
  return entries.filter(
    ({ clock, tellings }) => clock === 'happened' && tellings[0]?.passage.text.includes('aground') === true,
  );
}

describe('several articles on one timeline', () => {
  test('none of which dates an event say so, on paper and in Markdown', () => {
    const joined = { ...joinTimelines(ALL), entries: [], undated: [] };
    const sentence = 'None of the articles dates an event.';
    expect(joinedMarkdown(joined)).toContain(`## Timeline\n\n${sentence}\n`);
    expect(printJoined(joined).html).toContain(sentence);
    expect(joinedMarkdown(joinTimelines(ALL))).not.toContain(sentence);
  });

  test('an event is one entry with everyone who tells of it, and its dates side by side', () => {
    const joined = joinTimelines(ALL);
    expect(joined.articles.map(({ number, name }) => [number, name])).toEqual([
      [1, 'Coast Courier'],
      [2, 'The Herald'],
      [3, 'صحيفة الساحل'],
      // Without a publisher the host of its address stands for one.
      [4, 'quay.example'],
    ]);
    const [entry, ...others] = aground(joined);
    expect(others).toEqual([]);
    expect(entry?.articles).toEqual([1, 2, 4]);
    expect(entry?.conflicting).toBe(true);
    expect(entry?.claims.map(({ date, articles }) => [date, articles])).toEqual([
      ['3 March 2026', [1, 2]],
      ['4 March 2026', [4]],
    ]);
    expect(entry?.tellings.map(({ article, passage }) => [article, passage.paragraph])).toEqual([
      [1, 1],
      [2, 2],
      [4, 1],
    ]);
  });

  test('what one article alone tells stays, in order, and each article is published once', () => {
    const { entries } = joinTimelines(ALL);
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1));
    expect(entries.map(({ clock, date, articles }) => [clock, date, articles])).toEqual([
      ['happened', 'February 2026', [2]],
      ['happened', '3 March 2026', [1, 2, 4]],
      ['happened', '3 March 2026', [3]],
      ['happened', '5 March 2026', [1]],
      ['published', '6 March 2026', [1]],
      ['published', '7 March 2026', [2]],
      ['published', '7 March 2026', [3]],
      ['published', '8 March 2026', [4]],
    ]);
  });

  test('the order in which articles are given makes no difference', () => {
    expect(joinTimelines(ALL.toReversed())).toEqual(joinTimelines(ALL));
  });

  test('two sentences of one article that disagree are two events', () => {
    const twice = paperView({
      ...COURIER,
      paragraphs: [
        'The ferry Amina ran aground off Pemba on 3 March 2026.',
        'The ferry Amina ran aground off Pemba on 9 March 2025, too.',
      ],
    });
    const entries = aground(joinTimelines([twice, paperView(STAR)]));
    expect(entries.map(({ date, articles }) => [date, articles])).toEqual([
      ['9 March 2025', [1]],
      ['3 March 2026', [1, 2]],
    ]);
  });

  test('the analyst’s date counts and is marked, a dismissed event is gone', () => {
    const herald = paperView(HERALD);
    const right = herald.analysis.events.find(({ text }) => text.includes('aground'))?.when ?? null;
    const corrected = paperView(STAR, (events) =>
      events.map((event) =>
        event.text.includes('aground') ? { ...event, when: right, corrected: true as const } : event,
      ),
    );
    const dismissed = paperView(COURIER, (events) => events.filter(({ text }) => !text.includes('harbour')));
    const joined = joinTimelines([herald, corrected, dismissed]);
    const [entry] = aground(joined);
    expect(entry?.conflicting).toBe(false);
    expect(entry?.claims).toHaveLength(1);
    expect(entry?.tellings.map((telling) => telling.corrected)).toEqual([false, false, true]);
    expect(JSON.stringify(joined)).not.toContain('harbour of Wete');
  });

  test.each([
    ['a publisher', 'https://quay.example/1', ' Coast Courier ', 'Coast Courier'],
    ['else the host', 'https://www.quay.example:81/1', null, 'quay.example'],
    ['else the title, cut at a word', null, null, 'The council of Port Ardan has…'],
  ] as const)('an article is called by %s', (_, address, publisher, name) => {
    const { article, analysis } = paperView({
      ...COURIER,
      publisher,
      title: 'The council of Port Ardan has decided to close the quay',
    });
    const named = { ...article, address: { value: address, origin: 'meta' as const } };
    expect(joinTimelines([{ article: named, analysis }]).articles[0]?.name).toBe(name);
  });

  test('no article with a date gives no entries, and nothing fails', () => {
    const bare = { ...STAR, publishedAt: null, paragraphs: ['Nothing is known.'] };
    expect(joinTimelines([paperView(bare), paperView({ ...bare, id: 'b' })]).entries).toEqual([]);
    expect(printJoined(joinTimelines([paperView(bare)])).html).toContain(
      'None of the articles dates an event.',
    );
  });
});

describe('as Markdown', () => {
  test('names the sources of each date', () => {
    const text = joinedMarkdown(joinTimelines(ALL));
    expect(text).toContain(
      '# Timeline of 4 articles\n\n1. Ferry Amina runs aground off Pemba (Coast Courier, 6 March 2026',
    );
    expect(text).toContain('**3 March 2026** (happened, dates differ)');
    expect(text).toContain(
      '- 3 March 2026: Coast Courier ¶ 1; The Herald ¶ 2\n- 4 March 2026: quay.example ¶ 1\n',
    );
    expect(text).toContain('Stranded ferry &lt;b&gt;leaks&lt;/b&gt; oil');
    expect(text.endsWith('\n')).toBe(true);
  });

  test.each([
    '<script>run()</script>',
    'A bare address http://a.example/?x=<script src=//b.example></script>',
    'www.a.example/<img src=x onerror=run()>',
    '&lt;script&gt; &#60;script&#62;',
    '[a](javascript:run()) ![b](javascript:run())',
    '<javascript:run()> <https://a.example/" onclick="run()>',
    '\\<script>run()</script>',
  ])('holds no markup of its own where a program allows it: %s', (title) => {
    const [first] = ALL;
    if (first === undefined) throw new Error('no article');
    const article = { ...first.article, title: { ...first.article.title, value: title } };
    const text = joinedMarkdown(joinTimelines([{ ...first, article }]));
    const drawn = new MarkdownIt({ html: true, linkify: true }).render(text);
    expect(drawn).not.toMatch(/<(?:script|img|b)[\s>]|href="javascript|<[^>]*\son\w+=/i);
  });
});

describe('in print', () => {
  test('each text has its own language and direction, and markup of an article is words', () => {
    const { html, headings } = printJoined(joinTimelines(ALL));
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html).toMatch(/<p class="telling" lang="ar" dir="rtl">جنحت/);
    expect(html).not.toContain('<b>');
    expect(headings).toEqual(['Timeline of 4 articles', 'Timeline']);
  });

  test('a date that differs is quoted beside the other', () => {
    const { html } = printJoined(joinTimelines(ALL));
    const claims = /<ul class="claims conflicting">.*?<\/ul>/s.exec(html)?.[0] ?? '';
    expect(claims).toContain('3 March 2026');
    expect(claims).toContain('2 sources');
    expect(claims).toMatch(/4 March 2026.*quay\.example.*<span class="when">on 4 March 2026|4 March 2026/s);
    expect(claims).toContain('href="#source-4"');
  });

  test.each([
    ['one language', [COURIER, HERALD], 'en', 'ltr'],
    ['only right-to-left', [SAHIL, { ...SAHIL, id: 'b' }], 'ar', 'rtl'],
    ['both', [COURIER, SAHIL], 'en', 'ltr'],
    ['an unknown language', [{ ...COURIER, language: 'und' }], 'en', 'ltr'],
  ] as const)('%s sets the page', (_, papers, language, direction) => {
    expect(joinedFrame(joinTimelines(papers.map((paper) => paperView(paper))))).toEqual({
      language,
      direction,
    });
  });
});
