/** An RTF document to an article. */
import { composeMarkup, NOTHING_DECLARED } from '../compose-article.ts';
import type { DocumentReading, RawDocument } from '../document.ts';
import { finishDocument } from '../finish-document.ts';
import { properties } from './file-properties.ts';
import { rtfMarkup } from './rtf-markup.ts';

/** Reads an RTF document; what it embeds is left out. @throws PageTooLarge */
export function readRtf({ bytes }: RawDocument): DocumentReading {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const { markup, charset, ...info } = rtfMarkup(text);
  return finishDocument(composeMarkup(markup, NOTHING_DECLARED, properties(info)), {
    decoded: { text: '', charset, notices: [] },
    format: 'rtf',
  });
}
