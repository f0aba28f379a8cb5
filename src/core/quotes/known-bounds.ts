/** Where the names engine has names begin and end: what it knows cuts the runs of capitals that quotations read. */
import type { Name, Span } from '../model.ts';
import { SpanIndex } from '../timeline/spans.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { NameRun } from './people.ts';
import type { Token } from './tokens.ts';

export interface KnownBounds {
  /** The run without the office before it and the honours behind it. */
  readonly cut: (tokens: readonly Token[], run: NameRun) => NameRun;
  /** True where a person’s name ends. */
  readonly endsAt: (offset: number) => boolean;
  /** True where people are known, but none whose name ends with this word. */
  readonly endsNobody: (token: Token | undefined) => boolean;
  /** "The Kell Union of Farm and Allied Workers": the run is a part of an organisation's name. */
  readonly isInOrganisation: (tokens: readonly Token[], run: NameRun) => boolean;
}

/** What the names tell of where names begin and end. */
export function knownBounds(names: readonly Name[], lexicon: SpeechLexicon): KnownBounds {
  const starts = startsByEnd(names);
  let ends: ReadonlyMap<number, number> | null = null;
  const organisations = names.flatMap(({ kind, mentions }) => (kind === 'organisation' ? mentions : []));
  const long = organisations.some(isLong) ? new SpanIndex(organisations.filter(isLong)) : null;
  let every: SpanIndex<Span> | null = null;
  return {
    cut: (tokens, found) => {
      const run = withoutOffice(tokens, found, starts);
      const mayBeHonoured = run.to > run.from && tokens[run.to]?.upper === true;
      return mayBeHonoured ? withoutHonours(tokens, run, (ends ??= endsByStart(names))) : run;
    },
    endsAt: (offset) => starts.has(offset),
    endsNobody: (token) => starts.size > 0 && !starts.has(token?.end ?? -1),
    isInOrganisation: (tokens, run) => {
      // "Harbour Bank | of Norland"
      const isNamed = lexicon.organisationWords.has(tokens[run.to]?.lower ?? '');
      const index = isNamed ? (every ??= new SpanIndex(organisations)) : long;
      return index !== null && isWithin(tokens, run, index);
    },
  };
}

/** Where people's names begin, by where they end, as the names engine has them; of several the longest. */
function startsByEnd(names: readonly Name[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  for (const { kind, mentions } of names) {
    if (kind !== 'person') continue;
    for (const { start, end } of mentions) starts.set(end, Math.min(start, starts.get(end) ?? start));
  }
  return starts;
}

/** Letters of a name that holds another: an organisation called after one person is no longer. */
const LONG = 24;

function isLong({ start, end }: Span): boolean {
  return end - start >= LONG;
}

/** A part of a longer name. */
function isWithin(tokens: readonly Token[], run: NameRun, organisations: SpanIndex<Span>): boolean {
  const start = tokens[run.from]?.start ?? 0;
  const end = tokens[run.to]?.end ?? 0;
  return organisations
    .meeting({ start, end })
    .some((whole) => whole.start <= start && end <= whole.end && end - start < whole.end - whole.start);
}

/** Where people's names end, by where they begin; of several the longest. */
function endsByStart(names: readonly Name[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const { kind, mentions } of names) {
    if (kind !== 'person') continue;
    for (const { start, end } of mentions) ends.set(start, Math.max(end, ends.get(start) ?? end));
  }
  return ends;
}

/** "Rosalind Avery | KC": letters behind a name are no part of it. */
function withoutHonours(tokens: readonly Token[], run: NameRun, ends: ReadonlyMap<number, number>): NameRun {
  const end = ends.get(tokens[run.from]?.start ?? -1) ?? Infinity;
  let { to } = run;
  while (to > run.from && tokens[to]?.upper === true && (tokens[to]?.start ?? 0) >= end) to -= 1;
  return to === run.to ? run : { ...run, to };
}

/** "президент России | Владимир Орлов": what the post is of is no part of the name behind it. */
function withoutOffice(tokens: readonly Token[], run: NameRun, starts: ReadonlyMap<number, number>): NameRun {
  if (run.to === run.from) return run;
  const start = starts.get(tokens[run.to]?.end ?? -1);
  if (start === undefined || start <= (tokens[run.from]?.start ?? 0)) return run;
  let from = run.from;
  while (from < run.to && (tokens[from]?.start ?? 0) < start) from += 1;
  return { ...run, from };
}
