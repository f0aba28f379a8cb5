/** What English dates tell of. */
import type { EventWords } from '../event-words.ts';
import { words } from '../speech-data.ts';
import { eventSynonyms } from './event-synonyms.ts';

export const eventWords: EventWords = {
  planWords: words(`
    scheduled expected expects expect plans planned planning due slated hopes aims intends expires begins
    starts resumes reopens`),
  scheduledForms: words(`
    votes vote meets meet opens open closes close ends end returns return hosts host plays play faces face
    visits visit arrives arrive leaves leave departs reports report publishes holds hold takes take travels
    travel launches launch airs premieres kicks runs run goes go comes come retires appears sits marks`),
  fixedForms: words('opens closes ends'),
  fixedForPeople: words('returns runs votes'),
  outcomeWords: words('higher lower up down flat mixed firmer weaker'),
  openingVerbs: words(`
    began begun begin begins beginning started start starts starting opened open opens opening launched
    launch launches kicked kick kicks`),
  endingVerbs: words(`
    ended end ends ending broke break concluded conclude concludes closed close closes finished finish
    finishes collapsed collapse wrapped wrap failed fail culminated completed`),
  comparingWords: words('than compared versus vs against from'),
  deedsWithInfinitive: words('agreed agrees decided refused voted'),
  presentFuture: words('will ll shall'),
  synonyms: eventSynonyms,
  emptyWords: words(`
    would shall should could can may might must is am was were been being had did does do done get got
    going set due scheduled expected planned plans plan expects hopes people person persons man men woman
    women several least also still just only more most than later early late earlier again since another
    other some many all both each its his her our your my me him them us she it we you i these those such
    own off out over up down back away around near outside across through behind inside before after when
    while where because although though but if so not no nor very too how what why whose whom there here
    then now first last next week weeks day days month months year years hour hours morning afternoon
    evening night midday noon end until till during within without about took take takes taken taking any via per yet one ago use used
    came come comes went go goes gone made make makes making saying told tells tell according`),
  wordEndings: words('ing ed es s e'),
  modifiersLead: true,
  siteLeads: words('in near off outside'),
  reasonWords: words('over for of with about'),
  chargingVerbs: words(`
    charged fined jailed convicted sentenced accused acquitted tried indicted sued prosecuted imprisoned
    blamed criticised criticized apologised apologized condemned cleared extradited suspended banned
    compensated investigated arrested detained wanted punished guilty trial responsible`),
  relatives: words('which who whom whose where'),
  nounStops: words(`
    of in at on for from with against over about into by to under between near after before during without
    within across among as off around towards toward out up down that which who and or but is are has have
    at_all through than`),
  gerundEnding: 'ing',
  duringWord: 'while',
  nounSayings: words(`
    warned warns announced announces condemned condemns denied denies criticised criticized denounced welcomed
    demanded urged confirmed alleged promised pledged vowed threatened praised hailed slammed admitted
    acknowledged predicted hinted defended expressed voiced reiterated stressed claimed suggested proposed
    lamented apologised apologized complained reported disputed refuted deplored blasted decried lauded applauded`),
  nounSayingsWith: {
    called: ['for'],
    calls: ['for'],
    appealed: ['for'],
    declined: ['comment'],
    refused: ['comment'],
  },
  passiveWords: words('was were been be being is are got'),
  sideClauses: words('as while who which whose whom although though because but'),
  routeWords: words('from to towards toward for'),
  verbPrefixes: words('re co pre'),
  adverbLikeVerbs: words('fly rely apply reply supply comply imply multiply rally ally bully tally'),
  stateNouns: words(`
    government governments cabinet army military navy fleet force forces jet jets troops soldiers police parliament
    authorities authority ministry officials court courts state voters warplanes aircraft drones missiles helicopters
    planes warships ships submarine tanks artillery shelling strikes strike airstrikes raid raids attack attacks
    invasion lawmakers parliamentarians senate congress administration regime intelligence coastguard guard guards
    embassy delegation delegations negotiators diplomats diplomat commandos special rescuers prosecutors customs
    side team squad sanctions tariffs election elections side republic bank exports imports economy`),
  betweenHelpers: words('still soon just even now then instead together once ever almost perhaps'),
  beforeInfinitive: words('able unable likely unlikely ready willing free keen eager'),
};
