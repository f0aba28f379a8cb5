/** Certificates of our own making (RFC 5280), so that no key lies in the repository and none ever expires unasked. */
import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

export interface Certified {
  readonly key: string;
  readonly cert: string;
  readonly privateKey: KeyObject;
  readonly name: string;
}

export interface CertificateWish {
  /** Common name, and the name in the subject's alternatives. */
  readonly name: string;
  /** Signs itself where left out. */
  readonly issuer?: Certified;
  readonly from?: Date;
  readonly until?: Date;
  readonly authority?: boolean;
}

const ECDSA_SHA256 = '1.2.840.10045.4.3.2';
const COMMON_NAME = '2.5.4.3';
const ALTERNATIVE_NAMES = '2.5.29.17';
const BASIC_CONSTRAINTS = '2.5.29.19';
const YEAR = 365 * 86_400_000;

export function makeCertificate(wish: CertificateWish): Certified {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signer = wish.issuer?.privateKey ?? privateKey;
  const algorithm = der(0x30, objectId(ECDSA_SHA256));
  const extensions = [
    extension(ALTERNATIVE_NAMES, der(0x30, der(0x82, Buffer.from(wish.name)))),
    ...(wish.authority === true
      ? [extension(BASIC_CONSTRAINTS, der(0x30, der(0x01, Buffer.from([0xff]))))]
      : []),
  ];
  const body = der(
    0x30,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1]), randomBytes(8)),
    algorithm,
    nameOf(wish.issuer?.name ?? wish.name),
    der(
      0x30,
      time(wish.from ?? new Date(Date.now() - YEAR)),
      time(wish.until ?? new Date(Date.now() + YEAR)),
    ),
    nameOf(wish.name),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, der(0x30, ...extensions)),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, signer));
  const whole = der(0x30, body, algorithm, signature);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${(whole.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END CERTIFICATE-----\n`,
    privateKey,
    name: wish.name,
  };
}

function der(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  if (body.length < 128) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const length = Buffer.from(body.length.toString(16).padStart(body.length > 255 ? 4 : 2, '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, body]);
}

function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second];
  for (const arc of rest) {
    const groups = [arc & 127];
    for (let left = arc >>> 7; left > 0; left >>>= 7) groups.unshift((left & 127) | 128);
    bytes.push(...groups);
  }
  return der(0x06, Buffer.from(bytes));
}

function nameOf(name: string): Buffer {
  return der(0x30, der(0x31, der(0x30, objectId(COMMON_NAME), der(0x0c, Buffer.from(name)))));
}

function time(date: Date): Buffer {
  return der(0x18, Buffer.from(date.toISOString().replace(/[-:T]|\.\d+/g, '')));
}

function extension(id: string, value: Buffer): Buffer {
  return der(0x30, objectId(id), der(0x04, value));
}
