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
    nouns: words(
      'company firm business retailer manufacturer carmaker automaker drugmaker chipmaker planemaker steelmaker startup start-up',
    ),
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
  {
    nouns: words('newspaper paper daily tabloid'),
    never: words(OFFICES),
    only: words(
      'times post news journal press tribune herald gazette telegraph guardian mail mirror sun observer chronicle courier globe star examiner inquirer dispatch sentinel bee register independent',
    ),
    initials: false,
  },
  {
    nouns: words('broadcaster network channel station'),
    never: words(OFFICES),
    only: words('bbc cnn nbc msnbc abc cbs cbc fox npr pbs itv sky television tv radio broadcasting channel'),
    initials: true,
  },
  {
    nouns: words('airline carrier'),
    never: words(OFFICES),
    only: words('air airlines airline airways lines'),
    initials: false,
  },
  {
    nouns: words('bank lender'),
    never: words(OFFICES),
    only: words('bank banking bancorp'),
    initials: false,
  },
  {
    nouns: words('panel'),
    never: words(PRESS, BUSINESSES),
    only: words('committee commission board council panel'),
    initials: false,
  },
  {
    nouns: words('school'),
    never: words(PRESS, BUSINESSES),
    only: words('university college school academy institute'),
    initials: false,
  },
  {
    nouns: words('club team side'),
    never: words(PRESS, BUSINESSES, 'council police'),
    only: words('fc afc sc united city town rovers athletic wanderers club'),
    initials: false,
  },
];
