/** The description of a PDF as an XMP packet (ISO 16684-1), equal to its information dictionary. */
import { escapeMarkup } from '../../core/briefing/escape-markup.ts';
import type { PdfDescription } from './finish-pdf.ts';

/** The packet as text, UTF-8, without padding: nobody edits it in place. */
export function xmpPacket({ title, author, subject, language, creator, now }: PdfDescription): string {
  // Quotation marks are plain in text, and so the title reads the same here and in the dictionary.
  const text = (value: string) => escapeMarkup(value).replaceAll('&quot;', '"').replaceAll('&#39;', "'");
  const date = now.replace(/\.\d+(?=Z|[+-])/, '');
  const alternative = (value: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${text(value)}</rdf:li></rdf:Alt>`;
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${alternative(title)}</dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${text(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:description>${alternative(subject)}</dc:description>`,
    `<dc:language><rdf:Bag><rdf:li>${text(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreatorTool>${text(creator)}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${text(date)}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${text(date)}</xmp:ModifyDate>`,
    `<xmp:MetadataDate>${text(date)}</xmp:MetadataDate>`,
    `<pdf:Producer>${text(creator)}</pdf:Producer>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}
