/** A briefing to read in a terminal: head, key points, quotations, timeline, names. */
import { clockWord } from '../core/briefing/clock-word.ts';
import type { Analysis, Quotation, TimelineEvent } from '../core/model.ts';
import type { ArticleView } from '../contract/views.ts';

/** Plain text, one item a line. */
export function briefingText({ article, analysis }: ArticleView): string {
  const head = [
    article.title.value,
    [article.publisher.value, article.dateline.value.place, article.publishedAt.value, article.language.value]
      .filter((part) => part !== null)
      .join(' · '),
  ];
  const sections = [
    section(
      'Key points',
      analysis.keyPoints.map((point) => point.text),
    ),
    section('Quotations', analysis.quotations.map(quotationLine)),
    section(
      'Timeline',
      analysis.events.map((event) => eventLine(event, article.publishedAt.value)),
    ),
    section('Names', nameLines(analysis)),
  ];
  return `${[...head, ...sections.flat()].join('\n')}\n`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  - ${line.replaceAll(/\s+/g, ' ')}`)];
}

function quotationLine({ speaker, text, type }: Quotation): string {
  const who =
    speaker === null ? '?' : [speaker.name, speaker.role].filter((part) => part !== null).join(', ');
  return `${who}: ${type === 'indirect' ? text : `“${text}”`}`;
}

function eventLine({ when, text, clock, durationDays }: TimelineEvent, publishedAt: string | null): string {
  const date = when?.edtf ?? (durationDays === null ? 'undated' : `${durationDays} days`);
  return `${date} (${clockWord(clock, when, [publishedAt])}): ${text}`;
}

function nameLines({ names }: Analysis): readonly string[] {
  return names.map(({ name, kind, role }) => `${name} (${role === null ? kind : `${kind}, ${role}`})`);
}
