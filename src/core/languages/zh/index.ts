import type { Language } from '../language.ts';
import { calendar } from './calendar.ts';
import { naming } from './naming.ts';
import { speech } from './speech.ts';

export const zh: Language = { code: 'zh', direction: 'ltr', speech, calendar, naming };
