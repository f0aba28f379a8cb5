/** Korean: quotations in marks with their speakers, dates and names. */
import { base } from '../base/index.ts';
import type { Language } from '../language.ts';
import { calendar } from './calendar.ts';
import { naming } from './naming.ts';
import { speech } from './speech.ts';

export const ko: Language = { ...base, code: 'ko', speech, calendar, naming };
