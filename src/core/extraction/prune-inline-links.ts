/** Takes out links to other articles that stand between the paragraphs. */
import type { Block } from '../model.ts';
import { pieceText, type Finding, type Piece, type PruningStep } from './piece.ts';
import { countWords, endsSentence } from './text-features.ts';

/** Labels that introduce a link to another article, in the languages met. */
const LABEL =
  /^[^\p{L}\p{N}]{0,3}(?:read(?: more| next| also| now| this| the full story)?|also read|more|more (?:great |top |from )?\S+ (?:stories|reads|coverage)|more on this(?: story)?|related(?: (?:article|story|stories|news|coverage|reading|content|video|link))?s?|see (?:also|more)|see more|don['’]t miss|watch(?: (?:now|more|video|also|live))?|listen|check out|recommended(?: (?:reading|for you))?|must read|you may (?:also )?like|further reading|learn more|also|also on \S+|explore|up next|editor['’]s (?:choice|pick)|click here|opinion|analysis|explainer|in pictures|from the archives?|lesen sie (?:auch|hier|mehr)(?: [^:]{0,40})?|lies auch|mehr (?:dazu|zum thema|lesen)|siehe auch|auch interessant|das könnte sie(?: auch)? interessieren|weiterlesen|hintergrund|lesenswert|lesetipps?|passend dazu|zum nachlesen|mehr lesen|lire aussi|à lire(?: aussi| également)?|lire (?:également|la suite)|voir aussi|lea (?:también|más)|lee (?:también|más)|leer más|lee además|(?:te|le) puede interesar|ver(?: también| además)?|puede(?:s|n)? (?:ver|leer)|mira (?:también|además)|te recomendamos|recomendamos|no te pierdas|más información|leia (?:também|mais|ainda)|veja (?:também|mais)|confira(?: também)?|saiba mais|leggi anche|leggi pure|guarda anche|vedi anche|da leggere|per approfondire|approfondisci|les også|les mer|læs også|läs (?:också|mer|även)|lees ook|lees meer|lees verder|zie ook|lue myös|zobacz (?:też|także|również)|czytaj (?:też|także|również|więcej)|przeczytaj(?: (?:też|także|również))?|polecamy|sprawdź (?:też|także)|přečtěte si|čtěte (?:také|více)|olvass[ae] (?:el|tovább)|citește și|citeşte şi|vezi și|ayrıca oku|bunu da oku|ilgili haber|baca juga|lihat juga|simak juga|читайте (?:также|также:|ещё|еще)|смотрите также|см\. также|подробнее|по теме|читайте також|читайте й|дивіться також|διαβάστε (?:επίσης|ακόμη)|اقرأ (?:أيض(?:ا|ًا|اً)|المزيد)|إقرأ أيض(?:ا|ًا|اً)|شاهد أيض(?:ا|ًا|اً)|طالع أيض(?:ا|ًا|اً)|بیشتر بخوانید|بیشتر بدانید|همچنین بخوانید|مزید پڑھیں|یہ بھی (?:پڑھیں|دیکھیں)|यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|यह भी देखें|আরও পড়ুন|xem thêm|đọc thêm|อ่าน(?:เพิ่มเติม|ข่าวเพิ่มเติม|ต่อ)|ข่าวที่เกี่ยวข้อง|διαβάστε (?:ακόμα|περισσότερα)|δείτε (?:επίσης|ακόμα)|pročitajte i|прочитајте и|прочетете (?:още|също)|simak pula|相关阅读|相关报道|推荐阅读|延伸阅读|延伸閱讀|更多|関連記事|あわせて読みたい|관련 ?기사)\s*(?:[:：|>»→–—\]-]|…|\.{3})\s*\S/iu;
/** Labels that a line of a text without mark-up can be told by, its colon included. */
const SURE_LABEL =
  /^[^\p{L}\p{N}]{0,3}(?:read (?:more|next|also|now)|also read|related(?: (?:articles?|stor(?:y|ies)|news|coverage|reading|posts?|links?))?|see also|recommended(?: reading)?|lesen sie (?:auch|hier|mehr)|lies auch|siehe auch|mehr (?:dazu|zum thema)|lire (?:aussi|également)|à lire(?: aussi| également)?|voir aussi|lea (?:también|más)|lee (?:también|más)|te puede interesar|le puede interesar|ver también|mira también|leia (?:também|mais)|veja (?:também|mais)|saiba mais|leggi anche|guarda anche|les også|læs også|läs (?:också|även)|lees ook|lue myös|czytaj (?:też|także|również)|zobacz (?:też|także|również)|čtěte také|citește și|ayrıca oku|baca juga|читайте (?:также|ещё)|читайте також|اقرأ (?:أيض(?:ا|ًا|اً)|المزيد)|بیشتر بخوانید|یہ بھی پڑھیں|यह भी पढ़ें|相关阅读|延伸阅读|延伸閱讀|関連記事|관련 ?기사)[^:：|]{0,12}[:：|]\s*\S/iu;
