/** Takes out what templates leave between the paragraphs: ornaments, buttons, empty labels. */
import { pieceText, type Finding, type Piece, type PruningStep } from './piece.ts';
import { countWords, endsSentence } from './text-features.ts';

const LABEL =
  /^(?:article content|continue reading|read more(?: read more)?|neuer abschnitt|发送给朋友|返目录|返回目录|show more|load more|see more|view more|more|open|close|expand|collapse|copy|copied|copy link|link copied!?|image \d+ of \d+|\d+ of \d+|\d+\s*\/\s*\d+|\d+|view (?:gallery|image|photos?|all|image in fullscreen)|open image in gallery|enlarge(?: image)?|click to (?:enlarge|expand|play|view)[^.]{0,40}|play(?: video)?|watch(?: video| live| now)?|video|audio|photos?|gallery|listen(?: to (?:this )?(?:article|story))?[^.]{0,30}|loading[. …]*|skip(?: to [^.]{0,40})?|skip ad(?:vertisement)?|back to top|to top|print(?: this article)?|embed|transcript|subtitles|off|toggle caption|hide caption|caption|getty images|view this post on instagram|a post shared by .{0,100}|this (?:video|content|browser|slideshow) .{0,90}(?:not supported|javascript|unavailable|not available|cookies)[^.]{0,40}\.?|your browser does not support .{0,60}|please (?:enable|turn on) javascript.{0,60}|enable javascript.{0,60}|an error has occurred.{0,60}|thanks? (?:you )?for (?:signing up|subscribing|reading)[^.]{0,60}[.!]?(?: see you in your inbox[.!]?| see you at your inbox[.!]?)?|(?:we apologize, but )?this video has failed to load\.?|try refreshing your browser.{0,80}|(?:sponsored|promoted) links?|must watch|where to buy|current issue|you have full access to this article via .{0,60}|story highlights|add a header to begin generating the table of contents|table of contents|contents|inhaltsverzeichnis|目录|weiterlesen|mehr anzeigen|bild \d+ von \d+|zur startseite|mehr|vergrößern|lire la suite|voir plus|ver más|leer más|continua a leggere|leggi tutto|devamını oku|читать далее|развернуть|إقرأ المزيد|اقرأ المزيد|المزيد|展开全文|点击查看|查看更多|阅读全文|收起|返回顶部)[^\p{L}\p{N}]*$/iu;

/** "Page 2 of 7" of a printed page. */
const PAGE_NUMBER =
  /^(?:[-–—]\s*)?(?:page|seite|página|pagina|pág\.?|str(?:ana|anica|ona|\.)|стр(?:аница|\.)|сторінка|sayfa|halaman|ukurasa|trang|صفحة|صفحه|صفحہ|पृष्ठ|পৃষ্ঠা)\s*\p{N}{1,4}(?:\s*(?:of|von|de|di|sur|od|из|з|\/|من|از)\s*\p{N}{1,4})?(?:\s*[-–—])?$/iu;
/** Commands of a page beside one another: "Print | Send to a friend | Comments (3)". */
const COMMANDS = /^(?:[^|.!?]{2,30}\s*\|\s*){1,6}[^|.!?]{2,30}$/u;
const COMMAND =
  /print|drucken|imprim|stampa|odštampaj|štampaj|друк|печать|распечат|yazdır|اطبع|طباعة|چاپ|प्रिंट|cetak|打印/iu;

/** What a template was to fill in: "$$ARTICLEAD$$", "{{quote_2}}", "[[AD-1]]"; a shortcode that nothing replaced: "[button]Go[/button]". */
const PLACEHOLDER =
  /^(?:\$\$?\w+\$\$?|\{\{[^{}]{1,60}\}\}|\[\[[\w :-]{1,60}\]\]|##?\w+##?|%%\w+%%|\[\w[\w-]*(?:\s[^\]]{0,200})?\][^[\]]{0,100}\[\/\w[\w-]*\]|\[\w[\w-]*(?:\s\w+=[^\]]{1,200})\])$/u;

export const pruneLabels: PruningStep = {
  step: 'labels',
  find(pieces, context) {
    const findings: Finding[] = [];
    // On a page the mark-up names such lines; what is still there may be a list's.
    const repeated = context.kind === 'scrape' ? repeatedLabels(pieces) : new Set<string>();
    for (const [index, piece] of pieces.entries()) {
      if (piece.removal !== null || !('text' in piece.block) || piece.block.type === 'preformatted') continue;
      const text = pieceText(piece);
      if (text.length > 160) continue;
      if (
        piece.block.type !== 'list-item' &&
        (LABEL.test(text) || PAGE_NUMBER.test(text) || isCommands(text))
      )
        findings.push({ start: index, end: index + 1, reason: 'template label' });
      else if (repeated.has(text)) findings.push({ start: index, end: index + 1, reason: 'repeated label' });
      else if (PLACEHOLDER.test(text))
        findings.push({ start: index, end: index + 1, reason: 'template placeholder' });
      else if (!/[\p{L}\p{N}]/u.test(text))
        findings.push({ start: index, end: index + 1, reason: 'ornament' });
    }
    return findings;
  },
};

function isCommands(text: string): boolean {
  return text.length <= 120 && COMMAND.test(text) && COMMANDS.test(text);
}

/** Times and words from which a line that is said again and again is a player's or a button's. */
const LEAST_REPEATS = 3;
const LEAST_WORDS = 4;

/** Lines without figures that come three times: no heading does. */
function repeatedLabels(pieces: readonly Piece[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const piece of pieces) {
    if (piece.removal !== null || !['paragraph', 'heading'].includes(piece.block.type)) continue;
    const text = pieceText(piece);
    if (
      text.length > 160 ||
      endsSentence(text) ||
      /\p{N}|[:：]$/u.test(text) ||
      countWords(text) < LEAST_WORDS
    )
      continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= LEAST_REPEATS).map(([text]) => text));
}
