/** One document to one article, for callers that expect no more than one. */
import type { Article } from '../../core/model.ts';
import type { Picture } from '../pictures/picture.ts';
import { visibleName } from '../visible-name.ts';
import { openDocument, type ImportContext, type ImportInput } from './open-document.ts';

export type ImportResult =
  | {
      readonly ok: true;
      readonly article: Article;
      readonly original: Uint8Array;
      /** Those its blocks name by their hash; none where left out. */
      readonly pictures?: readonly Picture[];
    }
  /** One sentence naming the document and the reason. */
  | { readonly ok: false; readonly message: string };

/**
 * Reads one document, or the only one inside a container. Never rejects and leaves nothing behind: a
 * refusal is a sentence.
 */
export async function importArticle(input: ImportInput, context: ImportContext): Promise<ImportResult> {
  const opened = await openDocument(input, context);
  switch (opened.kind) {
    case 'article':
      return {
        ok: true,
        article: opened.article,
        original: opened.original,
        pictures: opened.pictures ?? [],
      };
    case 'refused':
      return { ok: false, message: opened.message };
    case 'feeds':
      return { ok: false, message: `“${visibleName(input.name)}” is a list of feeds, not an article.` };
    case 'parts': {
      const [only, ...others] = opened.parts;
      if (only !== undefined && others.length === 0)
        return importArticle({ ...only, kind: input.kind }, context);
      return {
        ok: false,
        message: `“${visibleName(input.name)}” holds ${opened.parts.length} documents; they are imported one by one.`,
      };
    }
  }
}
