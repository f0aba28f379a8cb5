import { describe, expect, it } from 'vitest';
import { mendReversedText } from '../../../src/main/exporting/mend-reversed-text.ts';
import { parseFontText } from '../../../src/main/exporting/read-font-text.ts';

const FONT = new Map([
  [1, 'ا'],
  [2, 'ب'],
  [3, 'لا'],
]);

function mend(content: string): string {
  return mendReversedText(content, (name) => (name === 'F1' ? FONT : new Map()));
}

function replacement(text: string): string {
  return `/Span<</ActualText <feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>>>`;
}

describe('right-to-left words', () => {
  it('on one baseline stay as they are', () => {
    const content = 'BT /F1 9 Tf /ReversedChars BMC 1 0 Td <0002> Tj 5 0 Td <0001> Tj EMC ET';
    expect(mend(content)).toBe(content);
  });

  it('turn a replacement of several characters around, and leave one of a single character', () => {
    const content = `/ReversedChars BMC ${replacement('لا')} BDC <0001> Tj EMC ${replacement('ب')} BDC <0002> Tj EMC EMC`;
    expect(mend(content)).toBe(
      `/ReversedChars BMC ${replacement('ال')} BDC <0001> Tj EMC ${replacement('ب')} BDC <0002> Tj EMC EMC`,
    );
  });

  it('get one replacement where letters leave the baseline', () => {
    const content = `BT /F1 9 Tf /ReversedChars BMC ${replacement('ن')} BDC 2 -5 Td <0009> Tj EMC 1 5 Td <0002> Tj EMC ET`;
    const mended = mend(content);
    expect(mended).toContain(`/ReversedChars BMC\n${replacement('نب')} BDC`);
    expect(mended.match(/ActualText/g)).toHaveLength(1);
    expect(mended.match(/\b(?:BDC|BMC)\b/g)).toHaveLength(2);
    expect(mended.match(/\bEMC\b/g)).toHaveLength(2);
    // What is drawn, and where, has not changed.
    expect(mended.match(/\S+ \S+ Td|<\w{4}> Tj/g)).toEqual(content.match(/\S+ \S+ Td|<\w{4}> Tj/g));
  });

  it('get one where a glyph stands for several characters', () => {
    expect(mend('/F1 9 Tf /ReversedChars BMC <00020003> Tj EMC')).toContain(replacement('بال'));
  });

  it('get one where the whole word is such a glyph', () => {
    expect(mend('/F1 9 Tf <0003> Tj')).toBe(
      `/F1 9 Tf /ReversedChars BMC\n${replacement('ال')} BDC\n<0003> Tj\nEMC\nEMC`,
    );
  });

  it.each([
    '/F1 9 Tf <0001> Tj',
    '/F2 9 Tf <0003> Tj',
    'BT /F1 9 Tf 1 5 Td <0002> Tj ET',
    `${replacement('لا')} BDC <0003> Tj EMC`,
    '/ReversedChars BMC [<0002> 5 <0003>] TJ 0 5 Td EMC',
    '/ReversedChars BMC EMC',
    '/ReversedChars BMC (never ends',
  ])('leaves %j as it is', (content) => {
    expect(mend(content)).toBe(content);
  });
});

describe('a font’s text', () => {
  it('is read from single codes and from ranges', () => {
    const map = parseFontText(
      '1 beginbfchar <0003> <06440627> endbfchar 2 beginbfrange <0010> <0012> <0041> <0020> <0020> <D83DDE00> endbfrange',
    );
    expect([...map]).toEqual([
      [3, 'لا'],
      [16, 'A'],
      [17, 'B'],
      [18, 'C'],
      [32, '😀'],
    ]);
  });

  it('is empty for what is no map, and never endless', () => {
    expect(parseFontText('').size).toBe(0);
    expect(parseFontText('beginbfrange <0000> <ffff> <0041> endbfrange').size).toBe(256);
  });
});
