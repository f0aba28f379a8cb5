/** Where events were: whether what two tellings name can be one place. */
import type { Name } from '../../model.ts';
import { foldName } from '../../names/fold-name.ts';

/** A place as it is compared: by where it lies, else by its name. */
export interface Site {
  readonly name: string;
  readonly at: { readonly latitude: number; readonly longitude: number } | null;
  readonly country: string | null;
  /** True for one of the gazetteer that may hold others: a region, a river. */
  readonly isArea: boolean;
}

/** `unknown` where one names no place. */
export type SiteRelation = 'same' | 'other' | 'unknown';

/** Degrees of latitude within which two names are of one neighbourhood, some 60 km. */
const NEAR = 0.55;

export function siteOf({ name, coordinates, country, placeKind }: Name): Site {
  return {
    name: foldName(name),
    at: coordinates,
    country,
    isArea: placeKind === 'other' && coordinates !== null,
  };
}

export function siteNamed(name: string): Site {
  return { name: foldName(name), at: null, country: null, isArea: false };
}

export function relateSites(left: readonly Site[], right: readonly Site[]): SiteRelation {
  if (left.length === 0 || right.length === 0) return 'unknown';
  let relation: SiteRelation = 'other';
  for (const a of left) {
    for (const b of right) {
      if (isOne(a, b)) return 'same';
      if (mayHold(a, b)) relation = 'unknown';
    }
  }
  return relation;
}

function isOne(a: Site, b: Site): boolean {
  if (a.name === b.name) return true;
  if (!a.at || !b.at) return false;
  const shrink = Math.cos((a.at.latitude * Math.PI) / 180);
  return Math.hypot(a.at.latitude - b.at.latitude, (a.at.longitude - b.at.longitude) * shrink) <= NEAR;
}

/** A region and what may lie in it: nothing here tells its borders. */
function mayHold(a: Site, b: Site): boolean {
  return (a.isArea || b.isArea) && (a.country === null || b.country === null || a.country === b.country);
}
