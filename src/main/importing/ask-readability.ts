/**
 * Mozilla's Readability: one voice among those that say where the article is. It reads the small DOM
 * that its own package holds for it, which is built straight from our tree: several times lighter than
 * a whole DOM, since no node of it listens to events.
 */
import { Readability } from '@mozilla/readability';
import LeanParser, { type LeanDocument, type LeanElement } from '@mozilla/readability/JSDOMParser.js';
import { measurePage } from '../../core/extraction/measure-page.ts';
import { newElement, SILENT_ELEMENTS, type PageElement } from '../../core/extraction/page-tree.ts';
import { voiceOf } from '../../core/extraction/select-article.ts';

/** Never text, and nothing that tells where the text is. */
const NEVER_TEXT: ReadonlySet<string> = new Set(['nav', 'footer', 'form', 'menu']);
/** Dissolved in the document that is built: it has its own. */
const FRAME: ReadonlySet<string> = new Set(['html', 'body']);
/** What Readability judges an element by. */
const KEPT_ATTRIBUTES = [
  'class',
  'id',
  'role',
  'itemprop',
  'itemtype',
  'src',
  'alt',
  'style',
  'hidden',
  'aria-hidden',
  'rel',
  'type',
] as const;
const EMPTY_PAGE = '<html><head></head><body></body></html>';
const NO_ADDRESS = 'https://page.invalid/';
const NAME = /^[a-z][a-z0-9-]*$/;

/** Keys of the paragraphs that Readability counts to the article; none where it fails. */
export function askReadability(root: PageElement): ReadonlySet<string> {
  try {
    const content = new Readability<LeanElement>(buildDocument(root), {
      charThreshold: 200,
      disableJSONLD: true,
      serializer: (element: LeanElement) => element,
    }).parse()?.content;
    if (content === null || content === undefined) return new Set();
    return voiceOf(measurePage(readBack(content, null)).units.map((unit) => unit.text));
  } catch {
    // It throws on some shapes of pages; it then has no voice.
    return new Set();
  }
}

function buildDocument(root: PageElement): LeanDocument {
  const document = new LeanParser().parse(EMPTY_PAGE, NO_ADDRESS);
  copyChildren(root, document.body);
  return document;

  function copyChildren(from: PageElement, to: LeanElement): void {
    for (const child of from.children) {
      if (child.kind === 'text') to.appendChild(document.createTextNode(child.text));
      else if (FRAME.has(child.name)) copyFrame(child, to);
      else if (NEVER_TEXT.has(child.name) || (SILENT_ELEMENTS.has(child.name) && child.name !== 'img'))
        continue;
      else if (NAME.test(child.name)) copyElement(child, to);
      else copyChildren(child, to);
    }
  }

  function copyFrame(frame: PageElement, to: LeanElement): void {
    if (frame.name === 'body') copyAttributes(frame, document.body);
    copyChildren(frame, to);
  }

  function copyElement(element: PageElement, to: LeanElement): void {
    const copy = document.createElement(element.name);
    copyAttributes(element, copy);
    copyChildren(element, copy);
    to.appendChild(copy);
  }
}

function copyAttributes(from: PageElement, to: LeanElement): void {
  for (const name of KEPT_ATTRIBUTES) {
    const value = from.attributes[name];
    if (value !== undefined) to.setAttribute(name, value);
  }
  // Of a link's address it only asks whether it stays on the page.
  const address = from.attributes['href'];
  if (address?.startsWith('#') === true) to.setAttribute('href', address);
}

/** What Readability made of the page as our tree again. */
function readBack(from: LeanElement, parent: PageElement | null): PageElement {
  const attributes: Record<string, string> = {};
  for (const { name, value } of from.attributes) attributes[name] = value;
  const element = newElement(from.localName, attributes, parent);
  for (const child of from.childNodes) {
    element.children.push(
      child.nodeType === 3
        ? { kind: 'text', text: child.textContent, parent: element }
        : readBack(child, element),
    );
  }
  return element;
}
