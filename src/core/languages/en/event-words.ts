/** What English dates tell of. */
import type { EventWords } from '../event-words.ts';
import { words } from '../speech-data.ts';

export const eventWords: EventWords = {
  planWords: words(`
    scheduled expected expects expect plans planned planning due slated hopes aims intends expires begins
    starts resumes reopens`),
  scheduledForms: words(`
    votes vote meets meet opens open closes close ends end returns return hosts host plays play faces face
    visits visit arrives arrive leaves leave departs reports report publishes holds hold takes take travels
    travel launches launch airs premieres kicks runs run goes go comes come retires appears sits marks`),
  fixedForms: words('opens closes ends'),
  fixedForPeople: words('returns runs votes'),
  outcomeWords: words('higher lower up down flat mixed firmer weaker'),
  openingVerbs: words(`
    began begun begin begins beginning started start starts starting opened open opens opening launched
    launch launches kicked kick kicks`),
  endingVerbs: words(`
    ended end ends ending broke break concluded conclude concludes closed close closes finished finish
    finishes collapsed collapse wrapped wrap failed fail culminated completed`),
  comparingWords: words('than compared versus vs against from'),
  deedsWithInfinitive: words('agreed agrees decided refused voted'),
  presentFuture: words('will ll shall'),
};
