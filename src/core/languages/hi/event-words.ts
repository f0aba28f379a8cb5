/** What Hindi dates tell of. */
import type { EventWords } from '../event-words.ts';
import { words } from '../speech-data.ts';

export const eventWords: EventWords = {
  lightVerbs: words('हो गए गया गई गईं किया की किए कीं दिया दी दिए दे हुआ हुए हुई कर लिया ली'),
};
