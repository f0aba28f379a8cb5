/** What the benchmarks share: interleaved rounds, medians, and a line for each ratio. */

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Runs the contestants in turn, so that a busy machine is busy for all of them. Milliseconds of each round. */
export async function interleave<Name extends string>(
  rounds: number,
  contestants: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const names = Object.keys(contestants) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed())
      times[name].push(await contestants[name]());
  }
  return times;
}

export function milliseconds(values: readonly number[]): string {
  return `median ${median(values).toFixed(1)} ms, best ${Math.min(...values).toFixed(1)} ms, ${values.length} rounds`;
}

/** Prints a measured value against its goal. */
export function report(what: string, value: number, goal: number, unit: string): void {
  const verdict = value <= goal ? 'reached' : 'MISSED';
  process.stdout.write(`${what}: ${value.toFixed(2)}${unit} (goal: at most ${goal}${unit}; ${verdict})\n`);
}
