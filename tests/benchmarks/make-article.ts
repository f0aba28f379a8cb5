/** An invented news article of about a thousand words, another one for each number. */

const PLACES = ['Mombasa', 'Lahore', 'Geneva', 'Dakar', 'Amman', 'Quito', 'Tbilisi', 'Hanoi'];
const PEOPLE = [
  'Amina Otieno',
  'Karim Saleh',
  'Lucia Ferrand',
  'Tomas Brandt',
  'Nadia Qureshi',
  'Paulo Mendes',
];
const ROLES = [
  'the harbour minister',
  'a spokesperson for the agency',
  'the mayor',
  'a professor of trade law',
];
const MONTHS = ['January', 'March', 'April', 'July', 'September', 'November'];

function pick(list: readonly string[], number: number): string {
  return list[number % list.length] ?? '';
}

function paragraph(number: number): string {
  const who = pick(PEOPLE, number);
  const place = pick(PLACES, number * 3);
  const month = pick(MONTHS, number * 5);
  const day = (number % 27) + 1;
  return (
    `Work on the terminal in ${place} began on ${day} ${month} 2025, after two years of talks between the companies and the port. ` +
    `“We measured the quay ${number + 2} times before the first crane was ordered,” ${who}, ${pick(ROLES, number)}, said on Tuesday. ` +
    `According to the plan the second berth will open next month, while the railway to ${pick(PLACES, number + 4)} stays closed until the end of the year. ` +
    `${who} added that the council had approved the budget last week and that nobody expected a further delay. ` +
    `The United Nations office in ${pick(PLACES, number + 1)} welcomed the decision, which it called “a patient and sensible step”.`
  );
}

/** An HTML page. `number` varies every paragraph, so that nothing can be remembered from the one before. */
export function makeArticle(number: number): string {
  const paragraphs = Array.from(
    { length: 11 },
    (_unused, index) => `<p>${paragraph(number * 11 + index)}</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Terminal ${number} opens its second berth</title>
<meta property="og:site_name" content="The Harbour Gazette"><meta property="article:published_time" content="2026-03-14T07:20:00Z"></head>
<body><header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header><article><h1>Terminal ${number} opens its second berth</h1>
${paragraphs.join('\n')}</article><footer>Imprint and contact</footer></body></html>`;
}
