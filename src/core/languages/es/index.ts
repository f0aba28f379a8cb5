import type { Language } from '../language.ts';
import { calendar } from './calendar.ts';
import { naming } from './naming.ts';
import { pointWords } from './point-words.ts';
import { speech } from './speech.ts';

export const es: Language = { code: 'es', direction: 'ltr', speech, calendar, naming, pointWords };
