/**
 * robots.txt by RFC 9309: the group that names Dateline, else the one for all; the longest rule that
 * fits decides, and where two are as long the one that allows.
 */

export interface RobotsRule {
  readonly allow: boolean;
  /** With `*` for anything and `$` for the end. */
  readonly pattern: string;
}

/** What Dateline is called in a robots.txt. */
export const ROBOTS_NAME = 'dateline';

/** Characters that are read; RFC 9309 asks for at least 500 kibibytes. */
const LONGEST_ROBOTS = 512_000;
const MOST_RULES = 5_000;

/** The rules that concern Dateline. */
export function readRobots(text: string): readonly RobotsRule[] {
  const own: RobotsRule[] = [];
  const general: RobotsRule[] = [];
  let ownNamed = false;
  let names: string[] = [];
  let rulesBegun = false;
  for (const line of text
    .replace(/^\ufeff/, '')
    .slice(0, LONGEST_ROBOTS)
    .split(/\r\n?|\n/)) {
    const match = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line);
    if (match === null) continue;
    const key = (match[1] ?? '').toLowerCase();
    const value = (match[2] ?? '').trim();
    if (key === 'user-agent') {
      if (rulesBegun) names = [];
      rulesBegun = false;
      names.push(value.toLowerCase().replace(/[^a-z_*-].*$/, ''));
      ownNamed ||= names.includes(ROBOTS_NAME);
    } else if (key === 'allow' || key === 'disallow') {
      rulesBegun = true;
      if (value === '' || own.length + general.length >= MOST_RULES) continue;
      const rule: RobotsRule = { allow: key === 'allow', pattern: value };
      if (names.includes(ROBOTS_NAME)) own.push(rule);
      else if (names.includes('*')) general.push(rule);
    }
  }
  return ownNamed ? own : general;
}

/** Whether the rules let a path (with its query) be fetched. */
export function robotsAllow(rules: readonly RobotsRule[], path: string): boolean {
  const wanted = normalise(path);
  let best: RobotsRule | null = null;
  for (const rule of rules) {
    if (!matches(normalise(rule.pattern), wanted)) continue;
    const longer = best === null || rule.pattern.length > best.pattern.length;
    if (longer || (rule.pattern.length === best?.pattern.length && rule.allow)) best = rule;
  }
  return best?.allow ?? true;
}

/** Percent-encoding in one form. */
function normalise(path: string): string {
  return path
    .replaceAll(/[^\0-\u007F]+/gu, (letters) => encodeURI(letters.toWellFormed()))
    .replaceAll(/%([0-9a-f]{2})/gi, (escape, hex: string) => {
      const letter = String.fromCharCode(Number.parseInt(hex, 16));
      return /[\w.~-]/.test(letter) ? letter : escape.toUpperCase();
    });
}

/** Matches without backtracking beyond the last star, so that no pattern takes long. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  const first = parts[0] ?? '';
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, part] of parts.slice(1).entries()) {
    const isLast = index === parts.length - 2;
    if (isLast && anchored) return path.length - part.length >= at && path.endsWith(part);
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return !anchored || at === path.length;
}
