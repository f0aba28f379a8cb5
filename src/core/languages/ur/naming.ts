import type { NamingData } from '../naming-data.ts';

export const naming: NamingData = {
  titles: [],
  abbreviations: { never: 'ڈاکٹر مسٹر پروفیسر'.split(' '), seldom: 'وغیرہ'.split(' '), beforeNumber: [] },
  sentenceStarters: 'یہ وہ اس ان'.split(' '),
};
