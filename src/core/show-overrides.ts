/** Direction overrides in words from outside, made visible. Pure. */

/** LEFT-TO-RIGHT OVERRIDE and RIGHT-TO-LEFT OVERRIDE. */
const OVERRIDES = /[\u202D\u202E]/g;

/**
 * The same value with every direction override in its strings replaced by U+FFFD, one code unit for
 * one, so that spans hold. No language is written with overrides: they only make words read as others
 * (Trojan Source, CVE-2021-42574). Embeddings and isolates are left, since every field and block is an
 * isolate where it is drawn. `value` is JSON: what JSON leaves out is left out.
 */
export function showOverrides<T>(value: T): T {
  const json = JSON.stringify(value);
  return json.search(OVERRIDES) === -1 ? value : (JSON.parse(json.replaceAll(OVERRIDES, '\uFFFD')) as T);
}
