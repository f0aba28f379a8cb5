/** Which addresses are asked at all: every spelling of what is not of the public internet is refused. */
import { describe, expect, it } from 'vitest';
import { checkAddress } from '../../../src/main/fetching/check-address.ts';
import { writeAllowedHost } from '../../../src/main/fetching/allowed-hosts.ts';
import { FetchProblem } from '../../../src/main/fetching/fetch-problem.ts';

function verdict(address: string, allowed: readonly string[] = [], base: string | null = null): string {
  try {
    return checkAddress(address, allowed, base === null ? null : new URL(base)).url.href;
  } catch (error) {
    if (error instanceof FetchProblem) return error.code;
    throw error;
  }
}

/** All ways to write an IPv4 address that a parser may take for it. */
function spellings(address: string): readonly string[] {
  const parts = address.split('.').map(Number);
  const [a = 0, b = 0, c = 0, d = 0] = parts;
  const whole = ((a * 256 + b) * 256 + c) * 256 + d;
  const hex = (value: number) => `0x${value.toString(16)}`;
  const octal = (value: number) => `0${value.toString(8)}`;
  const short = whole.toString(16).padStart(8, '0');
  const mapped = `${short.slice(0, 4)}:${short.slice(4)}`;
  const circled = [...address].map((sign) =>
    sign === '.' ? '.' : sign === '0' ? '\u24ea' : String.fromCodePoint(0x245f + Number(sign)),
  );
  const wide = [...address].map((sign) => (sign === '.' ? '.' : String.fromCodePoint(0xff10 + Number(sign))));
  return [
    address,
    String(whole),
    hex(whole),
    hex(whole).toUpperCase().replace('0X', '0X'),
    octal(whole),
    parts.map(hex).join('.'),
    parts.map(octal).join('.'),
    `${hex(a)}.${b}.${octal(c)}.${d}`,
    `${a}.${b}.${c * 256 + d}`,
    `${a}.${(b * 256 + c) * 256 + d}`,
    `${address}.`,
    address.replaceAll('.', '%2e'),
    address.replaceAll('.', '\u3002'),
    address.replaceAll('.', '\uff0e'),
    wide.join(''),
    circled.join(''),
    `[::ffff:${address}]`,
    `[::ffff:${mapped}]`,
    `[0:0:0:0:0:ffff:${mapped}]`,
    `[::${address}]`,
    `[::ffff:0:${address}]`,
    `[64:ff9b::${address}]`,
    `[64:ff9b:1::${address}]`,
    `[2002:${mapped}::1]`,
    `[2001:0:${mapped}::1]`,
    `[fe80::5efe:${mapped}]`,
  ];
}

describe('addresses of this computer and its network', () => {
  const reserved: readonly string[] = [
    '127.0.0.1',
    '127.8.9.10',
    '127.255.255.255',
    '0.0.0.0',
    '0.255.1.2',
    '10.0.0.7',
    '10.254.1.1',
    '100.64.0.9',
    '100.127.255.254',
    '169.254.169.254',
    '169.254.7.7',
    '172.16.5.4',
    '172.31.200.1',
    '192.0.0.8',
    '192.0.2.44',
    '192.88.99.2',
    '192.168.1.1',
    '192.168.254.3',
    '198.18.3.3',
    '198.19.9.9',
    '198.51.100.20',
    '203.0.113.30',
    '224.0.0.251',
    '239.1.2.3',
    '240.1.2.3',
    '255.255.255.255',
  ];
  it.each(reserved)('%s is refused in every spelling', (address) => {
    for (const spelling of spellings(address)) {
      for (const written of [
        `http://${spelling}/`,
        `https://${spelling}:443/feed`,
        `http://reader:secret@${spelling}/`,
        `http://news.example@${spelling}/`,
      ])
        expect(verdict(written), written).toBe('private');
    }
  });
  it('only once reached through a name, too', () => {
    expect(verdict('//10.0.0.7/', [], 'https://news.example/a')).toBe('private');
    expect(verdict('http:10.0.0.7/', [], 'https://news.example/a')).toBe('private');
  });

  const others: readonly string[] = [
    '[::1]',
    '[::]',
    '[0:0:0:0:0:0:0:1]',
    '[fe80::2]',
    '[febf::1]',
    '[fec0::1]',
    '[fc00::8]',
    '[fdab:1::1]',
    '[ff02::fb]',
    '[ff0e::1]',
    '[2001:db8:1::1]',
    '[2001:1::1]',
    '[2001:20::1]',
    '[3fff:1::1]',
    '[100::2]',
    '[5f00:1::1]',
    '[4000::1]',
    '[1::]',
    '[64:ff9b::8.8.8.8]',
    '[::8.8.8.8]',
    '[::ffff:8.8.8.8]',
    'localhost',
    'LOCALHOST',
    'localhost.',
    'a.localhost',
    'localhost.localdomain',
    'loc­alhost',
    'ｌｏｃａｌｈｏｓｔ',
    'l%6fcalhost',
    'intranet',
    'nas',
    'wpad',
    'xn--',
    'printer.local',
    'router.lan',
    'fritz.home',
    'box.home.arpa',
    'db.internal',
    'ldap.corp',
    'web.svc',
    'x.onion',
    'no.invalid',
    'mail.private',
    'metadata.google.internal',
  ];
  it.each(others)('%s is refused', (host) => {
    expect(verdict(`http://${host}/`)).toBe('private');
  });
});

