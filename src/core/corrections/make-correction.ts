/** Makes a correction of what the analyst pointed at, or says why it can't be made. */
import type { Analysis, ArticleId, CorrectionId } from '../model.ts';
import { foldName } from '../names/fold-name.ts';
import type { AppliedCorrection, Correction, CorrectionChange, CorrectionTarget } from './correction.ts';
import { anchorSpan, describeTarget, findItem, type Item } from './describe-target.ts';
import { parseEdtf } from './parse-edtf.ts';

/** Something shown: its id, and where it begins, which tells an analysis made anew from the one on screen. */
export interface Pointer {
  readonly item: string;
  /** Code unit at which the quotation, the event's sentence or the name's first mention begins. */
  readonly at: number;
}

/** A change as it is asked for: another name is pointed at, not yet anchored. */
export type AskedChange =
  | Exclude<CorrectionChange, { readonly kind: 'merge' }>
  | { readonly kind: 'merge'; readonly into: Pointer };

export interface CorrectionRequest extends Pointer {
  readonly change: AskedChange;
}

export interface CorrectionContext {
  readonly articleId: ArticleId;
  /** As shown: with the corrections made so far. */
  readonly analysis: Analysis;
  readonly corrections: readonly AppliedCorrection[];
  /** The canonical text. */
  readonly text: string;
  readonly id: CorrectionId;
  /** ISO 8601 instant. */
  readonly now: string;
}

export type MadeCorrection =
  | {
      readonly ok: true;
      readonly correction: Correction;
      /** Earlier corrections that this one stands in place of. */
      readonly replaces: readonly CorrectionId[];
    }
  | { readonly ok: false; readonly code: 'invalid' | 'conflict'; readonly message: string };

/** What a change of each kind is about. */
const SUBJECT = {
  speaker: 'quotation',
  'no-quotation': 'quotation',
  event: 'event',
  'no-event': 'event',
  name: 'name',
  'no-name': 'name',
  merge: 'name',
} as const satisfies Record<CorrectionChange['kind'], Item['kind']>;

/** The correction, and which earlier ones of the same thing it replaces. */
export function makeCorrection(request: CorrectionRequest, context: CorrectionContext): MadeCorrection {
  const { analysis, text, corrections } = context;
  const item = itemAt(request, analysis);
  if (item === null) return conflict();
  if (item.kind !== SUBJECT[request.change.kind]) return invalid('This cannot be corrected in that way.');
  const target = describeTarget(text, item);
  if (target === null) return conflict();
  const change = settleChange(request.change, item, context);
  if ('ok' in change) return change;
  const replaced = corrections.filter((earlier) => isReplaced(earlier, target, change, analysis));
  const [first] = replaced;
  return {
    ok: true,
    correction: {
      id: context.id,
      articleId: context.articleId,
      // What the earlier one said was shown is what will be shown again once it is gone.
      target: first === undefined ? target : { ...target, shown: first.target.shown },
      change,
      createdAt: context.now,
    },
    replaces: replaced.map(({ id }) => id),
  };
}

function itemAt({ item: id, at }: Pointer, analysis: Analysis): Item | null {
  const item = findItem(analysis, id);
  return item !== null && anchorSpan(item)?.start === at ? item : null;
}

function settleChange(
  change: AskedChange,
  { item }: Item,
  { analysis, text }: CorrectionContext,
): CorrectionChange | Extract<MadeCorrection, { readonly ok: false }> {
  switch (change.kind) {
    case 'event': {
      if (change.date === undefined && change.clock === undefined) return invalid('Nothing was changed.');
      if (typeof change.date !== 'string') return change;
      const reading = parseEdtf(change.date);
      return reading === null
        ? invalid('Write the date as 2025-10-30, 2025-10, 2025 or 2025-10-27/2025-10-30.')
        : { ...change, date: reading.edtf };
    }
    case 'name':
      return change.name === undefined && change.nameKind === undefined && change.role === undefined
        ? invalid('Nothing was changed.')
        : change;
    case 'merge': {
      const into = itemAt(change.into, analysis);
      if (into === null) return conflict();
      if (into.kind !== 'name' || into.item.id === item.id) return invalid('Choose another name.');
      const target = describeTarget(text, into);
      return target === null ? conflict() : { kind: 'merge', into: target };
    }
    default:
      return change;
  }
}

/** True for an earlier correction that says the same kind of thing of the same words. */
function isReplaced(
  earlier: AppliedCorrection,
  target: CorrectionTarget,
  change: CorrectionChange,
  analysis: Analysis,
): boolean {
  if (earlier.change.kind !== change.kind || change.kind === 'merge' || earlier.items.length === 0)
    return false;
  if (!isSamePlace(earlier.target, target)) return false;
  if (earlier.change.kind !== 'speaker' || change.kind !== 'speaker') return true;
  if (!earlier.change.all) return true;
  // One for a speaker as a whole goes only where the new one is about all that it changed, and nothing else.
  const shown = target.shown.kind === 'quotation' ? target.shown.speaker : null;
  return (
    change.all &&
    shown !== null &&
    analysis.quotations.every(
      ({ id, speaker }) =>
        earlier.items.includes(id) === (speaker !== null && foldName(speaker.name) === foldName(shown)),
    )
  );
}

function isSamePlace(a: CorrectionTarget, b: CorrectionTarget): boolean {
  if (a.span === null || a.span.start !== b.span?.start || a.span.end !== b.span.end) return false;
  // One sentence may tell of several events.
  return a.shown.kind !== 'event' || (b.shown.kind === 'event' && a.shown.at === b.shown.at);
}

function invalid(message: string): Extract<MadeCorrection, { readonly ok: false }> {
  return { ok: false, code: 'invalid', message };
}

function conflict(): Extract<MadeCorrection, { readonly ok: false }> {
  return {
    ok: false,
    code: 'conflict',
    message: 'The article was read anew meanwhile; nothing was changed. Please try again.',
  };
}
