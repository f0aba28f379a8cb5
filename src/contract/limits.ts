/** Limits that both sides check: the window before it sends, main before it believes. */

/** Characters; longer notes are refused with a sentence rather than cut. */
export const NOTE_LIMIT = 100_000;
/** Bytes of one imported file. */
export const FILE_LIMIT = 24 * 1024 * 1024;
/** Characters of an address. */
export const ADDRESS_LIMIT = 8_192;
/** Characters of a host with its port. */
export const HOST_LIMIT = 300;
/** Characters of a corrected name or role. */
export const CORRECTION_LIMIT = 300;
