/** Who took part in an event and where it was: of the names in its sentence, those that stand with it. */
import { datelineOf } from '../../analysis/dateline-prefix.ts';
import type { AnalysisDocument, Sentence } from '../../analysis/document.ts';
import type { Name, Quotation, Span } from '../../model.ts';
import { foldName } from '../../names/fold-name.ts';
import { lexiconOf } from '../../names/lexicon.ts';
import { compareSpans, contains } from '../../text.ts';
import { firstStartingAt, type SpanIndex } from '../spans.ts';
import type { TokenText } from '../lexing/token.ts';
import { isElsewhere } from './event-place.ts';
import type { EventDraft } from './events-of-sentence.ts';

export interface NameMention extends Span {
  readonly name: Name;
}

/** What the names of a sentence are looked up in. */
export interface SceneFindings {
  readonly mentions: SpanIndex<NameMention>;
  readonly quotations: SpanIndex<Quotation>;
  readonly names: readonly Name[];
  readonly text: TokenText;
}

/** Who took part, and the place where stated. */
export interface EventScene {
  readonly participants: readonly string[];
  readonly place: string | null;
}

/** Participants shown beside an event. */
const MOST_PARTICIPANTS = 8;

/**
 * The names beside an event. Who only tells of it ("…, said Ana Ruiz of the port authority") took no part in it; whose
 * words they are comes first where the event is the saying. A dateline's agency and place are the report's.
 */
export function sceneOf(draft: EventDraft, document: AnalysisDocument, findings: SceneFindings): EventScene {
  const { sentence } = draft;
  const report = { start: reportStart(document, sentence), end: sentence.end };
  const all = findings.mentions.meeting(report).toSorted(compareSpans);
  const said = draft.quotation;
  if (draft.clock === 'said') {
    const speaker = nameOf(said, findings);
    const aside = said === null ? all : all.filter((mention) => !contains(said, mention));
    return {
      participants: namesOf(speaker, all, document),
      place:
        placeAmong(aside, draft, document, findings) ?? datelinePlace(document, sentence, report, findings),
    };
  }
  const around = said ?? telling(draft, findings);
  if (around === null)
    return { participants: namesOf(null, all, document), place: placeAmong(all, draft, document, findings) };
  const inside = all.filter((mention) => contains(around, mention));
  // What somebody is quoted with, or says of himself, he has seen or done.
  const speaker = around.type === 'direct' || isOfSpeaker(around, document) ? nameOf(around, findings) : null;
  return {
    participants: namesOf(speaker, inside, document),
    place: placeAmong(inside, draft, document, findings),
  };
}

/** "(Coast Wire) – " without a place: whose report it is. */
const CREDIT = /^\s*[(（][\p{Lu}][^()]{1,30}[)）]\s*[–—-]+\s/u;

/** Where the sentence's report begins: behind a dateline. */
function reportStart(document: AnalysisDocument, sentence: Sentence): number {
  if (document.blocks[sentence.block]?.start !== sentence.start) return sentence.start;
  const credit = CREDIT.exec(document.text.slice(sentence.start, sentence.start + 60));
  return sentence.start + (datelineOf(document, sentence)?.end ?? credit?.[0].length ?? 0);
}

/** "DOHA – The ministry said": said where the report comes from, if nothing else is stated. */
function datelinePlace(
  document: AnalysisDocument,
  sentence: Sentence,
  report: Span,
  { mentions }: SceneFindings,
): string | null {
  const place = sentence.start < report.start ? datelineOf(document, sentence)?.place : null;
  if (!place) return null;
  const named = mentions.meeting({ start: sentence.start + place.start, end: sentence.start + place.end });
  return named.find(({ name }) => isSite(name))?.name.name ?? null;
}

/** The narrowest reported clause that holds what the event turns on, told by a cue outside it. */
function telling({ trigger, timeExpression }: EventDraft, { quotations }: SceneFindings): Quotation | null {
  const core = trigger ?? timeExpression;
  if (core === null) return null;
  const around = quotations
    .meeting(core)
    .filter(
      (quotation) =>
        contains(quotation, core) && quotation.cue !== null && !contains(quotation, quotation.cue),
    )
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return around[0] ?? null;
}

/** "said he had met the envoy": a pronoun opens the clause. */
function isOfSpeaker(quotation: Quotation, document: AnalysisDocument): boolean {
  const { pronouns } = document.language.speech;
  const words =
    quotation.text
      .slice(0, 24)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.slice(0, 2).some((word) => OF_SPEAKER.has(pronouns[word] ?? ''));
}

const OF_SPEAKER = new Set(['he', 'she', 'it', 'they', 'first', 'first-plural']);

