/** Small parts of sentences, for every list of the window's words. */

/** The language of the window itself; articles keep their own. */
export const UI_LOCALE = 'en-GB';

const number = new Intl.NumberFormat(UI_LOCALE);

/** `1 quotation`, `2 quotations`. */
export function counted(count: number, one: string, many: string): string {
  return `${number.format(count)} ${count === 1 ? one : many}`;
}

/** Letters that run from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko and older scripts. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** A sentence of main: a name in it that runs from right to left leaves the rest of it as it is. */
export function isolateQuoted(sentence: string): string {
  return sentence.replaceAll(/“([^“”]+)”/g, (quoted, name: string) =>
    RIGHT_TO_LEFT.test(name) ? `“${isolate(name)}”` : quoted,
  );
}

/** Words of an article within a sentence of the window, whatever direction they run in. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
