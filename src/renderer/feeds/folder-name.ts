/** A feed's folders as one line, and back. */
import { FOLDER_DEPTH } from '../../contract/limits.ts';

const BETWEEN = ' / ';
const LONGEST_NAME = 100;

/** "World / Asia"; empty for none. */
export function folderName(folder: readonly string[]): string {
  return folder.join(BETWEEN);
}

/** The folders of such a line, from outside in; blank ones are none, and what is too long or too deep is cut. */
export function readFolder(line: string): string[] {
  return line
    .split('/')
    .map((name) => name.trim().slice(0, LONGEST_NAME).trim())
    .filter((name) => name !== '')
    .slice(0, FOLDER_DEPTH);
}
