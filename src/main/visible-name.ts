/** Characters of a name as it is shown; of a longer one the ends are. */
const LONGEST = 200;
const ENDING = 39;

/** What is not seen, or has what is seen read in another order. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** Letters that a joiner between them shapes: there it is part of the word. */
const SHAPED =
  /[\p{Script=Arab}\p{Script=Syrc}\p{Script=Deva}\p{Script=Beng}\p{Script=Guru}\p{Script=Gujr}\p{Script=Orya}\p{Script=Taml}\p{Script=Telu}\p{Script=Knda}\p{Script=Mlym}\p{Script=Sinh}\p{Script=Mymr}\p{Script=Khmr}]/u;
const JOINERS = new Set(['\u200C', '\u200D']);

/** A name from outside fit for a list or a sentence: what is unseen is replaced, so that it can't pose as another. */
export function visibleName(name: string): string {
  const shown = name.replaceAll(UNSEEN, (unseen, at: number) =>
    JOINERS.has(unseen) && SHAPED.test(name.charAt(at - 1)) && SHAPED.test(name.charAt(at + 1))
      ? unseen
      : '\uFFFD',
  );
  if (shown.length <= LONGEST) return shown;
  return `${shown.slice(0, LONGEST - ENDING - 1)}…${shown.slice(-ENDING)}`.toWellFormed();
}
