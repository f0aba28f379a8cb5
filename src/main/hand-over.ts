/** What a second start hands to the one that is running: the paths of its files. */

/** The paths in a message; whatever else is in it is left out. */
export function pathsIn(message: unknown): readonly string[] {
  return Array.isArray(message) ? message.filter((path): path is string => typeof path === 'string') : [];
}
