/** What a page about a bridge holds: its headline and its paragraphs. */

export const LINES = [
  'The council of Havelmark voted on Monday to mend the old bridge, after a debate of four hours.',
  'Mayor Edda Lind said the work, which will take a year, would begin when the river is low.',
  'Traders on the east bank, who had asked for a ferry, called the decision late but right.',
  'The district pays two thirds of the cost, and the rest comes from a loan, the mayor said.',
];
export const TITLE = 'Old bridge to be mended';
export const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p>${line}</p>`).join('');
