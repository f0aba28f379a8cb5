/** Pages that a browser saved as a file with a folder of their parts beside it, by their names. */

/** What browsers put behind the page's name for the folder, in the languages they save in. */
const PARTS_ENDINGS = [
  '_files',
  '.files',
  '_file',
  '-Dateien',
  '_fichiers',
  '_archivos',
  '_arquivos',
  '_bestanden',
  '-filer',
  '_pliki',
  '_soubory',
  '_elemei',
  '_dosyalar',
];
const PAGE_ENDINGS = ['.html', '.htm', '.xhtml'];
const PAGE_NAME = /^(.+)\.(?:html?|xhtml)$/is;

/** True where a folder of this name holds the parts of a page of that name. */
export function isPartsFolderOf(folder: string, pageName: string): boolean {
  const stem = PAGE_NAME.exec(pageName)?.[1];
  return PARTS_ENDINGS.some((ending) => folder === `${stem}${ending}`);
}

/** True for the parts of a page that lies beside the folder: no articles of their own. */
export function isPartsFolder(folder: string, liesBeside: (name: string) => boolean): boolean {
  return PARTS_ENDINGS.some((ending) => {
    const stem = folder.slice(0, -ending.length);
    return (
      stem !== '' && folder.endsWith(ending) && PAGE_ENDINGS.some((page) => liesBeside(`${stem}${page}`))
    );
  });
}
