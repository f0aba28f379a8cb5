/** Lines about who wrote an article, which stand below it. */
import { comparisonKey, countWords } from './text-features.ts';

const ROLE =
  '(?:writer|reporter|editor|journalist|correspondent|columnist|author|contributor|professor|lecturer|fellow|researcher|blogger|producer|photographer|critic|analyst|director|founder|co-?founder|consultant|freelance|freelancer|specialist|expert|strategist|student|historian|economist|scientist|redakteur(?:in)?|korrespondent(?:in)?|journalist(?:in)?|autor(?:in)?|reporter(?:in)?|volontär(?:in)?|kolumnist(?:in)?|ressortleiter(?:in)?|journaliste|rédacteur|rédactrice|correspondante?|periodista|redactora?|corresponsal|jornalista|repórter|giornalista|redattore|gazeteci|muhabir|журналист|корреспондент|обозреватель|автор)';
const NAME =
  "\\p{Lu}[\\p{L}.'’-]+(?: (?:(?:de|da|van|von|der|den|al|bin|el|la|di) )?\\p{Lu}[\\p{L}.'’-]*){0,4}";
const IS = new RegExp(
  `^${NAME}(?: \\([^)]{1,20}\\))? (?:is|was|ist|war|est|es|é|è) (?<what>[^.]{0,160})`,
  'u',
);
const HAS_ROLE = new RegExp(`(?<!\\p{L})${ROLE}(?!\\p{L})`, 'iu');
const HABITS = new RegExp(
  `^(?:${NAME}|He|She|They|Sie|Er|Korrespondent(?:in)? ${NAME}|Redakteur(?:in)? ${NAME}) (?:covers|writes|reports|blogs|has (?:written|covered|worked for|worked at|been (?:writing|covering|a (?:journalist|reporter|writer)))|joined|may be reached|can be (?:reached|found|followed|contacted)|lives in|is based in|graduated from|holds an?|schreibt (?:über|für)|berichtet (?:über|für|aus)|arbeitet (?:als|für|bei)|ist bei|studierte|escribe|cubre|couvre|écrit)(?!\\p{L})`,
  'u',
);
const CONTACT =
  /\b(?:follow|find|tweet|message) (?:him|her|them|me|us) (?:at|on|via)\b|\b(?:reach|contact|e-?mail) (?:him|her|me|us) (?:at|on|via)\b|\b(?:may|can) be reached (?:at|on|via)\b.{0,60}@|\bon (?:twitter|x|instagram|bluesky|mastodon|threads)\b.{0,30}@\w+|\b(?:you can|to) (?:email|contact|reach)\b.{0,60}@\w+\.\w+/iu;
const LONGEST_NOTE = 140;

/** True where a paragraph at the end tells of the author and not of the news. */
export function isAuthorNote(text: string, byline: readonly string[]): boolean {
  if (countWords(text) > LONGEST_NOTE || /^["“„«]/u.test(text)) return false;
  const start = comparisonKey(text.slice(0, 80));
  if (byline.some((name) => countWords(name) >= 2 && start.startsWith(comparisonKey(name)))) return true;
  return HAS_ROLE.test(IS.exec(text)?.groups?.['what'] ?? '') || HABITS.test(text) || CONTACT.test(text);
}
