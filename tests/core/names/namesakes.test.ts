/** Which of several places of one name a text means: what it tells of decides, else the largest. */
import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../../src/core/analysis/build-document.ts';
import type { AnalysisInput } from '../../../src/core/analysis/document.ts';
import { findNames } from '../../../src/core/names/find-names.ts';

/** Country and degree of latitude of the place meant; `-` where it must have no place. */
type Row = readonly [language: string, text: string, name: string, place: string];

function placeOf(input: AnalysisInput, wanted: string): { readonly found: string; readonly trace: string } {
  const lines: string[] = [];
  const { names } = findNames(buildDocument(input), (step, what, why) =>
    lines.push(`${step}: ${what} (${why})`),
  );
  const name = names.find((one) => one.kind === 'place' && one.name === wanted);
  const found =
    name === undefined
      ? 'none'
      : name.coordinates === null
        ? `${name.country ?? ''}-`
        : `${name.country ?? ''} ${Math.floor(name.coordinates.latitude)}`;
  return { found, trace: lines.join('\n') };
}

const TOLD: readonly Row[] = [
  ['en', 'Kenya and Uganda will meet in Geneva, Kenya said. Uganda and Kenya agreed.', 'Geneva', 'CH 46'],
  ['en', 'Ohio and Texas will meet in Geneva, Ohio. Texas and Ohio agreed.', 'Geneva', 'US 41'],
  ['en', 'The mayor of Springfield, Illinois, resigned.', 'Springfield', 'US 39'],
  ['en', 'The mayor of Springfield, Massachusetts, resigned.', 'Springfield', 'US 42'],
  ['en', 'The bridge in Portland, Maine, is closed.', 'Portland', 'US 43'],
  ['en', 'The fire in Moscow, Idaho, is out.', 'Moscow', 'US 46'],
  ['en', 'She grew up in Paris, Texas, and left at ten.', 'Paris', 'US 33'],
  ['en', 'A storm reached Savannah, Georgia, on Monday.', 'Savannah', 'US 32'],
  ['en', 'The plant in Vancouver, Washington, will close.', 'Vancouver', 'US 45'],
  ['en', 'The dam near London, Ontario, held.', 'London', 'CA 42'],
  [
    'en',
    'Voters in New Hampshire queued early. In Manchester the line was long. New Hampshire votes first in the United States.',
    'Manchester',
    'US 43',
  ],
  [
    'en',
    'Michigan closed two plants. Workers marched in the city of Jackson and across Michigan.',
    'Jackson',
    'US 42',
  ],
  [
    'en',
    'Lebanon sent help. The army of Lebanon reached Tripoli. Lebanon asked for tents, Lebanon for food and Lebanon for water.',
    'Tripoli',
    'LB 34',
  ],
  [
    'en',
    'Pakistan said a bus burned. In Hyderabad the hospital of Sindh was full. Sindh and Karachi in Pakistan sent help.',
    'Hyderabad',
    'PK 25',
  ],
  [
    'en',
    'Florida braces for wind. In Naples, shops shut. Florida called the guard, and Florida and the United States sent sand.',
    'Naples',
    'US 26',
  ],
  [
    'en',
    'In Ontario the river rose. Canada sent soldiers to London, where Canada stores sand. Canada and Ontario will pay, Canada said.',
    'London',
    'CA 42',
  ],
  [
    'en',
    'Alabama counts its damage. In Birmingham a roof fell. The governor of Alabama asked the United States for help. Alabama has been hit before.',
    'Birmingham',
    'US 33',
  ],
  [
    'en',
    'Ireland will vote. In Newcastle West and in Newcastle the halls are open. New South Wales in Australia and Sydney watch. New South Wales will too.',
    'Newcastle',
    'AU -33',
  ],
  ['en', 'The school in Halden, Bavaria, is shut.', 'Halden', 'DE-'],
  [
    'es',
    'Extremadura cerró la línea. En Mérida no hay trenes. Extremadura y España piden calma. España paga, y Madrid.',
    'Mérida',
    'ES 38',
  ],
  [
    'es',
    'Venezuela está sin luz. En Mérida faltó el agua. Venezuela y Caracas piden ayuda, y Venezuela espera.',
    'Mérida',
    'VE 8',
  ],
  [
    'es',
    'Bolivia cerró el paso. En Santa Cruz, los camiones esperan. La Paz y Bolivia negocian.',
    'Santa Cruz',
    'BO -18',
  ],
  [
    'es',
    'España cuenta los votos. En Córdoba ganó la lista verde. Andalucía y España esperan; en Sevilla, Andalucía celebra. España también.',
    'Córdoba',
    'ES 37',
  ],
  [
    'es',
    'Costa Rica votó. En San José hubo fiesta; Costa Rica celebra, y celebra Costa Rica.',
    'San José',
    'CR 9',
  ],
  [
    'fr',
    'La France vote. À Saint-Denis, les bureaux ouvrent. Paris et la France attendent.',
    'Saint-Denis',
    'FR 48',
  ],
  ['fr', 'En Bretagne, le port de Brest est fermé. La France suit.', 'Brest', 'FR 48'],
  [
    'fr',
    'Le Massachusetts débat. À Cambridge, les écoles ferment. Boston et le Massachusetts attendent.',
    'Cambridge',
    'US 42',
  ],
  ['de', 'Die Schweiz stimmt ab. In Baden warten viele. Zürich und die Schweiz zählen.', 'Baden', 'CH 47'],
  [
    'de',
    'Kalifornien zahlt nicht. Die Bank in Santa Clara ist zu. Kalifornien und die USA beraten.',
    'Santa Clara',
    'US 37',
  ],
  [
    'pt',
    'Portugal contou os votos. Em Santarém venceu a lista verde. Lisboa e Portugal aguardam. Portugal paga.',
    'Santarém',
    'PT 39',
  ],
  ['pt', 'O Brasil venceu. Em Belém choveu. Belém do Pará e o Brasil festejam.', 'Belém', 'BR -2'],
  ['en', 'Voters in Georgia and Florida queued, as in the rest of the United States.', 'Georgia', 'US 33'],
  [
    'en',
    'Police in Punjab said the Indian army had closed the road from Delhi to Haryana.',
    'Punjab',
    'IN 31',
  ],
  ['hi', 'पाकिस्तान ने कहा कि पंजाब में बारिश होगी। लाहौर और पाकिस्तान में स्कूल बंद हैं।', 'पंजाब', 'PK 31'],
  ['en', 'The ferry from Newport, Rhode Island, was late.', 'Newport', 'US 41'],
  ['en', 'Residents of Columbus, Indiana, cheered.', 'Columbus', 'US 39'],
  ['en', 'The court in Wilmington, North Carolina, sat late.', 'Wilmington', 'US 34'],
  ['en', 'The court in Wilmington, Delaware, sat late.', 'Wilmington', 'US 39'],
  ['en', 'Officials in Rochester, Minnesota, agreed.', 'Rochester', 'US 44'],
  ['en', 'Officials in Aurora, Illinois, agreed.', 'Aurora', 'US 41'],
  ['en', 'The plant in Salem, Oregon, is open.', 'Salem', 'US 44'],
  ['en', 'The match in Worcester, South Africa, was called off.', 'Worcester', 'ZA -34'],
  ['en', 'The road to Cambridge, Massachusetts, is blocked.', 'Cambridge', 'US 42'],
  ['ru', 'Россия строит мост. В городе Киров открыли школу. Россия и Москва платят.', 'Киров', 'RU 58'],
];

