import type { Language } from '../language.ts';
import { calendar } from './calendar.ts';
import { naming } from './naming.ts';
import { pointWords } from './point-words.ts';
import { speech } from './speech.ts';

export const ur: Language = { code: 'ur', direction: 'rtl', speech, calendar, naming, pointWords };
