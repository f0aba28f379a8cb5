/** What the timeline of several articles reports upwards. */
import type { JoinedFormat } from '../../contract/joined-calls.ts';
import type { ArticleId, Span } from '../../core/model.ts';

export type JoinedAction =
  /** Marks articles for joining, or takes their marks; `title` names them in a message. */
  | { readonly kind: 'mark'; readonly ids: readonly ArticleId[]; readonly marked: boolean }
  | { readonly kind: 'clear' }
  | { readonly kind: 'show' }
  | { readonly kind: 'close' }
  | { readonly kind: 'save'; readonly format: JoinedFormat }
  /** Opens an article at a passage; null where it is told outside its text. */
  | {
      readonly kind: 'open';
      readonly article: ArticleId;
      readonly event: string | null;
      readonly span: Span | null;
    };

/** Something is to be done with the articles that are joined. */
export class JoinedActionEvent extends Event {
  readonly action: JoinedAction;
  constructor(action: JoinedAction) {
    super('dl-joined-action', { bubbles: true, composed: true });
    this.action = action;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dl-joined-action': JoinedActionEvent;
  }
}
