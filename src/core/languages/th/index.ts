/** Thai: marks of quotation and dates; names are read as in an unknown language. */
import { base } from '../base/index.ts';
import type { Language } from '../language.ts';
import { calendar } from './calendar.ts';

export const th: Language = { ...base, code: 'th', calendar };