const LARGEST: readonly Row[] = [
  ['en', 'The minister flew to Paris.', 'Paris', 'FR 48'],
  ['en', 'The United States sent its envoy to Paris. The United States and Texas watch.', 'Paris', 'FR 48'],
  ['en', 'Canada sent its envoy to London, and Canada will wait.', 'London', 'GB 51'],
  ['en', 'Talks between Moscow, Washington and Beijing failed.', 'Moscow', 'RU 55'],
  ['en', 'Idaho farmers met. The United States and Moscow spoke.', 'Moscow', 'RU 55'],
  [
    'en',
    'The United States watched Wellington vote. The United States and the United States again, the United States too.',
    'Wellington',
    'NZ -42',
  ],
  ['en', 'Libya sent help to Tripoli.', 'Tripoli', 'LY 32'],
  ['en', 'The army reached Tripoli while Lebanon watched.', 'Tripoli', 'LY 32'],
  ['en', 'A match in Manchester was stopped.', 'Manchester', 'GB 53'],
  ['en', 'An American tourist fell in Manchester.', 'Manchester', 'GB 53'],
  [
    'en',
    'Salford and Manchester share the cost with Liverpool, an American company said.',
    'Manchester',
    'GB 53',
  ],
  ['en', 'The match in Birmingham drew fans from the United States.', 'Birmingham', 'GB 52'],
  ['en', 'India counts. In Hyderabad the halls are full, and Pakistan watches.', 'Hyderabad', 'IN 17'],
  ['en', 'Italy is hot. In Naples the port is shut.', 'Naples', 'IT 40'],
  ['en', 'A flight from Florida reached Naples.', 'Naples', 'IT 40'],
  ['en', 'Georgia and Armenia signed a treaty with the United States.', 'Georgia', 'GE 42'],
  ['en', 'Georgia will vote in May.', 'Georgia', 'GE 42'],
  ['en', 'Police in Punjab closed the road.', 'Punjab', 'PK 31'],
  ['en', 'Pakistan sent police to Punjab; India watched.', 'Punjab', 'PK 31'],
  ['en', 'The plant in Portland is open.', 'Portland', 'US 45'],
  ['en', 'Oregon pays. The plant in Portland is open.', 'Portland', 'US 45'],
  ['en', 'The plant in Vancouver is open.', 'Vancouver', 'CA 49'],
  ['en', 'Athens sent help. The United States thanked Greece.', 'Athens', 'GR 37'],
  ['en', 'Kingston sent help, and Canada thanked Jamaica.', 'Kingston', 'JM 18'],
  ['es', 'En Mérida llovió.', 'Mérida', 'MX 20'],
  ['es', 'México cerró la línea. En Mérida no hay trenes.', 'Mérida', 'MX 20'],
  ['es', 'Argentina venció en Córdoba.', 'Córdoba', 'AR -32'],
  ['es', 'En Córdoba esperan a los turistas de España.', 'Córdoba', 'AR -32'],
  [
    'es',
    'El Barcelona no jugó. En Barcelona hubo fiesta. Un jugador de Venezuela celebró.',
    'Barcelona',
    'ES 41',
  ],
  ['es', 'En Valencia hubo fiesta y llegó gente de España.', 'Valencia', 'VE 10'],
  [
    'es',
    'Chile paga. En Santiago hubo fiesta y llegó gente de la República Dominicana.',
    'Santiago',
    'CL -34',
  ],
  ['fr', 'À Saint-Denis, la Réunion attend le cyclone.', 'Saint-Denis', 'RE -21'],
  ['fr', 'La Biélorussie ferme la frontière à Brest. La Biélorussie et Minsk se taisent.', 'Brest', 'BY 52'],
  ['fr', 'Le Canada envoie un ministre à Paris. Le Canada et le Canada encore.', 'Paris', 'FR 48'],
  ['de', 'Die USA schicken jemanden nach Berlin. Die USA und Connecticut warten.', 'Berlin', 'DE 52'],
  ['de', 'Österreich wählt. In Baden warten viele.', 'Baden', 'AT 48'],
  ['de', 'In Frankfurt warten viele.', 'Frankfurt', 'DE 50'],
  ['pt', 'O Brasil venceu. Em Santarém choveu.', 'Santarém', 'BR -3'],
  ['pt', 'Portugal e o Brasil enviaram ajuda a Londres.', 'Londres', 'GB 51'],
  ['hi', 'पंजाब में बारिश होगी।', 'पंजाब', 'IN 31'],
  ['ru', 'США ждут. В Москве прошли переговоры, США и Айдахо молчат.', 'Москва', 'RU 55'],
  ['tr', "ABD bekliyor. Paris'te toplantı var, ABD ve Teksas sustu.", 'Paris', 'FR 48'],
];

