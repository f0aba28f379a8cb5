/**
 * One labelled sentence: its text, then what must be found, `words|speaker` for words in marks and
 * `~words|speaker` for a reported clause; `-` for no speaker. Nothing behind the text: nothing said.
 */
export type Row = readonly [text: string, ...expected: string[]];
