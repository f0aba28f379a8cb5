/**
 * RTF to the little markup that an article is made of: paragraphs, headings, list items, tables,
 * emphasis and links. What it draws, embeds or hides is left out.
 */
import { PageTooLarge } from '../parse-page.ts';
import { codePageCharset, fontCharset, rtfTokens, type RtfToken } from './rtf-tokens.ts';

export interface RtfMarkup {
  readonly markup: string;
  readonly charset: string;
  readonly title: string;
  readonly author: string;
  /** ISO 8601 local time, or empty. */
  readonly created: string;
}

/** Groups nested deeper are refused; Word nests some thirty. */
const DEEPEST = 2_000;

/** Groups whose text is none of the document's. */
const SKIPPED = new Set([
  'colortbl',
  'pict',
  'object',
  'objdata',
  'header',
  'headerl',
  'headerr',
  'headerf',
  'footer',
  'footerl',
  'footerr',
  'footerf',
  'footnote',
  'annotation',
  'atnid',
  'atnauthor',
  'comment',
  'template',
  'themedata',
  'colorschememapping',
  'datastore',
  'latentstyles',
  'listtable',
  'listoverridetable',
  'rsidtbl',
  'generator',
  'xmlnstbl',
  'filetbl',
  'revtbl',
  'pgdsctbl',
  'bkmkstart',
  'bkmkend',
  'tc',
  'xe',
  'nonshppict',
  'shpinst',
]);
const SYMBOLS: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '\u2011',
  '-': '',
  '\n': '\n',
  '\r': '\n',
  tab: ' ',
  line: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  zwj: '\u200d',
  zwnj: '\u200c',
  '{': '{',
  '}': '}',
  '\\': '\\',
};
type Destination =
  | 'text'
  | 'skip'
  | 'fonts'
  | 'styles'
  | 'info'
  | 'title'
  | 'author'
  | 'created'
  | 'instruction'
  | 'mark';

interface State {
  destination: Destination;
  charset: string | null;
  /** Characters that stand for a \u character where it is not understood. */
  skips: number;
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  link: string;
}

/** Turns RTF into markup. @throws PageTooLarge */
export function rtfMarkup(text: string): RtfMarkup {
  const writer = new Writer();
  for (const token of rtfTokens(text)) writer.take(token);
  return writer.end();
}

