/** Korean: quotations in marks with their speakers, and dates; names are read as in an unknown language. */
import { base } from '../base/index.ts';
import type { Language } from '../language.ts';
import { calendar } from './calendar.ts';
import { speech } from './speech.ts';

export const ko: Language = { ...base, code: 'ko', speech, calendar };
