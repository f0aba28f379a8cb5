/** How far a round of updates, or a marking of very many items, has come; it can be stopped. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FeedProgress } from '../../contract/feeds.ts';
import { strings } from '../strings.ts';

export function renderProgress(progress: FeedProgress | null, stop: () => void): TemplateResult {
  const words = progress?.marking === true ? strings.feeds.marking : strings.feeds.updating;
  return html`<div class="progress" role="status" ?hidden=${progress === null}>
    ${
      progress === null
        ? nothing
        : html`<span>${words(progress.done, progress.total)}</span>
            <button class="link" @click=${stop}>${strings.feeds.stop}</button>`
    }
  </div>`;
}
