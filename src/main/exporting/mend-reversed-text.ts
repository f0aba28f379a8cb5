/**
 * Makes right-to-left words come out whole when text is selected, copied or searched.
 *
 * The browser prints such a word as glyphs from left to right inside /ReversedChars (ISO 32000-1,
 * 14.8.2.3.3), with the text of each composed letter as /ActualText. Readers turn the run around;
 * a replacement of several characters (lam-alef) must therefore be written in the run's own order,
 * or it comes out backwards. And where letters step off the baseline, as all do in Nastaliq, readers
 * take them for separate words: such a word gets one replacement text as a whole.
 */
import { readOperators, type ContentOperator } from './content-operators.ts';

/** The text of each character code of one font. */
export type FontText = ReadonlyMap<number, string>;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The content mended; unchanged where it can't be read. `fontText` knows the fonts by resource name. */
export function mendReversedText(content: string, fontText: (name: string) => FontText): string {
  const operators = readOperators(content);
  if (operators === null) return content;
  const edits: Piece[] = [];
  const open: boolean[] = [];
  let font = '';
  for (let index = 0; index < operators.length; index += 1) {
    const operator = operators[index];
    if (operator === undefined) break;
    const operands = operandsOf(content, operator);
    if (operator.name === 'Tf') font = fontNameOf(operands) ?? font;
    else if (operator.name === 'BMC' && operands.includes('/ReversedChars')) {
      const run = runAt(operators, index);
      const read = readRun(content, run, font, fontText);
      font = read.font;
      edits.push(...(read.word === null ? read.reversed : wrapWord(read.word, read.spans, run)));
      index += run.length - 1;
    } else if (operator.name === 'BMC' || operator.name === 'BDC')
      open.push(operands.includes('/ActualText'));
    else if (operator.name === 'EMC') open.pop();
    else if (operator.name === 'Tj' && !open.includes(true))
      edits.push(...wrapLoneGlyph(operator, operands, fontText(font)));
  }
  return applyEdits(content, edits);
}

/** A word of one glyph (lam-alef by itself) is printed without /ReversedChars, as if it had no direction. */
function wrapLoneGlyph({ start, end }: ContentOperator, operands: string, font: FontText): Piece[] {
  const codes = /^\s*<([0-9a-f]{4})>\s*$/i.exec(operands)?.[1];
  const text = codes === undefined ? undefined : textsOfCodes(codes, font)[0];
  if (text === undefined || text.length < 2 || !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)) return [];
  return [
    { start, end: start, text: `/ReversedChars BMC\n${actualText(reverse(text))} BDC\n` },
    { start: end, end, text: '\nEMC\nEMC' },
  ];
}

/** From the operator that opens marked content to the one that closes it. */
function runAt(operators: readonly ContentOperator[], first: number): readonly ContentOperator[] {
  let depth = 0;
  for (let index = first; index < operators.length; index += 1) {
    const name = operators[index]?.name;
    if (name === 'BMC' || name === 'BDC') depth += 1;
    else if (name === 'EMC') depth -= 1;
    if (depth === 0) return operators.slice(first, index + 1);
  }
  return operators.slice(first);
}

interface ReadRun {
  /** The word's text in the run's order, where it needs one replacement as a whole; else null. */
  readonly word: string | null;
  /** The operators of the letters' own replacements. */
  readonly spans: readonly ContentOperator[];
  /** The letters' replacements of more than one character, turned around. */
  readonly reversed: readonly Piece[];
  /** The font at the run's end. */
  readonly font: string;
}

function readRun(
  content: string,
  run: readonly ContentOperator[],
  fontBefore: string,
  fontText: (name: string) => FontText,
): ReadRun {
  let font = fontBefore;
  let wanders = false;
  let composed = false;
  let readable = true;
  const spans: ContentOperator[] = [];
  const reversed: Piece[] = [];
  const open: boolean[] = [];
  let word = '';
  for (const operator of run.slice(1, -1)) {
    const operands = operandsOf(content, operator);
    switch (operator.name) {
      case 'Tf':
        font = fontNameOf(operands) ?? font;
        break;
      case 'Td':
        wanders ||= Math.abs(Number(/(\S+)\s*$/.exec(operands)?.[1] ?? 0)) > 0.01;
        break;
      case 'BDC': {
        const hex = /\/ActualText\s*<feff([0-9a-f]*)>/i.exec(operands)?.[1];
        open.push(hex !== undefined);
        if (hex === undefined) break;
        const text = reverse(textOfHex(hex));
        word += text;
        spans.push(operator);
        if (hex.length > 4) reversed.push({ ...operator, text: `${actualText(text)} BDC` });
        break;
      }
      case 'BMC':
        open.push(false);
        break;
      case 'EMC':
        if (open.pop() === true) spans.push(operator);
        break;
      case 'Tj': {
        if (open.includes(true)) break;
        const codes = /<([0-9a-f\s]*)>/i.exec(operands)?.[1]?.replace(/\s/g, '');
        if (codes === undefined) readable = false;
        else {
          const texts = textsOfCodes(codes, fontText(font));
          // One glyph for several characters (lam-alef) without a replacement of its own.
          composed ||= texts.some((text) => text.length > 1);
          word += texts.map(reverse).join('');
        }
        break;
      }
      case 'TJ':
      case "'":
      case '"':
        readable = false;
        break;
    }
  }
  return { word: (wanders || composed) && readable && word !== '' ? word : null, spans, reversed, font };
}

/** One replacement for all that the run shows, within it: its order is the run's. */
function wrapWord(word: string, spans: readonly ContentOperator[], run: readonly ContentOperator[]): Piece[] {
  const begin = run.at(0)?.end ?? 0;
  const end = run.at(-1)?.start ?? begin;
  return [
    { start: begin, end: begin, text: `\n${actualText(word)} BDC` },
    ...spans.map((span) => ({ start: span.start, end: span.end, text: '' })),
    { start: end, end, text: 'EMC\n' },
  ];
}

function applyEdits(content: string, edits: readonly Piece[]): string {
  let mended = '';
  let copied = 0;
  for (const { start, end, text } of edits) {
    mended += content.slice(copied, start) + text;
    copied = end;
  }
  return mended + content.slice(copied);
}

function operandsOf(content: string, { name, start, end }: ContentOperator): string {
  return content.slice(start, end - name.length);
}

function fontNameOf(operands: string): string | null {
  return /\/(\S+)/.exec(operands)?.[1] ?? null;
}

function textsOfCodes(hex: string, font: FontText): string[] {
  return (hex.match(/[0-9a-f]{4}/gi) ?? []).map((code) => font.get(parseInt(code, 16)) ?? '');
}

function textOfHex(hex: string): string {
  return String.fromCharCode(...(hex.match(/[0-9a-f]{4}/gi) ?? []).map((unit) => parseInt(unit, 16)));
}

/** By code points, so that the reader's own turning restores the text. */
function reverse(text: string): string {
  return Array.from(text).reverse().join('');
}

function actualText(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  );
  return `/Span<</ActualText <feff${units.join('')}>>>`;
}
