/** Lines that say which agency, office or person stands behind a text: "mit dpa", "(AFP)", "Редактор: …". */
import { countWords } from './text-features.ts';

const AGENCY =
  '(?:dpa(?:-\\p{L}+)?|afp|ap|associated press|reuters|upi|efe|ansa|apa|sda|sid|kna|epd|ntb|tt|stt|anp|belga|lusa|pap|čtk|mti|agerpres|tass|тасс|риа новости|интерфакс|уніан|pti|ani|ians|uni|xinhua|kyodo|jiji|yonhap|europa press|agência brasil|antara|aa|dha|iha|رويترز|أ ?ف ?ب|فرانس برس|د ?ب ?أ|وكالات|الوكالات|ایسنا|ایرنا|فارس|एजेंसी|भाषा|वार्ता|共同|時事|时事|新华社|中新社|연합뉴스|agencies|agenturen|agencias|agences|agências|agenzie|agentschappen|агентства)';
const INITIALS = '\\p{L}{1,4}';
/** "mit dpa", "Le Monde avec AFP", "dpa/lno", "(AFP)", "— Reuters". */
const AGENCY_LINE = new RegExp(
  String.raw`^[(\[（【—–*-]{0,2}\s*(?:(?:\p{Lu}\p{L}+ ){0,3}(?:mit|avec|con|com|with|met|och|und|inputs? from|इनपुट|инф\.)\s*[-–:]?\s*(?:(?:material|informationen|agences?|agenzie) (?:von |der |de )?)?(?:les? |l['’]|the )?)?${AGENCY}(?:\s*[-,/+&]\s*${AGENCY}|,? (?:und|and|et|y|e|и) ${AGENCY}|\s*/\s*${INITIALS}){0,4}[)\]）】.*]{0,2}$`,
  'iu',
);
/** "HTV (abc)", "(abc/xyz)": an office and the initials of who wrote. */
const INITIALLED = /^(?:\p{Lu}{2,8} )?\(\p{Ll}{2,4}(?:[/,] ?\p{L}{2,4}){0,3}\)$/u;
/** "এসএ/এমকে", "lno/mt": the initials of who wrote and who edited. */
const INITIALS_ONLY = /^(?:\p{L}\p{M}*){2,4}(?:\/(?:\p{L}\p{M}*){2,4}){1,3}$/u;
/** "（完）", "（记者 张三）". */
const WIDE_CREDIT =
  /^[（(](?:完|終|(?:记者|記者|编辑|編輯|责编|责任编辑|实习生|通讯员)[^。()（）]{1,24})[)）]$/u;
/** A post in a newsroom, a colon and a name, in the languages met. */
const POST = new RegExp(
  String.raw`^(?:редактор|корреспондент|подготовила?|журналист|репортер|editör|muhabir|yazar|edición|redacción|redactora?|edição|reportagem|redação|a cura di|opracowa(?:ł|nie)|oprac\.|redaktor|penulis|penyunting|reporter|pewarta|editor|editing|redakt(?:ion|eur(?:in)?|ør|ör)|propos recueillis par|تحرير|إعداد|محرر|خبرنگار|دبیر|संपादक|रिपोर्ट(?:र)?)\s*[:：]?\s+(?<name>[\p{Lu}\p{Lo}][\p{L}.'’-]*(?:[ ,]+(?:(?:de|da|dos|von|van|bin|al) )?[\p{Lu}\p{Lo}][\p{L}.'’-]*){0,4})$`,
  'u',
);
/** Words and characters of such a line. */
const LONGEST_CREDIT = 9;
const MOST_CHARACTERS = 100;

/** True where a line is only an agency's or a newsroom's credit. */
export function isAgencyCredit(text: string): boolean {
  return (
    text.length <= MOST_CHARACTERS &&
    countWords(text) <= LONGEST_CREDIT &&
    (AGENCY_LINE.test(text) || INITIALLED.test(text) || INITIALS_ONLY.test(text) || WIDE_CREDIT.test(text))
  );
}

/** True where a line names who edited or prepared the text: "Редактор: Анна Иванова". */
export function isPostCredit(text: string): boolean {
  if (text.length > MOST_CHARACTERS || countWords(text) > LONGEST_CREDIT) return false;
  const opening = text.slice(0, 1).toLowerCase() + text.slice(1);
  const name = POST.exec(opening)?.groups?.['name'];
  if (name === undefined) return false;
  // Without a colon, or in a script without capitals, one word more could make it a sentence.
  return /[:：]/u.test(text) || opening.startsWith('a cura di') || opening.startsWith('propos ');
}
