/** A file name that every system takes, from a title that may be hostile. */

/** Room for the ending in the 255 bytes that most file systems give a name. */
const LONGEST_STEM_BYTES = 160;

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** `Title — briefing.pdf`. */
export function exportName(title: string): string {
  const stem = fileStem(title);
  return stem === '' ? 'Briefing.pdf' : `${stem} — briefing.pdf`;
}

/**
 * A title as the beginning of a file's name; empty where nothing of it is left. Separators, reserved
 * characters, controls and invisible direction marks are gone (a name must not read backwards as
 * another type), spaces are single, and the title is cut at a character where it is too long.
 */
export function fileStem(title: string): string {
  const cleaned = title
    .normalize('NFC')
    // SECURITY: Cf holds the bidi controls and the zero-width characters that disguise a name.
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, ' ')
    .replace(/[\\/:*?"<>|]/g, ' ')
    .replace(/[\p{Z}\s]+/gu, ' ')
    .replace(/^[ .~-]+|[ .]+$/g, '');
  const cut = cutToBytes(cleaned, LONGEST_STEM_BYTES).trim();
  return DEVICE_NAME.test(cut) ? `_${cut}` : cut;
}

/** The longest beginning of whole characters (with their marks) within `limit` bytes of UTF-8. */
function cutToBytes(text: string, limit: number): string {
  const encoder = new TextEncoder();
  if (encoder.encode(text).length <= limit) return text;
  let kept = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
    bytes += encoder.encode(segment).length;
    if (bytes > limit - 3) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
