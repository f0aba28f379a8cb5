/** Which files are articles by their names: what the picker offers and a folder is searched for. */

export const ARTICLE_ENDINGS = [
  '.txt',
  '.text',
  '.html',
  '.htm',
  '.xhtml',
  '.md',
  '.markdown',
  '.mhtml',
  '.mht',
  '.eml',
  '.mbox',
  '.pdf',
  '.docx',
  '.rtf',
  '.json',
  '.zip',
  '.opml',
] as const;

/** True where a name has an article's ending. */
export function isArticleName(name: string): boolean {
  return ARTICLE_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));
}
