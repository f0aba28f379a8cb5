import type { Language } from '../language.ts';
import { calendar } from './calendar.ts';
import { eventWords } from './event-words.ts';
import { naming } from './naming.ts';
import { pointWords } from './point-words.ts';
import { speech } from './speech.ts';

export const de: Language = {
  code: 'de',
  direction: 'ltr',
  speech,
  calendar: { ...calendar, eventWords },
  naming,
  pointWords,
};
