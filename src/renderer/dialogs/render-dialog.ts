/** Which dialog stands over the window. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleField } from '../../core/corrections/article-fields.ts';
import type { DlApp } from '../dl-app.ts';

/** The dialog that is open, if one is. */
export function renderDialog(app: DlApp, version: string): TemplateResult | typeof nothing {
  switch (app.dialog) {
    case null:
      return nothing;
    case 'settings':
      return html`<dl-settings-dialog version=${version} .network=${app.network}></dl-settings-dialog>`;
    case 'help':
      return html`<dl-help-dialog></dl-help-dialog>`;
    case 'paste':
      return html`<dl-paste-dialog></dl-paste-dialog>`;
    case 'addresses':
      return html`<dl-address-dialog></dl-address-dialog>`;
    case 'feed':
      return html`<dl-feed-dialog
        .find=${app.feedCommands.find}
        .add=${app.feedCommands.add}
      ></dl-feed-dialog>`;
    case 'details':
      return html`<dl-details-dialog
        .article=${app.article.reading?.view.article ?? null}
        .correct=${(field: ArticleField, value: string | null) => app.article.correct(field, value)}
        ?readonly=${app.readonly}
      ></dl-details-dialog>`;
    case 'export':
      return html`<dl-export-dialog
        .notes=${app.noteKeeper.notes.annotations.length}
        .write=${(notes: boolean) => app.commands.exportPdf(notes)}
        .reveal=${(path: string) => void app.commands.reveal(path)}
      ></dl-export-dialog>`;
  }
}
