import { describe, expect, it } from 'vitest';
import type { BriefingInput } from '../../../src/core/briefing/briefing.ts';
import { composeBriefing } from '../../../src/core/briefing/compose-briefing.ts';
import { printBriefing } from '../../../src/core/briefing/print-document.ts';
import { harbourView } from './harbour-view.ts';
import { makeView, paragraph } from './make-view.ts';

function print(view: BriefingInput, notes = false) {
  return printBriefing(composeBriefing(view, { notes }));
}

const EVIL = `"><script>alert(1)</script><img src=x onerror=alert(1)>'</style></title>`;

describe('the printed document', () => {
  it('is the same for the same briefing', () => {
    expect(print(harbourView())).toEqual(print(harbourView()));
  });

  it('has one first heading and jumps over no level', () => {
    const levels = [...print(harbourView()).html.matchAll(/<h([1-6])\b/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.slice(1).entries())
      expect(level).toBeLessThanOrEqual((levels[index] ?? 0) + 1);
  });

  it('reports its headings with their spaces and without reference marks', () => {
    expect(print(harbourView()).headings).toEqual([
      'Port Ardan reopens its northern quay after the storm',
      'Key points',
      'Timeline',
      'Who said what',
      'A Lena Orsova',
      'B Tomas Hale',
      'Nobody named',
      'The article',
      '“We counted every stone”',
      'Names',
      'People',
      'Places',
      'Source',
    ]);
  });

  it('leaves out what has no content', () => {
    const { headings } = print(makeView({ title: 'T', publishedAt: null, blocks: [paragraph('Words.')] }));
    expect(headings).toEqual(['T', 'The article', 'Source']);
  });

  it.each([
    ['2026-03-14', ['happened', 'published', 'planned']],
    ['2026-05-01', ['happened', 'happened', 'published']],
    [null, ['happened', 'happened']],
  ])('tells what is planned from what happened, published %s', (publishedAt, words) => {
    const sentences = ['The quay sank in February.', 'The quay will reopen in April.'];
    const view = makeView({
      title: 'T',
      publishedAt,
      blocks: [paragraph(sentences.join(' '))],
      events: [
        { sentence: sentences[0] ?? '', date: '2026-02', within: ['2026-02-01', '2026-02-28'] },
        { sentence: sentences[1] ?? '', date: '2026-04', within: ['2026-04-01', '2026-04-30'] },
      ],
    });
    const clocks = print(view).html.matchAll(/class="clock"[^>]*>(\w+)</g);
    expect([...clocks].map(([, word]) => word)).toEqual(words);
  });

  it('escapes every word from outside', () => {
    const view = makeView({
      title: EVIL,
      publisher: EVIL,
      language: EVIL,
      blocks: [
        paragraph(`Somebody said: “${EVIL}” on ${EVIL}.`),
        { type: 'heading', level: 2, text: EVIL },
        { type: 'image', image: null, alternative: EVIL, caption: EVIL },
        { type: 'table', header: true, caption: EVIL, rows: [[EVIL], [EVIL]] },
        { type: 'list-item', ordered: true, depth: 9, text: EVIL },
        { type: 'preformatted', text: EVIL },
        {
          type: 'paragraph',
          text: EVIL,
          marks: [{ kind: 'link', start: 0, end: 9, address: `javascript:${EVIL}` }],
        },
      ],
      quotations: [{ text: EVIL, speaker: EVIL, role: EVIL, mention: EVIL, cue: EVIL }],
      events: [{ sentence: EVIL, date: '2026-03-14', place: EVIL }],
      names: [{ name: EVIL, kind: 'person', role: EVIL, country: 'XX' }],
      keyPoints: [EVIL],
      annotations: [{ quote: EVIL, note: EVIL, tags: [EVIL] }],
    });
    const { html, styles } = print(view, true);
    expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>|javascript:/);
    expect(html.match(/<style|<\/style|<link/g)).toEqual(['<link', '<link', '<link']);
    expect(styles).not.toMatch(/<script|<\/style/);
    // Every attribute that markup could have broken out of still ends where it should.
    expect(html).toContain(`<html lang="&quot;&gt;&lt;script&gt;`);
  });

  it('asks for nothing but its three stylesheets, and forbids the rest', () => {
    const { html } = print(harbourView());
    expect(
      [...html.matchAll(/(?:href|src)="([^"]*)"/g)]
        .map((match) => match[1])
        .filter((to) => !to?.startsWith('#')),
    ).toEqual(['/fonts/fonts.css', '/fonts/fonts-cjk.css', '/briefing.css']);
    expect(html).toContain("default-src 'none'");
  });

  it('leads every reference to something that is there', () => {
    const { html } = print(harbourView([{ quote: 'two cranes', note: 'x' }]), true);
    const targets = new Set([...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]));
    const links = [...html.matchAll(/href="#([^"]*)"/g)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !targets.has(link))).toEqual([]);
  });

  it('mirrors a right-to-left page', () => {
    const view = harbourView();
    const { html, styles } = print({ ...view, article: { ...view.article, direction: 'rtl' } });
    expect(html).toContain('dir="rtl"');
    expect(styles).toContain('@top-right { content: "Port Ardan');
    expect(print(view).styles).toContain('@top-left { content: "Port Ardan');
  });

  it('cuts a long running head at a word', () => {
    const view = makeView({ title: `${'word '.repeat(40)}end`, blocks: [paragraph('Words.')] });
    const head = /@top-left \{ content: "([^"]*)"/.exec(print(view).styles)?.[1] ?? '';
    expect(head.length).toBeLessThan(100);
    expect(head).toMatch(/word\\2026 $/);
  });

  it('shows notes only where they were asked for', () => {
    const view = harbourView([{ quote: 'two cranes', note: 'CANARY', colour: 'pink', tags: ['CANARY-TAG'] }]);
    expect(print(view).html).not.toMatch(/CANARY|Private notes|class="highlight/);
    expect(print(view, true).html).toMatch(/Private notes[\s\S]*CANARY[\s\S]*CANARY-TAG/);
    expect(print(view, true).html).toContain('class="highlight pink"');
  });
});
