/** A language, a text, and each of its quotations with the name of who speaks: `words|name`, `~` before an indirect one. */
export type WholeRow = readonly [language: string, text: string, ...quotations: string[]];
