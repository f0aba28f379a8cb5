/** What tells the clauses of a language apart by the place and the mood of their verbs, made ready for look-up. */
import type { SpeechData } from '../languages/speech-data.ts';
import { patternOf } from './lexicon-parts.ts';

export interface ClauseLexicon {
  readonly openMoods: ReadonlySet<string>;
  readonly setMoods: ReadonlySet<string>;
  readonly infinitiveTie: string;
  readonly isJoinedInfinitive: (lower: string) => boolean;
  readonly isFiniteForm: (lower: string) => boolean;
  readonly backshifted: ReadonlySet<string>;
  readonly simplePasts: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly nameParticles: ReadonlySet<string>;
  readonly foreignParticles: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly memberNouns: ReadonlySet<string>;
  readonly contrasts: ReadonlySet<string>;
  readonly labelNouns: ReadonlySet<string>;
  readonly pressWords: readonly string[];
  readonly pressPosts: readonly string[];
  readonly predicateVerbs: ReadonlySet<string>;
  readonly predicateEndings: readonly string[];
  readonly purposes: ReadonlySet<string>;
  readonly relativeArticles: ReadonlySet<string>;
  readonly leavings: ReadonlySet<string>;
  readonly manners: ReadonlySet<string>;
}

export function clauseLexicon(speech: SpeechData): ClauseLexicon {
  return {
    openMoods: new Set(speech.openMoods),
    leavings: new Set(speech.leavings),
    manners: new Set(speech.manners),
    setMoods: new Set(speech.setMoods),
    infinitiveTie: speech.infinitiveTie,
    isJoinedInfinitive: patternOf(speech.joinedInfinitive),
    isFiniteForm: patternOf(speech.finiteForms),
    backshifted: new Set(speech.backshiftedHelpers),
    simplePasts: new Set(speech.simplePasts),
    states: new Set(speech.stativePasts),
    nameParticles: new Set(speech.nameParticles),
    foreignParticles: new Set(speech.foreignParticles),
    conditions: new Set(speech.conditions),
    memberNouns: new Set(speech.memberNouns),
    contrasts: new Set(speech.contrasts),
    labelNouns: new Set(speech.labelNouns),
    pressWords: speech.pressWords,
    pressPosts: speech.pressPosts,
    predicateVerbs: new Set(speech.predicateVerbs),
    predicateEndings: speech.predicateEndings,
    purposes: new Set(speech.purposes),
    relativeArticles: new Set(speech.relativeArticles),
  };
}
