import type { NamingData } from '../naming-data.ts';

export const naming: NamingData = {
  titles: [],
  abbreviations: { never: 'د دکتر آ'.split(' '), seldom: 'ق.م م ه.ش'.split(' '), beforeNumber: [] },
  sentenceStarters: 'این آن در از به با'.split(' '),
};
