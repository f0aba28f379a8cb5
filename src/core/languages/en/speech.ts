import type { SpeechData } from '../speech-data.ts';

export const speech: SpeechData = { sayingVerbs: [] };
