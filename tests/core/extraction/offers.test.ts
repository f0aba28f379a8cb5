/** Boxes between and after the paragraphs, on invented lines: what goes, and what must stay. */
import { describe, expect, test } from 'vitest';
import {
  keptPiece,
  prunePieces,
  settlePieces,
  type PruningContext,
  type PruningStep,
} from '../../../src/core/extraction/piece.ts';
import { pruneInlineLinks } from '../../../src/core/extraction/prune-inline-links.ts';
import { pruneLabels } from '../../../src/core/extraction/prune-labels.ts';
import { pruneOffers } from '../../../src/core/extraction/prune-offers.ts';
import { pruneOrphanLabels } from '../../../src/core/extraction/prune-orphan-labels.ts';
import { pruneOtherArticles } from '../../../src/core/extraction/prune-other-articles.ts';
import type { Block } from '../../../src/core/model.ts';

const PROSE =
  'The council met on Tuesday and agreed, after three hours of talk, to mend the old bridge before the winter comes.';
const CONTEXT: PruningContext = {
  title: 'Old bridge to be mended',
  publisher: null,
  byline: [],
  kind: 'page',
};

type Textual = Extract<Block, { readonly type: 'paragraph' | 'list-item' | 'heading' }>;

const paragraph = (text: string): Textual => ({ type: 'paragraph', text });
const item = (text: string): Textual => ({ type: 'list-item', ordered: false, depth: 0, text });
const heading = (text: string): Textual => ({ type: 'heading', level: 2, text });
function linked(block: Textual): Textual {
  return {
    ...block,
    marks: [{ kind: 'link', start: 0, end: block.text.length, address: 'https://example.org/a' }],
  };
}

function removedBy(steps: readonly PruningStep[], blocks: readonly Block[]): string[] {
  const { removals } = settlePieces(prunePieces(blocks.map(keptPiece), steps, CONTEXT));
  return removals.flatMap((removal) =>
    removal.blocks.map((block) => ('text' in block ? block.text : block.type)),
  );
}

describe('subscription offers', () => {
  test('a run of lines that speak of it, with what is said twice between them', () => {
    const box = [
      paragraph('This content is reserved for subscribers'),
      item('Unlimited access to all our pages with one account.'),
      item('A crossword on every day of the week.'),
    ];
    expect(
      removedBy(
        [pruneOffers],
        [paragraph(PROSE), ...box, paragraph('Subscribe now to read on.'), ...box, paragraph(PROSE)],
      ),
    ).toHaveLength(7);
  });
  test('in German', () => {
    expect(
      removedBy(
        [pruneOffers],
        [
          paragraph(PROSE),
          paragraph('Jetzt abonnieren und weiterlesen'),
          paragraph('Monatlich kündbar.'),
          paragraph(PROSE),
        ],
      ),
    ).toHaveLength(2);
  });
  test.each([
    [
      'one such line alone',
      [
        paragraph(PROSE),
        paragraph('Support local journalism, the mayor told the meeting.'),
        paragraph(PROSE),
      ],
    ],
    [
      'a list of what the council offers',
      [
        paragraph('The plan holds three things:'),
        item('Unlimited access to the quay.'),
        item('A ferry every hour.'),
        item('Lamps on the bridge.'),
      ],
    ],
    [
      'words in quotation marks',
      [paragraph('“Subscribe now to save the bridge,” she said.'), paragraph('“Cancel any time,” he said.')],
    ],
    [
      'prose that opens so',
      [
        paragraph(`Subscribe now, he told them: ${PROSE} ${PROSE}`),
        paragraph(`Unlimited access was never promised. ${PROSE} ${PROSE}`),
      ],
    ],
  ])('not %s', (_what, blocks) => {
    expect(removedBy([pruneOffers], blocks)).toEqual([]);
  });
});

describe('labels of what was removed', () => {
  const link = linked(paragraph('Lautta myöhässä taas tänään, kertoo satama'));
  test('a line with a colon, in a language without phrases', () => {
    expect(
      removedBy(
        [pruneInlineLinks, pruneOrphanLabels],
        [paragraph(PROSE), paragraph('Lue seuraavaksi:'), link, paragraph(PROSE)],
      ),
    ).toEqual(['Lue seuraavaksi:', link.text]);
  });
  test.each([
    [
      'a line with a colon above the text',
      [paragraph(PROSE), paragraph('The plan in short:'), paragraph(PROSE), link],
    ],
    ['a heading with text after the link', [paragraph(PROSE), heading('The plan'), link, paragraph(PROSE)]],
    ['a sentence above the link', [paragraph(PROSE), paragraph('Nobody knows.'), link, paragraph(PROSE)]],
  ])('not %s', (_what, blocks) => {
    expect(removedBy([pruneInlineLinks, pruneOrphanLabels], blocks)).toEqual([link.text]);
  });
});

describe('other articles below', () => {
  const teaser = (name: string) => [
    linked(paragraph(`${name} for everyone who lives by the river`)),
    paragraph(PROSE),
  ];
  const article = [paragraph(PROSE), paragraph(PROSE), paragraph(PROSE)];
  const steps = [pruneInlineLinks, pruneOtherArticles];
  test('teasers under their links after such a heading', () => {
    const tail = [heading('Editors’ Recommendations'), ...teaser('Ferries'), ...teaser('Nets')];
    expect(removedBy(steps, [...article, ...tail])).toHaveLength(5);
  });
  test.each([
    [
      'the rest of the article after a box of links',
      [
        ...article,
        heading('Related articles'),
        linked(paragraph('Ferries for everyone who lives by the river')),
        ...article,
        paragraph(PROSE),
      ],
    ],
    [
      'paragraphs without links above them',
      [...article, heading('Related articles'), paragraph(PROSE), heading('What it costs'), paragraph(PROSE)],
    ],
    [
      'under a heading that says nothing of the kind',
      [...article, heading('What the ferries do'), ...teaser('Ferries'), ...teaser('Nets')],
    ],
    ['at the start of a page', [heading('Related articles'), ...teaser('Ferries'), ...teaser('Nets')]],
  ])('not %s', (_what, blocks) => {
    expect(removedBy(steps, blocks).filter((text) => text === PROSE)).toEqual([]);
  });
});

describe('linked headings', () => {
  test('one among others leads to another article', () => {
    const blocks = [
      paragraph(PROSE),
      heading('What it costs'),
      paragraph(PROSE),
      linked(heading('Ferry late again today')),
      paragraph(PROSE),
      heading('Who pays'),
      paragraph(PROSE),
    ];
    expect(removedBy([pruneInlineLinks], blocks)).toEqual(['Ferry late again today']);
  });
  test('where most are, they say what their sections are about', () => {
    const blocks = [
      linked(heading('The old bridge')),
      paragraph(PROSE),
      linked(heading('The new ferry')),
      paragraph(PROSE),
    ];
    expect(removedBy([pruneInlineLinks], blocks)).toEqual([]);
  });
});

describe('template placeholders', () => {
  test.each(['$$ARTICLEAD$$', '{{quote_2}}', '[[AD-1]]'])('%s', (text) => {
    expect(removedBy([pruneLabels], [paragraph(PROSE), paragraph(text), paragraph(PROSE)])).toEqual([text]);
  });
  test.each(['$200', 'It cost $2 {sic} they say', '[…]x'])('not %s', (text) => {
    expect(removedBy([pruneLabels], [paragraph(PROSE), paragraph(text), paragraph(PROSE)])).toEqual([]);
  });
});
