/**
 * Institutions and streets that German writes together with the name they bear: "Anne-Frank-Schule", "Georg-Kern-Straße".
 * A noun alone before the hyphen tells of a kind ("Reha-Klinik"), so a given name must open them, but for foundations.
 */
import { FIRST_NAMES } from './first-names.ts';
import { foldName } from './fold-name.ts';
import { mentionOf, type Mention, type NamingContext } from './mention.ts';
import type { Token } from './token.ts';

/** Every such compound. */
export function findHyphenatedNames(context: NamingContext): Mention[] {
  const { tokens, lexicon, capitals } = context;
  const mentions: Mention[] = [];
  if (!lexicon.nounsAreCapitalised) return mentions;
  for (const index of capitals) {
    const token = tokens[index] as Token;
    if (!token.hasHyphen || token.isInTitle) continue;
    const kind = kindOf(token.text);
    if (kind !== null) mentions.push(mentionOf(context, token, kind, 77, 'bears a name'));
  }
  return mentions;
}

function kindOf(text: string): 'organisation' | 'place' | null {
  const parts = text.split('-');
  const head = foldName(parts[parts.length - 1] ?? '');
  const first = foldName(parts[0] ?? '');
  const isNamed = parts.length > 2 && FIRST_NAMES.has(first);
  if (INSTITUTIONS.test(head) && isNamed) return 'organisation';
  if (FOUNDATIONS.test(head) && /^\p{Lu}\p{Ll}{3}/u.test(text) && parts.length === 2) return 'organisation';
  return STREETS.test(head) && isNamed ? 'place' : null;
}

const INSTITUTIONS =
  /^(?:stiftung|schule|grundschule|gesamtschule|realschule|oberschule|gymnasium|institut|krankenhaus|klinik|klinikum|universitat|hochschule|gesellschaft|akademie|museum|theater|kolleg|haus|zentrum|verein|bund)$/;
const FOUNDATIONS = /^stiftung$/;
const STREETS = /^(?:strasse|platz|allee|ring|brucke|weg|ufer|halle|stadion|park|damm|kaserne)$/;
