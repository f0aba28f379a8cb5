/** Chinese organisations that no list knows: a clause that opens with a name and its kind. */
import { mentionOf, type Mention, type NamingContext } from './mention.ts';

const KIND =
  '(?:集团公司|集团|公司|大学|学院|研究所|研究院|协会|商会|联合会|基金会|银行|合作社|出版社|电视台|通讯社|医院)';
/** Characters of grammar, which no such name has. */
const GRAMMAR =
  '的了在是将与和及对向由被这那该其各每本我你他她它某此等也就还都已有为以从到让使给据称说个家所有另两几多名位';
/** "Local companies", "a new bank": a kind and no name. */
const GENERIC = '(?:当地|本地|国内|外国|全国|许多|部分|主要|相关|有关|大型|小型|私人|新|旧|老牌)';
/** At the start of a clause: elsewhere nothing shows where the name begins. */
const OPENING = new RegExp(
  `(?<=^|[，。；！？：、“”（）\\n\\s])(?!${KIND}|${GENERIC})(?:(?![${GRAMMAR}])\\p{Script=Han}){2,10}?${KIND}(?!${KIND}|们)`,
  'gu',
);

/** Every mention of an organisation that somewhere opens a clause with its full name. */
export function findChineseOrganisations(context: NamingContext): Mention[] {
  const { text } = context.document;
  const names = new Set([...text.matchAll(OPENING)].map(([name]) => name));
  const mentions: Mention[] = [];
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      // Below listed places: they are never lost to a longer name.
      const span = { start: at, end: at + name.length };
      mentions.push(mentionOf(context, span, 'organisation', 58, 'a name with its kind'));
    }
  }
  return mentions;
}
