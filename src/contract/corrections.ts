/** What the window may ask for when the analyst corrects an analysis. */
import * as v from 'valibot';
import { EDTF_LIMIT } from '../core/corrections/parse-edtf.ts';
import { CORRECTION_LIMIT } from './limits.ts';

/** One line without control characters, spaces evened out; never empty. */
const words = v.pipe(
  v.string(),
  v.maxLength(CORRECTION_LIMIT),
  v.transform((text) => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()),
  v.minLength(1),
);
const clock = v.picklist(['happened', 'said', 'published']);
const nameKind = v.picklist(['person', 'organisation', 'place', 'group']);
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A quotation's, an event's or a name's id within one analysis. */
export const item = v.pipe(v.string(), v.regex(/^[qen]\d{1,6}$/));

/** A field that is left out stays as the engine reads it. */
export const correctionChange = v.variant('kind', [
  v.object({
    kind: v.literal('speaker'),
    name: v.nullable(words),
    role: v.exactOptional(v.nullable(words)),
    all: v.boolean(),
  }),
  v.object({ kind: v.literal('no-quotation') }),
  v.object({
    kind: v.literal('event'),
    date: v.exactOptional(v.nullable(v.pipe(v.string(), v.maxLength(EDTF_LIMIT)))),
    clock: v.exactOptional(clock),
  }),
  v.object({ kind: v.literal('no-event') }),
  v.object({
    kind: v.literal('name'),
    name: v.exactOptional(words),
    nameKind: v.exactOptional(nameKind),
    role: v.exactOptional(v.nullable(words)),
  }),
  v.object({ kind: v.literal('no-name') }),
  v.object({ kind: v.literal('merge'), into: v.object({ item, at: offset }) }),
]);
