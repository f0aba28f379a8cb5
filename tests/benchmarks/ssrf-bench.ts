/**
 * How many addresses of a labelled corpus are refused and allowed right: `npm run bench:ssrf`. Reads
 * ../shared/gold/security/ssrf.json, or the file named; says "skipped" where it is missing. No real
 * network: names are answered as the corpus says, and a socket that would be opened is only noted.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Socket } from 'node:net';
import { duplexPair } from 'node:stream';
import { createSecureContext, TLSSocket } from 'node:tls';
import { isPublicAddress } from '../../src/main/fetching/public-address.ts';
import type { ResolvedAddress } from '../../src/main/fetching/connect.ts';
import { createFetcher } from '../../src/main/fetching/fetcher.ts';
import { makeCertificate } from '../main/fetching/make-certificate.ts';

interface AddressCase {
  readonly url: string;
  readonly expect: 'block' | 'allow';
  readonly why: string;
  readonly resolves?: readonly string[];
  readonly resolvesSequence?: readonly (readonly string[])[];
  readonly cname?: string;
}

interface RedirectCase {
  readonly id: string;
  readonly chain: readonly string[];
  readonly expect: string;
}

interface Corpus {
  readonly urls: readonly AddressCase[];
  readonly redirects: readonly RedirectCase[];
}

interface Visit {
  /** Addresses a socket was opened to. */
  readonly sockets: readonly string[];
  /** What it was refused with, or null. */
  readonly problem: string | null;
  readonly notices: readonly string[];
}

/** Where the corpus has https. */
const SECURE_PORTS: ReadonlySet<number> = new Set([443, 8443]);
const PUBLIC = '93.184.215.14';
const path = process.argv[2] ?? join(import.meta.dirname, '../../../shared/gold/security/ssrf.json');

const authority = makeCertificate({ name: 'Invented Authority', authority: true });

/** A socket to a server that is in this process: it answers one request, through TLS where asked for. */
function openSocket(host: string, secure: boolean, answer: (path: string) => string): Socket {
  const [client, wire] = duplexPair();
  const server = secure
    ? new TLSSocket(wire, {
        isServer: true,
        secureContext: createSecureContext(makeCertificate({ name: host, issuer: authority })),
      })
    : wire;
  server.on('error', () => undefined);
  server.once('data', (request: Buffer) =>
    server.end(answer(request.toString('latin1').split(' ')[1] ?? '/')),
  );
  return client as Socket;
}

/** Fetches one address; `answer` is given the path that was asked for. */
async function visit(
  address: string,
  resolve: (host: string) => readonly string[],
  answer: (path: string) => string,
): Promise<Visit> {
  const sockets: string[] = [];
  const fetcher = createFetcher({
    version: '0',
    allowedHosts: () => [],
    onContact: () => undefined,
    gap: 0,
    resolve: async (host): Promise<readonly ResolvedAddress[]> =>
      resolve(host).map((found) => ({ address: found, family: found.includes(':') ? 6 : 4 })),
    authorities: () => [authority.cert],
    connect: ({ host, port, addresses }) => {
      sockets.push(addresses[0]?.address ?? '');
      return openSocket(host, SECURE_PORTS.has(port), answer);
    },
  });
  try {
    const { notices } = await fetcher.fetch(address, { why: 'feed' });
    return { sockets, problem: null, notices };
  } catch (error) {
    return { sockets, problem: (error as { readonly code?: string }).code ?? String(error), notices: [] };
  }
}

const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n<p>a';

async function judgeAddress(entry: AddressCase): Promise<boolean> {
  let asked = 0;
  const { sockets } = await visit(
    entry.url,
    () => {
      asked += 1;
      // The system follows an alias itself and gives what a name of the local network has.
      if (entry.cname !== undefined) return ['192.168.1.1'];
      return entry.resolvesSequence?.[asked - 1] ?? entry.resolves ?? [];
    },
    () => OK,
  );
  // A name whose second answer is private may be read at its first, checked one; never at the second.
  if (entry.resolvesSequence !== undefined) return sockets.every(isPublicAddress);
  return entry.expect === 'block' ? sockets.length === 0 : sockets.length > 0;
}

async function judgeRedirect(entry: RedirectCase): Promise<boolean> {
  const [first = '', ...rest] = entry.chain.map((address) => address.replace(/ \(html:.*$/, ''));
  const refresh = /meta refresh to (\S+)\)/.exec(entry.chain[0] ?? '')?.[1];
  const page = refresh === undefined ? '<p>a' : `<meta http-equiv="refresh" content="0; url=${refresh}"><p>a`;
  const loops = rest.at(-1) === first;
  let step = 0;
  // Counted by what was answered: a socket whose certificate is not known at first is opened twice.
  const { sockets, problem, notices } = await visit(
    first,
    () => [PUBLIC],
    () => {
      step += 1;
      const next = rest[loops ? (step - 1) % rest.length : step - 1];
      return next === undefined
        ? `HTTP/1.1 200 OK\r\nContent-Length: ${page.length}\r\n\r\n${page}`
        : `HTTP/1.1 302 Found\r\nLocation: ${next}\r\n\r\n`;
    },
  );
  const onlyPublic = sockets.every(isPublicAddress);
  switch (entry.expect) {
    case 'allow':
      return problem === null && step === 1 + rest.length;
    case 'block':
      return onlyPublic && problem !== null && step < 1 + rest.length;
    case 'stop':
      return problem === 'redirects';
    case 'warn or block':
      return problem !== null || notices.length > 0;
    default:
      // "not followed"
      return onlyPublic && step === 1 + rest.length;
  }
}

if (!existsSync(path)) process.stdout.write(`ssrf: skipped, ${path} is missing\n`);
else {
  const corpus = JSON.parse(readFileSync(path, 'utf8')) as Corpus;
  const table = new Map<string, { right: number; all: number }>();
  const wrong: string[] = [];
  const count = (kind: string, right: boolean, what: string): void => {
    const row = table.get(kind) ?? { right: 0, all: 0 };
    table.set(kind, { right: row.right + (right ? 1 : 0), all: row.all + 1 });
    if (!right) wrong.push(`${kind}: ${what}`);
  };
  for (const entry of corpus.urls) {
    const kind = entry.expect === 'block' ? 'addresses refused' : 'addresses allowed';
    count(kind, await judgeAddress(entry), `${entry.url} (${entry.why})`);
  }
  for (const entry of corpus.redirects) count('redirects', await judgeRedirect(entry), entry.id);
  for (const [kind, { right, all }] of table) process.stdout.write(`${kind}\t${right} of ${all} right\n`);
  for (const line of wrong) process.stdout.write(`wrong\t${line}\n`);
}
