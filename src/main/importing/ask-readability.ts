/** Mozilla's Readability on linkedom: one voice among those that say where the article is. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { measurePage } from '../../core/extraction/measure-page.ts';
import { voiceOf } from '../../core/extraction/select-article.ts';
import { parsePage } from './parse-page.ts';

/** Keys of the paragraphs that Readability counts to the article; none where it fails. */
export function askReadability(html: string): ReadonlySet<string> {
  try {
    const { document } = parseHTML(html) as unknown as {
      document: ConstructorParameters<typeof Readability>[0];
    };
    const content =
      new Readability(document, { charThreshold: 200, keepClasses: false }).parse()?.content ?? '';
    return voiceOf(measurePage(parsePage(content).root).units.map((unit) => unit.text));
  } catch {
    // linkedom's nodes without a parent make Readability throw; it then has no voice.
    return new Set();
  }
}
