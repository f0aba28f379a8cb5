/** The gate every request passes: who may ask, what may be asked, and that nothing gets past its schema. */
import { describe, expect, it, vi } from 'vitest';
import { CALLS, NOTE_LIMIT, type CallName } from '../../src/contract/calls.ts';
import type { Result } from '../../src/contract/views.ts';
import { CallRefusal, createGate, type Handlers } from '../../src/main/gate.ts';
import { LibraryError } from '../../src/main/library/library-error.ts';
import type { Sender } from '../../src/main/shell.ts';

const ORIGIN = 'https://dateline.invalid';
const page: Sender = { origin: ORIGIN, mainFrame: true };
const names = Object.keys(CALLS) as CallName[];
const ID = '3d968435-a76c-44e0-8f6b-6f56d64f6d7b';
const OTHER_ID = '3d968435-a76c-44e0-8f6b-6f56d64f6d7c';

/** A valid request of each call. */
const VALID: Readonly<Record<CallName, unknown>> = {
  'app.start': {},
  'settings.change': { theme: 'dark' },
  'library.list': { query: 'salt', offset: 0, limit: 50 },
  'article.open': { id: ID },
  'article.correct': { id: ID, field: 'title', value: 'New' },
  'article.restore': { id: ID, removal: 'r1', restored: true },
  'article.delete': { id: ID },
  'article.undelete': { id: ID },
  'annotation.save': {
    id: ID,
    articleId: ID,
    span: { start: 0, end: 4 },
    colour: 'blue',
    note: '',
    tags: [],
  },
  'annotation.delete': { id: ID },
  'annotation.undelete': { id: ID },
  'analysis.correct': {
    id: ID,
    item: 'q3',
    at: 12,
    change: { kind: 'speaker', name: 'Ilse Varga', role: null, all: true },
  },
  'analysis.uncorrect': { id: ID, correction: ID },
  'network.contacts': {},
  'network.clearContacts': {},
  'network.restoreContacts': {},
  'network.allow': { host: 'nas.local:8080' },
  'network.disallow': { host: 'nas.local:8080' },
  'briefing.exportPdf': { id: ID, notes: false },
  'briefing.reveal': { path: '/a.pdf' },
  'job.begin': { kind: 'files', title: 'Clippings' },
  'job.add': { id: ID, names: ['a.txt'] },
  'job.finish': { id: ID, notes: ['Left out.'] },
  'job.send': { id: ID, item: 3, mediaType: 'text/plain', base64: 'YQ==', last: true },
  'job.refuse': { id: ID, item: 3, reason: 'unreadable' },
  'job.paste': { text: 'a', html: null },
  'job.samples': {},
  'job.addresses': { addresses: ['https://news.example/a'] },
  'job.list': {},
  'job.items': { id: ID, only: 'failed', offset: 0, limit: 50 },
  'job.pause': { id: ID },
  'job.resume': { id: ID },
  'job.cancel': { id: ID },
  'job.retry': { id: ID, item: 3 },
  'job.dismiss': { id: ID },
  'aside.list': { offset: 0, limit: 50 },
  'aside.retry': { id: ID },
  'aside.delete': { id: ID },
  'aside.undelete': { id: ID },
  'aside.save': { id: ID },
  'feeds.list': {},
  'feeds.unread': {},
  'feeds.items': { feed: null, unreadOnly: true, offset: 0, limit: 50 },
  'feeds.find': { address: 'coast.example' },
  'feeds.add': { address: 'https://coast.example/feed' },
  'feeds.rename': { id: ID, name: 'Coast' },
  'feeds.move': { id: ID, folder: ['Coast', 'Weekly'] },
  'feeds.fullText': { id: ID, always: true },
  'feeds.remove': { id: ID },
  'feeds.unremove': { id: ID },
  'feeds.mark': { feed: ID, items: null, read: true },
  'feeds.update': { feed: null },
  'feeds.stop': {},
  'feeds.open': { item: 3, from: 'page' },
  'feeds.importList': { name: 'feeds.opml', base64: 'YQ==' },
  'feeds.exportList': {},
  'joined.timeline': { ids: [ID, OTHER_ID] },
  'joined.export': { ids: [ID, OTHER_ID], format: 'markdown' },
};

