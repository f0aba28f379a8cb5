/** What Urdu dates tell of. */
import type { EventWords } from '../event-words.ts';
import { words } from '../speech-data.ts';

export const eventWords: EventWords = {
  lightVerbs: words(
    'ہو گئے گیا گئی گئیں کیا کی کیے کیں دیا دی دیے دے ہوا ہوئے ہوئی کر لیا لی رہا کرے گا کریں گے',
  ),
};
