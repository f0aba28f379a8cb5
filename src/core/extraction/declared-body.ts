/**
 * The article's text where the page's own markup holds none: JSON-LD's articleBody, or the state
 * that a page drawn by script carries along.
 */
import { resolveReferences } from './character-references.ts';
import { embeddedValues } from './embedded-state.ts';
import type { PageElement } from './page-tree.ts';
import type { LinkedArticle, LinkedUpdate } from './read-json-ld.ts';
import { countWords, readsAsProse, squeeze } from './text-features.ts';

/** Characters from which a declared text is worth more than a page's few words. */
const SHORTEST_BODY = 200;
/** A declared text must be this many times the page's own prose to replace it. */
const ADVANTAGE = 2;
/** Tags of a text that is markup; a lone "<" is none. */
const MARKUP = /<(?:p|br|div|h[1-6]|ul|ol|li|strong|em|b|i|a|span|blockquote|figure)(?:\s[^>]{0,500})?\/?>/i;
/** Values looked at in a page's state, and how deep. */
const MOST_VALUES = 200_000;
const DEEPEST = 40;

/**
 * Paragraphs, or one piece of markup, that should stand for the page's own text of `ownProse`
 * characters; null where the page has its text itself.
 */
export function declaredBody(
  root: PageElement,
  linked: readonly LinkedArticle[],
  ownProse: number,
): readonly string[] | null {
  const body = linked.map((article) => article.body).sort((a, b) => b.length - a.length)[0] ?? '';
  const length = MARKUP.test(body) ? squeeze(body.replace(/<[^>]{0,1000}>/g, ' ')).length : body.length;
  if (length >= SHORTEST_BODY && length > ownProse * ADVANTAGE) return parts(body);
  const updates = linked.flatMap((article) => article.updates);
  const live = updates.reduce((sum, { body: text }) => sum + text.length, 0);
  if (live >= SHORTEST_BODY && live > ownProse * ADVANTAGE) return updates.flatMap(updateParts);
  if (ownProse > SHORTEST_BODY) return null;
  const state = embeddedText(root);
  return state !== null && state.join('').length > Math.max(SHORTEST_BODY, ownProse * ADVANTAGE)
    ? state
    : null;
}

/** A live blog's entry: its headline, and its text. */
function updateParts({ headline, body }: LinkedUpdate): string[] {
  const name = squeeze(headline).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return [...(name === '' ? [] : [`<h3>${name}</h3>`]), ...parts(body)];
}

function parts(body: string): string[] {
  if (MARKUP.test(body)) return [body];
  return body
    .split(/\n+/)
    .map((part) => squeeze(resolveReferences(part)))
    .filter((part) => part !== '');
}

/** The array in the page's state whose strings hold the most prose, or one long string of markup. */
function embeddedText(root: PageElement): readonly string[] | null {
  let best: { texts: readonly string[]; prose: number } | null = null;
  let values = 0;
  for (const value of embeddedValues(root)) {
    const texts = visit(value, 0);
    if (typeof value === 'string') offer(texts);
  }
  return best === null ? null : (best as { texts: readonly string[] }).texts;

  /** Prose strings below a value, in order; arrays compete for the best. */
  function visit(value: unknown, depth: number): string[] {
    values += 1;
    if (depth > DEEPEST || values > MOST_VALUES) return [];
    if (typeof value === 'string') return stringsOf(value);
    if (typeof value !== 'object' || value === null) return [];
    const texts = Object.values(value).flatMap((item) => visit(item, depth + 1));
    if (Array.isArray(value)) offer(texts);
    return texts;
  }

  function stringsOf(value: string): string[] {
    if (value.length > SHORTEST_BODY && (value.match(/<\/p>/gi)?.length ?? 0) >= 3) {
      offer([value]);
      return [value];
    }
    const plain = squeeze(value.replace(/<[^>]{0,300}>/g, ' '));
    return readsAsProse(plain) || countWords(plain) > 15 ? [plain] : [];
  }

  function offer(texts: readonly string[]): void {
    const prose = texts.reduce((sum, text) => sum + text.length, 0);
    if (texts.length > 0 && prose > (best?.prose ?? 0) * 1.1) best = { texts, prose };
  }
}
