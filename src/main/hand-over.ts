/** What a start is given, and a second start hands to the one that is running: the paths of its files. */

/** The paths in a message; whatever else is in it is left out. */
export function pathsIn(message: unknown): readonly string[] {
  return Array.isArray(message) ? message.filter((path): path is string => typeof path === 'string') : [];
}

/** The files of Electron's command line: after the executable and, unpackaged, the app's folder; no switches. */
export function filesNamed(argv: readonly string[], packaged: boolean): readonly string[] {
  return argv.slice(packaged ? 1 : 2).filter((word) => !word.startsWith('-'));
}
