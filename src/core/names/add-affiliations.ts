/** Whom a person belongs to, as the role says: the organisation in it, or else the country. */
import { SpanIndex } from '../timeline/spans.ts';
import type { Mention, NamingContext } from './mention.ts';

/** The same mentions; those with a role get the affiliation and country that stand in it. */
export function addAffiliations(
  context: NamingContext,
  mentions: readonly Mention[],
  others: readonly Mention[],
): Mention[] {
  if (!mentions.some(({ kind, roleSpan }) => kind === 'person' && roleSpan !== null)) return [...mentions];
  const telling = [...mentions, ...others].filter(({ kind, place }) => kind === 'organisation' || place);
  const index = new SpanIndex(telling);
  let order: ReadonlyMap<Mention, number> | null = null;
  return mentions.map((mention) => {
    const { roleSpan } = mention;
    if (mention.kind !== 'person' || !roleSpan) return mention;
    let inside = index.meeting(roleSpan).filter((other) => other !== mention);
    if (inside.length > 1) {
      const places = (order ??= new Map(telling.map((other, at) => [other, at])));
      inside = inside.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    }
    const organisation = inside.find(({ kind }) => kind === 'organisation');
    const country =
      inside.find(({ place }) => place?.kind === 'country') ?? inside.find(({ place }) => place);
    const affiliation = organisation?.name ?? country?.label ?? country?.name ?? null;
    if (affiliation === null) return mention;
    context.trace('add-affiliations', mention.text, affiliation);
    return { ...mention, affiliation, country: country?.country ?? null };
  });
}
