/**
 * Builds dist/fonts: the static TrueType web fonts that the window and the printed briefing share,
 * and two stylesheets, which join them into composite families by unicode-range: fonts.css, and
 * fonts-cjk.css for Chinese and Korean, whose several hundred faces a start does not wait for.
 *
 * Static TrueType because Chromium embeds those in a PDF as subsets with real text; variable and
 * CFF fonts become Type 3 there. Only the slices that a page uses are ever loaded.
 *
 * Families:
 *   "Dateline Serif"     the reading face: Latin, Greek, Cyrillic, Vietnamese, Arabic, Hebrew, Devanagari
 *   "Dateline Sans"      the interface face: the same
 *   "Dateline Scripts"   every other script, and those above for weights and slants that their faces lack
 *                        (the browser looks for a character in one weight and slant of a family only, but
 *                        takes the nearest of the next family); put it behind either
 *   "Dateline Serif CJK", "Dateline Sans CJK"
 *                        Chinese and Korean, whose sans has both; families of their own and last in a
 *                        list of fonts, since a browser goes through every face of a family that it tries
 *   "Dateline Nastaliq"  Urdu's own hand; put it before "Dateline Serif" where the language is Urdu
 *   "Dateline Han"       full-width quotation marks, dashes and ellipses; put it before the others
 *                        where the language is Chinese (in the other families they are Latin ones)
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const packages = join(root, 'node_modules', '@fontsource');
const target = join(root, 'dist', 'fonts');

const LATIN_SUBSETS = ['cyrillic-ext', 'cyrillic', 'greek', 'vietnamese', 'latin-ext', 'latin'];
/** Every numbered slice of a Chinese or Korean font: about a hundred, each loaded only where its characters are. */
const NUMBERED = 'numbered';

/** Scripts of "Dateline Scripts"; the first three have faces of their own in the other families. */
const OTHER_SCRIPTS = [
  'arabic',
  'hebrew',
  'devanagari',
  'armenian',
  'bengali',
  'ethiopic',
  'georgian',
  'gujarati',
  'gurmukhi',
  'kannada',
  'khmer',
  'lao',
  'malayalam',
  'myanmar',
  'oriya',
  'sinhala',
  'tamil',
  'telugu',
  'thai',
];

/** Hangul, alone or composed; Chinese characters in a Korean text are drawn by the Chinese font. */
const HANGUL = 'U+1100-11FF,U+3130-318F,U+3200-321E,U+3260-327E,U+A960-A97C,U+AC00-D7FB';

/** The families of fonts-cjk.css; the others are in fonts.css. */
const CJK_FAMILIES = ['Dateline Sans CJK', 'Dateline Serif CJK', 'Dateline Han'];

/** One line per source; within a family a later source wins where ranges meet, so Latin is last. */
const SOURCES = [
  ...OTHER_SCRIPTS.map((script) => ({
    family: 'Dateline Scripts',
    source: `noto-sans-${script}`,
    subsets: [script],
    weights: [400, 700],
    styles: ['normal'],
  })),
  {
    family: 'Dateline Sans CJK',
    source: 'noto-sans-kr',
    subsets: NUMBERED,
    weights: [400, 700],
    styles: ['normal'],
    only: HANGUL,
  },
  {
    family: 'Dateline Sans CJK',
    source: 'noto-sans-sc',
    subsets: NUMBERED,
    weights: [400, 700],
    styles: ['normal'],
  },
  // Bold is the sans, as Chinese printers set headings; a second bold would weigh 3 MB more.
  ...[
    ['noto-serif-sc', 400],
    ['noto-sans-sc', 700],
  ].map(([source, weight]) => ({
    family: 'Dateline Serif CJK',
    source,
    subsets: NUMBERED,
    weights: [weight],
    styles: ['normal'],
  })),
  {
    family: 'Dateline Serif',
    source: 'noto-serif-devanagari',
    subsets: ['devanagari'],
    weights: [400, 600, 700],
    styles: ['normal'],
  },
  {
    family: 'Dateline Serif',
    source: 'frank-ruhl-libre',
    subsets: ['hebrew'],
    weights: [400, 600, 700],
    styles: ['normal'],
  },
  {
    // This naskh draws a letter with its dots as one glyph. Noto Naskh composes them from parts, and
    // text copied from a PDF then falls to pieces. Its letters are small for their size.
    family: 'Dateline Serif',
    source: 'scheherazade-new',
    subsets: ['arabic'],
    weights: [400, 600, 700],
    styles: ['normal'],
    size: 118,
  },
  {
    family: 'Dateline Serif',
    source: 'source-serif-4',
    subsets: LATIN_SUBSETS,
    weights: [400, 600, 700],
    styles: ['normal', 'italic'],
  },
  {
    family: 'Dateline Sans',
    source: 'noto-sans-devanagari',
    subsets: ['devanagari'],
    weights: [400, 600, 700],
    styles: ['normal'],
  },
  {
    family: 'Dateline Sans',
    source: 'noto-sans-hebrew',
    subsets: ['hebrew'],
    weights: [400, 600, 700],
    styles: ['normal'],
  },
  {
    family: 'Dateline Sans',
    source: 'noto-sans-arabic',
    subsets: ['arabic'],
    weights: [400, 600, 700],
    styles: ['normal'],
  },
  {
    family: 'Dateline Sans',
    source: 'source-sans-3',
    subsets: LATIN_SUBSETS,
    weights: [400, 600, 700],
    styles: ['normal', 'italic'],
  },
  {
    family: 'Dateline Nastaliq',
    source: 'noto-nastaliq-urdu',
    subsets: ['arabic'],
    weights: [400, 600, 700],
    styles: ['normal'],
  },
  {
    // The font that has the space sets where the baseline lies in a line. Nastaliq climbs far above
    // it, so the Latin letters of this family claim the room that its words need.
    family: 'Dateline Nastaliq',
    source: 'source-serif-4',
    subsets: ['latin-ext', 'latin'],
    weights: [400, 600, 700],
    styles: ['normal'],
    ascent: 185,
    descent: 65,
  },
  ...[
    ['noto-serif-sc', 400],
    ['noto-sans-sc', 700],
  ].map(([source, weight]) => ({
    family: 'Dateline Han',
    source,
    subsets: NUMBERED,
    weights: [weight],
    styles: ['normal'],
    only: 'U+B7,U+2014,U+2018-2019,U+201C-201D,U+2026',
  })),
];

