/** What the views of one open article share, derived once from its view. */
import type { ArticleView } from '../../contract/views.ts';
import type { Quotation } from '../../core/model.ts';
import { speakerKey } from '../../core/briefing/speaker-name.ts';
import { blockSpans, canonicalText, compareSpans, type BlockSpan } from '../../core/text.ts';
import { monogramOf } from './monogram.ts';

/** How many speaker hues the tokens hold. */
export const SPEAKER_HUES = 8;

/** Everything one speaker says. */
export interface SpeakerGroup {
  /** Stable within one reading: the folded name, or '' for quotations without a speaker. */
  readonly key: string;
  /** Empty where the text names nobody. */
  readonly name: string;
  readonly role: string | null;
  readonly monogram: string;
  /** 0 to 7, or null for the group without a speaker. */
  readonly hue: number | null;
  readonly quotations: readonly Quotation[];
}

export interface Reading {
  readonly view: ArticleView;
  /** The canonical text. */
  readonly text: string;
  readonly blockSpans: readonly BlockSpan[];
  /** Quotations in text order. */
  readonly quotations: readonly Quotation[];
  /** Speakers in the order of their first words, the unattributed last, as the PDF lists them. */
  readonly speakers: readonly SpeakerGroup[];
  readonly speakerOfQuotation: ReadonlyMap<string, SpeakerGroup>;
}

/** Derives what the views share. */
export function createReading(view: ArticleView): Reading {
  const text = canonicalText(view.article.blocks);
  const quotations = [...view.analysis.quotations].sort(compareSpans);
  const speakers = groupBySpeaker(quotations);
  const speakerOfQuotation = new Map(
    speakers.flatMap((speaker) => speaker.quotations.map((quotation) => [quotation.id, speaker] as const)),
  );
  return {
    view,
    text,
    blockSpans: blockSpans(view.article.blocks),
    quotations,
    speakers,
    speakerOfQuotation,
  };
}

/** Groups quotations by speaker, in the order of their first words; so do their hues. */
export function groupBySpeaker(quotations: readonly Quotation[]): SpeakerGroup[] {
  const byKey = new Map<string, Quotation[]>();
  for (const quotation of quotations) {
    const key = speakerKey(quotation.speaker?.name ?? '');
    const list = byKey.get(key);
    if (list) list.push(quotation);
    else byKey.set(key, [quotation]);
  }
  let hue = 0;
  const groups = [...byKey].map(([key, list]): SpeakerGroup => {
    const name = list[0]?.speaker?.name ?? '';
    return {
      key,
      name,
      role: list.find((quotation) => quotation.speaker?.role)?.speaker?.role ?? null,
      monogram: monogramOf(name),
      hue: key === '' ? null : hue++ % SPEAKER_HUES,
      quotations: list,
    };
  });
  return groups.sort((a, b) => Number(a.key === '') - Number(b.key === ''));
}