/** A gate whose handlers record what reached them. */
function createTestGate(options: { readonly writable?: boolean; readonly handler?: () => unknown } = {}) {
  const reached: { readonly name: string; readonly request: unknown }[] = [];
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      (request: unknown) => {
        reached.push({ name, request });
        return options.handler?.() ?? null;
      },
    ]),
  ) as unknown as Handlers;
  const onFailure = vi.fn<(call: CallName, error: unknown) => void>();
  const gate = createGate({ origin: ORIGIN, handlers, writable: options.writable ?? true, onFailure });
  return {
    reached,
    onFailure,
    ask: async (sender: Sender, name: string, request: string) =>
      JSON.parse(await gate(sender, name, request)) as Result<unknown>,
  };
}

describe('the sender', () => {
  const forged: readonly (readonly [string, Sender])[] = [
    ['a sub-frame', { origin: ORIGIN, mainFrame: false }],
    ['another origin', { origin: 'https://evil.example', mainFrame: true }],
    ['no origin', { origin: '', mainFrame: true }],
    ['an opaque origin', { origin: 'null', mainFrame: true }],
    ['a longer host', { origin: `${ORIGIN}.evil.example`, mainFrame: true }],
    ['another scheme', { origin: 'http://dateline.invalid', mainFrame: true }],
    ['a port', { origin: `${ORIGIN}:8443`, mainFrame: true }],
    ['a trailing slash', { origin: `${ORIGIN}/`, mainFrame: true }],
    ['other case', { origin: ORIGIN.toUpperCase(), mainFrame: true }],
    ['a file', { origin: 'file://', mainFrame: true }],
    ['Electron’s origin in Chromium', { origin: 'app://dateline', mainFrame: true }],
  ];
  it.each(forged)('%s is refused for every call', async (_case, sender) => {
    const { ask, reached } = createTestGate();
    for (const name of names) {
      expect(await ask(sender, name, JSON.stringify(VALID[name])), name).toMatchObject({
        ok: false,
        error: { code: 'refused' },
      });
    }
    expect(reached).toEqual([]);
  });

  it('of our own page reaches every handler with what it sent', async () => {
    const { ask, reached } = createTestGate();
    for (const name of names)
      expect(await ask(page, name, JSON.stringify(VALID[name])), name).toEqual({ ok: true, value: null });
    expect(reached).toEqual(names.map((name) => ({ name, request: VALID[name] })));
  });
});

describe('the call', () => {
  it.each([
    '',
    'article',
    'article.Open',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'article.open ',
    'a'.repeat(10_000),
  ])('named %j is unknown', async (name) => {
    const { ask, reached } = createTestGate();
    expect(await ask(page, name, '{}')).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(reached).toEqual([]);
  });

  it('that changes the library is refused where it is read-only; the others are not', async () => {
    const { ask, reached } = createTestGate({ writable: false });
    for (const name of names) await ask(page, name, JSON.stringify(VALID[name]));
    expect(reached.map(({ name }) => name)).toEqual([
      'app.start',
      'settings.change',
      'library.list',
      'article.open',
      'briefing.exportPdf',
      'briefing.reveal',
      'network.contacts',
      'network.allow',
      'network.disallow',
      'job.add',
      'job.finish',
      'job.send',
      'job.refuse',
      'job.list',
      'job.items',
      'job.pause',
      'job.resume',
      'job.cancel',
      'job.dismiss',
      'aside.list',
      'aside.save',
      'feeds.list',
      'feeds.unread',
      'feeds.items',
      'feeds.find',
      'feeds.stop',
      'feeds.exportList',
      'joined.timeline',
      'joined.export',
    ]);
    expect(await ask(page, 'article.delete', JSON.stringify({ id: ID }))).toMatchObject({
      error: { code: 'read-only' },
    });
  });
});

/** Values that no field of any request takes, or takes only where it is meant. */
const WRONG: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e300,
  '',
  'x',
  '\u0000',
  '../../etc/passwd',
  '<img src=x onerror=alert(1)>',
  [],
  [[]],
  {},
  { id: {} },
  { length: 1 },
  ['a'],
  'a'.repeat(200),
  [null],
  { toString: 1 },
  '\uD800',
  '１',
  'NaN',
];

