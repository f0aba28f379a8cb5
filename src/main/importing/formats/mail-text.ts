/** A mail's plain text to pieces: wrapped lines joined, what is quoted taken out. */
import type { Piece } from '../../../core/extraction/piece.ts';
import { readLines } from '../../../core/extraction/read-lines.ts';
import { QUOTED } from './mail-markup.ts';

/** Stands before each quoted line, and in no text. */
const MARK = '\u{f0000}';
const MARKS = new RegExp(MARK, 'gu');
/** A line that parts a mail, and must not be joined with its neighbours. */
const STANDS_ALONE = /^(?:--|[-_=*~]{3,}.*|[\p{L}\s-]{1,24}:\s.*)$/u;

/** A line this long was broken where it ends; mail programs break at 72 to 78, and never beyond 100. */
const BROKEN_LINE = 55;
const LONGEST_BROKEN = 100;
const STARTS_ITEM = /^(?:[-*•–]|\d{1,2}[.)])\s/;

/** Reads a mail's text. */
export function textPieces(text: string): readonly Piece[] {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n').map(readLine);
  const isBroken = lines.every((line) => line.text.length <= LONGEST_BROKEN);
  const marked: string[] = [];
  let before: MailLine = { text: '', isQuoted: false };
  for (const line of lines) {
    const alone = STANDS_ALONE.test(line.text);
    const goesOn =
      isBroken &&
      before.text.length >= BROKEN_LINE &&
      !alone &&
      line.text !== '' &&
      !STARTS_ITEM.test(line.text);
    if (goesOn && line.isQuoted === before.isQuoted) marked[marked.length - 1] += ` ${line.text}`;
    else {
      if (alone || line.isQuoted !== before.isQuoted) marked.push('');
      marked.push(line.text === '' ? '' : `${line.isQuoted ? MARK : ''}${line.text}`);
    }
    // A label's line stands alone; one that only ends in a colon opens what follows.
    before = alone ? { ...line, text: '' } : line;
  }
  return readLines(marked.join('\n')).map((line) => ({
    block: { type: 'paragraph', text: line.text.replaceAll(MARKS, '').replaceAll(/ {2,}/g, ' ') },
    removal: line.text.startsWith(MARK) ? QUOTED : null,
  }));
}

interface MailLine {
  readonly text: string;
  readonly isQuoted: boolean;
}

function readLine(line: string): MailLine {
  // "From" at a line's start is escaped in mailboxes as a quoted line would be.
  const quoted = /^\s{0,2}(?:>\s?)+(?!from )/i.exec(line)?.[0] ?? '';
  return { text: line.slice(quoted.length).trim(), isQuoted: quoted !== '' };
}

/** Lines that were broken for the way are joined again (RFC 3676). */
export function joinFlowed(text: string, deleteSpace: boolean): string {
  const lines: string[] = [];
  let open: string | null = null;
  for (const line of text.split(/\r?\n/)) {
    const depth = /^>*/.exec(line)?.[0] ?? '';
    const unstuffed = line.slice(depth.length).replace(/^ /, '');
    const flows = unstuffed.endsWith(' ') && unstuffed !== '-- ';
    const content = flows && deleteSpace ? unstuffed.slice(0, -1) : unstuffed;
    if (open === depth) lines[lines.length - 1] += content;
    else lines.push(depth === '' ? content : `${depth} ${content}`);
    open = flows ? depth : null;
  }
  return lines.join('\n');
}
