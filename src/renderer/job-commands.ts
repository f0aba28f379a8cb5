/** What the reader does with the imports, turned into calls. */
import type { JobItems, JobView, SetAsideList } from '../contract/jobs.ts';
import type { ArticleId } from '../core/model.ts';
import { isTyping } from './controllers/shortcuts.ts';
import type { DlApp } from './dl-app.ts';
import type { AsideActionEvent, JobActionEvent } from './jobs/job-events.ts';
import { isOnlyAddress } from './jobs/read-addresses.ts';
import { reportJob } from './jobs/report-job.ts';
import { strings } from './strings.ts';

/** Failures that are copied at a time; more make no message that anybody reads. */
const COPIED = 500;
/** Documents set aside that are shown. */
const ASIDE_SHOWN = 500;
/** Milliseconds after which who has an article on screen is taken to read it, and not to wait for others. */
const WAITING = 10_000;

export class JobCommands {
  /** What was set aside, as the list shows it. */
  aside: SetAsideList = { items: [], total: 0 };

  readonly #app: DlApp;
  /** What had the keyboard before the list was opened. */
  #before: HTMLElement | null = null;

  constructor(app: DlApp) {
    this.#app = app;
  }

  listen(): void {
    const app = this.#app;
    app.jobs.listen();
    app.fileJobs.listen();
    app.addEventListener('dl-job-action', (event) => void this.#attempt(() => this.#act(event)));
    app.addEventListener('dl-aside-action', (event) => void this.#attempt(() => this.#actAside(event)));
    app.addEventListener('dl-jobs-closed', () => this.close());
    app.addEventListener('dl-addresses-given', ({ addresses }) => this.importAddresses(addresses));
  }

  readonly loadItems = (
    id: string,
    only: 'all' | 'failed',
    offset: number,
    limit: number,
  ): Promise<JobItems> => this.#app.client.call('job.items', { id, only, offset, limit });

  toggle(): void {
    if (this.#app.jobsShown) this.close();
    else void this.#attempt(() => this.#open());
  }

  close(): void {
    this.#app.jobsShown = false;
    this.#before?.focus();
  }

  importSamples(): void {
    this.#begin(() => this.#app.client.call('job.samples', {}));
  }

  /** Imports what was pasted; of what is only an address it asks whether to fetch it, and fetches nothing by itself. */
  paste(text: string, html: string | null): void {
    const { toasts, client } = this.#app;
    if (text.trim() === '' && (html ?? '').trim() === '') {
      toasts.show('problem', strings.library.nothingToPaste);
    } else if (isOnlyAddress(text)) {
      const run = (): void => this.importAddresses([text.trim()]);
      toasts.show('news', strings.jobs.onlyAddress, { action: { label: strings.jobs.fetchIt, run } });
    } else {
      this.#begin(() => client.call('job.paste', { text, html }));
    }
  }

  importAddresses(addresses: readonly string[]): void {
    this.#begin(() => this.#app.client.call('job.addresses', { addresses: [...addresses] }));
  }

  /** Says what became of an import once the list shows it, and opens what this window asked for. */
  async finish(job: JobView, begun: { readonly onto: ArticleId | null } | null): Promise<void> {
    const app = this.#app;
    await app.list.catchUp();
    // The open list says it all.
    if (app.jobsShown) {
      app.announcement = strings.jobs.ended(job.title, job.counts.done, job.counts.failed);
      await this.#readAside().catch(() => undefined);
    } else reportJob(job, app.toasts);
    const { article } = job;
    if (begun === null || article === null) return;
    if (this.#isWaitedFor(job, begun.onto)) await app.commands.open(article);
    // Of several a message told already.
    else if (job.counts.total === 1 && job.counts.done === 1 && !app.jobsShown) {
      const run = (): void => void app.commands.open(article);
      app.toasts.show('news', strings.jobs.imported(1), { action: { label: strings.jobs.openArticle, run } });
    }
  }

  /** False for who is writing, and, of several, for who went on reading while they came in. */
  #isWaitedFor({ counts, state, begunAt }: JobView, onto: ArticleId | null): boolean {
    const active = deepActive(document.activeElement);
    if (active !== null && isTyping([active])) return false;
    if (counts.total === 1) return true;
    const current = this.#app.article.id;
    const reads = current !== null && Date.now() - Date.parse(begunAt) > WAITING;
    return state !== 'cancelled' && onto === current && !reads;
  }

  async #open(): Promise<void> {
    const app = this.#app;
    const active = deepActive(document.activeElement);
    this.#before = active instanceof HTMLElement ? active : null;
    await Promise.all([import('./jobs/dl-jobs.ts'), this.#readAside()]);
    app.jobsShown = true;
  }

  async #readAside(): Promise<void> {
    this.aside = await this.#app.client.call('aside.list', { offset: 0, limit: ASIDE_SHOWN });
    this.#app.requestUpdate();
  }

  async #act({ action, id, item }: JobActionEvent): Promise<void> {
    const { client } = this.#app;
    if (action === 'dismiss') await client.call('job.dismiss', { id });
    else if (id === null) return;
    else if (action === 'copy-failures') await this.#copyFailures(id);
    else if (action === 'retry') await client.call('job.retry', { id, item });
    else await client.call(`job.${action}`, { id });
  }

  async #copyFailures(id: string): Promise<void> {
    const { items } = await this.loadItems(id, 'failed', 0, COPIED);
    copyText(items.map(({ name, message }) => message ?? name).join('\n'));
    this.#app.toasts.show('news', strings.jobs.copied);
  }

  async #actAside({ action, id, name }: AsideActionEvent): Promise<void> {
    const { client, toasts } = this.#app;
    if (action === 'retry') this.#begin(() => client.call('aside.retry', { id }));
    else if (id === null) return;
    else if (action === 'save') {
      const { path } = await client.call('aside.save', { id });
      if (path !== null) toasts.show('news', strings.jobs.asideSaved(path));
    } else {
      await client.call('aside.delete', { id });
      const run = (): void =>
        void this.#attempt(async () => {
          await client.call('aside.undelete', { id });
          await this.#readAside();
        });
      const action = { label: strings.app.undo, run, undoes: true };
      toasts.show('news', strings.jobs.asideDeleted(name), { action });
      await this.#readAside();
    }
  }

  #begin(ask: () => Promise<{ readonly id: string }>): void {
    const onto = this.#app.article.id;
    void this.#attempt(async () => this.#app.jobs.asked((await ask()).id, onto));
  }

  async #attempt(run: () => Promise<unknown>): Promise<void> {
    try {
      await run();
    } catch (error) {
      this.#app.report(error);
    }
  }
}

/** Through the copy event, which needs no permission, unlike the asynchronous clipboard. */
function copyText(text: string): void {
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', onCopy, { once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', onCopy);
}

/** What really has the keyboard, through all shadow roots. */
function deepActive(element: Element | null): Element | null {
  const inner = element?.shadowRoot?.activeElement ?? null;
  return inner === null ? element : deepActive(inner);
}
