import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, createAssets } from '../../src/main/assets.ts';
import type { Asset } from '../../src/main/shell.ts';
import { temporaryFolder } from './temporary-folder.ts';

function makeSite(): { serve: (path: string) => Promise<Asset> } {
  const folder = temporaryFolder();
  for (const name of ['root', 'root-evil', 'fonts', 'root/assets']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'root/index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'root/assets/index-abc.js'), 'export {};');
  writeFileSync(join(folder, 'root/notes.sqlite'), 'private');
  writeFileSync(join(folder, 'root/a b.css'), 'a{}');
  writeFileSync(join(folder, 'root-evil/x.js'), 'evil');
  writeFileSync(join(folder, 'secret.json'), '{}');
  writeFileSync(join(folder, 'fonts/serif.woff2'), 'wOF2');
  symlinkSync(join(folder, 'secret.json'), join(folder, 'root/link.json'));
  symlinkSync(join(folder, 'root-evil'), join(folder, 'root/evil'));
  return {
    serve: createAssets({ rendererFolder: join(folder, 'root'), fontsFolder: join(folder, 'fonts') }),
  };
}

describe('the page’s files', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/index.html', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/index.html?v=1#top', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/assets/index-abc.js', 'text/javascript; charset=utf-8', 'export {};'],
    ['/a%20b.css', 'text/css; charset=utf-8', 'a{}'],
    ['/fonts/serif.woff2', 'font/woff2', 'wOF2'],
  ])('%s is served as %s', async (path, type, body) => {
    const asset = await makeSite().serve(path);
    expect(asset.status).toBe(200);
    expect(asset.headers['Content-Type']).toBe(type);
    expect(asset.headers['X-Content-Type-Options']).toBe('nosniff');
    expect(asset.headers['Content-Security-Policy']).toBe(CONTENT_SECURITY_POLICY);
    expect(Buffer.from(asset.body).toString()).toBe(body);
  });

  it.each([
    '',
    'index.html',
    '//index.html/..',
    '/../secret.json',
    '/assets/../../secret.json',
    '/%2e%2e/secret.json',
    '/%2e%2e%2fsecret.json',
    '/..%2fsecret.json',
    '/..%5csecret.json',
    '/%252e%252e/secret.json',
    '/../root-evil/x.js',
    '/link.json',
    '/evil/x.js',
    '/notes.sqlite',
    '/fonts/../../secret.json',
    '/fonts/..%2f..%2fsecret.json',
    '/assets',
    '/assets/',
    '/missing.js',
    '/index.html%00.js',
    '/%',
    '/%ff.js',
    '/index.html\u0000',
    '/C:/windows/win.ini.json',
    '\\index.html',
    '/./index.html',
    '/fonts/missing.woff2',
    'file:///etc/passwd.json',
    '/index.html/',
    `/${'a/'.repeat(5_000)}x.js`,
    '/a\nb.js',
  ])('%j is refused', async (path) => {
    const asset = await makeSite().serve(path);
    expect([403, 404]).toContain(asset.status);
    expect(asset.body).toHaveLength(0);
    expect(asset.headers['Content-Security-Policy']).toBe(CONTENT_SECURITY_POLICY);
  });
});

describe('the content security policy', () => {
  const directives = new Map(
    CONTENT_SECURITY_POLICY.split('; ').map(
      (part) => [part.split(' ')[0], part.split(' ').slice(1)] as const,
    ),
  );

  it('starts from nothing and allows only the page’s own scripts, styles, images and fonts', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    const allowing = [...directives].filter(
      ([name, sources]) => name?.endsWith('-src') === true && sources[0] !== "'none'",
    );
    expect(Object.fromEntries(allowing)).toEqual({
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'img-src': ["'self'"],
      'font-src': ["'self'"],
    });
  });

  it('names what default-src does not cover, requires trusted types, and is not unsafe anywhere', () => {
    for (const name of ['base-uri', 'form-action', 'frame-ancestors'])
      expect(directives.get(name)).toEqual(["'none'"]);
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|data:|blob:|\*/);
  });
});
