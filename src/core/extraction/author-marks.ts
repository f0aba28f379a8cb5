/** Where a page's mark-up says that somebody wrote it: declared properties, class words, links to authors' pages. */
import { elementNames } from './element-names.ts';
import {
  attribute,
  BLOCK_ELEMENTS,
  SILENT_ELEMENTS,
  textOf,
  type PageElement,
  type PageNode,
} from './page-tree.ts';
import { squeeze } from './text-features.ts';

export interface AuthorMark {
  /** What stands in it, a line for each block and each link to an author's page. */
  readonly text: string;
  /** 3 where a property declares it, 2 where a class names a name, 1 for looser words, 0 for a link to an author's page. */
  readonly weight: number;
  /** Index of the first text unit at or after it. */
  readonly unit: number;
}

const AUTHOR_NAMES =
  /-(?:author|authors|by-?line|byline|author-?name|authorname|post-?author|entry-?author|article-?author|p-author|c-byline|author-?link|written-?by|posted-?by|autor(?:en|in|a|es|zy)?|autore|autori|auteurs?|author[ei]s?|autoria|redact(?:or|eur|rice)|redakteur(?:in)?|verfasser(?:in)?|escritor|periodista|giornalista|journaliste|forfatter|skribent|kirjoittaja|toimittaja|szerzo|avtor|yazar|muhabir|penulis|wartawan|tac-gia|writer|writer-?name|reporter|reporter-?name|contributors?|creator|journalist|columnist)-/;
const NOT_AUTHOR =
  /-(?:bio|biography|description|about|avatar|image|img|follow|social|share|comments?|comment-author|related|link-?list|popular|meta-?box)-/;
const NAMES_A_NAME = /-(?:name|authorname|author-?name|writer-?name|reporter-?name)-/;
const DECLARED = /(?:^|\s)(?:schema:|article:)?author(?:\s|$)/i;
/** The address of a page of one author's articles. */
const AUTHOR_PATH =
  /\/(?:authors?|autor(?:en|es|in|a|as|i)?|autore|auteurs?|writers?|reporters?|journalists?|journalistes?|contributors?|columnists?|columnistas?|profile|byline|by|staff|redactor(?:es)?|redacteurs?|redakteure?|periodistas?|giornalist[ai]|firmas?|yazar(?:lar)?|muhabir|penulis|avtory?|forfatter|skribent|kirjoittaja|toimittaja|szerzo|tac-gia)\/[^/?#]{3,}/i;

const MOST_MARKS = 300;
const LONGEST_MARK = 160;
const LONGEST_LINKED_NAME = 40;

/** Adds the mark that an element is, if it is one. `unit` is the text unit at or after it. */
export function addAuthorMark(marks: AuthorMark[], element: PageElement, unit: number): void {
  if (
    marks.length > MOST_MARKS ||
    element.name === 'body' ||
    element.name === 'html' ||
    SILENT_ELEMENTS.has(element.name)
  )
    return;
  const declared = ['rel', 'itemprop', 'property'].some((name) => DECLARED.test(attribute(element, name)));
  const names = elementNames(element);
  if (!declared && isSubmitter(element, names)) {
    const text = squeeze(textOf(element));
    if (text !== '' && text.length <= LONGEST_LINKED_NAME) marks.push({ text, weight: 2, unit });
    return;
  }
  if (!declared && (!AUTHOR_NAMES.test(names) || NOT_AUTHOR.test(names))) {
    addLinkedName(marks, element, unit);
    return;
  }
  const named = declared ? nameWithin(element) : null;
  const text = named ?? bylineText(element);
  if (text !== '' && text.length <= LONGEST_MARK)
    marks.push({ text, weight: declared ? 3 : NAMES_A_NAME.test(names) ? 2 : 1, unit });
}

/** Drupal names who wrote a node as it names everyone who may write: "Submitted by *Mira Tolland* on …". */
function isSubmitter(element: PageElement, names: string): boolean {
  if (!/-username-/.test(names)) return false;
  let around = element.parent;
  for (let steps = 0; around !== null && steps < 3; steps += 1, around = around.parent)
    if (/-(?:node-)?submitted-/.test(elementNames(around))) return true;
  return false;
}

function addLinkedName(marks: AuthorMark[], element: PageElement, unit: number): void {
  if (element.name !== 'a' || !AUTHOR_PATH.test(attribute(element, 'href'))) return;
  const text = squeeze(textOf(element));
  if (text !== '' && text.length <= LONGEST_LINKED_NAME) marks.push({ text, weight: 0, unit });
}

/** The text of a byline, in which a name and what is set beside it are lines of their own. */
function bylineText(element: PageElement): string {
  return partsOf(element)
    .split('\n')
    .map(squeeze)
    .filter((line) => line !== '')
    .join('\n');
}

function partsOf(node: PageNode): string {
  if (node.kind === 'text') return node.text.replace(/\s+/g, ' ');
  if (SILENT_ELEMENTS.has(node.name)) return '';
  let text = '';
  for (const child of node.children) {
    const part = partsOf(child);
    // "Ann LeeReporter": two nodes that only their style keeps apart.
    const isGlued = /\p{Ll}\.?$/u.test(text) && /^\p{Lu}/u.test(part);
    text += isGlued ? `\n${part}` : part;
    if (child.kind === 'element' && endsLine(child)) text += '\n';
    else if (child.kind === 'element' && text.length > LONGEST_MARK * 2) return text;
  }
  return text;
}

function endsLine(element: PageElement): boolean {
  return (
    BLOCK_ELEMENTS.has(element.name) ||
    element.name === 'br' ||
    (element.name === 'a' && isAuthorLink(element))
  );
}

function isAuthorLink(element: PageElement): boolean {
  return DECLARED.test(attribute(element, 'rel')) || AUTHOR_PATH.test(attribute(element, 'href'));
}

/** The name that microdata sets apart inside an author: `<meta itemprop="name" content="Ann Lee">`. */
function nameWithin(element: PageElement): string | null {
  for (const child of element.children) {
    if (child.kind !== 'element') continue;
    if (attribute(child, 'itemprop') === 'name') {
      const name = squeeze(attribute(child, 'content') || textOf(child));
      if (name !== '') return name;
    }
    const deeper = nameWithin(child);
    if (deeper !== null) return deeper;
  }
  return null;
}
