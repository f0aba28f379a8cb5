import type { PointWords } from '../point-words.ts';

const NUMBER =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|(?!(?:1[89]|20)\\d\\d\\b)\\d[\\d,.]*)';
const UNIT = '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)';
const DAY = '(?:day|night|morning|afternoon|evening|week|month|year|summer|winter|season)';
const COMPLETED = '(?:of|by|from|in|at|on|for|with|without|who|whose|which|that|to|and|between|aboard|near)';

export const pointWords: PointWords = {
  unnamed: [
    `the \\d+-year-olds?(?! ${COMPLETED}\\b| \\p{Lu}| \\p{L}+ ${COMPLETED}\\b)`,
    'the (?:mother|father|grandmother|grandfather) of (?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+)\\b(?! from| in| \\p{Lu}| \\p{L}+ (?:who|whose|\\p{L}+ed))',
    `(?:\\p{L}+ (?:of|for|from|by|with) )?(?:all )?the ${NUMBER} (?!${UNIT})\\p{Ll}+\\b(?! ${COMPLETED}\\b| \\p{Lu}|-)`,
  ],
  steps: [
    `(?:this|last|next) ${DAY},? (?:he|she|they|it)\\b`,
    `(?:(?:about|almost|barely|just|less than|more than|nearly|only) )?(?:an?|one|some|several|many|a few|a couple of|${NUMBER}) ${UNIT} (?:later|earlier|previously|afterwards?)(?! than)\\b`,
    `(?:about|just|only)?(?:an?|one|several|a few|${NUMBER}) ${UNIT} (?:before|after),`,
    `(?:by |on |in |until |for )?the (?:next|following|previous|same) ${DAY}\\b(?! of\\b| to\\b| as\\b)`,
    `(?:on |in |by )?that (?:same )?${DAY}\\b`,
    'in the (?:\\p{L}+ )?(?:days|hours|months|weeks|years) (?:since|before|after|that followed),',
    '(?:shortly|soon|immediately) (?:afterwards?|thereafter|(?:after|before),)',
    'moments later|by that time|at that point|in the meantime|in the end|in the process',
  ],
  demonstratives: '(?:this|these|those|(?:about|after|at|by|during|for|from|in|of|on|to|under|with) that)',
  pointless:
    '(?:past |coming |last |very )?(?:weeks?|weekend|months?|years?|mornings?|afternoon|evening|summer|winter|spring|autumn|fall|season|quarter|decade|century|term|days?|mondays?|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|ramadan|who|whom|whose|which|of|with|without|in|from|under|over|already|still|most|on|at|aboard|the|a|an|he|she|it|they|(?:attend|be|fac|flee|hav|liv|seek|suffer|us|wait|work)ing|[a-z]+ (?:that|who|which|whose))',
  objects:
    '(?<!\\b(?:make|makes|made|making|find|finds|found|finding|think|thinks|thought|keep|keeps|kept|takes?|took|feel|felt|put) )\\bit(?=[.,;:]| (?:for|in|at|on|to|as|a|an|the|and|or|by|with|from|until|before|after|again|up|down|out|off|back|over|["“‘]))',
  informed: '((?:was|were|been|being|be) (?:told|informed|notified|consulted|briefed|warned|alerted)\\b)',
  informedOf:
    '\\b(?:about|of|that|to|how|what|whether|why|when|where|not|as|against|over|off|for|would|will|had|has|have|was|were|is|are|could|can|should|must|may|might|he|she|they|it)\\b|[:"“]',
  spokesmen:
    '\\ban? (?:(?:company|firm|group|department|agency) )?(?:spokes(?:man|woman|person)|representative|aide)(?! (?:for|of|from|at|to)\\b)',
  silences:
    "\\bdeclined to (?:comment|be (?:named|interviewed))(?! (?:on|about) (?!\\p{L}+day\\b))|\\b(?:respond|reply)(?:ed)? to (?:an? |several |multiple |repeated |the )?(?:e-?mail(?:ed)? )?(?:requests?|inquir|enquir|questions?|calls?|messages?|\\p{L}+(?:’|')s requests?)|\\bcould not (?:immediately )?be reached\\b",
  signs:
    '^(?:told|informed|notified|consulted|briefed|warned|alerted|spokes|representative$|aide$|declined$|respond|repl|reached$)',
  dummies:
    'it (?:has |had )?(?:emerged|transpired|turned out|seems|appears|appeared|follows) (?:[^.]{1,40} )?that\\b|it (?:is|was|remains|remained) (?:(?:not|also|still|now|yet) )*(?:(?:clear|unclear|known|unknown|certain|uncertain|disputed)\\b.*?\\b(?:that|whether|if|how|who|why|what|when|where)|(?:expected|likely|unlikely|thought|believed|understood|hoped|feared|alleged|reported|estimated|planned|true) that|(?:possible|impossible|illegal|forbidden|hard|difficult|easy) (?:(?:for|in|at|on|under) [^.]{1,40} )?to)\\b',
  subjects: {
    it: "(?:The|A|An|Its|Their|His|Her) (?:[\\p{L}’'-]+ ){0,4}?[\\p{L}-]+|\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,3}",
    they: "(?:(?:The|Its|Their|His|Her|More than|At least|About|Some|Nearly|Almost|Hundreds of|Thousands of|Dozens of) )?(?:[\\p{L}\\d,’'-]+ ){0,3}?[\\p{L}-]+",
    he: '',
    she: '',
  },
};