/** Labels that a template shouts before one link or several, with or without a colon. */
const SHOUTED =
  /^[^\p{L}\p{N}]{0,3}(?:DON['’]T MISS|READ(?: MORE| ALSO| NEXT)?|ALSO READ|JUST IN|SEE ALSO|RELATED|WATCH|MORE|PUEDES VER|LEE TAMBIÉN|LEA TAMBIÉN|LEIA MAIS|LEIA TAMBÉM|VEJA TAMBÉM|LEGGI ANCHE|LIRE AUSSI|LESEN SIE AUCH|ЧИТАЙТЕ ТАКЖЕ)(?=\s*[^\p{Ll}\p{Lo}\s’'])/u;
const LONGEST_LABELLED = 45;
const LONGEST_LINKED = 30;
/** Words of several links after one such label. */
const LONGEST_SHOUTED = 90;

export const pruneInlineLinks: PruningStep = {
  step: 'related-links',
  find(pieces, context) {
    const findings: Finding[] = [];
    for (const [index, piece] of pieces.entries()) {
      if (piece.removal !== null || !isTextual(piece.block)) continue;
      const text = pieceText(piece);
      const words = countWords(text);
      const linked = linkedShare(piece.block, text);
      const labelled =
        words <= LONGEST_LABELLED &&
        LABEL.test(text) &&
        (linked > 0.3 || /^[^a-z\p{Ll}]{3,30}[:：|]/u.test(text) || (countWords(text) <= 25 && linked > 0));
      const isSure = context.kind === 'scrape' && words <= LONGEST_LINKED && SURE_LABEL.test(text);
      const opened =
        linked > 0.6 &&
        words <= LONGEST_LINKED &&
        /^(?:also on|read|see|watch|more|related|don['’]t miss|lesen sie|mehr|lee|lea|leia|lire|leggi|les|läs|lees)(?!\p{L})/iu.test(
          text,
        );
      const invited =
        linked > 0.1 &&
        words <= 25 &&
        /^[^\p{L}]{0,5}(?:learn more|see more|continue (?:to|with)|weiter (?:zu|mit|lesen)|la suite|seguir leyendo|read (?:more )?about|read (?:the|our) (?:full|original)|find out more|click here|erfahren sie|lesen sie|lest|en savoir plus|más información|saiba mais|scopri)(?!\p{L})/iu.test(
          text,
        );
      const shouted = linked > 0.3 && words <= LONGEST_SHOUTED && SHOUTED.test(text);
      const onlyLink =
        opened ||
        invited ||
        shouted ||
        isTitledLink(pieces, index, text) ||
        linkedList(pieces, index) ||
        (linked > 0.85 && words <= LONGEST_LINKED && !isTextOfItsOwn(pieces, index, text));
      if (labelled || isSure || onlyLink)
        findings.push({ start: index, end: index + 1, reason: 'related links' });
    }
    return findings;
  },
};

function isTextual(block: Block): block is Extract<Block, { text: string }> {
  return (
    block.type === 'paragraph' ||
    block.type === 'list-item' ||
    block.type === 'heading' ||
    block.type === 'block-quotation'
  );
}

/** Share of a block's characters that are links. */
export function linkedShare(block: Block, text: string): number {
  if (!('marks' in block) || block.marks === undefined || text === '') return 0;
  let linked = 0;
  for (const mark of block.marks) if (mark.kind === 'link') linked += mark.end - mark.start;
  return Math.min(1, linked / text.length);
}

/**
 * A linked line that belongs to the text: an item of a list whose others are not all links, or a
 * heading that links to what its section is about, or a whole sentence.
 */
function isTextOfItsOwn(pieces: readonly Piece[], index: number, text: string): boolean {
  const block = pieces[index]?.block;
  if (block?.type === 'heading')
    return !isBelowLinkedHeadings(pieces, index) && nextIsText(pieces, index) && headingsAreLinks(pieces);
  if (block?.type === 'list-item') {
    const items = listAround(pieces, index);
    const unlinked = items.filter((item) => linkedShare(item.block, pieceText(item)) <= 0.85).length;
    return (
      unlinked >= items.length * 0.4 ||
      (items.length > 1 && countWords(text) <= 2 && items.some((item) => countWords(pieceText(item)) > 3))
    );
  }
  return endsSentence(text) && !/[!?…]$/.test(text) && countWords(text) > 12;
}

/** The last of a row of linked headings: what links its sections' headings has text between them. */
function isBelowLinkedHeadings(pieces: readonly Piece[], index: number): boolean {
  let above = 0;
  for (let at = index - 1; at >= 0 && above < LEAST_ABOVE; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.block.type === 'image') continue;
    if (piece.block.type !== 'heading' || linkedShare(piece.block, pieceText(piece)) <= 0.85) return false;
    above += 1;
  }
  return above === LEAST_ABOVE;
}
const LEAST_ABOVE = 2;

