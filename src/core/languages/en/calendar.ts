/** Calendar words of English. */
import { byValue, type CalendarData } from '../calendar-data.ts';
import { words } from '../speech-data.ts';
import { feasts } from './feasts.ts';
import { helpers } from './helpers.ts';

export const calendar: CalendarData = {
  months: byValue([
    [1, 'january jan'],
    [2, 'february feb'],
    [3, 'march mar'],
    [4, 'april apr'],
    [5, 'may'],
    [6, 'june jun'],
    [7, 'july jul'],
    [8, 'august aug'],
    [9, 'september sep sept'],
    [10, 'october oct'],
    [11, 'november nov'],
    [12, 'december dec'],
  ]),
  weekdays: byValue([
    [1, 'monday mondays mon'],
    [2, 'tuesday tuesdays tue tues'],
    [3, 'wednesday wednesdays wed weds'],
    [4, 'thursday thursdays thu thur thurs'],
    [5, 'friday fridays fri'],
    [6, 'saturday saturdays sat'],
    [7, 'sunday sundays sun'],
  ]),
  pluralWeekdays: words('mondays tuesdays wednesdays thursdays fridays saturdays sundays'),
  weak: words('may march mar jan dec mon tue wed thu fri sat sun fall spring'),
  firstNameMonths: words('april june august may jan julian'),
  seasons: byValue([
    ['SP', 'spring springtime'],
    ['SU', 'summer summertime'],
    ['FA', 'autumn fall'],
    ['WI', 'winter wintertime'],
  ]),
  units: byValue([
    ['D', 'day days business_day business_days'],
    ['WE', 'weekend weekends'],
    ['W', 'week weeks'],
    ['F', 'fortnight fortnights'],
    ['M', 'month months'],
    ['Q', 'quarter quarters fiscal_quarter fiscal_quarters'],
    ['HY', 'half'],
    ['Y', 'year years yr yrs fiscal_year fiscal_years financial_year financial_years'],
    ['E', 'decade decades'],
    ['C', 'century centuries'],
  ]),
  pluralUnits: words(`
    days weekends weeks fortnights months quarters years decades centuries hours minutes seconds hrs
    mins secs yrs fiscal_years financial_years half mornings afternoons evenings nights`),
  singularThis: words('this'),
  nounsModify: true,
  pluperfect: words('had'),
  weekStarts: words('beginning commencing starting'),
  clockUnits: byValue([
    ['h', 'hour hours hr hrs h'],
    ['m', 'minute minutes min mins'],
    ['s', 'seconds secs'],
  ]),
  numbers: byValue([
    [1, 'one'],
    [2, 'two'],
    [3, 'three'],
    [4, 'four'],
    [5, 'five'],
    [6, 'six'],
    [7, 'seven'],
    [8, 'eight'],
    [9, 'nine'],
    [10, 'ten'],
    [11, 'eleven'],
    [12, 'twelve a_dozen dozen'],
    [13, 'thirteen'],
    [14, 'fourteen'],
    [15, 'fifteen'],
    [16, 'sixteen'],
    [17, 'seventeen'],
    [18, 'eighteen'],
    [19, 'nineteen'],
    [20, 'twenty'],
    [30, 'thirty'],
    [40, 'forty'],
    [50, 'fifty'],
    [60, 'sixty'],
    [70, 'seventy'],
    [80, 'eighty'],
    [90, 'ninety'],
    [0.5, 'half_a half_an'],
    [0.25, 'a_quarter_of_an'],
    [0.75, 'three_quarters_of_an three-quarters_of_an'],
    [1.5, 'one_and_a_half'],
    [2.5, 'two_and_a_half'],
    [3.5, 'three_and_a_half'],
  ]),
  multipliers: byValue([
    [100, 'hundred'],
    [1000, 'thousand'],
  ]),
  ordinals: byValue([
    [1, 'first'],
    [3, 'third'],
    [4, 'fourth'],
    [5, 'fifth'],
    [6, 'sixth'],
    [7, 'seventh'],
    [8, 'eighth'],
    [9, 'ninth'],
    [10, 'tenth'],
    [11, 'eleventh'],
    [12, 'twelfth'],
    [13, 'thirteenth'],
    [14, 'fourteenth'],
    [15, 'fifteenth'],
    [16, 'sixteenth'],
    [17, 'seventeenth'],
    [18, 'eighteenth'],
    [19, 'nineteenth'],
    [20, 'twentieth'],
    [30, 'thirtieth'],
    [2, 'second'],
  ]),
  vague: byValue([
    [3, 'few several some number_of handful_of a_matter_of'],
    [5, 'many'],
    [2, 'couple couple_of'],
    [24, 'dozens dozens_of'],
  ]),
  postponing: words(`
    moved shifted pushed postponed adjourned rescheduled delayed deferred extended put_off pushed_back brought_forward`),
  amountQuestions: words('as how so too'),
  eventDays: words('opening closing election polling voting inauguration'),
  spendingWords: words('spend spends spent spending'),
  anyHalves: words('half'),
  everyOther: words('every_other each_alternate every_alternate'),
  repetitionWords: words('twice thrice times'),
  half: words('and_a_half'),
  quarters: byValue([
    [0.25, 'and_a_quarter'],
    [0.75, 'and_three_quarters'],
  ]),
  relativeDays: byValue([
    [-1, 'yesterday'],
    [0, 'today tonight tonite'],
    [1, 'tomorrow'],
    [-2, 'the_day_before_yesterday day_before_yesterday'],
    [2, 'the_day_after_tomorrow day_after_tomorrow'],
  ]),
  relativePeriods: {
    'the week before last': ['W', -2],
    'the week after next': ['W', 2],
    'the month before last': ['M', -2],
    'the month after next': ['M', 2],
    'the year before last': ['Y', -2],
    'the year after next': ['Y', 2],
    'the weekend before last': ['WE', -2],
  },
  dayParts: byValue([
    ['MO', 'morning mornings dawn early_hours morning_hours small_hours early_morning_hours wee_hours'],
    ['MI', 'midday lunchtime'],
    ['AF', 'afternoon afternoons'],
    ['EV', 'evening evenings dusk evening_hours'],
    ['NI', 'night nights overnight nighttime'],
  ]),
  datingDayParts: words('overnight'),
  dayPartNouns: words('rate rates borrowing lending interest policy repo funding stay stays train bus'),
  nightDays: words('tonight tonite'),
  hourFractions: byValue([
    [30, 'half_past'],
    [15, 'quarter_past a_quarter_past'],
    [-15, 'quarter_to a_quarter_to'],
  ]),
  namedHours: byValue([
    ['T12:00', 'noon noonish noon-ish'],
    ['T24:00', 'midnight'],
  ]),
  vagueHours: words('noonish').concat('noon - ish'),
  lastingTo: words('through thru till'),
  partWayWords: words('halfway midway partway way all right went go going'),
  heightWords: words('low lower high upper'),
  ageWords: words('aged ages age'),
  minuteLinks: { past: 1, to: -1 },
  last: words('last past this_past'),
  this: words('this current'),
  next: words('next coming upcoming this_coming'),
  following: words('following subsequent ensuing succeeding'),
  previous: words('previous preceding prior'),
  ago: words('ago back'),
  fromNow: words('from_now from_today hence'),
  later: words('later afterwards afterward thereafter'),
  earlier: words('earlier previously beforehand'),
  periodParts: byValue([
    ['START', 'early'],
    ['MID', 'mid'],
    ['END', 'late latter'],
  ]),
  periodPartNouns: byValue([
    ['START', 'beginning start early_part first_part early_days early_years turn outset'],
    ['END', 'end latter_part final_days rest remainder eod cob close_of_business end_of_day'],
    ['MID', 'middle course'],
  ]),
  dayEnds: words('eod cob close_of_business end_of_day'),
  unitEnds: { eow: 'W', eom: 'M', eoq: 'Q', eoy: 'Y' },
  references: byValue([
    [
      'PRESENT_REF',
      `
        now currently nowadays at_present at_the_moment the_time_being present-day these_days`,
    ],
    ['PAST_REF', 'recently recent formerly lately'],
    ['FUTURE_REF', 'the_future the_near_future'],
  ]),
  ...feasts,
  needsDay: words(`
    tir mehr aban azar dey bahman farvardin ordibehesht khordad mordad shahrivar esfand`),
  sameDayWords: words('corresponding'),
  hijriMarks: words('ah a_._h_.'),
  eras: byValue([
    [-1, 'bc bce b_._c_.'],
    [1, 'ad ce a_._d_.'],
  ]),
  decades: byValue([
    [20, 'twenties'],
    [30, 'thirties'],
    [40, 'forties'],
    [50, 'fifties'],
    [60, 'sixties'],
    [70, 'seventies'],
    [80, 'eighties'],
    [90, 'nineties'],
  ]),
  frequencies: byValue([
    ['P1D', 'daily nightly everyday once_a_day per_day'],
    ['P1W', 'weekly once_a_week per_week'],
    ['P1M', 'monthly once_a_month per_month'],
    ['P1Y', 'yearly annually annual once_a_year per_year per_annum'],
    ['P3M', 'quarterly'],
    ['PT1H', 'hourly'],
    ['P2W', 'biweekly bi-weekly fortnightly'],
    ['P2M', 'bimonthly bi-monthly'],
    ['P6M', 'biannual biannually semi-annual semiannual'],
    ['P2Y', 'biennial biennially'],
  ]),
  clockWords: byValue([
    [0, 'am a_._m_. a_._m a_m'],
    [12, 'pm p_._m_. p_._m p_m'],
    [-1, "o_'_clock o_’_clock oclock"],
  ]),
  zones: words(`
    gmt utc et est edt pt pst pdt cet cest ist pkt bst ct cst cdt msk eet eest mst mdt akst aest aedt acst awst
    nzst nzdt sgt hkt jst kst wib sast brt local_time eastern_time central_time mountain_time pacific_time
    eastern_standard_time eastern_daylight_time pacific_standard_time pacific_daylight_time`),
  connecting: {
    the: words('the'),
    a: words('a an'),
    of: words('of'),
    in: words('in during throughout'),
    within: words('within'),
    on: words('on'),
    at: words('at'),
    from: words('from'),
    to: words('to through till thru'),
    and: words('and &'),
    or: words('or'),
    between: words('between'),
    since: words('since'),
    until: words('until til'),
    by: words('by'),
    before: words('before'),
    after: words('after'),
    that: words('that'),
    same: words('same'),
    every: words('every each'),
    about: words(`
      about around nearly almost roughly approximately circa ca ca_. c_. exactly as_recently_as
      as_early_as as_late_as`),
    bound: words(`
      over under more_than less_than at_least at_most up_to just_over just_under just only barely
      well_over some a_further another`),
    for: words('for'),
  },
  ordinalSuffixes: words('st nd rd th'),
  decadeSuffixes: words('s'),
  titleYearWords: words(`
    agenda vision horizon roadmap blueprint strategy project plan windows office model article room
    route flight`),
  paperNames: words(`
    times telegraph mirror mail express post herald tribune independent mercury world star sun people standard
    nation guardian punch vanguard gazette`),
  weekdayNames: ['sheffield wednesday', 'ruby tuesday', 'taking back sunday'],
  namedDays: words(`
    black bloody super good easter ash cyber palm giving shrove maundy holy gray fat`),
  possessives: words('his her their my our your its'),
  intendingWords: words(
    'promised pledged vowed threatened agreed offered voted decided invited urged ordered summoned',
  ),
  dayLeads: words('on'),
  perfectWords: words('has have ve'),
  helpers,
  beginningForms: words('beginning starting commencing'),
  futureBeforeInfinitive: words('going set due ready poised slated about'),
  futureWords: words(`
    expires begins starts resumes reopens
    will ll shall would due scheduled expected expects expect plans plan planned planning upcoming must
    should could may might can hopes ahead wo slated aims intends`),
  pastWords: words(`
    was were had has did said told came went took made began found left held met saw won lost fell
    rose grew broke hit struck shot led ran became gave got sent brought wrote spoke put cut shut hurt
    kept paid sold bought fought fired died been felt froze forgot swam sang rang drank ate slept wept
    crept leapt bent lent burnt spilt dug hung stuck sought taught bound wound ground fled bled fed
    bred sped slew threw blew grew withdrew overthrew overtook undertook mistook forbade forgave woke
    tore wore swore bore shook stole broke rode drove strode burst cast set let hit upset stung spun
    sprang shrank arose awoke beat bit hid lit slit split spread thrust sent spent meant dealt heard
    sold held upheld withheld stood withstood understood thought knew drew flew drove slid sank swept
    quit arose stood sat laid lay built caught chose dealt spent used tied born have`),
  statementWords: words(`
    speaking articulated spoke interview briefing press_conference news_conference statement speech
    addressing addressed`),
  helpingWords: words(`
    was were had has have been be being is are not to also did used the a never already since again`),
  presentWords: words('is are still remains remain exists exist lives live'),
  futureNouns: words('deadline cutoff expiry target'),
  soonAfter: words('soon_after shortly_after shortly_afterwards sometime_later years_later'),
  negations: words('not never no without'),
  unrealWords: words(`
    if whether unless wants wanted want wish hope hoped decided agreed refused chosen chose offered
    asked tried enough able unable likely ever always twice previously`),
  presentForms: words(`
    has have is are uses comes says claims remains includes works features offers owns makes holds say
    claim argues believes plans expects wants needs costs contains runs supports reports accounts`),
  passivePresent: words('is are'),
  clauseWords: words(`
    which who whom whose when while where because although though but as than after before since until
    whether if following saying including`),
  superlatives: words(`
    worst best most least only first last unprecedented record time seen low lows high highs level
    levels loss fall`),
  superlativeEndings: words('est'),
  plannedInPast: words('was were'),
  pastEndings: words('ed'),
  futureIn: words('in'),
  yearLetters: words('fy cy'),
  yearBefore: words('fiscal fiscal_year financial_year'),
  weekdayWeeks: true,
  partLetters: byValue([
    ['Q', 'q'],
    ['HY', 'h'],
  ]),
  numericOrder: 'month-first',
  countedNouns: words(`
    people men women children soldiers troops workers students victims cases deaths homes houses euros
    dollars pounds percent per km kilometres kilometers miles metres meters feet tons tonnes times
    points votes seats members jobs employees passengers vehicles companies villages families refugees
    rupees civilians others hectares acres kg pages units degrees billion million trillion protesters
    prisoners fighters residents tickets copies states countries`),
};
