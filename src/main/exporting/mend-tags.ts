/** Mends the structure tree that printing leaves incomplete (ISO 32000-1, 14.8.4.3.3). */
import { PDFArray, PDFDict, PDFName, PDFRef, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';

const KIDS = PDFName.of('K');
const PARENT = PDFName.of('P');
const KIND = PDFName.of('S');

/** Tags of the browser's that only later versions of PDF know, with what they are to a reader of this one. */
const ROLES = { Em: 'Span', Strong: 'Span' } as const;

/** Names the roles of unknown tags, and gives every list item a body for what is not its label. */
export function mendTags(context: PDFContext, root: PDFDict): void {
  const roles = root.lookupMaybe(PDFName.of('RoleMap'), PDFDict) ?? context.obj({});
  for (const [tag, role] of Object.entries(ROLES)) {
    if (!roles.has(PDFName.of(tag))) roles.set(PDFName.of(tag), PDFName.of(role));
  }
  root.set(PDFName.of('RoleMap'), roles);
  const waiting: PDFObject[] = kidsOf(root);
  const seen = new Set<PDFObject>();
  for (let kid = waiting.pop(); kid !== undefined; kid = waiting.pop()) {
    const element = context.lookup(kid);
    if (!(element instanceof PDFDict) || seen.has(element)) continue;
    seen.add(element);
    waiting.push(...kidsOf(element));
    if (kid instanceof PDFRef && kindOf(element) === 'LI') giveBody(context, kid, element);
  }
}

function giveBody(context: PDFContext, itemRef: PDFRef, item: PDFDict): void {
  const kids = kidsOf(item).map((kid) => ({ kid, element: context.lookup(kid) }));
  const body = kids.filter(({ element }) => !(element instanceof PDFDict && kindOf(element) === 'Lbl'));
  // Marked content that lies in the item itself is found through the parent tree: left as it is.
  if (
    body.length === 0 ||
    body.some(({ element }) => !(element instanceof PDFDict) || kindOf(element) === '')
  )
    return;
  if (body.every(({ element }) => element instanceof PDFDict && kindOf(element) === 'LBody')) return;
  const bodyRef = context.register(
    context.obj({ Type: 'StructElem', S: 'LBody', P: itemRef, K: body.map(({ kid }) => kid) }),
  );
  for (const { element } of body) {
    if (element instanceof PDFDict) element.set(PARENT, bodyRef);
  }
  const labels = kids.filter((entry) => !body.includes(entry)).map(({ kid }) => kid);
  item.set(KIDS, context.obj([...labels, bodyRef]));
}

function kidsOf(element: PDFDict): PDFObject[] {
  const kids = element.get(KIDS);
  const resolved = kids instanceof PDFRef ? element.context.lookup(kids) : kids;
  if (resolved instanceof PDFArray) return resolved.asArray();
  return kids === undefined ? [] : [kids];
}

function kindOf(element: PDFDict): string {
  const kind = element.get(KIND);
  return kind instanceof PDFName ? kind.decodeText() : '';
}
