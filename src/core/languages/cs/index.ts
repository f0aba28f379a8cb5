/** Czech: quotations and speakers only; dates and names are read as in an unknown language. */
import { base } from '../base/index.ts';
import type { Language } from '../language.ts';
import { speech } from './speech.ts';

export const cs: Language = { ...base, code: 'cs', speech };
