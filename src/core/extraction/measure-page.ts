/** How much of what each element of a page holds: the numbers every structural step reads. */
import { endsUnit } from './line-breaks.ts';
import { BLOCK_ELEMENTS, SILENT_ELEMENTS, type PageElement, type PageNode } from './page-tree.ts';
import { countWords, endsSentence, squeeze } from './text-features.ts';

/** A run of text that a reader sees as one paragraph: inline content within one block element. */
export interface TextUnit {
  /** The nearest block element around it. */
  readonly element: PageElement;
  readonly text: string;
  readonly words: number;
  /** Share of its characters that are links, 0 to 1. */
  readonly linked: number;
  readonly prose: boolean;
}

export interface Measure {
  /** Words of the wordiest unit below. */
  longest: number;
  /** Characters of text, of linked text, and of text in units that read as prose. */
  text: number;
  linked: number;
  prose: number;
  /** Units below, all and those that read as prose. */
  units: number;
  proseUnits: number;
  /** Characters of prose that an outside voice counts to the article. */
  voted: number;
}

export interface MeasuredPage {
  readonly root: PageElement;
  readonly units: readonly TextUnit[];
  readonly measures: ReadonlyMap<PageElement, Measure>;
  /** What every run of text was read as, so that measuring again need not read it again. */
  readonly readings: Map<string, Reading>;
}

interface Reading {
  readonly text: string;
  readonly words: number;
  readonly ended: boolean;
}

interface Run {
  text: string;
  /** Its last character: to look for it in a text that grows is to copy the text. */
  last: string;
  linked: number;
}

/**
 * Measures every element that is not removed. `voted` says whether an outside voice keeps a unit;
 * `before` is an earlier measure of the same page.
 */
export function measurePage(
  root: PageElement,
  voted: (unit: TextUnit) => boolean = () => false,
  before?: MeasuredPage,
): MeasuredPage {
  const readings = before?.readings ?? new Map<string, Reading>();
  const units: TextUnit[] = [];
  const measures = new Map<PageElement, Measure>();
  measureElement(root);
  return { root, units, measures, readings };

  function measureElement(element: PageElement): Measure {
    const measure: Measure = { longest: 0, text: 0, linked: 0, prose: 0, units: 0, proseUnits: 0, voted: 0 };
    const run: Run = { text: '', last: '', linked: 0 };
    readChildren(element, element, run, measure, false);
    endRun(element, run, measure);
    measures.set(element, measure);
    return measure;
  }

  function readChildren(
    parent: PageElement,
    block: PageElement,
    run: Run,
    measure: Measure,
    inLink: boolean,
  ): void {
    let before: PageNode | null = null;
    for (const child of parent.children) {
      // Two spans side by side are drawn apart: "Ann Lee" and "Oct 17" are no one word.
      if (before?.kind === 'element' && child.kind === 'element' && /[\p{Ll}\d]$/u.test(run.last))
        append(run, ' ');
      readNode(child, block, run, measure, inLink);
      before = child;
    }
  }

  function readNode(node: PageNode, block: PageElement, run: Run, measure: Measure, inLink: boolean): void {
    if (node.kind === 'text') {
      append(run, node.text);
      if (inLink) run.linked += node.text.trim().length;
      return;
    }
    if (node.removal !== null || SILENT_ELEMENTS.has(node.name)) return;
    if (node.name === 'br') {
      if (endsUnit(node)) endRun(block, run, measure);
      else append(run, ' ');
      return;
    }
    if (!BLOCK_ELEMENTS.has(node.name) && !holdsBlock(node)) {
      readChildren(node, block, run, measure, inLink || node.name === 'a');
      return;
    }
    endRun(block, run, measure);
    const below = measureElement(node);
    measure.text += below.text;
    measure.linked += node.name === 'a' ? below.text : below.linked;
    measure.prose += below.prose;
    measure.units += below.units;
    measure.proseUnits += below.proseUnits;
    measure.voted += below.voted;
    measure.longest = Math.max(measure.longest, below.longest);
  }

  function endRun(element: PageElement, run: Run, measure: Measure): void {
    const { text, words, ended } = readRun(run.text);
    const linkedLength = run.linked;
    run.text = '';
    run.last = '';
    run.linked = 0;
    if (text === '') return;
    const insideLink = element.name === 'a' || element.parent?.name === 'a';
    const linked = insideLink ? 1 : Math.min(1, linkedLength / text.length);
    const prose = linked < 0.5 && (words >= 25 || (words >= 10 && ended));
    const unit: TextUnit = { element, text, words, linked, prose };
    units.push(unit);
    measure.text += text.length;
    measure.linked += Math.round(linked * text.length);
    measure.units += 1;
    measure.longest = Math.max(measure.longest, words);
    if (!prose) return;
    measure.prose += text.length;
    measure.proseUnits += 1;
    if (voted(unit)) measure.voted += text.length;
  }

  function readRun(raw: string): Reading {
    const known = readings.get(raw);
    if (known !== undefined) return known;
    const text = squeeze(raw);
    const reading = { text, words: countWords(text), ended: endsSentence(text) };
    readings.set(raw, reading);
    return reading;
  }
}

function append(run: Run, text: string): void {
  run.text += text;
  if (text !== '') run.last = text.slice(-2);
}

/** Adds the votes of an outside voice, which comes after the measuring, to a page's measures. */
export function addVotes(page: MeasuredPage, voted: (unit: TextUnit) => boolean): void {
  for (const unit of page.units) {
    if (!unit.prose || !voted(unit)) continue;
    for (let at: PageElement | null = unit.element; at !== null; at = at.parent) {
      const measure = page.measures.get(at);
      if (measure !== undefined) measure.voted += unit.text.length;
    }
  }
}

/** An inline element around blocks (a link around a card, a span around paragraphs). */
export function holdsBlock(element: PageElement): boolean {
  return element.children.some(
    (child) => child.kind === 'element' && (BLOCK_ELEMENTS.has(child.name) || holdsBlock(child)),
  );
}
