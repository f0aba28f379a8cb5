/**
 * Russian names as a heading would have them: "Игоря Седова" is Игорь Седов. The given name tells the
 * case and whether it is a man’s; what could be two names ("Александра Петрова") stays as it is.
 */
import { plainPost } from '../languages/ru/nominative.ts';
import { CYRILLIC } from './first-names.ts';
import { foldName } from './fold-name.ts';
import type { Mention } from './mention.ts';

interface Given {
  readonly nominative: string;
  readonly isFeminine: boolean;
}

/** Men’s names that end as women’s do. */
const MEN = new Set([
  'илья',
  'никита',
  'фома',
  'лука',
  'кузьма',
  'данила',
  'савва',
  'лёва',
  'паша',
  'саша',
  'юрка',
]);

const OBLIQUE = new Map<string, Given[]>();
for (const nominative of CYRILLIC) {
  const isFeminine = /[ая]$/u.test(nominative) && !MEN.has(nominative);
  for (const form of obliqueForms(nominative)) {
    const known = OBLIQUE.get(form);
    if (known) known.push({ nominative, isFeminine });
    else OBLIQUE.set(form, [{ nominative, isFeminine }]);
  }
}
const NOMINATIVE: ReadonlySet<string> = new Set(CYRILLIC.map(foldName));

/** A mention of a person by the name and post in the nominative; none of what a post is of: "посла Валдавии". */
export function inNominative(mention: Mention): Mention[] {
  const { kind, name, role } = mention;
  if (kind !== 'person') return [mention];
  if (role !== null && !name.includes(' ') && /и(?:и|ей|ю)$/u.test(name)) return [];
  const plain = nominativeName(name);
  return plain === name
    ? [mention]
    : [{ ...mention, name: plain, role: role === null ? null : plainPost(role) }];
}

/** A full name in the nominative, as far as its given name tells. */
export function nominativeName(name: string): string {
  const words = name.split(' ');
  const [first = '', ...rest] = words;
  if (rest.length === 0 || rest.length > 2) return name;
  const readings = OBLIQUE.get(foldName(first)) ?? [];
  const surname = rest.at(-1) ?? '';
  const fitting = readings.filter(({ isFeminine }) => plainSurname(surname, isFeminine) !== null);
  const [given, other] = fitting;
  // "Александра Петрова" may be a woman; "Александру Петрову" either.
  if (!given || (other && other.isFeminine !== given.isFeminine)) return name;
  const plain = plainSurname(surname, given.isFeminine);
  if (plain === null) return name;
  // "Александра Новака" is a man; "Александра Новак", "Валентина Петрова" women: the form is a nominative, too.
  if (NOMINATIVE.has(foldName(first)) && (plain === surname || /(?:[оеё]в|[иы]н)а$/u.test(surname)))
    return name;
  const middle = rest.length === 2 ? [patronymic(rest[0] ?? '')] : [];
  return [capital(given.nominative), ...middle, plain].join(' ');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function patronymic(word: string): string {
  return word.replace(/(?<=вич)(?:а|у|ем|е)$/u, '').replace(/(?<=вн)(?:ы|е|у|ой)$/u, 'а');
}

/** A surname in the nominative; null where no case of such a name looks like this. */
function plainSurname(surname: string, isFeminine: boolean): string | null {
  for (const [ending, put] of isFeminine ? WOMEN : MEN_ENDINGS)
    if (ending.test(surname)) return surname.replace(ending, put);
  if (isFeminine) return /[бвгджзклмнпрстфхцчшщоеи]$/u.test(surname) ? surname : null;
  return /(?:[оиеуы]|[иы]х)$/u.test(surname) ? surname : null;
}

const WOMEN: readonly (readonly [RegExp, string])[] = [
  [/(?<=(?:[оеё]в|[иы]н))(?:ой|у)$/u, 'а'],
  [/(?:ой|ую)$/u, 'ая'],
  [/(?:ей|юю)$/u, 'яя'],
];

const MEN_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[сц]к)(?:ого|ому|им|ом)$/u, 'ий'],
  [/(?<=[оеё]в|[иы]н)(?:а|у|ым|е)$/u, ''],
  [/(?<=в)(?:ого|ому)$/u, 'ой'],
  [/(?:ого|ому)$/u, 'ый'],
  [/(?:его|ему)$/u, 'ий'],
  [/(?<=[аеиоу])(?:я|ю|ем)$/u, 'й'],
  [/(?<=[лнрт])(?:я|ю)$/u, 'ь'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ем)$/u, ''],
];

/** The cases of a given name other than the nominative, folded. */
function obliqueForms(name: string): string[] {
  const stem = name.slice(0, -1);
  const put = (base: string, endings: string): string[] =>
    endings.split(' ').map((ending) => foldName(base + ending));
  if (name.endsWith('ия')) return put(stem, 'и ю ей');
  if (name.endsWith('а')) return put(stem, 'ы и е у ой');
  if (name.endsWith('я')) return put(stem, 'и е ю ей');
  if (/[йь]$/u.test(name)) return put(stem, 'я ю ем е и');
  return put(name === 'лев' ? 'льв' : name === 'павел' ? 'павл' : name, 'а у ом ем е');
}
