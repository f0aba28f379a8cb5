import { describe, expect, test } from 'vitest';
import { isOnlyAddress, readAddresses } from '../../../src/renderer/jobs/read-addresses.ts';

describe('addresses in a text', () => {
  test.each<[string, readonly string[] | null]>([
    ['https://a.example/x', ['https://a.example/x']],
    [' <https://a.example/x> \n', ['https://a.example/x']],
    [
      'https://a.example/x\nhttp://b.example\n\na.example/y',
      ['https://a.example/x', 'http://b.example', 'a.example/y'],
    ],
    ['https://a.example/x https://a.example/x', ['https://a.example/x']],
    ['новости.example/ферма', ['новости.example/ферма']],
    ['', null],
    ['  \n', null],
    ['See https://a.example/x', null],
    ['ftp://a.example/x', null],
    ['file:///etc/hosts', null],
    ['javascript:alert(1)', null],
    ['The ferry sails again.', null],
    ['https://a.example/<x>', null],
    [`https://a.example/${'a'.repeat(9_000)}`, null],
  ])('%j', (text, addresses) => {
    expect(readAddresses(text)).toEqual(addresses);
  });

  test.each([
    ['https://a.example/x', true],
    ['  http://a.example  ', true],
    ['a.example', false],
    ['https://a.example/x https://b.example/y', false],
    ['Mara said: https://a.example/x', false],
    ['', false],
  ])('%j is only an address: %s', (text, expected) => {
    expect(isOnlyAddress(text)).toBe(expected);
  });
});
