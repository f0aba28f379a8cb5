/** The work of one item of a job, in the queue's own words; what kind of work it is, the queue never knows. */
import type { ArticleId } from '../../core/model.ts';

export interface NewItem {
  /** Shown to the reader. */
  readonly name: string;
  /** What is to be done; a sentence where it failed before it began. */
  readonly work: ItemWork | string;
}

export interface ItemContext {
  /** Aborted when the job is cancelled. Work that can't stop half-way comes to its end instead. */
  readonly signal: AbortSignal;
  /** Says what is being done just now, one short phrase. */
  readonly doing: (phrase: string) => void;
}

/** Does one item's work; called again where the item is tried again. What it throws counts as failed. */
export type ItemWork = (context: ItemContext) => Promise<ItemResult>;

export type ItemResult =
  | {
      readonly state: 'done' | 'duplicate';
      /** Null where the work made no article. */
      readonly article: ArticleId | null;
      readonly message?: string;
      /** Items that came along with this one. */
      readonly items?: readonly NewItem[];
    }
  /** A container: its parts take its place. What of it was left out, or became of it instead, is said in the message. */
  | { readonly state: 'opened'; readonly items: readonly NewItem[]; readonly message?: string }
  | {
      readonly state: 'failed';
      /** One sentence that names the item and the way out. */
      readonly message: string;
      /** What another try does; the same work where left out, null where there is no use in trying. */
      readonly retry?: ItemWork | null;
    }
  | { readonly state: 'cancelled'; readonly message?: string };
