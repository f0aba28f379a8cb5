/** Blocks, sentences and language of an article, made once for all finders. */
import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/registry.ts';
import { dayOfIso, minuteOfIso } from '../timeline/days.ts';
import type { AnalysisDocument, AnalysisInput, DocumentBlock } from './document.ts';
import { detectLanguage } from './detect-language.ts';
import { splitSentences } from './split-sentences.ts';
import { TextWords } from './words.ts';

/** Prepares an article for the finders. */
export function buildDocument(input: AnalysisInput): AnalysisDocument {
  const { text } = input;
  const blocks = input.blocks ?? paragraphsOf(text);
  const stated = input.language;
  const code = stated === undefined || stated === '' || stated === 'und' ? detectLanguage(text) : stated;
  const language = knownOrNamed(code);
  return {
    text,
    blocks,
    sentences: splitSentences(text, blocks, language),
    words: new TextWords(text, language),
    title: input.title ?? '',
    language,
    direction: language.direction,
    publishedDay: input.publishedAt ? dayOfIso(input.publishedAt) : null,
    publishedMinute: input.publishedAt ? minuteOfIso(input.publishedAt) : null,
    dateline: input.dateline ?? null,
    publisher: input.publisher ?? null,
    kept: new Map(),
  };
}

/** Languages without data of their own that were met, under their own codes. */
const NAMED = new Map<string, Language>();
const MOST_NAMED = 200;
const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/**
 * The language's data; for one without, the base under the language's own code and direction, so
 * that the analysis says what it read. One object a code: the finders keep what they made of it.
 */
function knownOrNamed(code: string): Language {
  const language = languageOf(code);
  const primary = code.toLowerCase().split('-')[0] ?? '';
  if (language.code !== 'und' || primary === 'und' || !/^[a-z]{2,3}$/.test(primary)) return language;
  const known = NAMED.get(primary);
  if (known) return known;
  if (NAMED.size >= MOST_NAMED) NAMED.clear();
  const named: Language = {
    ...language,
    code: primary,
    direction: RIGHT_TO_LEFT.has(primary) ? 'rtl' : 'ltr',
  };
  NAMED.set(primary, named);
  return named;
}

function paragraphsOf(text: string): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    blocks.push({ type: 'paragraph', start: match.index, end: match.index + match[0].length });
  }
  return blocks;
}
