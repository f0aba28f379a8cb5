/** Datelines inside the text ("KALDOR, 3 March (Coast Wire) – …"): their place and their agency. */
import { datelineOf } from '../analysis/dateline-prefix.ts';
import type { Span } from '../model.ts';
import { FIRST_NAMES } from './first-names.ts';
import { foldName } from './fold-name.ts';
import { citiesNamed } from './gazetteer/places.ts';
import { mentionOf, ofCity, type Mention, type NamingContext } from './mention.ts';

/** The place and the agency of every dateline; a listed name is left to its list. */
export function findDatelines(context: NamingContext): Mention[] {
  const { document, tokens } = context;
  const mentions: Mention[] = [];
  let block = -1;
  for (const sentence of document.sentences) {
    if (sentence.block === block) continue;
    block = sentence.block;
    const prefix = datelineOf(document, sentence);
    if (!prefix) continue;
    const listed = new Set<number>();
    const end = sentence.start + prefix.end;
    for (let index = 0; index < tokens.length && (tokens[index]?.start ?? end) < end; index += 1) {
      if (context.phrases[index]) listed.add(tokens[index]?.start ?? -1);
    }
    const add = (span: Span | null, make: (span: Span) => Mention | null): void => {
      if (!span) return;
      const own = { start: sentence.start + span.start, end: sentence.start + span.end };
      const mention = listed.has(own.start) ? null : make(own);
      if (mention) mentions.push(mention);
    };
    const isSure = prefix.agency !== null || prefix.day !== null;
    add(prefix.place && withoutRegion(document.text, sentence.start, prefix.place), (span) =>
      placeOf(context, span, isSure),
    );
    // "Norland (Group C): second place": a letter is no agency's.
    add(prefix.agency, (span) =>
      document.text.charAt(span.end - 2) === ' '
        ? null
        : mentionOf(context, span, 'organisation', 79, 'the agency of the dateline'),
    );
  }
  return mentions;
}

/** A smaller city needs a day or an agency beside it. */
const SMALLEST_CITY = 50_000;

/** "PORT HALDEN, Norland": the region is a name of its own. */
function withoutRegion(text: string, offset: number, place: Span): Span {
  const comma = text.slice(offset + place.start, offset + place.end).search(/[,،/]/);
  return comma < 0 ? place : { start: place.start, end: place.start + comma };
}

function placeOf(context: NamingContext, span: Span, isSure: boolean): Mention | null {
  const words = foldName(context.document.text.slice(span.start, span.end));
  const namesakes = citiesNamed(words);
  const [place] = namesakes;
  // "DEAR FUEL – …": without a day or an agency a subject as well as a town.
  if (!isSure && !(place && (place.isCapital || place.population >= SMALLEST_CITY))) return null;
  // "Carla Benning (CW) – …": somebody, no town.
  if (!place && FIRST_NAMES.has(words.split(' ')[0] ?? '')) return null;
  return mentionOf(
    context,
    span,
    'place',
    85,
    'the place of the dateline',
    place ? ofCity(place, namesakes) : {},
  );
}
