/** What bench:xss sets up and counts in the real window and in documents made from articles. */
import { Parser } from 'htmlparser2';
import MarkdownIt from 'markdown-it';
import type { Page } from 'playwright/test';
import type { ArticleView } from '../../src/contract/views.ts';
import { briefingJson } from '../../src/core/briefing/briefing-json.ts';
import { composeBriefing } from '../../src/core/briefing/compose-briefing.ts';
import { joinTimelines } from '../../src/core/briefing/join-timelines.ts';
import { joinedMarkdown } from '../../src/core/briefing/joined-markdown.ts';
import { printBriefing } from '../../src/core/briefing/print-document.ts';
import { printJoined } from '../../src/core/briefing/print-joined.ts';

/** What the payloads call counts as having run. */
export async function setTraps(page: Page): Promise<void> {
  await page.evaluate(() => {
    const trapped = globalThis as unknown as Record<string, unknown> & { ran: number; violations: number };
    trapped.ran = 0;
    trapped.violations = 0;
    const count = (): void => {
      trapped.ran += 1;
    };
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) trapped[name] = count;
    Object.defineProperty(globalThis, '__pwn', { set: count, get: count });
    document.addEventListener('securitypolicyviolation', () => {
      trapped.violations += 1;
    });
  });
}

export async function readTraps(page: Page): Promise<{ readonly ran: number; readonly violations: number }> {
  return page.evaluate(() => {
    const trapped = globalThis as { ran?: number; violations?: number };
    return { ran: trapped.ran ?? 0, violations: trapped.violations ?? 0 };
  });
}

/** Opens one article as the list does and counts what is active in what was drawn. */
export async function openOne(
  page: Page,
  id: string,
): Promise<{ readonly view: ArticleView; readonly active: number }> {
  const view = await page.evaluate(async (wanted) => {
    const app = document.querySelector('dl-app') as unknown as {
      commands: { open(id: string): Promise<void> };
      updateComplete: Promise<boolean>;
      insights: { updateComplete: Promise<boolean> } | null;
      article: { id: string | null; reading: { view: unknown } | null };
    };
    await app.commands.open(wanted);
    await app.updateComplete;
    await app.insights?.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
    return app.article.id === wanted ? app.article.reading?.view : null;
  }, id);
  if (view === null || view === undefined) throw new Error(`article ${id} did not open`);
  return { view: view as ArticleView, active: await countDrawn(page) };
}

/** Handlers, script addresses and active elements in the window as it is drawn. */
export async function countDrawn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    let found = 0;
    for (let root = roots.pop(); root !== undefined; root = roots.pop()) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        if (
          /^(?:script|iframe|object|embed|base|form|math|foreignobject|link|meta)$/i.test(element.localName)
        )
          found += element.closest('head') === null ? 1 : 0;
        for (const { name, value } of element.attributes) {
          if (/^on/i.test(name)) found += 1;
          if (
            /^(?:href|src|action|formaction|xlink:href|srcdoc|data)$/i.test(name) &&
            // oxlint-disable-next-line no-control-regex -- what browsers skip before a scheme.
            /^[\u0000-\u0020]*(?:javascript|data|vbscript):/i.test(value)
          )
            found += 1;
        }
      }
    }
    return found;
  });
}

/** The same in every document that can be made of an article: for print, Markdown drawn with raw HTML, addresses in JSON. */
export function countExported(view: ArticleView): number {
  const joined = joinTimelines([view]);
  return (
    countActive(printBriefing(composeBriefing(view, { notes: true })).html) +
    countActive(printJoined(joined).html) +
    countActive(new MarkdownIt({ html: true, linkify: true }).render(joinedMarkdown(joined))) +
    countAddresses(briefingJson(view)) +
    countAddresses(joined)
  );
}

function countActive(html: string): number {
  let found = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (/^(?:script|iframe|object|embed|base|form|math|foreignobject)$/i.test(name)) found += 1;
      for (const [key, value] of Object.entries(attributes)) {
        if (/^on/i.test(key)) found += 1;
        if (isScript(value)) found += 1;
      }
    },
  });
  parser.end(html);
  return found;
}

/** Script addresses where an address stands. */
function countAddresses(value: unknown, key = ''): number {
  if (typeof value === 'string') return /address|href|url|link|image/i.test(key) && isScript(value) ? 1 : 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [name, inner]) => sum + countAddresses(inner, Array.isArray(value) ? key : name),
    0,
  );
}

function isScript(value: string): boolean {
  // oxlint-disable-next-line no-control-regex -- what browsers skip before a scheme.
  return /^[\u0000-\u0020]*(?:javascript|vbscript|data):/i.test(value);
}
