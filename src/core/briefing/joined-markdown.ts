/** The timeline of several articles as Markdown, for notes and wikis. */
import { joinedClockWord } from './clock-word.ts';
import { describeAlike } from './describe-alike.ts';
import { describeInstant } from './describe-date.ts';
import type { JoinedArticle, JoinedEntry, JoinedTimeline, Telling } from './joined-timeline.ts';
import { joinedTitle } from './print-joined.ts';

/** The whole text, ending in a line break; the same timeline gives the same text. */
export function joinedMarkdown(joined: JoinedTimeline): string {
  const articles = joined.articles.map(({ number, name, title, publishedAt, address }) => {
    const facts = [
      plain(name),
      ...(publishedAt === null ? [] : [describeInstant(publishedAt)]),
      ...(address === null ? [] : [`<${address.replaceAll(/[<>\s]/g, encodeURIComponent)}>`]),
    ];
    return `${number}. ${plain(title)} (${facts.join(', ')})`;
  });
  const parts = [
    `# ${joinedTitle(joined)}`,
    articles.join('\n'),
    '## Timeline',
    ...(joined.entries.length === 0 ? ['None of the articles dates an event.'] : []),
    ...joined.entries.map((entry) => entryText(entry, joined.articles)),
    ...(joined.undated.length === 0
      ? []
      : ['## Not dated', ...joined.undated.map((entry) => entryText(entry, joined.articles))]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function entryText(entry: JoinedEntry, articles: readonly JoinedArticle[]): string {
  const { date, conflicting, claims, tellings, durationDays, alike } = entry;
  const length = durationDays === null || durationDays === 1 ? '' : `${durationDays} days`;
  const when = [date, length].filter((part) => part !== '').join(', ');
  const names = new Map(articles.map(({ number, name }) => [number, plain(name)]));
  const clocked = joinedClockWord(entry, articles);
  const head = `**${when === '' ? 'Not dated' : when}** (${clocked}${conflicting ? ', dates differ' : ''})`;
  const tellers = (some: readonly Telling[]): string =>
    some.map((telling) => tellerText(telling, names)).join('; ');
  const lines =
    claims.length > 1
      ? [
          ...claims.map(
            ({ when: { edtf }, date: claimed }) =>
              `- ${claimed}: ${tellers(tellings.filter((telling) => telling.when?.edtf === edtf))}`,
          ),
          ...[tellings.filter((telling) => telling.when === null)]
            .filter((silent) => silent.length > 0)
            .map((silent) => `- no date: ${tellers(silent)}`),
        ]
      : [`- ${tellers(tellings)}`];
  const why = alike === null ? [] : [`- ${plain(describeAlike(alike))}`];
  return `${head}\n${plain(tellings[0]?.passage.text ?? '')}\n${[...lines, ...why].join('\n')}`;
}

function tellerText({ article, passage, corrected }: Telling, names: ReadonlyMap<number, string>): string {
  const place = passage.paragraph === null ? '' : ` ¶ ${passage.paragraph}`;
  return `${names.get(article) ?? ''}${place}${corrected ? ' (corrected)' : ''}`;
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Words of an article on one line, with what Markdown would read as markup escaped. Angle brackets become
 * references: programs that make links of bare addresses take a backslash for a part of the address, and
 * what it escaped for markup.
 */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[&<>]/g, (character) => REFERENCES[character] ?? character)
    .replaceAll(/[\\`*_[\]#|]/g, String.raw`\$&`)
    .replace(/^([-+]|\d+[.)])(?=\s)/, String.raw`\$1`);
}
