/** Institutions, streets and districts that bear somebody's name, in scripts without capitals: «مستشفى الأمير فيصل». */
import { mentionOf, tokenSpan, type Mention, type NamingContext } from './mention.ts';

/**
 * What bears the name in tokens `[from, to)`, its kind before it or, where roles stand behind, behind it; null where the
 * name is somebody's.
 */
export function dedicationAt(context: NamingContext, from: number, to: number): Mention | null {
  const { tokens, lexicon } = context;
  if (lexicon.dedications.size === 0) return null;
  const [first, behind] = [tokens[from], tokens[to]];
  const before = first?.isJoined === true ? tokens[from - 1] : undefined;
  const sortBefore = before && lexicon.dedications.get(before.fold);
  if (sortBefore !== undefined)
    return mentionOf(
      context,
      tokenSpan(tokens, from - 1, to),
      sortBefore,
      92,
      `“${before?.text ?? ''}” bears a name`,
    );
  if (lexicon.rolesLead || behind?.isJoined !== true) return null;
  const sort = lexicon.dedications.get(behind.fold);
  return sort === undefined
    ? null
    : mentionOf(context, tokenSpan(tokens, from, to + 1), sort, 92, `“${behind.text}” bears a name`);
}