describe('what is no address of the web', () => {
  const bad: readonly string[] = [
    '',
    ' ',
    'news',
    'news.example',
    '//news.example/',
    '/article',
    '#',
    '?',
    'http://',
    'https://?',
    'http://#',
    'https://:443/',
    'http://news .example/',
    'http://[::1',
    'http://[fe80::1%25eth0]/',
    'http://%00/',
    'http://127.0.0.1%00.news.example/',
    'http://news.example:99999/',
    'http://news.example:x/',
    'http://1.2.3.256/',
    'file:///etc/hosts',
    'file://localhost/etc/hosts',
    'ftp://news.example/',
    'gopher://news.example:70/',
    'data:text/html,<p>a',
    'javascript:alert(1)',
    'blob:https://news.example/1',
    'about:blank',
    'chrome://gpu',
    'view-source:http://news.example',
    'ws://news.example',
    'wss://news.example',
    'feed://news.example/f',
    'mailto:desk@news.example',
    'jar:http://news.example!/',
    'dict://news.example:11211/',
    'ldap://news.example/',
    '\\\\server\\share',
    'http:\\\\news.example\\',
    'http://news.example\\@10.0.0.1/',
    'http://a.example/\r\nX: 1',
    'http://news.example/\n',
    'java	script:x',
    'http://n\0.example/',
    `http://news.example/${'a'.repeat(9e3)}`,
  ];
  it.each(bad)('%j is refused', (address) => {
    expect(verdict(address)).toBe('address');
  });

  it.each([
    1, 7, 9, 19, 21, 22, 23, 25, 53, 69, 110, 111, 123, 135, 139, 143, 161, 389, 445, 465, 514, 587, 631, 636,
    873, 993, 995, 1080, 1433, 1521, 2049, 2375, 3128, 3306, 3389, 3659, 4045, 5060, 5432, 5900, 5984, 6000,
    6379, 6566, 6667, 6697, 8086, 9000, 9200, 10080, 11211, 27017, 65535,
  ])('port %d is refused', (port) => {
    expect(verdict(`http://news.example:${port}/`)).toBe('address');
  });
});

