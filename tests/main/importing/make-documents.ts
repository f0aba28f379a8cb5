/** Small documents of many formats, written by hand for the tests. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** The unpacked size that the archive claims, where it lies. */
  readonly size?: number;
}

/** An archive of deflated entries. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, size } of entries) {
    const raw = Buffer.from(data as string);
    const packed = deflateRawSync(raw, { level: 9 });
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size ?? raw.length, 18);
    common.writeUInt16LE(title.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    files.push(Buffer.from('PK\u0003\u0004'), common, title, packed);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), common, place, title);
    offset += 30 + title.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, listing, Buffer.from('PK\u0005\u0006'), end]);
}

export interface MailFile {
  readonly name: string;
  readonly type: string;
  readonly data: string | Uint8Array;
}

export interface MailContent {
  readonly subject: string;
  readonly body: string;
  readonly type?: string;
  readonly headers?: readonly string[];
  readonly files?: readonly MailFile[];
}

/** A message with CRLF line ends; what is attached is in base64. */
export function mail({
  subject,
  body,
  type = 'text/plain; charset=utf-8',
  headers = [],
  files = [],
}: MailContent): string {
  const head = [
    'From: "Ann Lee" <ann@x.example>',
    'To: desk@x.example',
    'Date: Thu, 1 Jan 2026 08:00:00 +0300',
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    ...headers,
  ];
  if (files.length === 0) return [...head, `Content-Type: ${type}`, '', body].join('\r\n');
  const parts = files.flatMap(({ name, type: fileType, data }) => [
    '--b0',
    `Content-Type: ${fileType}; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(data as string)
      .toString('base64')
      .replaceAll(/.{76}/g, '$&\r\n'),
  ]);
  return [
    ...head,
    'Content-Type: multipart/mixed; boundary=b0',
    '',
    '--b0',
    `Content-Type: ${type}`,
    '',
    body,
    ...parts,
    '--b0--',
    '',
  ].join('\r\n');
}

/** A Word document of the given body markup (WordprocessingML); pictures are `picture1` and so on. */
export function docx(body: string, core = '', pictures: readonly Uint8Array[] = []): Uint8Array {
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  return zip([
    {
      name: '[Content_Types].xml',
      data: `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      data: `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/document.xml',
      data: `${xml}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    },
    {
      name: 'word/styles.xml',
      data: `${xml}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      data: `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/>${pictures.map((_bytes, index) => `<Relationship Id="picture${index + 1}" Type="${office}/image" Target="media/${index + 1}.png"/>`).join('')}</Relationships>`,
    },
    ...pictures.map((data, index) => ({ name: `word/media/${index + 1}.png`, data })),
    {
      name: 'docProps/core.xml',
      data: `${xml}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
    },
  ]);
}

/** A paragraph of a Word document. */
export function wordParagraph(text: string, style = ''): string {
  return `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A picture of a Word document within a paragraph of its own; `source` names it as markup does. */
export function wordPicture(source: string, description = ''): string {
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
  return `<w:p><w:r><w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing"><wp:docPr id="1" name="p" descr="${description}"/><a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture"><pic:pic xmlns:pic="${drawing}/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ${source}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}