describe('a namesake that the text tells of', () => {
  test.each(TOLD)('%s: %s', (language, text, name, expected) => {
    const { found, trace } = placeOf({ text, language }, name);
    expect(found, trace).toBe(expected);
  });
});

describe('the largest of a name, where nothing speaks for another', () => {
  test.each(LARGEST)('%s: %s', (language, text, name, expected) => {
    const { found, trace } = placeOf({ text, language }, name);
    expect(found, trace).toBe(expected);
  });
});

describe('what the article itself says of its country', () => {
  const text = 'In Worcester two shops burned.';
  test.each([
    ['no publisher', null, 'US 42'],
    ['a publisher of an area', 'The Scotland Courier', 'GB 52'],
    ['a publisher of another country', 'South Africa Courier', 'ZA -34'],
    ['a domain of another country', 'courier.example.za', 'ZA -34'],
    ['a domain of no country', 'courier.example.com', 'US 42'],
  ])('%s', (_, publisher, expected) => {
    const { found, trace } = placeOf({ text, language: 'en', publisher }, 'Worcester');
    expect(found, trace).toBe(expected);
  });

  test('a small town of several of that name has no place in an article about elsewhere', () => {
    const told = 'Norway votes. Oslo and Norway count. Norway waits. In San Pedro nothing moved.';
    expect(placeOf({ text: told, language: 'en' }, 'San Pedro').found).toBe('-');
  });
});
