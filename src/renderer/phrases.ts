/** Small parts of sentences, for every list of the window's words. */

/** The language of the window itself; articles keep their own. */
export const UI_LOCALE = 'en-GB';

const number = new Intl.NumberFormat(UI_LOCALE);

/** `1 quotation`, `2 quotations`. */
export function counted(count: number, one: string, many: string): string {
  return `${number.format(count)} ${count === 1 ? one : many}`;
}

/** Words of an article within a sentence of the window, whatever direction they run in. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
