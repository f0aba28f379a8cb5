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
  const two = ownerAndHolder(mention);
  if (two) return two.flatMap(inNominative);
  const plain = nominativeName(name);
  if (plain === name) return [mention];
  if (role === null) return [{ ...mention, name: plain }];
  const post = plainPost(role);
  // "сестра Петра Орлова": a post in the nominative is not his.
  if (post !== role) return [{ ...mention, name: plain, role: post }];
  return [{ ...mention, name: plain, role: null, roleSpan: null }];
}

/** "адвокат | Ивана Белова | Олег Седов": whose lawyer he is, and his own name. */
function ownerAndHolder(mention: Mention): readonly [Mention, Mention] | null {
  const words = mention.name.split(' ');
  const [given = '', surname = '', other = ''] = words;
  if (words.length < 4 || words.length > 5 || !NOMINATIVE.has(foldName(other))) return null;
  const owner = `${given} ${surname}`;
  if (nominativeName(owner) === owner || mention.text !== mention.name) return null;
  const start = mention.start + owner.length + 1;
  const name = words.slice(2).join(' ');
  return [
    { ...mention, end: start - 1, text: owner, name: owner, role: null, roleSpan: null },
    { ...mention, start, text: name, name },
  ];
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

/** "сестра | Петра Орлова", in lower case: a name in the genitive behind a post or a relation that is in the nominative. */
export function isOwnersName(before: string, name: string): boolean {
  return before !== '' && plainPost(before) === before && nominativeName(name).toLowerCase() !== name;
}

/** Whom a name in Cyrillic letters tells: the surname's ending and the given name's agree; null where they do not. */
export function genderOfRussianName(words: readonly string[]): 'he' | 'she' | null {
  const given = words[0] ?? '';
  const surname = words.at(-1) ?? '';
  if (words.length < 2 || !/^[а-яё-]+$/u.test(given)) return null;
  const kind = /[ая]$/u.test(given) && !MEN.has(given) ? 'she' : 'he';
  if (/(?:[оеё]ва|[иы]на|[сц]кая|ая)$/u.test(surname)) return kind === 'she' ? 'she' : null;
  if (/(?:[оеё]в|[иы]н|[сц]кий|[ыио]й)$/u.test(surname)) return kind === 'he' ? 'he' : null;
  return /[аеиоуыэюяьё]$/u.test(given) && kind === 'he' && !MEN.has(given) && !given.endsWith('ь')
    ? null
    : kind;
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
