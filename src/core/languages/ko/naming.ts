import type { NamingData } from '../naming-data.ts';
export const naming: NamingData = { titles: [], hasNoCapitals: true };
