/** The page's client, the gate and the handlers' answers, joined as a preload joins them. */
import { describe, expect, it } from 'vitest';
import { CallFailure, createClient, type Bridge } from '../../src/contract/bridge.ts';
import { createGate, type Handlers } from '../../src/main/gate.ts';
import { LibraryError } from '../../src/main/library/library-error.ts';

const ORIGIN = 'app://dateline';

function joined(
  handlers: Partial<Handlers>,
  origin = ORIGIN,
): { readonly bridge: Bridge; readonly send: (name: string, payload: unknown) => void } {
  const gate = createGate({
    origin: ORIGIN,
    handlers: handlers as Handlers,
    writable: true,
    onFailure: () => undefined,
  });
  let listener: (name: string, payload: string) => void = () => undefined;
  return {
    bridge: {
      call: (name, request) => gate({ origin, mainFrame: true }, name, request),
      listen: (given) => (listener = given),
    },
    send: (name, payload) => listener(name, JSON.stringify(payload)),
  };
}

describe('a call', () => {
  it('gives the handler the validated request and the page its answer', async () => {
    const page = { rows: [], total: 7 };
    const { bridge } = joined({
      'library.list': ({ query, limit }) => ({ ...page, total: query.length + limit }),
    });
    expect(await createClient(bridge).call('library.list', { query: 'salt', offset: 0, limit: 3 })).toEqual({
      rows: [],
      total: 7,
    });
  });

  it.each([
    [
      'a refusal of the library',
      ORIGIN,
      { code: 'not-found', message: 'This article is no longer in the library.' },
    ],
    ['a refused sender', 'https://evil.example', { code: 'refused', message: 'This page may not ask that.' }],
  ])('that ends in %s throws a failure with its sentence', async (_case, origin, expected) => {
    const { bridge } = joined(
      {
        'article.delete': () => {
          throw new LibraryError('not-found', 'This article is no longer in the library.');
        },
      },
      origin,
    );
    const failure = createClient(bridge).call('article.delete', {
      id: '3d968435-a76c-44e0-8f6b-6f56d64f6d7b',
    });
    await expect(failure).rejects.toBeInstanceOf(CallFailure);
    await expect(failure).rejects.toMatchObject(expected);
  });
});

describe('an event', () => {
  it('reaches those who listen to it, until they stop', () => {
    const { bridge, send } = joined({});
    const client = createClient(bridge);
    const heard: unknown[] = [];
    const stop = client.on('notice', (notice) => heard.push(notice));
    client.on('library.rowRemoved', (row) => heard.push(row));
    send('notice', { kind: 'news', text: 'Saved.' });
    send('jobs.wanted', { id: 'x', item: 0 });
    stop();
    send('notice', { kind: 'news', text: 'Not heard.' });
    expect(heard).toEqual([{ kind: 'news', text: 'Saved.' }]);
  });
});
