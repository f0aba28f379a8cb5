/**
 * Fills the elements that hold the article's text. Spans are counted in these elements' text, so
 * not one white space of a template may get in: their content is made of nodes, not of markup.
 */
import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import type { InlineMark } from '../../core/model.ts';
import { assertNever } from '../../core/text.ts';

/** A run of text with the same marks. */
export interface MarkedRun {
  readonly text: string;
  readonly marks: readonly InlineMark[];
}

/** Cuts a text at the borders of its marks; marks out of bounds are clipped, empty ones dropped. */
export function cutAtMarks(text: string, marks: readonly InlineMark[]): MarkedRun[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter((mark) => mark.start < mark.end);
  const borders = [...new Set([0, text.length, ...inside.flatMap((mark) => [mark.start, mark.end])])];
  borders.sort((a, b) => a - b);
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      marks: inside.filter((mark) => mark.start <= start && mark.end >= end),
    };
  });
}

class HoldText extends Directive {
  #text: string | null = null;
  #marks: readonly InlineMark[] | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('holdText stands on an element');
  }

  render(_start: number, _text: string, _marks?: readonly InlineMark[]): unknown {
    return noChange;
  }

  override update(
    part: ElementPart,
    [start, text, marks]: [start: number, text: string, marks?: readonly InlineMark[]],
  ): unknown {
    const { element } = part;
    element.setAttribute('data-start', String(start));
    if (text === this.#text && marks === this.#marks) return noChange;
    this.#text = text;
    this.#marks = marks;
    element.replaceChildren(...cutAtMarks(text, marks ?? []).map(nodeOf));
    return noChange;
  }
}

/** Makes an element the holder of a stretch of the canonical text that starts at `start`. */
export const holdText = directive(HoldText);

function nodeOf({ text, marks }: MarkedRun): Node {
  return marks.reduceRight<Node>((inner, mark) => {
    const element = elementOf(mark);
    element.append(inner);
    return element;
  }, document.createTextNode(text));
}

function elementOf(mark: InlineMark): HTMLElement {
  switch (mark.kind) {
    case 'emphasis':
      return document.createElement('em');
    case 'strong':
      return document.createElement('strong');
    case 'code':
      return document.createElement('code');
    case 'subscript':
      return document.createElement('sub');
    case 'superscript':
      return document.createElement('sup');
    case 'link': {
      // SECURITY: an address of an article is shown, never followed.
      const element = document.createElement('span');
      element.className = 'address';
      element.title = mark.address ?? '';
      return element;
    }
    default:
      return assertNever(mark.kind);
  }
}
