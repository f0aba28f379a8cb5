/** What the commands print. SECURITY: words from outside must not steer the terminal that shows them. */

/** Controls but line feed and tab, and the direction controls that can make a line read as another. */
const STEERING = /[[\p{Cc}--[\n\t]]\u2028-\u202E\u2066-\u2069]/gv;

/**
 * Text to print for people: escape sequences and direction overrides are replaced by U+FFFD, so that
 * they can be seen. Joiners and direction marks stay, which many scripts need.
 */
export function terminalText(text: string): string {
  return text.replaceAll(STEERING, '\uFFFD');
}

/** A value as JSON of two spaces and a line feed; what could steer a terminal is written as `\uXXXX`, so nothing is lost. */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value, null, 2).replaceAll(
    STEERING,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${json}\n`;
}
