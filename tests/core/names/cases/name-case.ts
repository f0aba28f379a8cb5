/**
 * A sentence of our own; the people it names ("name = role", parted by semicolons), no more and no
 * fewer; other names it must yield ("place:Berlin").
 */
export type NameCase = readonly [text: string, people: string, others?: string];
