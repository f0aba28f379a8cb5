/** The frame of a printed document: its head, its policy, and the headings an outline needs. */
import type { Direction } from '../model.ts';
import { escapeMarkup, unescapeMarkup } from './escape-markup.ts';
import { PRINT_STYLES_PATH } from './print-styles.ts';

/** A static document for the printer with what it asks for. */
export interface PrintedDocument {
  readonly html: string;
  /** The stylesheet that the document asks for at `PRINT_STYLES_PATH`. */
  readonly styles: string;
  /** The text of every heading in order, as an outline should show it. */
  readonly headings: readonly string[];
}

// SECURITY: nothing but the served stylesheets, fonts and pictures; no script even if some markup got through.
const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The document around its sections; empty ones are left out. */
export function printFrame(
  {
    title,
    language,
    direction,
  }: { readonly title: string; readonly language: string; readonly direction: Direction },
  sections: readonly string[],
  styles: string,
): PrintedDocument {
  const html = [
    '<!DOCTYPE html>',
    `<html lang="${escapeMarkup(language)}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<title>${escapeMarkup(title)}</title>`,
    '<link rel="stylesheet" href="/fonts/fonts.css">',
    '<link rel="stylesheet" href="/fonts/fonts-cjk.css">',
    `<link rel="stylesheet" href="${PRINT_STYLES_PATH}">`,
    '</head>',
    '<body>',
    '<main>',
    ...sections
      .filter((markup) => markup !== '')
      .map((markup) => (language === 'fr' ? keepMarksTogether(markup) : markup)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
  return { html, styles, headings: headingsOf(html) };
}

/** French sets a space inside its quotation marks, at which no line may break. */
function keepMarksTogether(markup: string): string {
  return markup.replaceAll('« ', '«\u00A0').replaceAll(' »', '\u00A0»');
}

/** Read back from the finished markup, so that no heading can be forgotten. */
function headingsOf(html: string): string[] {
  return [...html.matchAll(/<h([1-6])\b[^>]*>(.*?)<\/h\1>/gs)].map(([, , markup]) =>
    unescapeMarkup((markup ?? '').replace(/<sup\b.*?<\/sup>|<[^>]*>/gs, ''))
      .replace(/\s+/g, ' ')
      .trim(),
  );
}
