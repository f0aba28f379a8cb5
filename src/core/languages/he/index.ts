import type { Language } from '../language.ts';
import { calendar } from './calendar.ts';
import { naming } from './naming.ts';
import { speech } from './speech.ts';

export const he: Language = { code: 'he', direction: 'rtl', speech, calendar, naming };
