/** Who wrote a Korean article, as a line without mark-up says: "홍길동 기자 | 2026.03.02", "[…=…] 홍길동 기자 =". */
import { namesIn, unique } from './byline-names.ts';

/** A name and its post at the beginning of a line, and what may stand behind it in a byline. */
const SIGNED =
  /^(?:\[[^[\]]{1,24}\]\s*|(?:글|취재|작성자?|기자명)\s*[:：]?\s*)?(?:\p{Script=Hangul}{2,4}\s?(?:선임|수습|인턴|전문|객원)?(?:기자|특파원|논설위원)\s*[·,]?\s*){1,3}(?=$|[|=ㅣ│/(\d]|\S+@|(?:입력|승인|등록|수정|송고|기사입력))/u;
/** Characters of a byline's line. */
const LONGEST_LINE = 90;

/** The reporters that a line names; of a longer one, those who sign before its dateline's "=". */
export function koreanNames(line: string): readonly string[] {
  const signed = SIGNED.exec(line.slice(0, LONGEST_LINE));
  if (signed === null) return [];
  if (line.length > LONGEST_LINE && line[signed[0].length] !== '=') return [];
  return unique(namesIn(signed[0].replace(/^\[[^[\]]*\]\s*/u, ''), ''));
}
