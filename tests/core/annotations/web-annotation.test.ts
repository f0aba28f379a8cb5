import { describe, expect, it } from 'vitest';
import { codePointsBefore, codeUnitOf } from '../../../src/core/annotations/code-points.ts';
import { CONTEXT_LENGTH, describeQuote } from '../../../src/core/annotations/describe-quote.ts';
import {
  fromWebAnnotation,
  reanchor,
  toWebAnnotation,
} from '../../../src/core/annotations/web-annotation.ts';
import type { Annotation, AnnotationId, ArticleId, Span } from '../../../src/core/model.ts';

const TEXT = 'Der Rat tagte 🌊 am Dienstag. 𠮷野家 stimmte zu. قال الوزير نعم.';

function annotationOn(text: string, span: Span, changes: Partial<Annotation> = {}): Annotation {
  return {
    id: '0b7d1ab2-4c52-4d0c-9a6c-0f8d6a5b6f01' as AnnotationId,
    articleId: '5a2f4f0e-2f0b-4a11-8d5e-1d9a4f6f7a02' as ArticleId,
    span,
    quote: describeQuote(text, span),
    colour: 'purple',
    note: 'Nachfragen',
    tags: ['Rat', 'Wasser'],
    createdAt: '2026-03-14T09:30:00.000Z',
    modifiedAt: '2026-03-14T09:31:00.000Z',
    ...changes,
  };
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

describe('the W3C form', () => {
  it.each(['Rat', 'am Dienstag', '𠮷野家', 'الوزير', 'tagte 🌊 am', '🌊'])(
    'gives “%s” back as it was',
    (words) => {
      const annotation = annotationOn(TEXT, spanOf(TEXT, words));
      const stored = toWebAnnotation(annotation, TEXT);
      expect(fromWebAnnotation(stored, TEXT)).toEqual(annotation);
      expect(fromWebAnnotation(JSON.parse(JSON.stringify(stored)) as typeof stored, TEXT)).toEqual(
        annotation,
      );
    },
  );

  it('has the members the model names, and positions in code points', () => {
    const annotation = annotationOn(TEXT, spanOf(TEXT, '𠮷野家'));
    expect(toWebAnnotation(annotation, TEXT)).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:uuid:0b7d1ab2-4c52-4d0c-9a6c-0f8d6a5b6f01',
      type: 'Annotation',
      motivation: 'commenting',
      created: '2026-03-14T09:30:00.000Z',
      modified: '2026-03-14T09:31:00.000Z',
      body: [
        { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: 'Nachfragen' },
        { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'Rat' },
        { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'Wasser' },
      ],
      target: {
        source: 'urn:uuid:5a2f4f0e-2f0b-4a11-8d5e-1d9a4f6f7a02',
        styleClass: 'highlight-purple',
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: '𠮷野家',
            prefix: 'Der Rat tagte 🌊 am Dienstag. ',
            suffix: ' stimmte zu. قال الوزير نعم.',
          },
          // One code point for the wave and one for each ideograph.
          { type: 'TextPositionSelector', start: 29, end: 32 },
        ],
      },
    });
    expect(Array.from(TEXT).slice(29, 32).join('')).toBe('𠮷野家');
  });

  it('of a mere highlight has no comment and says so', () => {
    const stored = toWebAnnotation(annotationOn(TEXT, spanOf(TEXT, 'Rat'), { note: '', tags: [] }), TEXT);
    expect(stored).toMatchObject({ motivation: 'highlighting', body: [] });
  });

  it('of an orphan keeps the quote and has no position', () => {
    const orphan = annotationOn(TEXT, spanOf(TEXT, 'Rat'), { span: null });
    const stored = toWebAnnotation(orphan, TEXT);
    expect(stored.target.selector.map(({ type }) => type)).toEqual(['TextQuoteSelector']);
    expect(fromWebAnnotation(stored, 'Etwas völlig anderes.')).toMatchObject({
      span: null,
      note: 'Nachfragen',
      quote: orphan.quote,
    });
  });

  it('from another program, without position or style, is still read', () => {
    const stored = toWebAnnotation(annotationOn(TEXT, spanOf(TEXT, 'am Dienstag')), TEXT);
    const foreign = {
      ...stored,
      body: [],
      target: { ...stored.target, styleClass: 'other', selector: stored.target.selector.slice(0, 1) },
    };
    expect(fromWebAnnotation(foreign, TEXT)).toMatchObject({
      span: spanOf(TEXT, 'am Dienstag'),
      colour: 'yellow',
      note: '',
      tags: [],
    });
  });

  it('whose position is stale is found by its words', () => {
    const stored = toWebAnnotation(annotationOn(TEXT, spanOf(TEXT, 'am Dienstag')), TEXT);
    const later = `Nachtrag: ${TEXT}`;
    expect(fromWebAnnotation(stored, later).span).toEqual(spanOf(later, 'am Dienstag'));
    expect(reanchor(fromWebAnnotation(stored, TEXT), later).span).toEqual(spanOf(later, 'am Dienstag'));
  });
});

describe('context', () => {
  it('is at most 32 code units and never half a character', () => {
    const text = `${'🌊'.repeat(40)}X${'🌊'.repeat(40)}`;
    const shifted = `a${text}b`;
    for (const whole of [text, shifted, `ab${text}`]) {
      const { prefix, suffix } = describeQuote(whole, spanOf(whole, 'X'));
      for (const context of [prefix, suffix]) {
        expect(context.length).toBeLessThanOrEqual(CONTEXT_LENGTH);
        expect(context.isWellFormed()).toBe(true);
      }
    }
  });

  it('ends where the text ends', () => {
    expect(describeQuote('abc', { start: 0, end: 3 })).toEqual({ exact: 'abc', prefix: '', suffix: '' });
  });
});

describe('code points', () => {
  it('go back and forth at every character', () => {
    for (let unit = 0, points = 0; unit <= TEXT.length; points += 1) {
      expect([codePointsBefore(TEXT, unit), codeUnitOf(TEXT, points)]).toEqual([points, unit]);
      if (unit === TEXT.length) break;
      unit += String.fromCodePoint(TEXT.codePointAt(unit) ?? 0).length;
    }
  });

  it.each([
    ['', 5, 0],
    ['abc', 99, 3],
    ['🌊', 1, 0],
    ['🌊', 2, 1],
    ['a🌊b', 2, 1],
    ['\uD83Cx', 1, 1],
    ['x\uDF0A', 2, 2],
  ])('%j before unit %i are %i', (text, unit, points) => {
    expect(codePointsBefore(text, unit)).toBe(points);
  });
});
