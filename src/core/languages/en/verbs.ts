/** English verbs of saying, by what they do and by their forms. */
import { words } from '../speech-data.ts';

/** They report clauses. */
export const SAYING = words(`
  said says told tells stated states added adds announced announces reported reports claimed claims
  argued argues asserted asserts insisted insists explained explains noted notes warned warns
  acknowledged acknowledges admitted admits alleged alleges affirmed affirms agreed agrees answered
  answers asked asks assured assures believed believes boasted boasts commented complained
  complains conceded concedes concluded concludes confessed confesses confirmed confirms contended
  contends continued continues countered counters cautioned cautions declared declares demanded
  demands denied denies disclosed discloses emphasized emphasizes emphasised emphasises estimated
  estimates expected expects feared fears hinted hints hoped hopes implied implies indicated
  indicates informed informs joked jokes lamented laments maintained maintains mentioned mentions
  objected objects observed observes pledged pledges pointed points predicted predicts proclaimed
  proclaims professed professes promised promises pronounced proposed proposes protested protests
  quipped quips reasoned reasons recalled recalls reckoned reckons recommended recommends reiterated
  reiterates remarked remarks remembered remembers repeated repeats replied replies responded responds
  retorted retorts revealed reveals ruled rules shouted shouts showed shows speculated speculates
  stressed stresses suggested suggests suspected suspects swore swears testified testifies thought
  thinks threatened threatens tweeted tweets underscored underscores underlined underlines urged
  urges vowed vows wondered wonders wrote writes highlighted highlights echoed echoes recounted
  recounts posted posts blogged volunteered yelled whispered exclaimed exclaims cried cries
  opined opines advised advises forecast forecasts found finds learned learns knew knows
  charged charges contested contests reminded reminds guaranteed guarantees figured figures
  theorized theorizes surmised posited posits ventured stipulated stipulates certified decreed
  quoted quotes read reads wants wanted feels felt decided decides concurred concurs interjected
  interjects chimed chimes intoned mused muses deadpanned gushed gushes vented fumed fumes
  marveled scoffed scoffs sneered bragged brags elaborated elaborates clarified clarifies
  specified specifies hypothesized posits dismissed counseled
  confided confides fretted frets griped gripes groused grumbled grumbles reaffirmed reaffirms reassured reassures reasserted
  restated crowed divulged divulges conjectured postulated inferred deduced attested attests avowed inquired inquires enquired
  begged begs pleaded pleads implored implores exhorted exhorts admonished admonishes preached ranted raved railed bellowed hollered gloated
  gloats exulted exults texted emailed editorialized editorializes bristled quibbled retweeted
  uncovered uncovers assessed assesses shared shares intimated intimates enthused enthuses averred avers conveyed conveys related relates relayed relays signaled signals signalled
  held holds accepted accepts recognized recognizes recognised recognises granted allowed allows`);

/** They attribute words in marks, and judge. */
export const QUOTING = words(`
  called calls dubbed dubs labeled labels labelled described describes characterized
  characterizes characterised characterises referred refers praised praises criticized criticizes criticised
  criticises condemned condemns denounced denounces blasted blasts slammed slams attacked attacks
  accused accuses derided derides mocked mocks hailed hails lauded lauds welcomed welcomes
  rejected rejects cited cites discussed discusses expressed expresses voiced voices
  branded brands likened likens compared compares deemed deems touted touts
  blamed blames ridiculed ridicules decried decries deplored deplores faulted faults lambasted lambastes
  mouthed mouths termed terms portrayed portrays chanted chants
  greeted greets thanked thanks apologized apologizes apologised
  instructed instructs ordered orders encouraged encourages
  defended defends taunted taunts teased teases
  advocated heralded heralds bemoaned bemoans bashed bashes scolded scolds chided chides
  dismisses repudiated repudiates disavowed disavows spurned panned trashed trashes savaged pilloried lampooned lampoons
  demonized demonizes demeaned insulted smeared impugned endorsed endorses applauded applauds commended commends extolled extols
  saluted salutes mourned mourns rebutted rebuts refuted refutes rebuffed rebuffs parroted recited recites coined coins
  scrawled scribbled penned christened paraphrased paraphrases advocates hammered hammers ripped rips skewered skewers excoriated excoriates castigated castigates chastised chastises
  berated berates vilified vilifies disparaged disparages maligned maligns depicted depicts challenged challenges disputed disputes
  assailed assails rebuked rebukes belittled belittles championed champions
  invoked invokes uttered utters questioned questions summarized summarizes summarised
  spoke speaks speak talked talks talk credited credits credit identified identifies identify
  captioned cast casts painted paints rated typed`);

