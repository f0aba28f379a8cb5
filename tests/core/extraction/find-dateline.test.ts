import { describe, expect, test } from 'vitest';
import { findDateline } from '../../../src/core/extraction/find-dateline.ts';

describe('datelines', () => {
  test.each([
    ['Port Havel: (Coast News) The ferry was late.', 'Port Havel', null, 'Coast News'],
    ['PORT HAVEL, May 3 (Newswire) - The ferry was late.', 'Port Havel', null, 'Newswire'],
    ['PORT HAVEL, 3 May 2024 (Newswire) — The ferry was late.', 'Port Havel', '2024-05-03', 'Newswire'],
    ['(Newswire) Havel - The ferry was late.', 'Havel', null, 'Newswire'],
    ['HAVEL — The ferry was late.', 'Havel', null, null],
    ['إسلام آباد (وكالة) - قال الوزير', 'إسلام آباد', null, 'وكالة'],
    ['新华社北京5月3日电 记者报道', '北京', null, '新华社'],
  ])('%s', (text, place, date, agency) => {
    expect(findDateline(text)).toEqual({ place, date, agency });
  });
  test.each([
    'The minister (in grey) said the ferry was late.',
    'A ferry - the oldest in town - was late.',
    'UPDATE — The ferry was late.',
    'Ann Lee said: (laughs) the ferry was late.',
    '',
  ])('none in “%s”', (text) => {
    expect(findDateline(text)).toBeNull();
  });
});
