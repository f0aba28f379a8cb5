import type { NamingData } from '../naming-data.ts';

export const naming: NamingData = {
  titles: [],
  abbreviations: { never: 'डॉ श्री प्रो पं कु सु मि'.split(' '), seldom: 'आदि ई.पू'.split(' '), beforeNumber: [] },
  sentenceStarters: 'यह वह इस उस'.split(' '),
};
