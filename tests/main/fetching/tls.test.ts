/** https: what is trusted, what is not and why. */
import { createServer, type Server } from 'node:https';
import { connect, createServer as createSocketServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createFetcher, type Fetcher } from '../../../src/main/fetching/fetcher.ts';
import { createTestClock, PUBLIC_ADDRESS, refusal } from './invented-web.ts';
import { makeCertificate, type Certified } from './make-certificate.ts';

const authority = makeCertificate({ name: 'Invented Authority', authority: true });
const stranger = makeCertificate({ name: 'Another Authority', authority: true });
const DAY = 86_400_000;

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function listen(server: Pick<Server, 'listen' | 'address' | 'close' | 'on'>): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

function fetcherTo(port: number): Fetcher {
  return createFetcher({
    version: '9.9.9',
    allowedHosts: () => [],
    onContact: () => undefined,
    resolve: async () => [{ address: PUBLIC_ADDRESS, family: 4 }],
    connect: () => connect(port, '127.0.0.1'),
    clock: createTestClock(2_000),
    authorities: () => [authority.cert],
  });
}

async function serve(certified: Certified): Promise<Fetcher> {
  const { key, cert } = certified;
  const server = createServer({ key, cert }, (request, response) => {
    response.setHeader('Content-Type', 'text/plain');
    response.end(request.headers.host ?? '');
  });
  server.on('tlsClientError', () => undefined);
  return fetcherTo(await listen(server));
}

describe('https', () => {
  it('is read where the certificate is right', async () => {
    const fetcher = await serve(makeCertificate({ name: 'news.example', issuer: authority }));
    const { bytes } = await fetcher.fetch('https://news.example/a', { why: 'feed' });
    expect(new TextDecoder().decode(bytes)).toBe('news.example');
  });

  const cases: readonly (readonly [string, () => Certified, string])[] = [
    [
      'expired',
      () => makeCertificate({ name: 'news.example', issuer: authority, until: new Date(Date.now() - DAY) }),
      'its certificate has expired',
    ],
    [
      'not valid yet',
      () => makeCertificate({ name: 'news.example', issuer: authority, from: new Date(Date.now() + DAY) }),
      'its certificate is not valid yet; check this computer’s clock',
    ],
    [
      'another name',
      () => makeCertificate({ name: 'other.example', issuer: authority }),
      'its certificate is made out to another name',
    ],
    ['self-signed', () => makeCertificate({ name: 'news.example' }), 'it signed its certificate itself'],
    [
      'an unknown authority',
      () => makeCertificate({ name: 'news.example', issuer: stranger }),
      'its certificate is signed by an authority this computer does not know',
    ],
  ];
  it.each(cases)('%s is not trusted, and the reason is named', async (_case, certified, reason) => {
    const fetcher = await serve(certified());
    expect(await refusal(fetcher.fetch('https://news.example/', { why: 'feed' }))).toEqual({
      code: 'tls',
      message: `news.example was not trusted: ${reason}.`,
    });
  });

  it('spoken by nobody is named so', async () => {
    const server = createSocketServer((socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const fetcher = fetcherTo(await listen(server as unknown as Server));
    const problem = await refusal(fetcher.fetch('https://news.example/', { why: 'feed' }));
    expect(problem?.code).toBe('tls');
    expect(problem?.message).toMatch(/^news\.example could not be read safely: it does not speak TLS/);
  });

  it('cut off in the middle of the greeting is broken', async () => {
    const server = createSocketServer((socket) => void socket.once('data', () => socket.resetAndDestroy()));
    const fetcher = fetcherTo(await listen(server as unknown as Server));
    expect((await refusal(fetcher.fetch('https://news.example/', { why: 'feed' })))?.code).toBe('broken');
  });

  it('that leads to http is followed, and said', async () => {
    const { key, cert } = makeCertificate({ name: 'news.example', issuer: authority });
    const server = createServer({ key, cert }, (_request, response) => {
      response.writeHead(302, { Location: 'http://plain.example/a' }).end();
    });
    const securePort = await listen(server);
    const plain = createSocketServer((socket) => {
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n<p>a'));
    });
    const plainPort = await listen(plain as unknown as Server);
    const fetcher = createFetcher({
      version: '9.9.9',
      allowedHosts: () => [],
      onContact: () => undefined,
      resolve: async () => [{ address: PUBLIC_ADDRESS, family: 4 }],
      connect: ({ port }) => connect(port === 443 ? securePort : plainPort, '127.0.0.1'),
      clock: createTestClock(2_000),
      authorities: () => [authority.cert],
    });
    expect((await fetcher.fetch('https://news.example/', { why: 'feed' })).notices).toEqual([
      'news.example led from an encrypted to an unencrypted address (plain.example): on the way the text could have been read or changed.',
    ]);
  });
});
