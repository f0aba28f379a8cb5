/** Takes out what a publisher says about itself: commissions, copyright, advice, translation, consent. */
import { pieceText, type Finding, type PruningStep } from './piece.ts';
import { countWords } from './text-features.ts';

const NOTICES: readonly { readonly reason: string; readonly pattern: RegExp }[] = [
  {
    reason: 'affiliate notice',
    pattern:
      /\b(?:contains?|includes?|uses?|may be|are) affiliate links?\b|\baffiliate (?:disclosure|disclaimer)\b|\b(?:we|us|site|page) (?:may|might|can|could) (?:earn|receive|get|make|collect) (?:an? |some )?(?:small )?(?:affiliate )?(?:commissions?|compensation|revenue|share)\b|\b(?:we|us|\p{Lu}\S+) (?:may )?earns? (?:an? )?commissions?\b|\bproducts? (?:and services )?(?:are|is) (?:independently|editorially) (?:selected|chosen|reviewed)\b|affiliate-links?.{0,120}\b(?:erhalten|bekommen|kauf|provision)/iu,
  },
  {
    reason: 'copyright notice',
    pattern:
      /\b(?:is|are) (?:subject to|protected by) copyright\b|\bno part (?:of this \S+ )?may be reproduced\b|\b(?:may|must) not be (?:published, )?(?:reproduced|republished|redistributed|rewritten|copied)\b|\ball rights reserved\b|\bdarf nicht (?:ohne .{0,40})?(?:vervielfältigt|veröffentlicht)\b|未经.{0,12}(?:授权|许可|书面).{0,20}(?:不得|禁止|严禁)|(?:禁止|严禁)转载|無断転載|무단 ?(?:전재|복제)/iu,
  },
  {
    reason: 'disclaimer',
    pattern:
      /\bfor (?:general )?information(?:al)? purposes only\b|\bnot (?:intended (?:to|as)|a substitute for|constitute)\b.{0,80}\badvice\b|\bopinions? expressed (?:in this|here|by|are)\b|\bviews expressed (?:in this|here|by|are)\b|\bdo(?:es)? not (?:necessarily )?reflect the (?:views|opinions?|official)\b|nicht (?:zwingend |unbedingt )?der meinung der redaktion|no (?:necesariamente )?reflejan? (?:la|el) (?:opinión|posición)|ne (?:reflètent|engagent) (?:pas|que)|\b(?:are|is a) registered trademarks? of\b|\bstatements have not been evaluated by\b|本文(?:仅|不)代表|不代表.{0,10}(?:立场|观点)|لا (?:يعبر|تعبر) .{0,20}عن رأي/iu,
  },
  {
    reason: 'consent notice',
    pattern:
      /\bby (?:using|continuing|clicking|signing|providing|subscribing|submitting|registering|creating)\b.{0,90}\b(?:you (?:consent|agree|accept|acknowledge|have read|confirm))\b|\byou (?:can|may) unsubscribe (?:at any ?time|whenever)\b|\bunsubscribe from the newsletters?\b|widerrufliche einwilligung|(?:datenschutz|privatsphäre)-?einstellungen|(?:mit (?:dem|ihrem) klick|durch (?:den|einen) klick|externe[rn]? inhalt).{0,120}(?:einverstanden|zustimm|angezeigt|anzuzeigen|laden)|aceptas? (?:la|los|nuestra).{0,40}(?:privacidad|condiciones)|en (?:cliquant|vous inscrivant).{0,80}(?:acceptez|consentez)/iu,
  },
  {
    reason: 'note on a machine’s summary',
    pattern:
      /^.{0,40}(?:\b(?:ai|artificial intelligence)[- ](?:generated|written|made|assisted) (?:summary|summaries|text|content)\b|\b(?:summary|summaries|content|translation) (?:was|were|is|are|has been) (?:automatically )?(?:generated|created|produced|made) (?:by|with|using) (?:ai|artificial intelligence|a machine)\b)|\bKI[- ](?:generiert|erstellt)|(?:mithilfe|mit hilfe|durch) (?:von )?(?:KI|künstlicher intelligenz) (?:erstellt|generiert|zusammengefasst)|^AI ?요약|(?:由|使用) ?AI ?(?:生成|整理)|AI(?:が|による)?(?:生成|要約)/iu,
  },
  {
    reason: 'house notice',
    pattern:
      /^(?:this (?:article|story|piece|post|report) (?:first |originally |also )?(?:appeared|ran|was (?:first |originally )?published)|\S+['’]s mission is to|\S+ uses only high-quality sources|dies ist eine maschinelle übersetzung|dieser (?:artikel|text|beitrag) (?:wurde|erschien|ist) .{0,60}(?:ausgedruckt|erschienen|übersetzt|aktualisiert|lizenz)|.{0,40}(?:beachten sie|bitte).{0,40}kommentare|this (?:article|story|post) (?:was|has been) (?:automatically )?(?:translated|generated)|like this (?:story|article)\?|enjoyed this|if you (?:enjoyed|liked) this|want more\?|have (?:a )?(?:feedback|questions?|comments?) (?:about|on)|we want to hear|let us know|tell us what|what do you think|get .{2,60} delivered|(?:get|follow|read) .{2,60} (?:with|in|on|through) (?:the|our) .{0,30}app\.?$|can['’]t keep up\?|support (?:our|the|independent) |our journalism needs|become a (?:member|subscriber|supporter)|(?:to|for) (?:continue|unlimited) (?:reading|access)|you(?:['’]re| are) reading (?:one of|a|our)|print this|share (?:it|this|on)|facebook twitter|more (?:information|details)\s*:\s*\S+ \S+ et al|journal information\s*:|citation\s*:|provided by\b.{0,60}$|credit\s*:)/iu,
  },
];
const LONGEST_NOTICE = 130;

/** A list of facts is the article's, whatever words it uses. */
const NEVER = new Set(['list-item', 'heading', 'preformatted']);

export const pruneNotices: PruningStep = {
  step: 'notice',
  find(pieces) {
    const findings: Finding[] = [];
    for (const [index, piece] of pieces.entries()) {
      if (piece.removal !== null || !('text' in piece.block) || NEVER.has(piece.block.type)) continue;
      const text = pieceText(piece);
      if (countWords(text) > LONGEST_NOTICE) continue;
      // A reporter quotes such sentences, too: what is in quotation marks is not the publisher's own.
      if (/^["“„«»‘]/u.test(text)) continue;
      const notice = NOTICES.find(({ pattern }) => pattern.test(text));
      if (notice !== undefined) findings.push({ start: index, end: index + 1, reason: notice.reason });
    }
    return findings;
  },
};
