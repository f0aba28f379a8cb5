/** A briefing to read in a terminal: head, key points, quotations, timeline, names. */
import type { Analysis, Quotation, TimelineEvent } from '../core/model.ts';
import type { ArticleView } from '../contract/views.ts';

/** Plain text without control characters, one item a line. */
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
    section('Timeline', analysis.events.map(eventLine)),
    section('Names', nameLines(analysis)),
  ];
  return `${visible([...head, ...sections.flat()].join('\n'))}\n`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  - ${line.replaceAll(/\s+/g, ' ')}`)];
}

function quotationLine({ speaker, text, type }: Quotation): string {
  const who =
    speaker === null ? '?' : [speaker.name, speaker.role].filter((part) => part !== null).join(', ');
  return `${who}: ${type === 'indirect' ? text : `“${text}”`}`;
}

function eventLine({ when, text, clock, durationDays }: TimelineEvent): string {
  const date = when?.edtf ?? (durationDays === null ? 'undated' : `${durationDays} days`);
  return `${date} (${clock}): ${text}`;
}

function nameLines({ names }: Analysis): readonly string[] {
  return names.map(({ name, kind, role }) => `${name} (${role === null ? kind : `${kind}, ${role}`})`);
}

/** SECURITY: an article must not steer the terminal: escape sequences and other controls are dropped. */
function visible(text: string): string {
  return text.replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g, '');
}
