/** What was worked out once for a word is kept: thousands of speakers share few words. */
export function remembered<T>(workOut: (key: string) => T): (key: string) => T {
  let known: Map<string, T> | null = null;
  return (key) => {
    known ??= new Map();
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = workOut(key);
    known.set(key, made);
    return made;
  };
}
