/** The bundled fonts: what the styles ask for is there, and of the kind that a PDF embeds as text. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, 'dist/fonts');

interface Face {
  readonly family: string;
  readonly style: string;
  readonly weight: number;
  readonly file: string;
  readonly ranges: string;
}

function readFaces(): Face[] {
  return ['fonts.css', 'fonts-cjk.css']
    .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').trim().split('\n'))
    .map((rule) => {
      const read = (pattern: RegExp) => pattern.exec(rule)?.[1] ?? '';
      return {
        family: read(/font-family:"([^"]*)"/),
        style: read(/font-style:([^;]*)/),
        weight: Number(read(/font-weight:([^;]*)/)),
        file: read(/url\("\/fonts\/([^"/]*)"\)/),
        ranges: read(/unicode-range:([^}]*)/),
      };
    });
}

function covers(ranges: string, character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return ranges.split(',').some((range) => {
    const [low = '', high = low] = range.replace(/^U\+/i, '').split('-');
    return parseInt(low, 16) <= code && code <= parseInt(high, 16);
  });
}

/** The known tags of a WOFF2 directory, by number, as far as they tell one kind of outline from another. */
const TAGS: Readonly<Record<number, string>> = { 10: 'glyf', 13: 'CFF ', 34: 'COLR', 40: 'SVG ', 47: 'fvar' };

/** Whether the outlines are TrueType's; read from the WOFF2 table directory (W3C WOFF 2.0, 4.1). */
function outlineTags(path: string): string[] {
  const bytes = readFileSync(path);
  const tags: string[] = [];
  let at = 48;
  const skipNumber = () => {
    while (((bytes[at] ?? 0) & 0x80) !== 0) at += 1;
    at += 1;
  };
  for (let table = 0; table < bytes.readUInt16BE(12); table += 1) {
    const flags = bytes[at] ?? 0;
    at += 1;
    const known = flags & 0x3f;
    const tag = known === 0x3f ? bytes.toString('latin1', at, (at += 4)) : (TAGS[known] ?? '');
    if (tag !== '') tags.push(tag);
    skipNumber();
    const transform = flags >> 6;
    // glyf (10) and loca (11) are transformed at 0, all others at anything else.
    if (known === 10 || known === 11 ? transform !== 3 : transform !== 0) skipNumber();
  }
  return tags;
}

describe('the bundled fonts', () => {
  beforeAll(() => void execFileSync(process.execPath, [join(ROOT, 'scripts/build-fonts.mjs')]));

  it('are all there, with their licences', () => {
    for (const { file } of readFaces()) expect(existsSync(join(FOLDER, file))).toBe(true);
    expect(readFileSync(join(FOLDER, 'licences/source-serif-4.txt'), 'utf8')).toMatch(/Open Font License/i);
  });

  it('have static TrueType outlines', () => {
    const files = [...new Set(readFaces().map((face) => face.file))];
    for (const file of files) {
      const tags = outlineTags(join(FOLDER, file));
      expect(tags, file).toContain('glyf');
      expect(tags, file).not.toContain('CFF ');
      expect(tags, file).not.toContain('fvar');
    }
  });

  /** What a browser uses of a family: the faces of one weight and slant, the nearest to the one asked. */
  function facesUsed(family: string, weight: number, style: string): Face[] {
    const faces = readFaces().filter((face) => face.family === family);
    const slanted = faces.filter((face) => face.style === style);
    const left = slanted.length > 0 ? slanted : faces;
    const distance = (face: Face) => Math.abs(face.weight - weight);
    const nearest = Math.min(...left.map(distance));
    return left.filter((face) => distance(face) === nearest);
  }

  const SCRIPTS = 'aéğЖẾΩعپאक中。กাதგաሀ한ગਗಗគລഗမଗගగ';

  it.each([
    [['Dateline Serif', 'Dateline Scripts', 'Dateline Serif CJK', 'Dateline Sans CJK'], SCRIPTS],
    [['Dateline Sans', 'Dateline Scripts', 'Dateline Sans CJK'], SCRIPTS],
    [['Dateline Nastaliq'], 'گہے'],
    [['Dateline Han'], '“”…—'],
  ])('%s cover %s, in every weight and slant', (families, characters) => {
    for (const weight of [400, 600, 700]) {
      for (const style of ['normal', 'italic']) {
        const faces = families.flatMap((family) => facesUsed(family, weight, style));
        for (const character of characters) {
          expect(
            faces.some((face) => covers(face.ranges, character)),
            `${character} ${weight} ${style}`,
          ).toBe(true);
        }
      }
    }
  });

  it('have italics and bold for Latin text', () => {
    for (const family of ['Dateline Serif', 'Dateline Sans']) {
      const faces = readFaces().filter((face) => face.family === family && covers(face.ranges, 'a'));
      for (const style of ['normal', 'italic']) {
        const weights = faces.filter((face) => face.style === style).map((face) => face.weight);
        expect(weights).toEqual(expect.arrayContaining([400, 600, 700]));
      }
    }
  });

  it('stay small enough to carry', () => {
    const files = [...new Set(readFaces().map((face) => face.file))];
    const bytes = files.reduce((sum, file) => sum + statSync(join(FOLDER, file)).size, 0);
    expect(bytes).toBeLessThan(16e6);
  });
});