/** Attribute only what they follow: “…,” she began. */
export const FOLLOWING = words(`
  laughed laughs smiled smiles sighed sighs nodded grinned shrugged shrugs snapped snaps went goes began begins
  started starts opened opens closed closes put puts offered offers gave gives joined joins
  interrupted interrupts pressed presses shot fired fires barked barks retaliated retaliates tried tries
  finished finishes ended ends sang sings growled groaned gasped chuckled giggled sobbed roared
  bellowed hissed muttered mutters murmured mumbled screamed screams wept pleaded pleads begged begs
  sniffed croaked drawled thundered corrected corrects persisted persists pursued ventured
  rejoined returned thought came spoke speaks talked talks shared shares captions captioned reacted reacts reflected reflects
  weighed weighs comments beamed stammered whined wailed shrieked moaned snarled`);

export const PARTICIPLES = words(`
  saying telling stating adding announcing reporting claiming arguing asserting insisting explaining
  noting warning acknowledging admitting alleging affirming answering asking assuring believing
  boasting commenting complaining conceding concluding confirming contending continuing countering
  cautioning declaring demanding denying emphasizing emphasising hinting implying indicating
  informing joking lamenting maintaining mentioning observing pledging pointing predicting
  proclaiming promising proposing protesting recalling reiterating remarking repeating replying
  responding revealing shouting speculating stressing suggesting swearing testifying threatening
  tweeting underscoring underlining urging vowing wondering writing highlighting posting calling
  dubbing labeling describing characterizing referring praising criticizing condemning denouncing
  blasting slamming accusing mocking hailing citing expressing reading quipping screaming yelling
  mouthing chanting quoting recounting asserting advising reminding signalling signaling branding
  lambasting attacking welcoming rejecting voicing defending thanking apologizing encouraging taunting teasing advocating
  bemoaning bashing scolding chiding assailing rebuking belittling championing invoking uttering questioning summarizing crediting
  confiding fretting griping grumbling reaffirming reassuring pleading imploring exhorting admonishing ranting railing gloating
  repudiating disavowing applauding commending extolling parroting reciting scrawling paraphrasing hollering
  portraying depicting dismissing touting deriding ridiculing decrying lauding naming labelling crying
  likening comparing deeming blaming declaring singing closing ending opening beginning starting gushing raving marveling marvelling musing opining
  theorizing venting fuming hypothesizing`);

export const INFINITIVES = words(`
  say tell state add announce report claim argue assert insist explain note warn acknowledge admit
  allege affirm agree answer ask assure believe boast comment complain concede conclude confess confirm
  contend continue counter caution declare demand deny disclose emphasize emphasise estimate expect
  fear hint hope imply indicate inform joke lament maintain mention object observe pledge point
  predict proclaim promise propose protest reason recall reckon recommend reiterate remark remember
  repeat reply respond retort reveal rule shout show speculate stress suggest suspect swear testify
  think threaten tweet underscore underline urge vow wonder write highlight echo recount post advise
  forecast find learn know charge remind guarantee read want feel decide call dub label describe
  characterize refer praise criticize condemn denounce blast slam attack accuse deride mock hail laud
  welcome reject cite discuss express use quote offer deem blame defend quip clarify elaborate
  exclaim yell opine posit scoff tout decry deride lambaste bemoan reaffirm reassure reassert attest inquire confide portray depict
  endorse applaud commend rebut refute liken dismiss apologize apologise`);
