/** Numbers that are part of somebody's name: "Charles III", "Pope Leo XIV", "Karl XVI. Gustaf". */
import type { Token } from './token.ts';

/** I to XXXIX, written large. */
const NUMERAL = /^X{0,3}(?:IX|IV|V?I{1,3}|V|(?<=X)|(?<=X)I{0,3})$/;

/** Who bears a number behind a name that no list knows ("Pope Urban VIII"). */
const RULER =
  /^(?:king|queen|pope|emperor|empress|tsar|sultan|patriarch|konig|konigin|papst|kaiser|kaiserin|zar|roi|reine|pape|empereur|rey|reina|papa|emperador|rei|rainha|imperador|re|regina|imperatore)$/;

/** True for a Roman numeral. */
export function isNumeral(text: string): boolean {
  return text !== '' && NUMERAL.test(text);
}

/**
 * True where the word is the number of a name: right behind a given name, or behind the name of a
 * ruler ("Article IV", "World War II" have neither). "I" is a pronoun too, so it needs the ruler.
 */
export function isRegnal(tokens: readonly Token[], index: number): boolean {
  const number = tokens[index];
  if (number?.isCapital !== true || !number.isJoined || !isNumeral(number.text)) return false;
  const name = tokens[index - 1];
  if (name?.isCapital !== true || name.isPossessive || name.isAllCapitals) return false;
  if (name.isJoined && RULER.test(tokens[index - 2]?.fold ?? '')) return true;
  // "Mark IV": a model.
  return name.isGivenName && number.text !== 'I' && name.fold !== 'mark';
}

/** The number at the end of a name or inside it; null where it has none. */
export function numberIn(name: string): string | null {
  const number = / ([IVX]+|Jr|Sr)\.?(?: |$)/.exec(name)?.[1];
  return number !== undefined && (number.length === 2 || isNumeral(number)) ? number : null;
}
