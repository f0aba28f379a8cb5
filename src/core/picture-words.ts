/** The words that stand for a picture which is not shown. */

/**
 * The alternative text, or '' where the caption says the same: many systems write one into the other,
 * shortened or with a credit added. Case, spaces and punctuation make no difference.
 */
export function alternativeBeside(alternative: string, caption: string): string {
  const said = bare(alternative);
  return said === '' || bare(caption).includes(said) ? '' : alternative;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[\p{P}\p{S}\s…]+/gu, '');
}
