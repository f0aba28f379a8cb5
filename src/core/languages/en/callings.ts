/** Nouns by which English calls an organisation again, and the words in names that each of them never fits. */
import { words, type OrganisationCalling } from '../speech-data.ts';

const OFFICES = `ministry department office court council commission committee congress senate parliament house government
  police army force forces navy university college school campus party`;

const PRESS = `times post news journal reuters press tribune herald gazette telegraph guardian broadcasting television radio cnn
  bbc nbc cbs abc afp wire media magazine`;

const BUSINESSES = 'inc inc. corp corp. co co. ltd ltd. plc llc holdings airlines airways motors';

const SOCIETIES = `agency administration authority bureau union federation association society foundation fund league club team
  institute nations organization organisation coalition alliance service commons`;

export const callings: readonly OrganisationCalling[] = [
  {
    nouns: words('company firm business retailer manufacturer carmaker automaker startup start-up'),
    never: words(OFFICES, PRESS, SOCIETIES),
    initials: false,
  },
  {
    nouns: words('group organisation organization charity nonprofit body coalition alliance'),
    never: words(OFFICES, PRESS, BUSINESSES),
    initials: true,
  },
  {
    nouns: words('agency regulator watchdog bureau'),
    never: words(
      PRESS,
      BUSINESSES,
      'university college school court congress senate parliament party club team',
    ),
    initials: true,
  },
  {
    nouns: words('union'),
    never: words(
      OFFICES,
      PRESS,
      BUSINESSES,
      'agency administration bureau foundation fund institute nations',
    ),
    initials: true,
  },
];
