/**
 * What the window asks about imports. Each is a job of main's queue: the window hands over what main
 * can't reach by itself (files dropped on it, the clipboard) and draws what main tells of it.
 */
import * as v from 'valibot';
import { call, offset } from './call.ts';
import type { JobItems, JobView, SetAsideList } from './jobs.ts';
import { ADDRESS_LIMIT, ADDRESSES_LIMIT, FILE_PART, FILES_PART, PASTE_LIMIT } from './limits.ts';

const id = v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/));
const name = v.pipe(v.string(), v.maxLength(4_096));
const job = v.object({ id });
const item = v.object({ id, item: offset });
const page = { offset, limit: v.pipe(offset, v.maxValue(500)) };
/** Base64 of at most `FILE_PART` bytes. */
const part = v.pipe(v.string(), v.maxLength((FILE_PART / 3) * 4), v.regex(/^[A-Za-z0-9+/]*={0,2}$/));

export const JOB_CALLS = {
  /** Begins a job of files that the window holds; it grows until `job.finish`. Answers with its id. */
  'job.begin': call<{ readonly id: string }>()(
    v.object({ kind: v.picklist(['files', 'folder']), title: name }),
  ),
  /** Adds files to a job by their names, with the folders they lie in; their bytes are sent when `jobs.wanted` asks for them. False: it takes no more. */
  'job.add': call<boolean>()(v.object({ id, names: v.pipe(v.array(name), v.maxLength(FILES_PART)) })),
  /** All files are added; `notes` says what was left out, one sentence each. */
  'job.finish': call<null>()(
    v.object({ id, notes: v.pipe(v.array(v.pipe(v.string(), v.maxLength(1_000))), v.maxLength(20)) }),
  ),
  /** Sends the next part of a file that was asked for. False: it is not wanted any more. */
  'job.send': call<boolean>()(
    v.object({
      ...item.entries,
      mediaType: v.pipe(v.string(), v.maxLength(255)),
      base64: part,
      last: v.boolean(),
    }),
  ),
  /** A file that was asked for can't be sent: it can't be read any more, or is larger than `FILE_LIMIT`. */
  'job.refuse': call<null>()(v.object({ ...item.entries, reason: v.picklist(['unreadable', 'too-large']) })),
  /** Imports pasted text, and its HTML where the clipboard had some. */
  'job.paste': call<{ readonly id: string }>()(
    v.object({
      text: v.pipe(v.string(), v.maxLength(PASTE_LIMIT)),
      html: v.nullable(v.pipe(v.string(), v.maxLength(PASTE_LIMIT))),
    }),
  ),
  /** Imports the bundled samples that are not in the library yet. */
  'job.samples': call<{ readonly id: string }>()(v.object({})),
  /** Fetches and imports what the analyst names; nothing else is ever fetched by this. */
  'job.addresses': call<{ readonly id: string }>()(
    v.object({
      addresses: v.pipe(
        v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(ADDRESS_LIMIT))),
        v.minLength(1),
        v.maxLength(ADDRESSES_LIMIT),
      ),
    }),
  ),
  /** All jobs of this session, newest first. */
  'job.list': call<readonly JobView[]>()(v.object({})),
  /** A page of a job's items in their order; `failed` lists only those. */
  'job.items': call<JobItems>()(v.object({ id, only: v.picklist(['all', 'failed']), ...page })),
  /** Starts no more items until it is resumed; those under way come to their end. */
  'job.pause': call<null>()(job),
  'job.resume': call<null>()(job),
  /** Ends a job: what came in stays, what waits is cancelled. */
  'job.cancel': call<null>()(job),
  /** Tries one failed or cancelled item again, or with null all failed ones. */
  'job.retry': call<null>()(v.object({ id, item: v.nullable(offset) })),
  /** Takes a job that has ended off the list; with null all that have ended well. */
  'job.dismiss': call<null>()(v.object({ id: v.nullable(id) })),
  /** Imports that failed and whose bytes are kept, newest first. */
  'aside.list': call<SetAsideList>()(v.object(page)),
  /** Tries one of them again, or with null all. Answers with the job's id. */
  'aside.retry': call<{ readonly id: string }>()(v.object({ id: v.nullable(id) })),
  /** Takes one off the list; `aside.undelete` brings it back until the app quits. */
  'aside.delete': call<null>()(job),
  'aside.undelete': call<null>()(job),
  /** Saves its bytes as a file; null: the reader closed the dialog. */
  'aside.save': call<{ readonly path: string | null }>()(job),
} as const;

export interface JobEvents {
  /** Jobs that changed, and those taken off the list; several changes come as one. */
  readonly 'jobs.changed': { readonly jobs: readonly JobView[]; readonly removed: readonly string[] };
  /** Main is ready for a file of the window. */
  readonly 'jobs.wanted': {
    readonly id: string;
    readonly item: number;
    /** Not the item itself, which has come, but this file of a folder beside it; sent or refused as the item was. */
    readonly beside?: { readonly folder: string; readonly file: string };
  };
}
