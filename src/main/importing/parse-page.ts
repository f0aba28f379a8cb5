/**
 * HTML to the extraction's tree in one streaming pass that stops at the first limit, so that no
 * later step ever sees a page too deep or too large for it.
 */
import { Parser } from 'htmlparser2';
import { CARRIES_STATE } from '../../core/extraction/embedded-state.ts';
import { newElement, type PageElement } from '../../core/extraction/page-tree.ts';
import { WORTH_KEEPING } from '../../core/extraction/script-values.ts';

export interface PageLimits {
  /** UTF-16 code units of markup. */
  readonly characters: number;
  readonly depth: number;
  readonly nodes: number;
}

export const PAGE_LIMITS: PageLimits = { characters: 20_000_000, depth: 5_000, nodes: 600_000 };

/**
 * Depth from which elements become siblings, as browsers do at 512: pages with tags left open stay
 * readable, and no later step has to walk deeper.
 */
const DEEPEST_TREE = 250;

/** A page that breaks a limit; the message is the end of a sentence that starts with its name. */
export class PageTooLarge extends Error {}

export interface ParsedPage {
  readonly root: PageElement;
  readonly nodes: number;
}

/** Elements whose raw text is kept: JSON-LD and embedded state are read from scripts. */
const KEPT_SCRIPT = /^(?:application\/(?:ld\+)?json|application\/[\w.+-]*json)/i;

/** Characters of a script that is searched for what it declares; code is longer. */
const LONGEST_SCRIPT = 3_000_000;

/**
 * Parses HTML.
 * @throws PageTooLarge where a limit is passed.
 */
export function parsePage(html: string, limits: PageLimits = PAGE_LIMITS): ParsedPage {
  return parse(html, limits, ownAttributes);
}

/** Parses what the sanitiser let through, our own marks included. @throws PageTooLarge */
export function parseSanitised(html: string): ParsedPage {
  return parse(html, PAGE_LIMITS, (attributes) => attributes);
}

function parse(
  html: string,
  limits: PageLimits,
  admit: (attributes: Record<string, string>) => Record<string, string>,
): ParsedPage {
  if (html.length > limits.characters) {
    throw new PageTooLarge(
      `has ${Math.round(html.length / 1e6)} million characters; at most ${limits.characters / 1e6} million are read`,
    );
  }
  const root = newElement('#page', {}, null);
  let current = root;
  let depth = 0;
  let nodes = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        nodes += 1;
        depth += 1;
        if (depth > limits.depth) throw new PageTooLarge(`is markup nested more than ${limits.depth} deep`);
        if (nodes > limits.nodes) throw new PageTooLarge(`has more than ${limits.nodes} elements`);
        const element = newElement(name, admit(attributes), current);
        current.children.push(element);
        if (depth <= DEEPEST_TREE) current = element;
      },
      onclosetag(name) {
        if (name === 'script' && current.name === 'script') dropSilentScript(current);
        if (depth <= DEEPEST_TREE) current = current.parent ?? root;
        depth -= 1;
      },
      ontext(text) {
        if (current.name === 'style') return;
        const last = current.children.at(-1);
        if (last?.kind === 'text') {
          last.text += text;
          return;
        }
        nodes += 1;
        if (nodes > limits.nodes) throw new PageTooLarge(`has more than ${limits.nodes} elements`);
        current.children.push({ kind: 'text', text, parent: current });
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  return { root, nodes };
}

function keepsScript(script: PageElement): boolean {
  return KEPT_SCRIPT.test(script.attributes['type'] ?? '') || script.attributes['id'] === '__NEXT_DATA__';
}

/** Empties a script that holds neither data nor a page's state. */
function dropSilentScript(script: PageElement): void {
  if (keepsScript(script)) return;
  const text = script.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');
  const isWorthKeeping = WORTH_KEEPING.test(text) || CARRIES_STATE.test(text);
  if (text.length > LONGEST_SCRIPT || !isWorthKeeping) script.children.length = 0;
}

/** The attributes as a record without a prototype; what looks like our own marks is dropped. */
function ownAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const own: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(attributes)) {
    if (!name.startsWith('data-dateline-')) own[name] = value;
  }
  return own;
}
