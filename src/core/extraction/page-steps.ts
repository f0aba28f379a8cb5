/** The steps that read a page's blocks, in order. */
import type { PruningStep } from './piece.ts';
import { pruneCaptions } from './prune-captions.ts';
import { FURNITURE_STEPS } from './prune-furniture.ts';
import { pruneHead } from './prune-head.ts';
import { pruneInlineLinks } from './prune-inline-links.ts';
import { pruneLabels } from './prune-labels.ts';
import { pruneNotices } from './prune-notices.ts';
import { pruneRepeatedTitle } from './prune-repeated-title.ts';
import { pruneTail } from './prune-tail.ts';

export const PAGE_STEPS: readonly PruningStep[] = [
  pruneRepeatedTitle,
  ...FURNITURE_STEPS,
  pruneLabels,
  pruneNotices,
  pruneInlineLinks,
  pruneCaptions,
  pruneHead,
  pruneTail,
];
