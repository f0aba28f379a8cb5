/**
 * Takes out offers that stand between the paragraphs: what a subscription brings, who may read on,
 * the paper's app. An offer is a run of short lines that speak to the reader about the paper.
 */
import { pieceText, type Finding, type Piece, type PruningStep } from './piece.ts';
import { comparisonKey, countWords, readsAsProse } from './text-features.ts';

/** Lines that only an offer says; a reporter would put them in quotation marks. */
const OFFER =
  /^(?:this (?:content|article|story) is (?:reserved )?for (?:our )?subscribers|subscribe (?:now|today|for|to (?:unlock|read|continue|get))|(?:register|sign in|log in|sign up)(?: ?\/ ?sign in)? to (?:unlock|continue|read|get|save|comment)|create an account (?:or|to)|sign in or create|don['’]t have an account|already (?:a subscriber|have an account|registered|subscribed)|(?:unlimited|exclusive|full) (?:online |digital )?access\b|exclusive (?:articles|content|stories) (?:by|from)|daily (?:content|puzzles)\b|support (?:local|independent|our|quality) journalism|enjoy (?:the latest|additional|unlimited)|access articles from|share your thoughts and join|get (?:email updates|unlimited|full access|the latest (?:news|stories|headlines))\b|unlock (?:this|more|unlimited)|start your (?:free )?trial|try .{1,20} for free|cancel any ?time|download (?:the|our) .{0,30}app|get our app|choose your plan|continue reading (?:with|for)|to (?:continue|keep) reading|you have (?:read|reached) (?:your|all)|keep reading for|thanks for reading|weiterlesen mit|jetzt (?:abonnieren|testen|weiterlesen|registrieren|anmelden)|mit .{1,30} weiterlesen|sie haben (?:bereits|noch kein(?:en)?) (?:ein )?(?:abo|konto|abonnement)|(?:bereits|schon) (?:abonnent|registriert|kunde)|monatlich kündbar|jederzeit kündbar|alle (?:artikel|inhalte) (?:lesen|auf)|abonnez-vous|déjà abonné|s['’]abonner|(?:cet article|la suite) est réservée?|suscríbete|ya (?:eres suscriptor|tienes cuenta)|contenido exclusivo para|accede a todo|(?:este )?conteúdo (?:é )?exclusivo para assinantes|já é assinante|assine (?:já|agora|e)|abbonati|sei già abbonato|contenuto riservato|al abonnee|word abonnee|allerede abonnent|bli abonnent|prenumerera|redan prenumerant|zaten abone|abone ol|подпишитесь|оформите подписку|уже (?:есть подписка|подписаны)|اشترك الآن|已有帳號|立即订阅|订阅后|会员专享|有料会員|会員登録|구독하기)/iu;
/** Lines of which one alone is an offer: the paper speaks to the reader of the reader's own subscription. */
const SURE_OFFER =
  /^(?:tu suscripción (?:se está|al|a \p{Lu}|te|digital|incluye|premium)|(?:suscríbete|suscríbase|regístrate) para (?:seguir|continuar|leer)|este (?:artículo|contenido) es (?:exclusivo )?para suscriptores|contenido exclusivo para suscriptores|votre abonnement (?:vous|à|numérique)|(?:cet article|la suite|ce contenu) est réservée? (?:à|aux)|abonnez-vous (?:pour|à partir|dès)|your subscription (?:helps|supports|makes|gives you|allows|is (?:currently )?being used)|ihr abo(?:nnement)? (?:wird|ermöglicht)|(?:dieser|der) (?:artikel|text|inhalt) ist (?:nur )?(?:für abonnenten|exklusiv)|(?:conteúdo )?exclusivo para assinantes|assine (?:para|e) (?:continuar|leia|tenha)|contenuto riservato agli abbonati|subscribe (?:now )?to (?:read|continue|unlock)|this (?:article|content|story) is (?:reserved )?for (?:our )?(?:premium )?subscribers|(?:материал|статья) доступ(?:ен|на) (?:только )?(?:для )?подписчик|هذا المحتوى متاح للمشتركين)/iu;
/** Words of a line of an offer at most. */
const LONGEST_LINE = 40;
/** Lines of a run that need not speak of it themselves. */
const MOST_BETWEEN = 1;
/** Sure lines from which a run of them is an offer. */
const LEAST_LINES = 2;

export const pruneOffers: PruningStep = {
  step: 'offer',
  find(pieces) {
    const findings: Finding[] = [];
    const repeated = repeatedLines(pieces);
    let index = 0;
    while (index < pieces.length) {
      if (!isOffer(pieces[index])) {
        index += 1;
        continue;
      }
      const end = endOfRun(pieces, index, repeated);
      const run = pieces.slice(index, end).filter(isOffer);
      if (run.length >= LEAST_LINES || run.some((piece) => SURE_OFFER.test(pieceText(piece))))
        findings.push({ start: index, end, reason: 'subscription offer' });
      index = end;
    }
    return findings;
  },
};

function isOffer(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.removal !== null || !('text' in piece.block)) return false;
  const text = pieceText(piece);
  return countWords(text) <= LONGEST_LINE && (OFFER.test(text) || SURE_OFFER.test(text));
}

/** A run goes on over lines said twice on the page, and one other short line at a time. */
function endOfRun(pieces: readonly Piece[], start: number, repeated: ReadonlySet<string>): number {
  let end = start + 1;
  let between = 0;
  for (let index = start + 1; index < pieces.length && between <= MOST_BETWEEN; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.removal !== null) continue;
    if (isOffer(piece) || repeated.has(comparisonKey(pieceText(piece)))) {
      end = index + 1;
      between = 0;
    } else if (piece.block.type === 'image' || countWords(pieceText(piece)) <= LONGEST_LINE) {
      between += piece.block.type === 'list-item' ? 0.5 : 1;
    } else {
      break;
    }
  }
  return end;
}

/** Short lines that are said more than once: a template's. */
function repeatedLines(pieces: readonly Piece[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const piece of pieces) {
    const text = pieceText(piece);
    if (piece.removal !== null || countWords(text) < 3 || countWords(text) > LONGEST_LINE) continue;
    // A sentence of the article may stand twice on its page, as a standfirst does.
    if (piece.block.type !== 'list-item' && readsAsProse(text)) continue;
    const key = comparisonKey(text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}