describe('what may be asked', () => {
  const good: readonly (readonly [string, string])[] = [
    ['https://news.example/', 'https://news.example/'],
    ['http://news.example', 'http://news.example/'],
    ['https://NEWS.example./a?b=c#d', 'https://news.example/a?b=c'],
    ['https://reader@news.example/', 'https://news.example/'],
    ['https://reader:secret@news.example/', 'https://news.example/'],
    ['https://news.example:8443/a', 'https://news.example:8443/a'],
    ['http://news.example:8080/', 'http://news.example:8080/'],
    ['https://новости.example/статья', 'https://xn--b1amnebsh.example/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F'],
    ['https://8.8.4.4/', 'https://8.8.4.4/'],
    ['https://134744072/', 'https://8.8.8.8/'],
    ['https://[2a00:1450:4001::1]/', 'https://[2a00:1450:4001::1]/'],
    ['https://172.15.0.1/', 'https://172.15.0.1/'],
    ['https://172.32.0.1/', 'https://172.32.0.1/'],
    ['https://100.63.0.1/', 'https://100.63.0.1/'],
    ['https://100.128.0.1/', 'https://100.128.0.1/'],
    ['https://11.0.0.1/', 'https://11.0.0.1/'],
    ['https://192.167.0.1/', 'https://192.167.0.1/'],
    ['https://198.17.255.255/', 'https://198.17.255.255/'],
    ['https://198.20.0.1/', 'https://198.20.0.1/'],
    ['https://223.255.255.1/', 'https://223.255.255.1/'],
    ['https://localhost.news.example/', 'https://localhost.news.example/'],
    ['https://127.0.0.1.news.example/', 'https://127.0.0.1.news.example/'],
    ['https://local.example/', 'https://local.example/'],
    ['https://mylocal.example/', 'https://mylocal.example/'],
    ['https://homelan.example/lan', 'https://homelan.example/lan'],
  ];
  it.each(good)('%s', (address, href) => {
    expect(verdict(address)).toBe(href);
  });
});

describe('hosts the analyst allowed', () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ['http://localhost:3000/', ['localhost:3000'], 'http://localhost:3000/'],
    ['http://localhost:3001/', ['localhost:3000'], 'private'],
    ['http://localhost/', ['localhost:3000'], 'private'],
    ['http://localhost/', ['localhost'], 'http://localhost/'],
    ['http://localhost:8080/', ['localhost'], 'http://localhost:8080/'],
    ['http://localhost:22/', ['localhost'], 'private'],
    ['http://a.localhost/', ['localhost'], 'private'],
    ['http://localhost/', ['a.localhost'], 'private'],
    ['http://2130706433/', ['127.0.0.1'], 'http://127.0.0.1/'],
    ['http://127.0.0.2/', ['127.0.0.1'], 'private'],
    ['http://[::1]:8080/', ['[::1]:8080'], 'http://[::1]:8080/'],
    ['http://[::1]/', ['127.0.0.1'], 'private'],
    ['http://NAS/', ['nas'], 'http://nas/'],
    ['http://nas/', ['NAS.'], 'http://nas/'],
    ['https://news.example:9443/', ['news.example:9443'], 'https://news.example:9443/'],
    ['https://news.example:9443/', ['news.example'], 'address'],
    ['https://news.example:9443/', ['other.example:9443'], 'address'],
    ['https://nas/', ['nas:443'], 'https://nas/'],
    ['http://nas/', ['nas:443'], 'private'],
    ['ftp://nas/', ['nas'], 'address'],
    ['http://10.0.0.7/', ['*', '10.0.0.0/8', '10.0.0.*', ''], 'private'],
  ];
  it.each(cases)('%s where %j is allowed', (address, allowed, expected) => {
    expect(verdict(address, allowed)).toBe(expected);
  });

  const entries: readonly (readonly [string, string | null])[] = [
    [' NAS ', 'nas'],
    ['nas:80', 'nas:80'],
    ['10.0.0.7', '10.0.0.7'],
    ['0x0a000007', '10.0.0.7'],
    ['[::1]', '[::1]'],
    ['[0:0::1]:8080', '[::1]:8080'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['', null],
    ['a b', null],
    ['http://nas/', null],
    ['nas/', null],
    ['nas:0', null],
    ['nas:70000', null],
    ['nas:', null],
    ['user@nas', null],
    ['10.0.0.0/8', null],
    ['[::1', null],
    ['::1', null],
    ['nas?x', null],
    ['nas#x', null],
    ['%', null],
  ];
  it.each(entries)('the entry %j is kept as %j', (entry, kept) => {
    expect(writeAllowedHost(entry)).toBe(kept);
  });
});
