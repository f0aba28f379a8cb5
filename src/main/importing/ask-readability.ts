/** Mozilla's Readability on linkedom: one voice among those that say where the article is. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** The article's markup as Readability sees it; null where it finds none or fails. */
export function askReadability(html: string): string | null {
  try {
    const { document } = parseHTML(html) as unknown as { document: ConstructorParameters<typeof Readability>[0] };
    const article = new Readability(document, { charThreshold: 200, keepClasses: false }).parse();
    return article?.content ?? null;
  } catch {
    // linkedom's nodes without a parent make Readability throw; it then has no voice.
    return null;
  }
}
