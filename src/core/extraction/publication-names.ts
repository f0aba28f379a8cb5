/** Names that papers, agencies and stations give themselves, by their words, in the scripts met. */
import { countWords } from './text-features.ts';

const LAST_WORD =
  /(?:^|[\p{L}\p{M}.'’-]*[\s-])(?:times|post|news|herald|gazette|tribune|chronicle|courier|observer|journal|newswire|wire|press|mail|standard|guardian|independent|telegraph|examiner|monitor|sentinel|dispatch|bulletin|echo|mirror|daily|weekly|register|argus|ledger|broadcasting|[\p{L}]*zeitung|tagblatt|tageblatt|nachrichten|kurier|anzeiger|bote|rundschau|presse|allgemeine|dagblad|[\p{L}]+bladet|gazetesi|haber|ajansı|pravda|правда|вести|новости|газета|известия|вестник|курьер)$/iu;
const FIRST_WORDS =
  /^(?:the )?(?:daily|weekly|radio|agence|agencia|agência|agenzia|le journal|le courrier|la gazette|la dépêche|l['’]écho|le quotidien|(?:el )?diario|el periódico|la gaceta|el correo|la voz|jornal|diário|correio|(?:il )?corriere|la gazzetta|il giornale|gazeta|газета|вести|агентство)(?: d[eiao]s?| della| du)? \p{Lu}/iu;
const PLAIN_SCRIPTS =
  /^(?:صحيفة|جريدة|وكالة|مجلة|شبكة|قناة|إذاعة|روزنامہ|ہفت روزہ|ماہنامہ|روزنامه|هفته‌نامه|خبرگزاری|दैनिक|साप्ताहिक|দৈনিক|সাপ্তাহিক) \p{Lo}|\p{Lo}[\p{M}\p{L}‌]* (?:ٹائمز|نیوز|نيوز|ٹریبیون|تايمز|टाइम्स|न्यूज़?|समाचार|टुडे|টাইমস|নিউজ)$/u;
const EAST_ASIAN =
  /^(?:[\p{Script=Han}]{1,8}(?:日报|晚报|早报|时报|快报|周刊|新闻网|新闻社|通讯社|电视台|日報|晚報|時報|週刊|通訊社|新聞|新闻)|[\p{Script=Hangul}]{1,8}(?:일보|신문|뉴스|통신))$/u;
/** Headings and menus that end in the same words. */
const NOT_NAMES =
  /^(?:latest|breaking|world|local|national|top|more|all|home|sports?|business|good|bad|fake|recent|related|international|our|other|your|this|in|from|politics|tech|video|contact|about)(?!\p{L})|^(?:news|press|daily|journal|presse|nachrichten|haber|новости|вести|新闻|新聞)$/iu;
/** Words of a name that need no capital. */
const SMALL_WORDS = /^(?:de|del|della|du|des|di|da|do|dos|la|le|les|the|of|and|et|y|und|für|di|de’|d’)$/iu;

const MOST_WORDS = 6;

/** True where a text is a publication's name and nothing else. */
export function isPublicationName(text: string): boolean {
  const words = countWords(text);
  if (words > MOST_WORDS || text.length > 60 || NOT_NAMES.test(text)) return false;
  if (EAST_ASIAN.test(text) || PLAIN_SCRIPTS.test(text)) return true;
  if (words < 2 && !/\p{L}{3}(?:zeitung|bladet)$/iu.test(text)) return false;
  const capitals = text
    .split(/[\s-]+/u)
    .every((word) => /^[\p{Lu}\p{N}"“„«(&]/u.test(word) || SMALL_WORDS.test(word));
  return capitals && (LAST_WORD.test(text) || FIRST_WORDS.test(text));
}
