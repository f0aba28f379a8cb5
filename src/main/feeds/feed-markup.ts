/** The texts of a feed's elements: markup sanitised with its addresses absolute, or plain. */
import { decodeHTMLStrict } from 'entities';
import { sanitiseMarkup } from '../importing/sanitise-markup.ts';
import { childrenOf, textOf, type XmlElement } from './xml-tree.ts';

/** Characters of one text that are read; what is longer is cut. */
const LONGEST_MARKUP = 2_000_000;
const LONGEST_LINE = 2_000;
const TAG = /<\/?[a-z][^<>]*>|<!--[\s\S]*?(?:>|$)/gi;
/** What between tags is no text. */
const UNSEEN = /<(script|style|title|noscript|template)\b[\s\S]*?<\/\1\s*>/gi;
/** Elements whose unclosed tag would swallow the text behind it. */
const SWALLOWING = ['iframe', 'object', 'noembed', 'noframes', 'xmp'];
const VOID = new Set(['br', 'hr', 'img', 'wbr', 'col']);

/** How a text construct holds its text. */
type TextType = 'plain' | 'escaped' | 'inline';

/** Sanitised markup of an element that holds text, escaped markup or markup itself. */
export function markupOf(element: XmlElement, assumed: 'plain' | 'escaped'): string {
  return cleanMarkup(sourceOf(element, assumed), element.base);
}

/** Sanitised markup with absolute addresses. */
export function cleanMarkup(markup: string, base: string | null): string {
  return unwrap(sanitiseMarkup(dropUnclosed(markup.slice(0, LONGEST_MARKUP)), base).trim());
}

/** Atom wraps markup in one element that is no part of it; so do some publishers. */
function unwrap(markup: string): string {
  const inner = /^<div>([\s\S]*)<\/div>$/.exec(markup)?.[1];
  return inner === undefined || /<\/?div\b/.test(inner) ? markup : inner.trim();
}

function dropUnclosed(markup: string): string {
  let kept = markup;
  for (const name of SWALLOWING) {
    if (!kept.includes(`<${name}`) || kept.includes(`</${name}`)) continue;
    kept = kept.replace(new RegExp(`<${name}\\b[^>]*>`, 'g'), '');
  }
  return kept;
}

/** An element's text on one line, with the tags taken off that feeds put into titles. */
export function lineOf(element: XmlElement, assumed: 'plain' | 'escaped' = 'escaped'): string {
  const type = typeOf(element, assumed);
  return toLine(type === 'plain' ? textOf(element) : sourceOf(element, assumed), type !== 'plain');
}

/** Text on one line; of markup what is seen. */
export function toLine(text: string, markup: boolean): string {
  const start = text.slice(0, LONGEST_MARKUP);
  const seen = markup ? decodeHTMLStrict(start.replace(UNSEEN, '').replace(TAG, (tag) => gapOf(tag))) : start;
  const line = seen.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE)}…`;
}

/** Markup for plain text. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function gapOf(tag: string): string {
  return /^<\/?(?:p|div|br|li|h[1-6]|tr|td)\b/i.test(tag) ? ' ' : '';
}

function typeOf(element: XmlElement, assumed: 'plain' | 'escaped'): TextType {
  const { type = '', mode } = element.attributes;
  if (isEncoded(element)) return 'escaped';
  if (mode === 'escaped') return /^text\/plain$/i.test(type) ? 'plain' : 'escaped';
  if (/^(?:xhtml|application\/xhtml\+xml)$/i.test(type)) return 'inline';
  if (childrenOf(element).length > 0) return 'inline';
  if (/^(?:html|text\/html)$/i.test(type)) return 'escaped';
  if (/^(?:text|text\/plain|plain)$/i.test(type)) return 'plain';
  return assumed;
}

/** The element's text as markup, not yet sanitised. */
function sourceOf(element: XmlElement, assumed: 'plain' | 'escaped'): string {
  if (isEncoded(element)) {
    const decoded = decodeBase64(textOf(element));
    if (decoded !== null) return element.attributes['type'] === 'text/plain' ? escapeText(decoded) : decoded;
  }
  switch (typeOf(element, assumed)) {
    case 'plain':
      return escapeText(textOf(element));
    case 'escaped':
      return textOf(element);
    case 'inline':
      return element.children.map(writeMarkup).join('');
  }
}

function isEncoded(element: XmlElement): boolean {
  const { type = '', mode } = element.attributes;
  return (mode === 'base64' || isBinaryType(type)) && childrenOf(element).length === 0;
}

/** Atom 1.0 has content of other types in base64. */
function isBinaryType(type: string): boolean {
  return /^[a-z]+\/[\w.+-]+$/i.test(type) && !/^text\/|[+/]xml$/i.test(type);
}

function decodeBase64(text: string): string | null {
  const packed = text.replace(/\s+/g, '');
  if (packed === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(packed, 'base64'));
  } catch {
    return null;
  }
}

function writeMarkup(node: XmlElement | string): string {
  if (typeof node === 'string') return escapeText(node);
  const tag = node.name.replace(/^.*:/, '');
  if (!/^[a-z][a-z0-9]*$/.test(tag)) return node.children.map(writeMarkup).join('');
  const attributes = Object.entries(node.attributes)
    .filter(([name]) => /^[a-z][a-z-]*$/.test(name))
    .map(([name, value]) => ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`)
    .join('');
  if (VOID.has(tag)) return `<${tag}${attributes}>`;
  return `<${tag}${attributes}>${node.children.map(writeMarkup).join('')}</${tag}>`;
}
