/** The faces of Chinese and Korean: several hundred, which a start does not wait for. */

const ADDRESS = '/fonts/fonts-cjk.css';
const LANGUAGES = /^(?:zh|ko|ja)\b/;

/** True where most characters of a text in this language (BCP 47) need these faces. */
export function needsCjkFaces(language: string | null | undefined): boolean {
  return LANGUAGES.test(language ?? '');
}

/** Adds their stylesheet to the page, once; text that needs them is drawn anew when they are there. */
export function addCjkFaces(): void {
  if (document.head.querySelector(`link[href='${ADDRESS}']`) !== null) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = ADDRESS;
  document.head.append(link);
}
