/**
 * Gives the tags' identifiers numbers of this document's own. The browser counts them on from
 * whatever it printed before, which makes two prints of one briefing differ and tells how much else
 * was printed.
 */
import { PDFArray, PDFDict, PDFHexString, PDFString, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';

const IDENTIFIER = /^node(\d{8,})$/;

/** Renames every identifier of the form `node00000284`, in the same order, counted from 1. */
export function renumberTags(context: PDFContext): void {
  const found: { readonly name: string; readonly put: (value: PDFString) => void }[] = [];
  for (const [, object] of context.enumerateIndirectObjects()) visit(object, found);
  const ordered = [...new Set(found.map(({ name }) => name))].sort(
    (a, b) => Number(numberOf(a)) - Number(numberOf(b)),
  );
  const renamed = new Map(ordered.map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]));
  for (const { name, put } of found) put(PDFString.of(renamed.get(name) ?? name));
}

function visit(
  object: PDFObject,
  found: { readonly name: string; readonly put: (value: PDFString) => void }[],
): void {
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      const name = identifierIn(value);
      if (name === null) visit(value, found);
      else found.push({ name, put: (renamed) => object.set(key, renamed) });
    }
  } else if (object instanceof PDFArray) {
    for (const [index, value] of object.asArray().entries()) {
      const name = identifierIn(value);
      if (name === null) visit(value, found);
      else found.push({ name, put: (renamed) => object.set(index, renamed) });
    }
  }
}

function identifierIn(value: PDFObject): string | null {
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return null;
  const text = value.decodeText();
  return IDENTIFIER.test(text) ? text : null;
}

function numberOf(name: string): string {
  return IDENTIFIER.exec(name)?.[1] ?? '0';
}
