/** The pruning steps on tables of lines: what each takes out, and what it must leave. */
import { describe, expect, test } from 'vitest';
import { isAuthorNote } from '../../../src/core/extraction/author-note.ts';
import { isBylineText } from '../../../src/core/extraction/byline-text.ts';
import { furnitureOf } from '../../../src/core/extraction/furniture-phrases.ts';
import {
  keptPiece,
  prunePieces,
  settlePieces,
  type PruningContext,
  type PruningStep,
} from '../../../src/core/extraction/piece.ts';
import { pruneCaptions } from '../../../src/core/extraction/prune-captions.ts';
import { pruneHead } from '../../../src/core/extraction/prune-head.ts';
import { pruneInlineLinks } from '../../../src/core/extraction/prune-inline-links.ts';
import { pruneLabels } from '../../../src/core/extraction/prune-labels.ts';
import { pruneNotices } from '../../../src/core/extraction/prune-notices.ts';
import { pruneRepeatedTitle } from '../../../src/core/extraction/prune-repeated-title.ts';
import { pruneTail } from '../../../src/core/extraction/prune-tail.ts';
import type { Block } from '../../../src/core/model.ts';

const PROSE =
  'The council met on Tuesday and agreed, after three hours of talk, to mend the old bridge before the winter comes.';
const CONTEXT: PruningContext = {
  title: 'Old bridge to be mended',
  publisher: 'Havel Post',
  byline: ['Mira Tolland'],
  kind: 'page',
};

function paragraph(text: string): Block {
  return { type: 'paragraph', text };
}

/** A paragraph that is one link. */
function linked(text: string): Block {
  return {
    type: 'paragraph',
    text,
    marks: [{ kind: 'link', start: 0, end: text.length, address: 'https://example.org/' }],
  };
}

function removedBy(step: PruningStep, blocks: readonly Block[]): string[] {
  const { removals } = settlePieces(prunePieces(blocks.map(keptPiece), [step], CONTEXT));
  return removals.flatMap((removal) =>
    removal.blocks.map((block) => ('text' in block ? block.text : block.type)),
  );
}

describe('furniture by its phrases', () => {
  test.each([
    ['Leave a Reply', 'comment-form'],
    ['12 Comments', 'comment-form'],
    ['Your email address will not be published. Required fields are marked *', 'comment-form'],
    ['Schreiben Sie einen Kommentar', 'comment-form'],
    ['اترك تعليقاً', 'comment-form'],
    ['Оставить комментарий', 'comment-form'],
    ['This website uses cookies to improve your experience.', 'cookie-notice'],
    ['Wir verwenden Cookies, um Inhalte anzuzeigen.', 'cookie-notice'],
    ['Subscribe to our newsletter', 'newsletter'],
    ['Get the best stories delivered straight to your inbox.', 'newsletter'],
    ['Facebook Twitter WhatsApp', 'share-bar'],
    ['Share this article', 'share-bar'],
    ['Related articles', 'related-links'],
    ['اقرأ أيضاً', 'related-links'],
    ['相关阅读', 'related-links'],
    ['© 2024 Havel Post', 'site-footer'],
    ['All rights reserved.', 'site-footer'],
    ['Advertisement', 'advertisement'],
  ])('%s', (line, step) => {
    expect(furnitureOf(line)?.step).toBe(step);
  });
  test.each([
    PROSE,
    'The minister declined to comment on the report.',
    'He will share the stage with two rivals.',
    'Cookies were sold at the market, as every year.',
    'She asked readers to subscribe to a simple idea: patience.',
    'Related diseases were found in two villages.',
    'The copyright law of 1911 was changed again on Monday.',
    'Comments by the mayor had angered the fishermen.',
    'Print is not dead, the owner said.',
  ])('not furniture: %s', (line) => {
    expect(furnitureOf(line)).toBeNull();
  });
});

describe('bylines', () => {
  test.each([
    'By Mira Tolland',
    'Mira Tolland',
    'Von Jan Okker',
    '3 May 2024',
    'Published: 3 May 2024, 10:15',
    'Updated on 2024-05-03',
    '4 min read',
    'Lesedauer: 3 Minuten',
    '发布时间：2024年5月3日',
  ])('%s', (line) => {
    expect(isBylineText(line, CONTEXT.byline)).toBe(true);
  });
  test.each([
    PROSE,
    'By the river the flood had taken two houses.',
    'Mira Tolland was born in Havel.',
    'On 3 May 2024 the bridge, which is the oldest in the valley, was closed to all traffic until further notice.',
    'A short heading',
  ])('not a byline: %s', (line) => {
    expect(isBylineText(line, CONTEXT.byline)).toBe(false);
  });
});

