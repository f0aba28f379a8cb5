/** The only two ways in which text enters a printed document, and the way back. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const CHARACTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ENTITIES).map(([character, entity]) => [entity, character]),
);

/**
 * Text as HTML or SVG text, or as a double-quoted attribute's value. Characters that markup cannot
 * carry (controls, lone surrogates) become U+FFFD.
 */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
    .replace(/[\0-\x08\x0B\f\x0E-\x1F\x7F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD');
}

/** The text that `escapeMarkup` was given, replaced characters aside. */
export function unescapeMarkup(markup: string): string {
  return markup.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => CHARACTERS[entity] ?? entity);
}

/** Text as a CSS string with its quotes; everything but letters, digits and spaces is escaped. */
export function escapeCssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{M}\p{N} ]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0xfffd;
    const printable = code < 0x20 || (code >= 0xd800 && code <= 0xdfff) ? 0xfffd : code;
    return `\\${printable.toString(16)} `;
  });
  return `"${escaped}"`;
}
