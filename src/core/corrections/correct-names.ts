/** Corrections of names: the fullest form, kind and role, what is no name, and two that are one. */
import type { Findings, Name, Quotation, TimelineEvent } from '../model.ts';
import { foldName } from '../names/fold-name.ts';
import { compareSpans } from '../text.ts';
import type { CorrectionChange, CorrectionTarget, Step } from './correction.ts';
import { findName } from './find-target.ts';

type NameChange = Extract<CorrectionChange, { readonly kind: 'name' }>;

/** Where nothing on a map is known. */
const NOWHERE = { country: null, coordinates: null, region: null } as const;

/** Sets what is given of the name at the target; speakers and participants of that name follow. */
export function correctName(findings: Findings, target: CorrectionTarget, change: NameChange): Step | null {
  const before = findName(target, findings.names);
  if (before === null) return null;
  const corrected = changedName(before, change);
  const names = findings.names.map((name) => (name === before ? corrected : name));
  const renamed = renameEverywhere({ ...findings, names }, before, corrected.name);
  const quotations = change.role === undefined ? renamed.quotations : withRole(renamed.quotations, corrected);
  return {
    findings: { ...renamed, quotations, regions: regionsLeft(findings, names) },
    items: [before.id],
  };
}

/** Takes a name out of the list; who is quoted under it stays quoted. */
export function dismissName(findings: Findings, target: CorrectionTarget): Step | null {
  const name = findName(target, findings.names);
  if (name === null) return null;
  const names = findings.names.filter((candidate) => candidate !== name);
  const events = findings.events.map((event) => {
    const participants = event.participants.filter((participant) => participant !== name.name);
    const place = event.place === name.name ? null : event.place;
    const isSame = participants.length === event.participants.length && place === event.place;
    return isSame ? event : { ...event, participants, place };
  });
  return {
    findings: { ...findings, names, events, regions: regionsLeft(findings, names) },
    items: [name.id],
  };
}

/** Makes the name at the target another form of the one at `into`, which keeps its own name and kind. */
export function mergeNames(
  findings: Findings,
  target: CorrectionTarget,
  into: CorrectionTarget,
): Step | null {
  const form = findName(target, findings.names);
  const name = findName(into, findings.names);
  // A newer engine may have found by itself that they are one: nothing is left to do, and nothing is lost.
  if (form === null || name === null || form === name) return null;
  const merged: Name = {
    ...name,
    aliases: [...new Set([...name.aliases, form.name, ...form.aliases])].filter(
      (alias) => alias !== name.name,
    ),
    mentions: [...name.mentions, ...form.mentions].toSorted(compareSpans),
    role: name.role ?? form.role,
    affiliation: name.affiliation ?? form.affiliation,
    country: name.country ?? form.country,
  };
  const names = findings.names.flatMap((candidate) =>
    candidate === form ? [] : candidate === name ? [merged] : [candidate],
  );
  const renamed = renameEverywhere({ ...findings, names }, form, name.name);
  return { findings: { ...renamed, regions: regionsLeft(findings, names) }, items: [form.id, name.id] };
}

function changedName(before: Name, { name = before.name, nameKind = before.kind, role }: NameChange): Name {
  const isPlace = nameKind === 'place';
  // What the map says belongs to the place that was read, not to another one the analyst means.
  const isSamePlace =
    isPlace === (before.kind === 'place') &&
    [before.name, ...before.aliases].some((form) => foldName(form) === foldName(name));
  return {
    ...before,
    ...(isSamePlace || (!isPlace && before.kind !== 'place') ? {} : NOWHERE),
    name,
    kind: nameKind,
    aliases: [
      ...(name === before.name ? [] : [before.name]),
      ...before.aliases.filter((alias) => alias !== name && alias !== before.name),
    ],
    role: role === undefined ? before.role : role,
    placeKind: isPlace ? (isSamePlace ? before.placeKind : 'other') : null,
  };
}

/** Speakers and participants are no places, and a place is neither: "Washington" may be both in one article. */
function renameEverywhere(findings: Findings, { name: from, kind }: Name, to: string): Findings {
  if (from === to) return findings;
  const rename = (name: string): string => (foldName(name) === foldName(from) ? to : name);
  if (kind === 'place')
    return { ...findings, events: findings.events.map((event) => renamePlace(event, rename)) };
  return {
    ...findings,
    quotations: findings.quotations.map((quotation) => renameSpeaker(quotation, rename)),
    events: findings.events.map((event) => renameParticipants(event, rename)),
  };
}

function renameSpeaker(quotation: Quotation, rename: (name: string) => string): Quotation {
  const { speaker } = quotation;
  if (speaker === null || rename(speaker.name) === speaker.name) return quotation;
  return { ...quotation, speaker: { ...speaker, name: rename(speaker.name) } };
}

function renameParticipants(event: TimelineEvent, rename: (name: string) => string): TimelineEvent {
  const participants = event.participants.map(rename);
  const isSame = participants.every((name, index) => name === event.participants[index]);
  return isSame ? event : { ...event, participants: [...new Set(participants)] };
}

function renamePlace(event: TimelineEvent, rename: (name: string) => string): TimelineEvent {
  const place = event.place === null ? null : rename(event.place);
  return place === event.place ? event : { ...event, place };
}

function withRole(quotations: readonly Quotation[], { name, role }: Name): Quotation[] {
  return quotations.map((quotation) => {
    const { speaker } = quotation;
    if (speaker === null || speaker.role === role || foldName(speaker.name) !== foldName(name))
      return quotation;
    return { ...quotation, speaker: { ...speaker, role } };
  });
}

/** Without the regions that only corrected names stood for. */
function regionsLeft(findings: Findings, names: readonly Name[]): readonly string[] {
  const isBorne = (list: readonly Name[], region: string): boolean =>
    list.some((name) => name.region === region);
  const left = findings.regions.filter(
    (region) => !isBorne(findings.names, region) || isBorne(names, region),
  );
  return left.length === findings.regions.length ? findings.regions : left;
}
