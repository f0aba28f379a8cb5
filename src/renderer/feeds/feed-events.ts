/** What the feeds' part of the window reports upwards. */
import type { FeedRow } from '../../contract/feeds.ts';
import type { FeedId } from '../../core/feeds/subscription.ts';

/** Which items are listed: of one feed, or of all. */
export type ShownFeed = FeedId | 'all';

export type FeedAction =
  /** Shows a feed's items; null goes back to the feeds. */
  | { readonly kind: 'show'; readonly feed: ShownFeed | null }
  | { readonly kind: 'filter'; readonly unreadOnly: boolean }
  | { readonly kind: 'more' }
  /** Null: all feeds. */
  | { readonly kind: 'update'; readonly feed: FeedId | null }
  | { readonly kind: 'stop' }
  /** Null items: all of the feed; a null feed: of all feeds. */
  | {
      readonly kind: 'mark';
      readonly feed: FeedId | null;
      readonly items: readonly number[] | null;
      readonly read: boolean;
    }
  | { readonly kind: 'open'; readonly item: number; readonly from: 'page' | 'feed' }
  | { readonly kind: 'full-text'; readonly feed: FeedId; readonly always: boolean }
  | { readonly kind: 'rename'; readonly feed: FeedId; readonly name: string | null }
  /** Folders from outside in. */
  | { readonly kind: 'move'; readonly feed: FeedRow; readonly folder: readonly string[] }
  | { readonly kind: 'remove'; readonly feed: FeedId; readonly title: string }
  | { readonly kind: 'import-list'; readonly file: File }
  | { readonly kind: 'export-list' };

/** Something is to be done with feeds or their items. */
export class FeedActionEvent extends Event {
  readonly action: FeedAction;
  constructor(action: FeedAction) {
    super('dl-feed-action', { bubbles: true, composed: true });
    this.action = action;
  }
}

/** The library's pane is to show articles, or feeds. */
export class SectionChosenEvent extends Event {
  readonly section: 'articles' | 'feeds';
  constructor(section: 'articles' | 'feeds') {
    super('dl-section-chosen', { bubbles: true, composed: true });
    this.section = section;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dl-feed-action': FeedActionEvent;
    'dl-section-chosen': SectionChosenEvent;
  }
}
