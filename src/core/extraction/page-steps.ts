/** The steps that read blocks, in order. */
import type { PruningStep } from './piece.ts';
import { pruneAppeals } from './prune-appeals.ts';
import { pruneCaptions } from './prune-captions.ts';
import { FURNITURE_STEPS } from './prune-furniture.ts';
import { pruneLabelledLines } from './prune-labelled-lines.ts';
import { pruneHead } from './prune-head.ts';
import { pruneInlineLinks } from './prune-inline-links.ts';
import { pruneLabels } from './prune-labels.ts';
import { pruneNotices } from './prune-notices.ts';
import { pruneOffers } from './prune-offers.ts';
import { pruneOtherArticles } from './prune-other-articles.ts';
import { pruneOrphanLabels } from './prune-orphan-labels.ts';
import { pruneRepeatedTitle } from './prune-repeated-title.ts';
import { prunePortraits } from './prune-portraits.ts';
import { pruneTail } from './prune-tail.ts';
import { pruneTeasers } from './prune-teasers.ts';

export const PAGE_STEPS: readonly PruningStep[] = [
  pruneRepeatedTitle,
  ...FURNITURE_STEPS,
  pruneOffers,
  pruneAppeals,
  pruneLabels,
  pruneNotices,
  pruneInlineLinks,
  pruneOrphanLabels,
  pruneOtherArticles,
  pruneCaptions,
  pruneHead,
  pruneTail,
  prunePortraits,
];

/** A scrape has no markup that names its parts: what reads as furniture was taken out before. */
export const SCRAPE_STEPS: readonly PruningStep[] = [
  pruneRepeatedTitle,
  pruneOffers,
  pruneAppeals,
  pruneLabels,
  pruneNotices,
  pruneInlineLinks,
  pruneLabelledLines,
  pruneCaptions,
  pruneTeasers,
  pruneHead,
  pruneTail,
];
