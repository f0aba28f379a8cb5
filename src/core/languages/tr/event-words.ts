/** What Turkish dates tell of. */
import type { EventWords } from '../event-words.ts';
import { words } from '../speech-data.ts';

export const eventWords: EventWords = {
  lightVerbs: words('etti ettiler oldu oldular edildi edildiler olacak edecek'),
};