describe('the request', () => {
  const texts = [
    '',
    ' ',
    '{',
    'null',
    '0',
    '"text"',
    '[]',
    'undefined',
    '{"id":}',
    `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    '{"__proto__":{"id":1}}',
  ];
  it('that is no JSON object is invalid for every call', async () => {
    const { ask, reached } = createTestGate();
    for (const name of names) {
      const asks = texts.filter(
        (text) => !(text.startsWith('[') || text.includes('__proto__')) || !takesNothing(name),
      );
      for (const text of asks) {
        expect(await ask(page, name, text), `${name} ${text.slice(0, 30)}`).toMatchObject({
          ok: false,
          error: { code: 'invalid' },
        });
      }
    }
    expect(reached).toEqual([]);
  });

  it('with one field of a wrong kind never reaches a handler, and always gets an answer', async () => {
    const { ask, reached } = createTestGate();
    for (const name of names) {
      const valid = VALID[name] as Record<string, unknown>;
      for (const field of Object.keys(valid)) {
        for (const wrong of WRONG) {
          const result = await ask(page, name, JSON.stringify({ ...valid, [field]: wrong }));
          if (result.ok)
            expect(isAllowed(name, field, wrong), `${name}.${field} ${JSON.stringify(wrong)}`).toBe(true);
          else expect(result.error.code).toBe('invalid');
        }
      }
    }
    expect(reached.every(({ request }) => typeof request === 'object')).toBe(true);
  });

  it('without a required field is invalid', async () => {
    const { ask } = createTestGate();
    for (const name of names.filter((each) => each !== 'settings.change')) {
      for (const field of Object.keys(VALID[name] as object)) {
        const { [field]: _left, ...rest } = VALID[name] as Record<string, unknown>;
        expect(await ask(page, name, JSON.stringify(rest)), `${name} without ${field}`).toMatchObject({
          error: { code: 'invalid' },
        });
      }
    }
  });

  it('loses keys that its schema does not name', async () => {
    const { ask, reached } = createTestGate();
    await ask(
      page,
      'article.open',
      `{"id":"${ID}","extra":1,"__proto__":{"polluted":true},"constructor":{"prototype":{}}}`,
    );
    expect(reached).toEqual([{ name: 'article.open', request: { id: ID } }]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('loses keys and control characters of a correction', async () => {
    const { ask, reached } = createTestGate();
    const change = { kind: 'name', name: ' Ilse\u0000\n  Varga ', role: null, __proto__: null, extra: 1 };
    await ask(page, 'analysis.correct', JSON.stringify({ id: ID, item: 'n1', at: 0, change }));
    expect(reached).toEqual([
      {
        name: 'analysis.correct',
        request: { id: ID, item: 'n1', at: 0, change: { kind: 'name', name: 'Ilse Varga', role: null } },
      },
    ]);
  });

  it.each([
    ['a note that is too long', 'annotation.save', { note: 'a'.repeat(NOTE_LIMIT + 1) }],
    ['too many tags', 'annotation.save', { tags: Array.from({ length: 51 }, () => 'a') }],
    ['an empty span', 'annotation.save', { span: { start: 3, end: 3 } }],
    ['a span backwards', 'annotation.save', { span: { start: 4, end: 3 } }],
    ['a page that is too long', 'library.list', { limit: 501 }],
    ['a part of a file that is too large', 'job.send', { base64: 'A'.repeat(1024 * 1024 + 4) }],
    ['a part of a file that is no base64', 'job.send', { base64: 'a part' }],
    ['too many names', 'job.add', { names: Array.from({ length: 1_001 }, () => 'a') }],
    ['a colour of its own', 'annotation.save', { colour: 'red; background: url(x)' }],
    ...(
      [
        ['a correction of an unknown kind', { kind: 'delete-everything' }],
        ['a correction without a kind', { name: 'A', all: true }],
        ['a speaker without a name', { kind: 'speaker', name: ' \n\t ', all: false }],
        ['a speaker without a scope', { kind: 'speaker', name: 'A' }],
        ['a speaker of another type', { kind: 'speaker', name: ['A'], all: false }],
        ['a name that is too long', { kind: 'name', name: 'a'.repeat(301) }],
        ['a kind of name of its own', { kind: 'name', nameKind: 'ship' }],
        ['a clock of its own', { kind: 'event', clock: 'dreamt' }],
        ['a date that is too long', { kind: 'event', date: '2'.repeat(41) }],
        ['a date as a number', { kind: 'event', date: 20251030 }],
        ['a merge into nothing', { kind: 'merge' }],
        ['a merge into a path', { kind: 'merge', into: { item: '../n1', at: 0 } }],
      ] as const
    ).map(([what, change]) => [what, 'analysis.correct', { change }] as const),
    ['no address', 'job.addresses', { addresses: [''] }],
    ['an endless address', 'job.addresses', { addresses: [`https://news.example/${'a'.repeat(9_000)}`] }],
    ['an endless host', 'network.allow', { host: 'a'.repeat(301) }],
    ['a type size out of bounds', 'settings.change', { typeSize: 1_000 }],
  ] as const)('with %s is invalid', async (_case, name, changes) => {
    const { ask, reached } = createTestGate();
    expect(await ask(page, name, JSON.stringify({ ...(VALID[name] as object), ...changes }))).toMatchObject({
      error: { code: 'invalid' },
    });
    expect(reached).toEqual([]);
  });
});

