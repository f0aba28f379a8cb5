/** One article's telling of an event, as it is compared with those of others. */
import { foldName } from '../../names/fold-name.ts';
import type { Name, TimelineEvent } from '../../model.ts';
import type { EventTraits } from '../pair-languages.ts';
import { normaliseDigits } from '../lexing/digits.ts';
import type { EventVocabulary } from './event-vocabulary.ts';
import { siteNamed, siteOf, type Site } from './sites.ts';

export interface EventMention {
  readonly source: string;
  readonly event: TimelineEvent;
}

export interface Account {
  readonly mention: EventMention;
  readonly event: TimelineEvent;
  readonly traits: EventTraits | null;
  /** Day of its article's publication. */
  readonly published: number | null;
  /** What the sentence says beside names, dates and empty words, synonyms as one. */
  readonly words: ReadonlySet<string>;
  /** The word right before each, where that tells which one is meant: "finance" before "minister". */
  readonly modifiers: ReadonlyMap<string, string>;
  /** Numbers of two digits and more, in figures or words. */
  readonly numbers: ReadonlySet<string>;
  /** What is counted beside each word: "killing nine soldiers" counts nine for both. */
  readonly counts: ReadonlyMap<string, string>;
  /** Words of names, those of places left out. */
  readonly names: ReadonlySet<string>;
  /** Those of its words that name a mishap. */
  readonly mishaps: ReadonlySet<string>;
  readonly sites: readonly Site[];
  readonly persons: readonly string[];
  readonly verb: string;
}

const TOKEN =
  /[\p{L}\p{M}_][\p{L}\p{M}\p{Nd}_]*(?:[’'-][\p{L}\p{M}\p{Nd}_]+)*|\p{Nd}+(?:[.,]\p{Nd}{3})*|[.,;:!?()“”"«»]/gu;
const LEAST_NUMBER = 10;
/** Numbers that are years, which date and do not count. */
const YEAR = /^(?:1[89]|20)\d\d$/;

/** `names`: those of its article by their fullest form, where they are known. */
export function accountOf(
  mention: EventMention,
  vocabulary: EventVocabulary,
  names: ReadonlyMap<string, Name> | null,
  rest: Pick<Account, 'traits' | 'published'>,
): Account {
  const { event } = mention;
  const words = new Set<string>();
  const modifiers = new Map<string, string>();
  const numbers = new Set<string>();
  const named = new Set<string>();
  const sites = event.place === null ? [] : [siteFor(event.place, names)];
  const namedParts = new Set(
    [...event.participants, ...(event.place === null ? [] : [event.place])]
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [],
  );
  const placeParts = new Set(event.place?.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
  const counts = new Map<string, string>();
  let count: string | null = null;
  let isCounted = false;
  let told: string | null = null;
  let before: string | null = null;
  let lead = '';
  let isFirst = true;
  for (const written of tokensOf(event, vocabulary)) {
    const lower = written.toLowerCase();
    const digits = /^\p{Nd}/u.test(written) ? normaliseDigits(written).replaceAll(/\D/g, '') : null;
    const counted = digits ?? String(vocabulary.numbers[lower] ?? '');
    const isLarge =
      vocabulary.largeAreNames && !isFirst && /^\p{Lu}/u.test(written) && !vocabulary.isRole(lower);
    if (/^[^\p{L}\p{Nd}]/u.test(written)) {
      before = null;
      told = null;
      count = null;
      lead = '';
      isFirst = /[.:!?“"«]/u.test(written);
      continue;
    }
    isFirst = false;
    const parts = lower.replace(/[’']s$/u, '');
    if (counted !== '') {
      if (Number(counted) >= LEAST_NUMBER && !YEAR.test(counted)) numbers.add(counted);
      if (told !== null && counted !== '1' && !counts.has(told)) counts.set(told, counted);
      count = counted === '1' ? null : counted;
      isCounted = false;
      before = null;
    } else if (namedParts.has(parts) || isLarge) {
      const isSite = vocabulary.siteLeads.has(lead) && !namedParts.has(parts);
      // "in Leeds", whether or not the name is known.
      if (isSite && vocabulary.senseOf(parts) !== null) sites.push(siteNamed(parts));
      else if (!placeParts.has(parts) && vocabulary.senseOf(parts) !== null) named.add(foldName(parts));
      before = null;
    } else {
      const sense = vocabulary.senseOf(parts);
      if (sense !== null) {
        words.add(sense);
        if (count !== null && !counts.has(sense)) counts.set(sense, count);
        // "nine soldiers died": beside both.
        if (isCounted) count = null;
        isCounted = count !== null;
        told = sense;
        if (vocabulary.modifiersLead && before !== null) modifiers.set(sense, before);
      }
      before = sense;
    }
    lead = lower;
  }
  const verb = event.triggerText === '' ? '' : (vocabulary.senseOf(event.triggerText.toLowerCase()) ?? '');
  return {
    mention,
    event,
    ...rest,
    words,
    modifiers,
    numbers,
    counts,
    mishaps: new Set([...words].filter((word) => vocabulary.mishaps.has(word))),
    names: named,
    sites,
    persons: personsOf(event, rest.traits, names),
    verb,
  };
}

function siteFor(place: string, names: ReadonlyMap<string, Name> | null): Site {
  const name = names?.get(place);
  return name ? siteOf(name) : siteNamed(place);
}

/** "HALDEN (Coast Wire) – ": where and by whom it is told. */
const DATELINE = /^\s*(?:\p{Lu}[\p{L}\p{M}’' -]{1,40})?(?:,[^()–—]{1,24})?\s*\([^()]{1,40}\)\s*[–—-]+\s/u;

/** The words of the sentence without its date and dateline, which is compared as a date. */
function tokensOf(event: TimelineEvent, { joinPhrases }: EventVocabulary): readonly string[] {
  const { text, start, timeExpression } = event;
  const undated = timeExpression
    ? `${text.slice(0, timeExpression.start - start)} ${text.slice(timeExpression.end - start)}`
    : text;
  return joinPhrases(` ${undated.replace(DATELINE, '').replaceAll(/\s+/g, ' ')} `).match(TOKEN) ?? [];
}

/** People who took part; where kinds are not known, names of two words and more. */
function personsOf(
  { participants }: TimelineEvent,
  traits: EventTraits | null,
  names: ReadonlyMap<string, Name> | null,
): readonly string[] {
  if (traits) return traits.persons;
  return participants.filter((name) =>
    names ? names.get(name)?.kind === 'person' : /^\p{Lu}\S* (?:\S+ )*\p{Lu}\S*$/u.test(name),
  );
}
