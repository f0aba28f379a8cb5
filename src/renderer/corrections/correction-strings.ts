/** The words of corrections; part of strings.ts. */
import type { NameKind } from '../../core/model.ts';
import { counted, isolate } from '../phrases.ts';

export const correctionStrings = {
  corrected: 'corrected',
  was: (words: string) => `was ${isolate(words)}`,
  takeBack: 'Use what was read',
  undated: 'no date',
  noRole: 'no role',
  speaker: (name: string) => `Correct the speaker ${isolate(name)}`,
  quotation: 'Correct this quotation',
  event: 'Correct this event',
  name: (name: string) => `Correct the name ${isolate(name)}`,
  speakerName: 'Speaker',
  nobody: 'nobody is named',
  role: 'Role',
  scope: 'What to correct',
  thisOne: 'This quotation',
  allOf: (count: number, name: string) => `All ${count} of ${isolate(name)}`,
  date: 'Date',
  dateForms: 'Write 2025-10-30, 2025-10, 2025, 199X, 2025~ or 2025-05/..',
  clock: 'Clock',
  fullName: 'Full name',
  kind: 'Kind',
  kinds: {
    person: 'Person',
    organisation: 'Organisation',
    place: 'Place',
    group: 'Group',
  } satisfies Record<NameKind, string>,
  sameAs: 'Another form of',
  noOther: '(a name of its own)',
  notQuotation: 'Not a quotation',
  notEvent: 'Not an event',
  notName: 'Not a name',
  takenOut: (taken: number, lost: number) =>
    [
      taken === 0 ? '' : `${taken} taken out by you`,
      lost === 0 ? '' : `${counted(lost, 'correction fits', 'corrections fit')} nothing any more`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  putBack: 'Put back',
  discard: 'Discard',
  lost: 'The analysis reads nothing here any more; the correction is kept in case it does.',
  mergedInto: (name: string) => `another form of ${isolate(name)}`,
  takenBack: 'The correction was taken back.',
  done: {
    speaker: 'The speaker was corrected.',
    'no-quotation': 'Taken out of the quotations.',
    event: 'The event was corrected.',
    'no-event': 'Taken out of the timeline.',
    name: 'The name was corrected.',
    'no-name': 'Taken out of the names.',
    merge: 'The two names are one now.',
  },
} as const;
