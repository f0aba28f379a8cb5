/** What the calls about several articles do. */
import type { JOINED_CALLS } from '../contract/joined-calls.ts';
import { joinTimelines } from '../core/briefing/join-timelines.ts';
import type { JoinedTimeline } from '../core/briefing/joined-timeline.ts';
import type { ArticleId } from '../core/model.ts';
import type { ArticleDesk } from './article-desk.ts';
import type { ExportDesk } from './export-desk.ts';
import type { HandlersOf } from './gate.ts';

export interface JoinedServices {
  readonly desk: Pick<ArticleDesk, 'open'>;
  readonly exporting: Pick<ExportDesk, 'exportJoined'>;
}

export function createJoinedHandlers({ desk, exporting }: JoinedServices): HandlersOf<typeof JOINED_CALLS> {
  async function join(ids: readonly ArticleId[]): Promise<JoinedTimeline> {
    const views = [];
    // One after the other: an article that was never analysed waits for its analysis.
    for (const id of ids) views.push(await desk.open(id));
    return joinTimelines(views);
  }

  return {
    'joined.timeline': ({ ids }) => join(ids),
    'joined.export': async ({ ids, format }) => ({
      path: await exporting.exportJoined(await join(ids), format),
    }),
  };
}
