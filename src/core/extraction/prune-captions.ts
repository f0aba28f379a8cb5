/** Takes out captions and picture credits that a page sets as paragraphs. */
import { pieceText, type Finding, type Piece, type PruningStep } from './piece.ts';
import { countWords } from './text-features.ts';

const AGENCIES =
  'getty(?: images)?|afp|reuters|ap(?: photo)?|associated press|epa|efe|dpa|imago|picture[ -]alliance|shutterstock|i?stock(?:photo)?|alamy|unsplash|pexels|adobe ?stock|pixabay|bloomberg|anadolu|xinhua|tass|ritzau|ntb|scanpix|tt|keystone|zuma(?: press)?|sipa|pa(?: wire| media| images)?|wireimage|rex|ansa|lusa|yonhap|kyodo|belga|apa|mti|handout|supplied|courtesy|screenshot|screengrab|file|archivo|archiv|agencia';
/** A line that is only a credit: "Foto: Name", "Name/Getty Images", "© Name". */
const CREDIT_LINE = new RegExp(
  `^(?:(?:photos?|photograph(?:s|y)?|pictures?|images?|pics?|illustrations?|graphics?|credits?|sources?|video|fotos?|foto\\(s\\)|photo credits?|image credits?|picture credits?|bild(?:er)?|bildquelle|bildrechte|bildnachweis|quelle|crédits?|crédits? photos?|imagen(?:es)?|imagem|immagine|fotografía|fotografia|fotoğraf|фото|الصورة|صورة|عکس|تصویر|图|图片|图源|写真|사진|फोटो)(?: (?:by|courtesy of|from|via|credit|credits|via))?\\s*[:：|／/©]\\s*.{0,100}|(?:photo|image|picture|photograph|illustration|video) (?:by|courtesy(?: of)?|from|via|credit)\\b.{0,90}|\\(?(?:©|\\(c\\)).{1,90}|.{0,60}[/|©–—-]\\s*(?:${AGENCIES})(?:[\\s/|].{0,40})?\\)?|(?:${AGENCIES})(?:\\s*[/|,]\\s*[\\p{L} .]{0,40})*|via (?:${AGENCIES}))\\.?$`,
  'iu',
);
/** A sentence about a picture that ends in its credit: "A crowd in the square. (Foto: Name)". */
const CREDIT_END = new RegExp(
  `(?:[(\\[]\\s*(?:photo|image|picture|foto|bild|credit|photograph|video|file photo|图|사진)\\b[^()]{0,80}[)\\]]|(?:photo|image|picture|foto|fotos|fot\\.|bild|bildrechte|bildquelle|bildnachweis|credit|crédits?(?: photo)?|photograph|imagen|imagem|immagine|fotoğraf|zdjęcie|фото|사진)\\s*(?:credit)?\\s*[:：]\\s*[^.!?]{2,80}|[/|©]\\s*(?:${AGENCIES})\\b[^.!?]{0,40}|\\((?:${AGENCIES})[^()]{0,50}\\)|(?:©|&copy;)\\s*[\\p{L}][^.!?]{1,60}|[.!?’”"]\\s*(?:getty images|reuters|afp|associated press|shutterstock)|\\bvia (?:getty images|reuters|ap|afp|getty|epa))\\s*\\.?$`,
  'iu',
);
/** The same in Chinese and Japanese, in brackets at the end: "（資料照）", "（記者王小明攝）", "（图源：…）". */
const WIDE_CREDIT_END =
  /[（(【〔](?:[^（）()]{0,14}(?:資料照片?|资料照片|资料图片?|資料圖片?|示意圖|示意图|檔案照|档案照|[攝摄](?:影)?|供圖|供图|提供|翻[攝摄][^（）()]{0,14}|合成[图圖])|(?:[图圖](?:片)?(?:源|來源|来源)?|照片|写真|写真提供|[攝摄]影|翻[攝摄]自?|取自)\s*[:：／/＝=]?[^（）()。]{1,24})[）)】〕]。?$/u;
const LONGEST_CAPTION = 70;

/** True where a line without mark-up is a picture's credit, or a caption that ends in one. */
export function isCreditLine(line: string): boolean {
  const words = countWords(line);
  return (
    words <= LONGEST_CAPTION &&
    ((words <= LONGEST_CREDIT && CREDIT_LINE.test(line)) ||
      CREDIT_END.test(line) ||
      WIDE_CREDIT_END.test(line))
  );
}
const LONGEST_CREDIT = 24;

export const pruneCaptions: PruningStep = {
  step: 'caption',
  find(pieces) {
    const findings: Finding[] = [];
    for (const [index, piece] of pieces.entries()) {
      if (piece.removal !== null || !('text' in piece.block) || piece.block.type === 'preformatted') continue;
      const text = pieceText(piece);
      const words = countWords(text);
      if (words > LONGEST_CAPTION) continue;
      if (CREDIT_LINE.test(text) && words <= LONGEST_CREDIT)
        findings.push({ start: index, end: index + 1, reason: 'photo credit' });
      else if (
        CREDIT_END.test(text) ||
        WIDE_CREDIT_END.test(text) ||
        (isByPicture(pieces, index) && repeatsAlternative(pieces, index, text))
      ) {
        findings.push({ start: index, end: index + 1, reason: 'picture caption' });
      }
    }
    return findings;
  },
};

function isByPicture(pieces: readonly Piece[], index: number): boolean {
  return pieces[index - 1]?.block.type === 'image' || pieces[index + 1]?.block.type === 'image';
}

/** The line says what the picture's alternative text or caption says. */
function repeatsAlternative(pieces: readonly Piece[], index: number, text: string): boolean {
  return [index - 1, index + 1].some((at) => {
    const block = pieces[at]?.block;
    if (block?.type !== 'image') return false;
    const key = text.slice(0, 60);
    return key.length > 8 && (block.alternative.startsWith(key) || block.caption.startsWith(key));
  });
}
