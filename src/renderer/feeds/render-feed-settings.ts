/** The feeds' part of the settings. */
import { html, type TemplateResult } from 'lit';
import type { Settings } from '../../contract/settings.ts';
import { strings } from '../strings.ts';

/** Whether feeds are asked for by themselves, and how often. */
export function renderFeedSettings(
  { feedsAutomatic, feedsInterval }: Settings,
  change: (change: Partial<Settings>) => void,
): TemplateResult {
  const { title, automatic, interval, intervals } = strings.feeds;
  return html`<fieldset>
    <legend>${title}</legend>
    <div class="feeds">
      <label
        ><input
          type="checkbox"
          .checked=${feedsAutomatic}
          @change=${() => change({ feedsAutomatic: !feedsAutomatic })}
        />${automatic}</label
      >
      <label
        >${interval}
        <select
          ?disabled=${!feedsAutomatic}
          @change=${(event: Event) => change({ feedsInterval: Number((event.target as HTMLSelectElement).value) })}
        >
          ${Object.entries(intervals).map(
            ([minutes, words]) =>
              html`<option value=${minutes} ?selected=${Number(minutes) === feedsInterval}>${words}</option>`,
          )}
        </select>
      </label>
    </div>
  </fieldset>`;
}