class Writer {
  readonly #stack: State[] = [];
  #state: State = {
    destination: 'text',
    charset: null,
    skips: 1,
    bold: false,
    italic: false,
    hidden: false,
    link: '',
  };
  #charset = 'windows-1252';
  readonly #fonts = new Map<number, string>();
  readonly #headings = new Map<number, number>();
  #number = 0;
  #bytes = '';
  #toSkip = 0;
  #starred = false;
  readonly #info = { title: '', author: '', created: '' };
  #instruction = '';
  #styleName = '';
  readonly #out: string[] = [];
  #run: string[] = [];
  #plainLength = 0;
  #level = 0;
  #isItem = false;
  #inTable = false;
  #cells: string[] = [];
  #rows: string[] = [];

  take(token: RtfToken): void {
    if (token.type === 'bytes') {
      this.#takeBytes(token.bytes);
      return;
    }
    this.#flushBytes();
    if (token.type === 'open') this.#open();
    else if (token.type === 'close') this.#close();
    else this.#control(token.name, token.value);
  }

  end(): RtfMarkup {
    this.#flushBytes();
    this.#endParagraph();
    this.#endTable();
    return { markup: this.#out.join('\n'), charset: this.#charset, ...this.#info };
  }

  #open(): void {
    if (this.#stack.length >= DEEPEST) throw new PageTooLarge(`is RTF nested more than ${DEEPEST} deep`);
    this.#stack.push({ ...this.#state });
    this.#starred = false;
    this.#toSkip = 0;
  }

  #close(): void {
    const { destination } = this.#state;
    if (destination === 'styles') this.#endStyle();
    const before = this.#stack.pop();
    if (before === undefined) return;
    const { link } = this.#state;
    this.#state = before;
    // A field's instruction says where its result, the group after it, leads.
    if (destination === 'instruction' && before.destination !== 'instruction') {
      const address = /HYPERLINK\s+(?:\\l\s+)?"?([^"\s]{1,2000})/i.exec(this.#instruction)?.[1] ?? '';
      this.#state.link = /^(?:https?:|mailto:)/i.test(address) ? address : link;
      this.#instruction = '';
    }
    this.#toSkip = 0;
  }

  #takeBytes(bytes: string): void {
    const kept = this.#toSkip === 0 ? bytes : bytes.slice(this.#toSkip);
    this.#toSkip = Math.max(0, this.#toSkip - bytes.length);
    this.#bytes += kept;
  }

  #flushBytes(): void {
    if (this.#bytes === '') return;
    const bytes = Uint8Array.from(this.#bytes, (char) => char.charCodeAt(0));
    this.#bytes = '';
    this.#text(new TextDecoder(this.#state.charset ?? this.#charset).decode(bytes));
  }

  #text(text: string): void {
    const { destination } = this.#state;
    if (destination === 'text') {
      if (!this.#state.hidden) this.#write(text);
    } else if (destination === 'title' || destination === 'author') {
      if (this.#info[destination].length < 1_000) this.#info[destination] += text;
    } else if (destination === 'instruction') {
      if (this.#instruction.length < 4_000) this.#instruction += text;
    } else if (destination === 'styles') {
      if (this.#styleName.length < 200) this.#styleName += text;
    }
  }

  #write(text: string): void {
    this.#plainLength += text.trim().length;
    let markup = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
    if (this.#state.bold) markup = `<b>${markup}</b>`;
    if (this.#state.italic) markup = `<i>${markup}</i>`;
    if (this.#state.link !== '')
      markup = `<a href="${this.#state.link.replaceAll('"', '%22')}">${markup}</a>`;
    this.#run.push(markup);
  }

  #control(name: string, value: number | null): void {
    const starred = this.#starred;
    this.#starred = name === '*';
    if (name === '*') return;
    if (SKIPPED.has(name)) this.#state.destination = 'skip';
    else if (this.#state.destination !== 'skip' && this.#destination(name, value)) return;
    // An unknown destination that may be left out is.
    else if (starred && !DESTINATIONS.has(name)) this.#state.destination = 'skip';
    if (this.#state.destination !== 'skip') this.#format(name, value);
  }

  /** Control words that open a destination or belong to one. */
  #destination(name: string, value: number | null): boolean {
    const { destination } = this.#state;
    const opened = DESTINATIONS.get(name);
    if (opened !== undefined && (destination !== 'text' ? destination === 'info' : true)) {
      this.#state.destination = opened;
      if (opened === 'mark') this.#isItem = true;
      if (opened === 'styles') this.#number = -1;
      return true;
    }
    if (destination === 'fonts') {
      if (name === 'f') this.#number = value ?? 0;
      const charset = name === 'fcharset' ? fontCharset(value ?? 0) : null;
      if (charset !== null) this.#fonts.set(this.#number, charset);
      return true;
    }
    if (destination === 'styles') {
      if (name === 's') this.#number = value ?? 0;
      return name !== 'u';
    }
    if (destination === 'created') {
      this.#addTime(name, value ?? 0);
      return true;
    }
    return false;
  }

  #endStyle(): void {
    const level = /^\s*(?:heading|überschrift|titre|título|titolo|заголовок|标题)\s*(\d)/iu.exec(
      this.#styleName,
    )?.[1];
    if (level !== undefined) this.#headings.set(this.#number, Number(level));
    else if (/^\s*title\s*;/i.test(this.#styleName)) this.#headings.set(this.#number, 1);
    this.#styleName = '';
    this.#number = -1;
  }

  #addTime(name: string, value: number): void {
    const two = String(value).padStart(2, '0');
    const part = {
      yr: String(value).padStart(4, '0'),
      mo: `-${two}`,
      dy: `-${two}`,
      hr: `T${two}`,
      min: `:${two}:00`,
    }[name];
    if (part !== undefined && this.#info.created.length < 20) this.#info.created += part;
  }

  #format(name: string, value: number | null): void {
    const symbol = SYMBOLS[name];
    if (symbol !== undefined) {
      this.#text(symbol);
      return;
    }
    switch (name) {
      case 'u':
        this.#text(String.fromCharCode(((value ?? 0) + 65_536) % 65_536));
        this.#toSkip = this.#state.skips;
        break;
      case 'uc':
        this.#state.skips = Math.max(0, Math.min(value ?? 1, 8));
        break;
      case 'ansicpg':
        this.#charset = codePageCharset(value ?? 1252);
        break;
      case 'f':
        this.#state.charset = this.#fonts.get(value ?? 0) ?? null;
        break;
      case 'b':
        this.#state.bold = value !== 0;
        break;
      case 'i':
        this.#state.italic = value !== 0;
        break;
      case 'v':
      case 'deleted':
        this.#state.hidden = value !== 0;
        break;
      case 'plain':
        Object.assign(this.#state, { bold: false, italic: false, hidden: false, charset: null });
        break;
      case 'pard':
        this.#level = 0;
        this.#isItem = false;
        this.#inTable = false;
        break;
      case 's':
        this.#level = this.#headings.get(value ?? 0) ?? 0;
        break;
      case 'outlinelevel':
        if (value !== null && value < 6) this.#level = value + 1;
        break;
      case 'ls':
        this.#isItem = true;
        break;
      case 'intbl':
        this.#inTable = true;
        break;
      case 'par':
      case 'sect':
      case 'page':
        this.#endParagraph();
        break;
      case 'cell':
        this.#cells.push(this.#takeRun());
        break;
      case 'row':
        this.#rows.push(`<tr>${this.#cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
        this.#cells = [];
        break;
    }
  }

  #takeRun(): string {
    const markup = this.#run.join('');
    this.#run = [];
    this.#plainLength = 0;
    return markup;
  }

  #endParagraph(): void {
    if (this.#inTable) {
      this.#run.push('<br>');
      return;
    }
    this.#endTable();
    const isEmpty = this.#plainLength === 0;
    const markup = this.#takeRun();
    if (isEmpty) return;
    if (this.#level > 0)
      this.#out.push(`<h${Math.min(this.#level, 6)}>${markup}</h${Math.min(this.#level, 6)}>`);
    else this.#out.push(this.#isItem ? `<ul><li>${markup}</li></ul>` : `<p>${markup}</p>`);
  }

  #endTable(): void {
    if (this.#rows.length === 0) return;
    this.#out.push(`<table>${this.#rows.join('')}</table>`);
    this.#rows = [];
  }
}

const DESTINATIONS: ReadonlyMap<string, Destination> = new Map([
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['info', 'info'],
  ['title', 'title'],
  ['author', 'author'],
  ['creatim', 'created'],
  ['fldinst', 'instruction'],
  ['pntext', 'mark'],
  ['listtext', 'mark'],
]);
