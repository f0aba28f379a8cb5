/** Control characters and direction overrides replaced, so that a name can't pose as another. */
export function visibleName(name: string): string {
  const shown = name.replaceAll(
    /[\p{Cc}\p{Cs}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu,
    '\uFFFD',
  );
  return shown.length > 200 ? `${shown.slice(0, 199)}…` : shown;
}