/** "Related article" and a title in one line, above the button that leads there. */
function isTitledLink(pieces: readonly Piece[], index: number, text: string): boolean {
  return (
    TITLED.test(text) &&
    countWords(text) <= LONGEST_LINKED &&
    pieces[index + 1]?.removal?.step === 'related-links'
  );
}
const TITLED = /^Related (?:[Aa]rticle|[Ss]tory|[Pp]ost|[Rr]eading|[Cc]ontent|[Ll]ink)s? (?=\p{Lu}|\p{N})/u;

/** Items on each side by which an item is judged: a list of thousands must not be read for each of them. */
const MOST_AROUND = 200;

/** The items of the list around one, itself included. */
function listAround(pieces: readonly Piece[], index: number): readonly Piece[] {
  let start = index;
  while (index - start < MOST_AROUND && pieces[start - 1]?.block.type === 'list-item') start -= 1;
  let end = index + 1;
  while (end - index <= MOST_AROUND && pieces[end]?.block.type === 'list-item') end += 1;
  return pieces.slice(start, end);
}

/** An item of a list in which nearly every item is mostly a link and none is a sentence. */
function linkedList(pieces: readonly Piece[], index: number): boolean {
  if (pieces[index]?.block.type !== 'list-item') return false;
  const items = listAround(pieces, index);
  if (items.length < 2) return false;
  const links = items.filter(
    (item) => linkedShare(item.block, pieceText(item)) > 0.55 && countWords(pieceText(item)) >= 4,
  ).length;
  return (
    links >= items.length * 0.8 ||
    (items.length >= LEAST_HEADLINES && items.filter(endsInLink).length >= items.length * 0.8)
  );
}

/** Items from which a list of lines that end in links is one of headlines. */
const LEAST_HEADLINES = 3;

/** A headline whose second half is the link: "What the harbour means *for those who live there*". */
function endsInLink({ block }: Piece): boolean {
  if (block.type !== 'list-item') return false;
  const last = block.marks?.findLast((mark) => mark.kind === 'link');
  return (
    last !== undefined &&
    last.end === block.text.length &&
    last.end - last.start > block.text.length * 0.3 &&
    countWords(block.text) >= 5 &&
    countWords(block.text) <= LONGEST_LINKED &&
    // A date or a figure before the link is a fact of the article's own list.
    !/\p{N}/u.test(block.text.slice(0, last.start)) &&
    !/[.。]$/u.test(block.text)
  );
}

/** Share of the headings that are links from which an article links what its sections are about. */
const LINKED_HEADINGS = 0.5;

/** One linked heading among others is another article's. */
function headingsAreLinks(pieces: readonly Piece[]): boolean {
  const headings = pieces.filter((piece) => piece.block.type === 'heading' && isInside(piece));
  const links = headings.filter((piece) => linkedShare(piece.block, pieceText(piece)) > 0.85);
  return links.length >= headings.length * LINKED_HEADINGS;
}

/** Kept, or removed as a link here: no heading of another part of the page. */
function isInside(piece: Piece): boolean {
  return piece.removal === null || piece.removal.step === 'related-links';
}

function nextIsText(pieces: readonly Piece[], index: number): boolean {
  const next = pieces
    .slice(index + 1)
    .find((piece) => piece.removal === null && piece.block.type !== 'image');
  return (
    next !== undefined && next.block.type !== 'heading' && linkedShare(next.block, pieceText(next)) < 0.85
  );
}
