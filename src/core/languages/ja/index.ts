/** Japanese: quotations in marks with their speakers, dates and names. */
import { base } from '../base/index.ts';
import type { Language } from '../language.ts';
import { calendar } from './calendar.ts';
import { naming } from './naming.ts';
import { speech } from './speech.ts';

export const ja: Language = { ...base, code: 'ja', speech, calendar, naming };