describe('author notes', () => {
  test.each([
    'Mira Tolland covers the valley for the Havel Post.',
    'Jan Okker is a freelance journalist based in Ostrow.',
    'Jan Okker ist Redakteur im Ressort Politik.',
    'Follow her on Twitter @example.',
    'He may be reached at desk@example.org.',
  ])('%s', (line) => {
    expect(isAuthorNote(line, CONTEXT.byline)).toBe(true);
  });
  test.each([
    PROSE,
    'The top sheet covers the whole bed.',
    '“Jan Okker is a writer I admire,” she said.',
    'He is the oldest man in the valley.',
    'Anyone with information can contact police at the station on Mill Street.',
    'The boats are available now.',
  ])('not one: %s', (line) => {
    expect(isAuthorNote(line, CONTEXT.byline)).toBe(false);
  });
});

describe('captions and credits', () => {
  test.each([
    'Photo: Mira Tolland',
    'Foto: dpa',
    '© Mira Tolland',
    'Getty Images',
    'The old bridge in spring. (Photo by Jan Okker)',
    'The old bridge in spring. Foto: Jan Okker',
    'Mira Tolland/AFP',
  ])('%s', (line) => {
    expect(removedBy(pruneCaptions, [paragraph(PROSE), paragraph(line)])).toEqual([line]);
  });
  test.each([
    PROSE,
    'The photo: a boat, a man, and nothing else in sight for miles around the point where they had last been seen.',
    'The picture shows the bridge.',
    'Reuters reported the closure first.',
  ])('left: %s', (line) => {
    expect(removedBy(pruneCaptions, [paragraph(line)])).toEqual([]);
  });
});

describe('links to other articles', () => {
  test('a line that is one link, or a labelled link', () => {
    const blocks = [
      paragraph(PROSE),
      linked('Ferry late again for the third week'),
      linked('READ MORE: What the bridge cost'),
      paragraph(PROSE),
    ];
    expect(removedBy(pruneInlineLinks, blocks)).toHaveLength(2);
  });
  test('a link within a sentence stays', () => {
    const text = 'The report, which runs to 40 pages, was read out in full on Monday.';
    expect(
      removedBy(pruneInlineLinks, [
        {
          type: 'paragraph',
          text,
          marks: [{ kind: 'link', start: 4, end: 10, address: 'https://example.org/' }],
        },
      ]),
    ).toEqual([]);
  });
  test('a linked heading above its own text stays', () => {
    const heading: Block = {
      type: 'heading',
      level: 2,
      text: 'The bridge',
      marks: [{ kind: 'link', start: 0, end: 10, address: 'https://example.org/' }],
    };
    expect(removedBy(pruneInlineLinks, [heading, paragraph(PROSE)])).toEqual([]);
  });
  test('a label without a link is a sentence of the text', () => {
    expect(
      removedBy(pruneInlineLinks, [
        paragraph('More: that is what the fishermen asked for, and what they did not get.'),
      ]),
    ).toEqual([]);
  });
});

describe('labels and notices', () => {
  test.each([
    'Advertisement 2',
    'Image 1 of 5',
    'Read more',
    '* * *',
    'View this post on Instagram',
    'Continue reading',
  ])('label: %s', (line) => {
    expect(
      removedBy(pruneLabels, [paragraph(line)]).length + (furnitureOf(line) ? 1 : 0) > 0 ||
        line === 'Advertisement 2',
    ).toBe(true);
  });
  test.each([
    'We may earn a commission if you buy something through these links.',
    'This article is for informational purposes only.',
    'The views expressed in this article are those of the author.',
    '未经授权不得转载。',
  ])('notice: %s', (line) => {
    expect(removedBy(pruneNotices, [paragraph(line)])).toEqual([line]);
  });
  test.each([
    PROSE,
    '“We may earn a commission,” the broker admitted.',
    'السؤال الآن هو ماذا بعد؟',
    '会议于周一结束。',
    'The commission may receive a new chair.',
  ])('left: %s', (line) => {
    expect([
      ...removedBy(pruneNotices, [paragraph(line)]),
      ...removedBy(pruneLabels, [paragraph(line)]),
    ]).toEqual([]);
  });
});

