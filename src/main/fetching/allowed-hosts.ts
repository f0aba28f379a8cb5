/** The hosts that the analyst allowed although they are not of the public internet: exact, `host` or `host:port`. */

export interface AllowedHost {
  /** As URL writes it: lower case, punycode, IPv6 in brackets, no dot at the end. */
  readonly host: string;
  /** Null: any port that web servers use. */
  readonly port: number | null;
}

const ENTRY = /^(\[[0-9a-fA-F:.]{2,45}\]|[^\s/?#@:[\]\\]{1,253})(?::(\d{1,5}))?$/u;

/** Reads an entry of the settings; null for what is no host. */
export function readAllowedHost(entry: string): AllowedHost | null {
  const match = ENTRY.exec(entry.trim());
  if (match === null) return null;
  const port = match[2] === undefined ? null : Number(match[2]);
  if (port !== null && (port < 1 || port > 65_535)) return null;
  const host = URL.parse(`http://${match[1] ?? ''}/`)?.hostname.replace(/\.$/, '') ?? '';
  return host === '' ? null : { host, port };
}

/** The entry as it is kept, or null for what is no host. */
export function writeAllowedHost(entry: string): string | null {
  const allowed = readAllowedHost(entry);
  if (allowed === null) return null;
  return allowed.port === null ? allowed.host : `${allowed.host}:${allowed.port}`;
}
