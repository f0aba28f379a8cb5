/** The timeline of several articles as one static document for the printer. */
import type { Direction } from '../model.ts';
import { joinedClockWord } from './clock-word.ts';
import { describeAlike } from './describe-alike.ts';
import { describeInstant } from './describe-date.ts';
import { escapeMarkup } from './escape-markup.ts';
import type { DateClaim, JoinedArticle, JoinedEntry, JoinedTimeline, Telling } from './joined-timeline.ts';
import { printFrame, type PrintedDocument } from './print-frame.ts';
import { label, printSentence, section, words } from './print-parts.ts';
import { JOINED_STYLES } from './print-joined-styles.ts';
import { printStyles } from './print-styles.ts';
import { DRAWING_LEGEND, printTimelineDrawing } from './print-timeline.ts';

/** `Timeline of 3 articles`: what the document, its file and its outline are called. */
export function joinedTitle({ articles }: JoinedTimeline): string {
  return `Timeline of ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`;
}

/** The direction and language that all articles share, else those of Dateline's own words. */
export function joinedFrame({ articles }: JoinedTimeline): {
  readonly language: string;
  readonly direction: Direction;
} {
  const language = shared(articles.map((article) => article.language));
  return {
    language: language === undefined || language === 'und' ? 'en' : language,
    direction: shared(articles.map((article) => article.direction)) ?? 'ltr',
  };
}

function shared<Value>(values: readonly Value[]): Value | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}

/** The whole document; the same timeline gives the same text. */
export function printJoined(joined: JoinedTimeline): PrintedDocument {
  const title = joinedTitle(joined);
  const frame = joinedFrame(joined);
  const sections = [
    `<header>\n<p class="kicker">${label('Briefing')}</p>\n<h1>${label(title)}</h1>\n${printArticles(joined)}\n</header>`,
    section('Timeline', printEntries(joined, frame.direction)),
    section('Not dated', printUndated(joined)),
  ];
  const styles = printStyles({ title, direction: frame.direction, cover: [] });
  return printFrame({ title, ...frame }, sections, `${styles}\n${JOINED_STYLES}`);
}

/** Who is joined, by number: the entries name them. */
function printArticles({ articles }: JoinedTimeline): string {
  const items = articles.map(({ number, name, title, publishedAt, address, language, direction }) => {
    const day = publishedAt === null ? 'no date of publication' : describeInstant(publishedAt);
    const where = address === null ? '' : ` · ${label(address)}`;
    return [
      `<li id="source-${number}" value="${number}">`,
      `<p class="source-title" ${wording({ language, direction })}>${escapeMarkup(title)}</p>`,
      `<p class="how">${words(name)} · ${label(day)}${where}</p></li>`,
    ].join('');
  });
  return `<ol class="sources">${items.join('')}</ol>`;
}

function printEntries(joined: JoinedTimeline, direction: Direction): string {
  const { entries } = joined;
  if (entries.length === 0)
    return `<p class="legend" lang="en" dir="ltr">None of the articles dates an event.</p>`;
  const drawn = entries.flatMap(({ number, clock, when, date }) =>
    when === null ? [] : [{ number, clock, when, date }],
  );
  const drawing = printTimelineDrawing(drawn, direction);
  return `${drawing}<p class="legend" lang="en" dir="ltr">${DRAWING_LEGEND}</p>${printList(joined, entries)}`;
}

function printUndated(joined: JoinedTimeline): string {
  return joined.undated.length === 0 ? '' : printList(joined, joined.undated);
}

function printList({ articles }: JoinedTimeline, entries: readonly JoinedEntry[]): string {
  const byNumber = new Map(articles.map((article) => [article.number, article]));
  const items = entries.map((entry) => printEntry(entry, byNumber));
  return `<ol class="timeline joined" start="${entries[0]?.number ?? 1}">${items.join('')}</ol>`;
}

type Articles = ReadonlyMap<number, JoinedArticle>;

function printEntry(entry: JoinedEntry, articles: Articles): string {
  const { date, tellings, claims, conflicting, places, durationDays, alike } = entry;
  const [lead] = tellings;
  if (lead === undefined) return '';
  const length = durationDays === null || durationDays === 1 ? '' : `${durationDays} days`;
  const head = [
    label([date, length].filter((part) => part !== '').join(', ')),
    `<span class="clock" lang="en" dir="ltr">${joinedClockWord(entry, [...articles.values()])}</span>`,
    conflicting ? `<span class="differ" lang="en" dir="ltr">Dates differ</span>` : '',
    ...places.slice(0, 1).map((place) => `<span class="place">${words(place)}</span>`),
  ];
  return [
    `<li><p class="date">${head.filter((part) => part !== '').join(' ')}</p>`,
    printTelling(lead, entry.repeated, articles),
    claims.length > 1 ? printClaims(claims, entry, articles) : printTellers(tellings, articles),
    alike === null
      ? ''
      : `<p class="how"><span lang="en" dir="ltr">${describeAlike(alike, words)}</span></p>`,
    '</li>',
  ].join('');
}

function printTelling(telling: Telling, repeated: boolean, articles: Articles): string {
  const article = articles.get(telling.article);
  const { passage, expression } = telling;
  return `<p class="telling"${article ? ` ${wording(article)}` : ''}>${printSentence({ passage, expression, repeated })}</p>`;
}

/** Each date with who says so; one that the sentence above does not have is quoted. */
function printClaims(claims: readonly DateClaim[], entry: JoinedEntry, articles: Articles): string {
  const rows = claims.map(({ when, date }, index) => {
    const tellings = entry.tellings.filter((telling) => telling.when?.edtf === when.edtf);
    const quoted = index === 0 ? undefined : tellings[0];
    return `<li><p class="claim">${label(date)}</p>${printTellers(tellings, articles)}${quoted ? printTelling(quoted, true, articles) : ''}</li>`;
  });
  const silent = entry.tellings.filter(({ when }) => when === null);
  const rest =
    silent.length === 0
      ? ''
      : `<li><p class="claim">${label('no date')}</p>${printTellers(silent, articles)}</li>`;
  return `<ul class="claims${entry.conflicting ? ' conflicting' : ''}">${rows.join('')}${rest}</ul>`;
}

/** `2 sources: Coast Courier ¶ 2 · The Herald ¶ 1`, each a link to the list of articles. */
function printTellers(tellings: readonly Telling[], articles: Articles): string {
  const count = new Set(tellings.map(({ article }) => article)).size;
  const links = tellings.map(({ article, passage, corrected }) => {
    const name = words(articles.get(article)?.name ?? '');
    const place = passage.paragraph === null ? '' : `\u00A0${label(`¶\u00A0${passage.paragraph}`)}`;
    const changed = corrected ? ` ${label('(corrected)')}` : '';
    return `<a href="#source-${article}">${name}${place}</a>${changed}`;
  });
  const counted = count > 1 ? `${label(`${count} sources`)} · ` : '';
  return `<p class="how tellers">${counted}${links.join(' · ')}</p>`;
}

function wording({ language, direction }: Pick<JoinedArticle, 'language' | 'direction'>): string {
  return `lang="${escapeMarkup(language === 'und' ? '' : language)}" dir="${direction}"`;
}