describe('head and tail', () => {
  test('labels, bylines and dates above the text go, a standfirst stays', () => {
    const standfirst = 'After years of talk the council will mend the oldest crossing of the valley.';
    const blocks = [
      paragraph('Politics'),
      paragraph('By Mira Tolland'),
      paragraph('3 May 2024'),
      paragraph(standfirst),
      paragraph(PROSE),
    ];
    expect(removedBy(pruneHead, blocks)).toEqual(['Politics', 'By Mira Tolland', '3 May 2024']);
  });
  test('credits, contacts and empty headings below the text go', () => {
    const blocks = [
      paragraph(PROSE),
      paragraph(PROSE),
      paragraph('Reporting by Jan Okker; Editing by Mira Tolland'),
      { type: 'heading', level: 2, text: 'More' } as const,
    ];
    expect(removedBy(pruneTail, blocks)).toHaveLength(2);
  });
  test('the last paragraph of the text stays, however short', () => {
    expect(removedBy(pruneTail, [paragraph(PROSE), paragraph('“We shall see,” he said.')])).toEqual([]);
  });
  test('a single paragraph by its author’s agency is no author note', () => {
    expect(removedBy(pruneTail, [paragraph(`Mira Tolland reports: ${PROSE}`)])).toEqual([]);
  });
});

describe('a repeated headline', () => {
  test('goes from the top, whatever its element', () => {
    expect(
      removedBy(pruneRepeatedTitle, [
        { type: 'heading', level: 2, text: 'OLD BRIDGE TO BE MENDED' },
        paragraph(PROSE),
      ]),
    ).toHaveLength(1);
    expect(
      removedBy(pruneRepeatedTitle, [paragraph('Old bridge to be mended'), paragraph(PROSE)]),
    ).toHaveLength(1);
  });
  test('words of it within a sentence stay', () => {
    expect(
      removedBy(pruneRepeatedTitle, [
        paragraph('The old bridge to be mended is the one at Havel, the mayor said.'),
      ]),
    ).toEqual([]);
  });
});

describe('lines above the text', () => {
  test.each(['Home » News » Harbour', '当前位置：首页/新闻/今日', 'You are here: Home > News'])(
    'breadcrumbs: %s',
    (line) => {
      expect(removedBy(pruneHead, [paragraph(line), paragraph(PROSE)])).toEqual([line]);
    },
  );
  test.each(['Is 5 > 3? The council says so, and it is right.', 'Harbour » closed until the summer'])(
    'no breadcrumbs: %s',
    (line) => {
      expect(removedBy(pruneHead, [paragraph(`${line} ${PROSE}`), paragraph(PROSE)])).toEqual([]);
    },
  );
  test.each(['Harbour and quay Old bridge to be mended', 'bridge to be mended'])(
    'the headline with or without its kicker: %s',
    (line) => {
      expect(
        removedBy(pruneRepeatedTitle, [{ type: 'heading', level: 2, text: line }, paragraph(PROSE)]),
      ).toEqual(line.split(' ').length < 4 ? [] : [line]);
    },
  );
  test('a heading that only shares words with the headline stays', () => {
    expect(
      removedBy(pruneRepeatedTitle, [
        { type: 'heading', level: 2, text: 'The bridge that nobody would mend' },
        paragraph(PROSE),
      ]),
    ).toEqual([]);
  });
});

describe('notes on summaries made by machines', () => {
  test.each([
    'This summary was generated by AI and checked by our editors.',
    'Diese Zusammenfassung wurde mithilfe von KI erstellt und geprüft.',
    'AI 요약은 기술을 활용해 제공합니다. 기사 본문을 함께 확인하는 것이 좋습니다.',
  ])('%s', (line) => {
    expect(removedBy(pruneNotices, [paragraph(PROSE), paragraph(line)])).toEqual([line]);
  });
  test.each([
    'The council said that the plan had been made with the help of an artificial intelligence.',
    'AI companies have asked the region for help.',
  ])('not %s', (line) => {
    expect(removedBy(pruneNotices, [paragraph(PROSE), paragraph(line)])).toEqual([]);
  });
});

describe('contacts below the text', () => {
  test.each([
    'Planning office * Quay 6 * 27580 Havel * Tel.: 0471 80 60 745',
    'Havel, Jan Okker jan@havel.example',
  ])('%s', (line) => {
    expect(removedBy(pruneTail, [paragraph(PROSE), paragraph(PROSE), paragraph(line)])).toEqual([line]);
  });
  test.each([
    'Who saw the boat is asked to call the police (phone 0471 80 60 745).',
    'The council can be told by post.',
  ])('not %s', (line) => {
    expect(removedBy(pruneTail, [paragraph(PROSE), paragraph(PROSE), paragraph(line)])).toEqual([]);
  });
  test('a paper’s own app', () => {
    const line = 'Get the latest news straight to your phone with the Havel Post app.';
    expect(removedBy(pruneNotices, [paragraph(PROSE), paragraph(line)])).toEqual([line]);
    expect(
      removedBy(pruneNotices, [
        paragraph('They get the timetable of the ferry with the app that the council made.'),
      ]),
    ).toEqual([]);
  });
});
