import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import type { ContactRow } from '../../../src/contract/network-calls.ts';
import type { NetworkPort } from '../../../src/renderer/settings/network-port.ts';
import '../../../src/renderer/settings/dl-network-settings.ts';
import { expectAccessible, find, findAll, mount, settle, textOf, type Mounted } from '../mount.ts';

const CONTACTS: readonly ContactRow[] = [
  {
    host: 'news.example',
    why: ['robots', 'article'],
    count: 1_204,
    first: '2026-01-04T08:00:00.000Z',
    last: '2026-03-02T12:00:00.000Z',
  },
  {
    host: 'feeds.example:8443',
    why: ['feed'],
    count: 1,
    first: '2026-02-01T12:00:00.000Z',
    last: '2026-02-01T12:00:00.000Z',
  },
];

interface Asked extends NetworkPort {
  readonly asked: string[];
}

function portOf(contacts: readonly ContactRow[] = CONTACTS, refuse = ''): Asked {
  const asked: string[] = [];
  let shown = contacts;
  return {
    asked,
    async contacts() {
      asked.push('contacts');
      return shown;
    },
    async clear() {
      shown = [];
    },
    async restore() {
      shown = contacts;
    },
    async allow(host) {
      if (refuse !== '') throw new Error(refuse);
      asked.push(`allow ${host}`);
    },
    async disallow(host) {
      asked.push(`disallow ${host}`);
    },
  };
}

async function show(port: NetworkPort, allowedHosts: readonly string[] = []): Promise<Mounted> {
  return mount(html`<dl-network-settings .port=${port}></dl-network-settings>`, {
    settings: { allowedHosts: [...allowedHosts] },
  });
}

const part = (root: HTMLElement): ShadowRoot => {
  const shadow = find(root, 'dl-network-settings').shadowRoot;
  if (shadow === null) throw new Error('not drawn');
  return shadow;
};

async function openContacts(root: HTMLElement): Promise<void> {
  (part(root).querySelector('details') as HTMLDetailsElement).open = true;
  await new Promise((resolve) => setTimeout(resolve, 30));
  await settle(root);
}

const button = (root: HTMLElement, name: string): HTMLElement => {
  const found = findAll(root, 'button').find(
    (each) => textOf(each) === name || each.getAttribute('aria-label') === name,
  );
  if (found === undefined) throw new Error(`no button “${name}”`);
  return found;
};

describe('whom Dateline contacted', () => {
  test('is asked for when it is opened, not before', async () => {
    const port = portOf();
    const { root } = await show(port);
    expect(port.asked).toEqual([]);
    await openContacts(root);
    expect(textOf(find(root, 'summary'))).toBe('Hosts contacted (2)');
    expect(findAll(root, 'tbody tr').map(textOf)).toEqual([
      expect.stringMatching(/news\.example\s*robots\.txt, articles\s*1,204\s*2 Mar 2026/),
      expect.stringMatching(/feeds\.example:8443\s*feeds\s*1\s*1 Feb 2026/),
    ]);
    await expectAccessible(root);
  });

  test('nobody yet is said', async () => {
    const { root } = await show(portOf([]));
    await openContacts(root);
    expect(textOf(find(root, 'details'))).toContain('Dateline has contacted no host yet.');
  });

  test('is cleared, and brought back', async () => {
    const { root } = await show(portOf());
    await openContacts(root);
    button(root, 'Clear the list').click();
    await settle(root);
    expect(findAll(root, 'tbody tr')).toHaveLength(0);
    expect(textOf(find(root, '[role=status]'))).toBe('2 hosts taken off the list.');
    button(root, 'Undo').click();
    await settle(root);
    expect(findAll(root, 'tbody tr')).toHaveLength(2);
    expect(findAll(root, '[role=status]')).toHaveLength(0);
  });
});

describe('whom it may contact', () => {
  test('hosts are allowed and taken off again', async () => {
    const port = portOf();
    const { root } = await show(port, ['desk.lan', 'nas.local:8080']);
    expect(findAll(root, 'li').map(textOf)).toEqual(['desk.lan', 'nas.local:8080']);
    const field = find<HTMLInputElement>(root, 'input[type=text]');
    field.value = ' 10.0.0.7 ';
    button(root, 'Allow').click();
    await settle(root);
    expect(field.value).toBe('');
    button(root, 'No longer allow desk.lan').click();
    await settle(root);
    expect(port.asked).toEqual(['allow 10.0.0.7', 'disallow desk.lan']);
    await expectAccessible(root);
  });

  test('an empty field allows nobody; what is no host stays in it, with the reason', async () => {
    const port = portOf(CONTACTS, 'Write a host, or a host and its port, as in “nas.local:8080”.');
    const { root } = await show(port);
    button(root, 'Allow').click();
    await settle(root);
    expect(findAll(root, '[role=alert]')).toHaveLength(0);
    const field = find<HTMLInputElement>(root, 'input[type=text]');
    field.value = 'http://nas/';
    button(root, 'Allow').click();
    await settle(root);
    expect(textOf(find(root, '[role=alert]'))).toContain('Write a host');
    expect(field.value).toBe('http://nas/');
    expect(port.asked).toEqual([]);
  });
});
