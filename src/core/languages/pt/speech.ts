import type { SpeechData } from '../speech-data.ts';
import { speech as base } from '../base/speech.ts';

export const speech: SpeechData = { ...base };
