import type { NamingData } from '../naming-data.ts';

export const naming: NamingData = {
  titles: [],
  abbreviations: { never: 'د أ م أ.د ت'.split(' '), seldom: 'إلخ الخ هـ م ق.م'.split(' '), beforeNumber: [] },
  sentenceStarters: 'في من على إلى عن وقال كما هذا هذه ذلك تلك وقد لكن'.split(' '),
};
