/** Russian phrases for sources and posts as a heading would have them: "по словам адвоката", "в министерстве". */

type Rules = readonly (readonly [ending: RegExp, put: string])[];

/** Words before a source in the genitive: "по словам", "по данным". */
const GENITIVE = new Set(
  'словам мнению данным оценке оценкам информации утверждению сведениям версии заявлению подсчётам подсчетам расчётам расчетам'.split(
    ' ',
  ),
);
const LOCATIVE = new Set(['в', 'во', 'на']);

/** Endings of nouns in the genitive and their nominatives; behind them instrumentals and datives of posts. */
const FROM_GENITIVE: Rules = [
  [/(?<=^|-|зам)глав(?:у|ы|е|ой)$/u, 'глава'],
  [/(?<=^|-)посл(?:а|у|ом)$/u, 'посол'],
  [/судь(?:ю|и|ей)$/u, 'судья'],
  [/(?<=ств)(?:у|ом)$/u, 'о'],
  [/ства$/u, 'ство'],
  [/ния$/u, 'ние'],
  [/ии$/u, 'ия'],
  [/ьи$/u, 'ья'],
  [/(?<=тел)(?:я|ю|ем)$/u, 'ь'],
  [/(?<=тел)(?:ей|ям|ями)$/u, 'и'],
  [/(?<=[гкхжчшщ])(?:ов|ам|ами)$/u, 'и'],
  [/ов$/u, 'ы'],
  [/(?<=[жчшщ])ей$/u, 'и'],
  [/(?<=[гкх])и$/u, 'а'],
  [/ы$/u, 'а'],
  [/(?<=[лвд])ца$/u, 'ец'],
  [/(?<=[рл])я$/u, 'ь'],
  [/(?<=[бвгджзклмнпрстфхчшщ])(?:а|у|ом|ем)$/u, ''],
];
const FROM_LOCATIVE: Rules = [
  [/стве$/u, 'ство'],
  [/(?<=ен|ован|здан)ии$/u, 'ие'],
  [/ии$/u, 'ия'],
  [/(?<=ур|б|вк|дк|тк|анд)е$/u, 'а'],
  [/(?<=л)е$/u, 'ь'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])е$/u, ''],
];

/** Endings of adjectives, by what their noun is. */
const ADJECTIVES: Readonly<Record<'masculine' | 'feminine' | 'neuter' | 'plural', Rules>> = {
  masculine: [
    [/(?<=областн|краев|миров|налогов|страхов|правов|боев)(?:ого|ому|ым|ом)$/u, 'ой'],
    [/(?<=[гкх])(?:ого|ому|им|ом)$/u, 'ий'],
    [/(?:ого|ому|ым|ом)$/u, 'ый'],
    [/(?:его|ему|им|ем)$/u, 'ий'],
  ],
  feminine: [
    [/(?:ой|ую)$/u, 'ая'],
    [/(?:ей|юю)$/u, 'яя'],
  ],
  neuter: [
    [/(?:ого|ому|ым|ом)$/u, 'ое'],
    [/(?:его|ему|им|ем)$/u, 'ее'],
  ],
  plural: [
    [/ых$/u, 'ые'],
    [/их$/u, 'ие'],
  ],
};
const ADJECTIVE = /(?:ого|его|ому|ему|ым|им|ой|ей|ую|юю|ых|их|ом)$/u;

/** A phrase that a preposition or "по словам" puts into a case, in the nominative. */
export function nominative(phrase: string, before: string, _after: string): string {
  if (GENITIVE.has(before)) return plainPhrase(phrase, FROM_GENITIVE);
  return LOCATIVE.has(before) ? plainPhrase(phrase, FROM_LOCATIVE) : phrase;
}

/** A post in the nominative: "официального представителя МВД". */
export function plainPost(post: string): string {
  return plainPhrase(post, FROM_GENITIVE);
}

/** Adjectives before the first noun, and the noun itself; what follows it depends on it and stays. */
function plainPhrase(phrase: string, rules: Rules): string {
  const words = phrase.split(' ');
  let head = 0;
  while (head < words.length - 1 && head < 3 && isAdjective(words[head] ?? '', words[head + 1] ?? ''))
    head += 1;
  const noun = words[head] ?? '';
  if (noun === noun.toUpperCase()) return phrase;
  const plain = put(noun, rules);
  if (plain === noun) return phrase;
  const adjectives = words.slice(0, head).map((word) => put(word, ADJECTIVES[kindOf(plain)]));
  return [...adjectives, plain, ...words.slice(head + 1)].join(' ');
}

function isAdjective(word: string, next: string): boolean {
  return ADJECTIVE.test(word) && word.length > 4 && /^\p{Ll}/u.test(next);
}

function kindOf(noun: string): keyof typeof ADJECTIVES {
  if (/[ая]$/u.test(noun)) return 'feminine';
  if (/[оеё]$/u.test(noun)) return 'neuter';
  return /[ыи]$/u.test(noun) ? 'plural' : 'masculine';
}

/** Women, whose nominative looks like a man's genitive: "сестра", "соседка". */
const WOMAN = /(?:ниц|[влдст]к|ушк)а$|^(?:сестра|жена|вдова|мама|подруга|дочка|внучка)$/u;

function put(word: string, rules: Rules): string {
  if (WOMAN.test(word)) return word;
  for (const [ending, made] of rules) if (ending.test(word)) return word.replace(ending, made);
  return word;
}