/** Parses a unicode-range value into inclusive pairs of code points. */
function parseRanges(value) {
  return value.split(',').map((part) => {
    const [low, high] = part.trim().replace(/^U\+/i, '').split('-');
    return [parseInt(low, 16), parseInt(high ?? low, 16)];
  });
}

/** The part of one unicode-range that another also covers, or '' where they do not meet. */
function intersectRanges(value, only) {
  const met = [];
  for (const [low, high] of parseRanges(value)) {
    for (const [from, to] of parseRanges(only)) {
      if (low <= to && from <= high) met.push([Math.max(low, from), Math.min(high, to)]);
    }
  }
  return met
    .map(([low, high]) => `U+${low.toString(16)}${high > low ? `-${high.toString(16)}` : ''}`)
    .join(',');
}

/** Lists what one source contributes: a file and a unicode-range for each subset, weight and style. */
function facesOf({ family, source, subsets, weights, styles, only, size, ascent, descent }) {
  const ranges = JSON.parse(readFileSync(join(packages, source, 'unicode.json'), 'utf8'));
  const wanted = subsets === NUMBERED ? Object.keys(ranges).filter((name) => name.startsWith('[')) : subsets;
  const faces = [];
  for (const subset of wanted) {
    if (ranges[subset] === undefined) throw new Error(`${source} has no subset named ${subset}`);
    const range = only === undefined ? ranges[subset] : intersectRanges(ranges[subset], only);
    if (range === '') continue;
    for (const weight of weights) {
      for (const style of styles) {
        const file = `${source}-${subset.replace(/[[\]]/g, '')}-${weight}-${style}.woff2`;
        faces.push({
          family,
          weight,
          style,
          range,
          size,
          ascent,
          descent,
          file,
          from: join(packages, source, 'files', file),
        });
      }
    }
  }
  return faces;
}

function faceRule({ family, weight, style, range, file, ...metrics }) {
  const overrides = [
    ['size-adjust', metrics.size],
    ['ascent-override', metrics.ascent],
    ['descent-override', metrics.descent],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value}%;`]));
  // `swap`: text is readable at once; printing waits for document.fonts.ready.
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:swap;src:url("/fonts/${file}") format("woff2");${overrides.join('')}unicode-range:${range}}`;
}

/** Changes with this script and with any font package, so that an unchanged build does nothing. */
function buildStamp() {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
  for (const source of new Set(SOURCES.map((entry) => entry.source))) {
    hash.update(readFileSync(join(packages, source, 'package.json')));
  }
  return hash.digest('hex');
}

function build() {
  const stamp = buildStamp();
  const stampFile = join(target, 'stamp.txt');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  rmSync(target, { recursive: true, force: true });
  mkdirSync(join(target, 'licences'), { recursive: true });
  const faces = SOURCES.flatMap(facesOf);
  let bytes = 0;
  for (const [file, from] of new Map(faces.map((face) => [face.file, face.from]))) {
    copyFileSync(from, join(target, file));
    bytes += readFileSync(from).length;
  }
  for (const source of new Set(SOURCES.map((entry) => entry.source))) {
    copyFileSync(join(packages, source, 'LICENSE'), join(target, 'licences', `${source}.txt`));
  }
  const [cjk = [], others = []] = [true, false].map((wanted) =>
    faces.filter(({ family }) => CJK_FAMILIES.includes(family) === wanted),
  );
  writeFileSync(join(target, 'fonts.css'), `${others.map(faceRule).join('\n')}\n`);
  writeFileSync(join(target, 'fonts-cjk.css'), `${cjk.map(faceRule).join('\n')}\n`);
  // Last, so that an interrupted build is built again.
  writeFileSync(stampFile, stamp);
  console.log(`fonts: ${faces.length} faces, ${(bytes / 1e6).toFixed(1)} MB`);
}

build();
