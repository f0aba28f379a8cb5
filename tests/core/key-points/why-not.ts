import { analyse } from '../../../src/core/analysis/analyse.ts';
import { buildDocument } from '../../../src/core/analysis/build-document.ts';
import { ContentWords } from '../../../src/core/key-points/content-words.ts';
import { readCandidates } from '../../../src/core/key-points/read-candidates.ts';
import { whyNotAlone } from '../../../src/core/key-points/stands-alone.ts';

/** Why the first sentence of a text cannot stand alone. */
export function whyNot(text: string, language: string): string | null {
  const document = buildDocument({ text, language, publishedAt: '2026-02-26' });
  const findings = analyse({ text, language, publishedAt: '2026-02-26' });
  const [first] = readCandidates(document, findings, new ContentWords(document));
  return first ? whyNotAlone(first, document.language) : 'no sentence';
}