describe('a failure', () => {
  it.each([
    [new CallRefusal('conflict', 'Twice.'), { code: 'conflict', message: 'Twice.' }],
    [new LibraryError('not-found', 'Gone.'), { code: 'not-found', message: 'Gone.' }],
    [new LibraryError('full', 'Full.'), { code: 'failed', message: 'Full.' }],
  ])('that is foreseen (%s) keeps its sentence', async (error, answer) => {
    const { ask, onFailure } = createTestGate({
      handler: () => {
        throw error;
      },
    });
    expect(await ask(page, 'app.start', '{}')).toEqual({ ok: false, error: answer });
    expect(onFailure).not.toHaveBeenCalled();
  });

  it('that is not foreseen tells nothing of what it was about', async () => {
    const { ask, onFailure } = createTestGate({
      handler: () => {
        throw new Error('private words of a note');
      },
    });
    const result = await ask(page, 'article.open', JSON.stringify({ id: ID }));
    expect(result).toMatchObject({ ok: false, error: { code: 'failed' } });
    expect(JSON.stringify(result)).not.toContain('private');
    expect(onFailure).toHaveBeenCalledOnce();
  });
});

function takesNothing(name: CallName): boolean {
  return [
    'app.start',
    'job.samples',
    'feeds.list',
    'feeds.unread',
    'feeds.stop',
    'feeds.exportList',
    'job.list',
    'settings.change',
    'network.contacts',
    'network.clearContacts',
    'network.restoreContacts',
  ].includes(name);
}

const MAY_BE_NULL: ReadonlySet<string> = new Set(['html', 'value', 'span', 'item']);
const LISTS: ReadonlySet<string> = new Set(['tags', 'names', 'notes', 'addresses']);
/** Null in place of an id means all. */
const TAKES_ALL: ReadonlySet<CallName> = new Set<CallName>(['job.dismiss', 'aside.retry']);

/** Wrong values that a field takes after all: any text where text is free, null where it means something. */
function isAllowed(name: CallName, field: string, value: unknown): boolean {
  const free = new Set([
    'query',
    'name',
    'mediaType',
    'title',
    'text',
    'html',
    'value',
    'removal',
    'note',
    'path',
    'address',
    'host',
  ]);
  // A file can be empty.
  if (typeof value === 'string') return free.has(field) || (field === 'base64' && /^\w*$/.test(value));
  if (name.startsWith('feeds.')) return isAllowedOfFeeds(name, field, value);
  if (value === null) return MAY_BE_NULL.has(field) || (field === 'id' && TAKES_ALL.has(name));
  if (typeof value === 'boolean')
    return field === 'restored' || field === 'last' || (field === 'notes' && name === 'briefing.exportPdf');
  if (value === 0) return field === 'offset' || field === 'limit' || field === 'at' || field === 'item';
  if (Array.isArray(value)) return LISTS.has(field) && value.every((word) => typeof word === 'string');
  return name === 'settings.change' && value === undefined;
}

/** As isAllowed, for what is no text: a feed, items and a name may be null, which means all of them, or none. */
function isAllowedOfFeeds(name: CallName, field: string, value: unknown): boolean {
  if (value === null)
    return (field === 'feed' || field === 'items' || field === 'name') && name !== 'feeds.importList';
  if (typeof value === 'boolean') return ['read', 'unreadOnly', 'always'].includes(field);
  if (value === 0) return ['offset', 'limit', 'item'].includes(field);
  if (!Array.isArray(value)) return false;
  // Names of folders are words of any kind.
  return field === 'folder'
    ? value.every((name) => typeof name === 'string')
    : field === 'items' && value.length === 0;
}
