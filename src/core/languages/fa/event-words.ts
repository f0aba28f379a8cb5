/** What Persian dates tell of. */
import type { EventWords } from '../event-words.ts';
import { words } from '../speech-data.ts';

export const eventWords: EventWords = {
  lightVerbs: words('کرد کردند شد شدند داد دادند گرفت گرفتند می خواهد خواهند کرده شده'),
};
