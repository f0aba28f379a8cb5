/** How a call is written down, and the shapes that many calls ask for. */
import * as v from 'valibot';
import type { ArticleId } from '../core/model.ts';

/** A call's request schema; its answer exists as a type only. */
export interface Call<Schema extends v.GenericSchema, Answer> {
  readonly request: Schema;
  readonly answer?: Answer;
}

/** Writes a call down: `call<Answer>()(schema of its request)`. */
export function call<Answer>() {
  return <Schema extends v.GenericSchema>(request: Schema): Call<Schema, Answer> => ({ request });
}

/** An article's id. */
export const articleId = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f-]{36}$/),
  v.transform((text) => text as ArticleId),
);
/** A count or a place in a text: a whole number from 0. */
export const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
