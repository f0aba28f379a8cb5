/** Limits that both sides check: the window before it sends, main before it believes. */

/** Characters; longer notes are refused with a sentence rather than cut. */
export const NOTE_LIMIT = 100_000;
/** Bytes of one imported file: archives and mailboxes hold many articles. */
export const FILE_LIMIT = 100 * 1024 * 1024;
/** Characters of a paste. */
export const PASTE_LIMIT = 24 * 1024 * 1024;
/** Characters of an address. */
export const ADDRESS_LIMIT = 8_192;
/** Characters of a host with its port. */
export const HOST_LIMIT = 300;
/** Characters of a corrected name or role. */
export const CORRECTION_LIMIT = 300;
/** Bytes of a file sent at once: small enough to be felt nowhere; a multiple of three, so that base64 parts join. */
export const FILE_PART = 96 * 1024;
/** Files added to a job at once. */
export const FILES_PART = 1_000;
/** Files of one job; a folder may be a whole disk. */
export const FILES_LIMIT = 50_000;
/** Addresses given at once. */
export const ADDRESSES_LIMIT = 200;
/** Bytes of a subscription list. */
export const FEED_LIST_LIMIT = 4 * 1024 * 1024;

/** Items of feeds marked at once by their numbers. */
export const MARKED_LIMIT = 20_000;

/** Articles on one joined timeline. */
export const JOINED_LIMIT = 50;

/** Folders around a feed at most. */
export const FOLDER_DEPTH = 8;