function nameOf(quotation: Quotation | null, { names }: SceneFindings): string | null {
  const speaker = quotation?.speaker?.name;
  if (speaker === undefined) return null;
  return names.findLast(({ name, aliases }) => name === speaker || aliases.includes(speaker))?.name ?? null;
}

/** People, organisations, groups and countries, by first mention. */
function namesOf(
  speaker: string | null,
  mentions: readonly NameMention[],
  document: AnalysisDocument,
): string[] {
  const named = mentions.filter(
    (mention) =>
      mention.name.kind !== 'place' || (mention.name.placeKind === 'country' && !isOrigin(mention, document)),
  );
  const names = named.map(({ name }) => name.name);
  return [...new Set(speaker === null ? names : [speaker, ...names])].slice(0, MOST_PARTICIPANTS);
}

/**
 * "The Norwegian coach", "wanted in Norway", "the coach of Norway": whence somebody comes or where something is, unlike
 * "Norwegian jets took off".
 */
function isOrigin({ name, start, end }: NameMention, document: AnalysisDocument): boolean {
  const { text, language } = document;
  const written = text.slice(start, end);
  const { roles, placePrepositions } = lexiconOf(language);
  if (/^[-\u2011]\p{Ll}/u.test(text.slice(end, end + 2))) return true;
  if (written === name.name || name.aliases.includes(written)) {
    const [further = '', before = ''] = wordsBefore(start, text).slice(-2);
    const isOf = language.calendar.connecting?.of?.includes(before) === true;
    return placePrepositions.has(before) || (isOf && roles.has(foldName(further)));
  }
  const behind = text.slice(end, end + 30).match(/[\p{L}\p{M}-]+/gu) ?? [];
  const { stateNouns } = language.calendar.eventWords ?? {};
  if (behind.slice(0, 2).some((word) => roles.has(foldName(word)))) return true;
  // A noun by itself: "the Norwegians won".
  const isNoun = !/^ \p{L}/u.test(text.slice(end, end + 2));
  return (
    stateNouns !== undefined &&
    !isNoun &&
    !behind.slice(0, 2).some((word) => stateNouns.includes(word.toLowerCase()))
  );
}

function wordsBefore(start: number, text: string): readonly string[] {
  return (
    text
      .slice(Math.max(0, start - 40), start)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  );
}

function isSite({ kind, placeKind }: Name): boolean {
  return kind === 'place' && placeKind !== 'country';
}

/** A word that places what stands before it, nearer than one without. */
const UNLED = 40;
/** A place before the verb, which may say more of the subject: "the bombing in Ankara". */
const AHEAD = 12;
/** A comma or a joining word between, in characters of distance. */
const BORDER = 25;

/** The place nearest to the verb or the date, one behind "in" or "at" before others. */
function placeAmong(
  mentions: readonly NameMention[],
  { sentence, trigger, timeExpression }: EventDraft,
  document: AnalysisDocument,
  { text }: SceneFindings,
): string | null {
  const first = firstStartingAt(text.tokens, sentence.start);
  const last = firstStartingAt(text.tokens, sentence.end) - 1;
  const scene = { text, first, last, trigger, date: timeExpression };
  const { verbFinal, verbBracket } = document.language.calendar;
  const isVerbSecond = verbFinal !== true && verbBracket !== true;
  const cores = [trigger, timeExpression].filter((core) => core !== null);
  let best: string | null = null;
  let least = Infinity;
  for (const mention of mentions) {
    if (!isSite(mention.name) || isElsewhere(mention, scene, document)) continue;
    const led = isLed(mention, document) ? 0 : UNLED;
    const ahead = isVerbSecond && trigger !== null && mention.end <= trigger.start ? AHEAD : 0;
    const far = Math.min(...cores.map((core) => distance(mention, core, document.text)));
    const cost = led + ahead + (cores.length === 0 ? mention.start : far);
    if (cost < least) {
      least = cost;
      best = mention.name.name;
    }
  }
  return best;
}

function distance(place: Span, core: Span, text: string): number {
  const [from, to] = place.end <= core.start ? [place.end, core.start] : [core.end, place.start];
  const between = text.slice(from, Math.max(from, to));
  return between.length + BORDER * (between.match(/[,;:—–،，]|\band\b/gu)?.length ?? 0);
}

/** A preposition of place right before the name, an article passed over. */
function isLed({ start }: Span, document: AnalysisDocument): boolean {
  const { in: inWords, at, on } = document.language.calendar.connecting ?? {};
  const before =
    document.text
      .slice(Math.max(0, start - 24), start)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return before.slice(-2).some((word) => [inWords, at, on].some((list) => list?.includes(word) === true));
}
