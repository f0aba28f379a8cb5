/** Reads what a PDF holds without trusting any one tool. */
import {
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';

/** Every object and every decoded stream as text; strings also as what they mean. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const parts: string[] = [];
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    parts.push(object.toString());
    if (object instanceof PDFRawStream) parts.push(decoded(object));
    if (object instanceof PDFDict) parts.push(...meanings(object));
  }
  return parts.join('\n');
}

function decoded(stream: PDFRawStream): string {
  try {
    return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  } catch {
    // An image's own encoding: its bytes are looked at as they are.
    return Buffer.from(stream.contents).toString('latin1');
  }
}

function meanings(dictionary: PDFDict): string[] {
  return dictionary
    .entries()
    .flatMap(([key, value]) =>
      value instanceof PDFString || value instanceof PDFHexString
        ? [`${key.toString()} ${value.decodeText()}`]
        : [],
    );
}

/** The outline's titles in reading order. */
export async function outlineTitles(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const titles: string[] = [];
  const visit = (parent: PDFDict): void => {
    let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
    while (item !== undefined) {
      const title = item.lookup(PDFName.of('Title'));
      if (title instanceof PDFString || title instanceof PDFHexString) titles.push(title.decodeText());
      visit(item);
      item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
    }
  };
  visit(document.catalog.lookup(PDFName.of('Outlines'), PDFDict));
  return titles;
}
