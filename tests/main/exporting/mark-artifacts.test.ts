import { describe, expect, it } from 'vitest';
import { readOperators } from '../../../src/main/exporting/content-operators.ts';
import { markArtifacts } from '../../../src/main/exporting/mark-artifacts.ts';

describe('reading a content stream', () => {
  it.each([
    ['q 1 0 0 1 0 0 cm Q', ['q', 'cm', 'Q']],
    ['/F1 12 Tf (a(b)c\\) Tj) Tj', ['Tf', 'Tj']],
    ['<0041> Tj [<0041> -12.5 (x]) 3] TJ', ['Tj', 'TJ']],
    ['/P <</MCID 0 /Lang (en) /A [1 2 <</B true>>]>> BDC EMC', ['BDC', 'EMC']],
    ['% a comment with Tj in it\nET', ['ET']],
    ['0 0 m 1 1 l f* W* n', ['m', 'l', 'f*', 'W*', 'n']],
    ['(x) \' 1 2 (y) "', ["'", '"']],
    ['true false null gs', ['gs']],
    ['', []],
  ])('finds the operators of %j', (content, names) => {
    expect(readOperators(content)?.map((operator) => operator.name)).toEqual(names);
  });

  it.each(['BI /W 1 ID x EI', '(never ends', '<</Never ends', '[1 2', '<0041', ')'])(
    'refuses %j',
    (content) => {
      expect(readOperators(content)).toBeNull();
    },
  );

  it('gives each operator with its operands', () => {
    const content = '/F1 12 Tf (text) Tj';
    const parts = readOperators(content)?.map(({ start, end }) => content.slice(start, end));
    expect(parts).toEqual(['/F1 12 Tf', '(text) Tj']);
  });
});

describe('marking what is not tagged', () => {
  it('wraps a whole text object', () => {
    expect(markArtifacts('BT /F1 8 Tf (1 / 3) Tj ET')).toBe('/Artifact BMC\nBT /F1 8 Tf (1 / 3) Tj ET\nEMC');
  });

  it('wraps a path from its first step, and an object', () => {
    expect(markArtifacts('0 0 m 9 0 l S')).toBe('/Artifact BMC\n0 0 m 9 0 l S\nEMC');
    expect(markArtifacts('/X0 Do')).toBe('/Artifact BMC\n/X0 Do\nEMC');
  });

  it.each([
    '/P <</MCID 0>> BDC BT (words) Tj ET EMC',
    'BT /P <</MCID 0>> BDC (words) Tj EMC ET',
    '/Artifact BMC 0 0 9 9 re f EMC',
    '0 0 9 9 re W n',
    'q 1 0 0 1 0 0 cm Q',
    'BT ET',
    'BI /W 1 ID x EI (x) Tj',
  ])('leaves %j as it is', (content) => {
    expect(markArtifacts(content)).toBe(content);
  });

  it('wraps untagged words between tagged ones by themselves', () => {
    expect(markArtifacts('BT /P <</MCID 0>> BDC (a) Tj EMC (b) Tj ET')).toBe(
      'BT /P <</MCID 0>> BDC (a) Tj EMC /Artifact BMC\n(b) Tj\nEMC ET',
    );
  });
});
