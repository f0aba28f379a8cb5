/** Breaks a text into lines for SVG, which can't. Pure: the measure is an argument. */

/**
 * At most `limit` lines no wider than `width`; the last one ends in an ellipsis where text is left.
 * Breaks between words as the language has them (Chinese and Thai have no spaces).
 */
export function wrapText(
  text: string,
  width: number,
  limit: number,
  measure: (text: string) => number,
  language: string,
): string[] {
  const segmenter = new Intl.Segmenter(language === 'und' ? undefined : language, { granularity: 'word' });
  const pieces = [...segmenter.segment(text.replace(/\s+/gu, ' ').trim())].map(({ segment }) => segment);
  const lines: string[] = [];
  let line = '';
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] ?? '';
    // Closing marks stay with the word before them.
    const glued = /^[\p{P}\p{S}]+$/u.test(piece) && !/^[\p{Ps}\p{Pi}]/u.test(piece);
    if (line === '' || glued || measure((line + piece).trimEnd()) <= width) {
      line += line === '' ? piece.trimStart() : piece;
      continue;
    }
    if (lines.length === limit - 1) {
      lines.push(cutToWidth(line + pieces.slice(index).join(''), width, measure));
      return lines;
    }
    lines.push(line.trimEnd());
    line = piece.trimStart();
  }
  if (line !== '') lines.push(measure(line) <= width ? line : cutToWidth(line, width, measure));
  return lines;
}

function cutToWidth(text: string, width: number, measure: (text: string) => number): string {
  const signs = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );
  let low = 0;
  let high = signs.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${signs.slice(0, middle).join('')}…`) <= width) low = middle;
    else high = middle - 1;
  }
  return `${signs.slice(0, low).join('').trimEnd()}…`;
}
