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
