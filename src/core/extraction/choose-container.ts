/**
 * Which element holds the article: candidates of our own (by markup, class words and density) and
 * the one that an outside voice agrees with most, weighed against each other.
 */
import { elementNames } from './element-names.ts';
import type { Measure, MeasuredPage } from './measure-page.ts';
import { ancestorsOf, attribute, type PageElement } from './page-tree.ts';

export interface ChosenContainer {
  readonly element: PageElement;
  /** Why this one, for tests and traces. */
  readonly reason: string;
}

const STRONG_NAMES =
  /-(?:article-?body|articlebody|article-?content|articlecontent|article-?text|articletext|entry-?content|post-?content|postcontent|post-?body|story-?body|storybody|story-?content|story-?text|news-?body|news-?content|news-?text|body-?text|bodytext|article-?main|td-post-content|single-?content|the-?content|rich-?text-?body|paywall|article-?detail|detail-?content|main-?text)-/;
const WEAK_NAMES = /-(?:article|story|post|content|entry|text|body|main|news|detail|hentry)-/;

const SIDE_NAMES =
  /-(?:disclosure|disclaimer|legal|copyright|comments?|footer|sidebar|related|recommended|newsletter|promo|teasers?|author-?bio|about-?author|cookies?|consent|gdpr|modal|popup|pop-up|paywall-?(?:cta|offer)|subscribe|subscription|login|registration)-/;

/** A paragraph is never an article's container. */
const TEXT_LEVEL = new Set([
  'p',
  'li',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'td',
  'dd',
  'dt',
  'span',
  'a',
  'em',
  'strong',
  'b',
  'i',
  'font',
]);

/** Chooses the container; the root where nothing on the page reads as prose. */
export function chooseContainer(page: MeasuredPage): ChosenContainer {
  const whole = page.measures.get(page.root);
  if (whole === undefined || whole.prose === 0) return { element: page.root, reason: 'no prose' };
  let best: ChosenContainer & { score: number } = { element: page.root, reason: 'whole page', score: 0 };
  for (const [element, measure] of page.measures) {
    if (TEXT_LEVEL.has(element.name)) continue;
    if (measure.prose < 120 && measure.prose < whole.prose * 0.5) continue;
    const { score, reason } = scoreElement(element, measure, whole);
    // Deeper elements are measured first; an ancestor must be better, not only as good.
    if (score > best.score + 1e-6) best = { element, reason, score };
  }
  return climb(page, best);
}

/** Prose beside the container that the outside voice keeps, from which it is worth going up for. */
const WORTH_CLIMBING = 0.06;
/** How much of what going up adds must be the outside voice's, 0 to 1. */
const AGREED_ADDITION = 0.75;
const MOST_STEPS = 4;

/** Goes up where the article goes on beside the chosen element (a text in two columns, a box between). */
function climb(page: MeasuredPage, chosen: ChosenContainer): ChosenContainer {
  let best = chosen;
  let from = page.measures.get(chosen.element);
  let steps = 0;
  for (const ancestor of ancestorsOf(chosen.element)) {
    const measure = page.measures.get(ancestor);
    if (measure === undefined || from === undefined || (steps += 1) > MOST_STEPS) break;
    const added = measure.voted - from.voted;
    const isWorth =
      added > from.voted * WORTH_CLIMBING && added >= (measure.prose - from.prose) * AGREED_ADDITION;
    if (!isWorth) continue;
    best = { element: ancestor, reason: `${best.reason}, continued beside it` };
    from = measure;
  }
  return best;
}

/** How far an outside voice is believed by the share of the page's prose that it keeps. */
const LEAST_TRUST = 0.3;
const TRUST_SLOPE = 2;

function scoreElement(
  element: PageElement,
  measure: Measure,
  whole: Measure,
): { score: number; reason: string } {
  const reasons: string[] = [];
  let score = 0;
  const agreement = whole.voted === 0 ? 0 : (2 * measure.voted) / (measure.prose + whole.voted);
  // A voice for little of what reads as prose has likely taken a box for the article.
  const trust = Math.min(1, LEAST_TRUST + (whole.voted / whole.prose) * TRUST_SLOPE);
  score += agreement * 1.2 * trust;
  if (agreement > 0.5) reasons.push(`agreement ${agreement.toFixed(2)}`);
  const share = measure.prose / whole.prose;
  score += share * 0.6;
  // Text that is neither prose nor a link weighs little: lists and tables are an article's, too.
  const purity =
    (measure.prose + 0.5 * Math.max(0, measure.text - measure.prose - measure.linked)) /
    Math.max(1, measure.text);
  score += purity * 0.5;
  if (SIDE_NAMES.test(elementNames(element))) {
    score -= 0.5;
    reasons.push('named as something beside the text');
  }
  const hint = hintOf(element);
  if (hint > 0 && share > 0.1) {
    score += hint * Math.min(1, share * 2.5);
    reasons.push('named as the text');
  }
  return { score, reason: reasons.join(', ') || 'most prose' };
}

function hintOf(element: PageElement): number {
  if (/(?:^|\s)(?:articleBody|text)(?:\s|$)/i.test(attribute(element, 'itemprop'))) return 0.35;
  const names = elementNames(element);
  if (STRONG_NAMES.test(names)) return 0.3;
  if (element.name === 'article') return 0.15;
  if (element.name === 'main') return 0.08;
  return WEAK_NAMES.test(names) ? 0.05 : 0;
}
