/** The addresses in a text that consists of nothing else. */
import { ADDRESS_LIMIT } from '../../contract/limits.ts';

const ADDRESS = /^<?(https?:\/\/[^\s<>"]+)>?$/i;
const BARE = /^(?:[\p{L}\p{N}-]+\.)+[\p{L}][\p{L}\p{N}-]+(?::\d{1,5})?(?:\/[^\s<>"]*)?$/u;

/** One address a line or word, each once; null where anything else is among them. */
export function readAddresses(text: string): readonly string[] | null {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const addresses = words.map(addressOf);
  if (words.length === 0 || addresses.includes(null)) return null;
  return [...new Set(addresses as string[])];
}

/** True for a text that is one address with its scheme, and nothing else. */
export function isOnlyAddress(text: string): boolean {
  return ADDRESS.test(text.trim()) && text.trim().length <= ADDRESS_LIMIT;
}

function addressOf(word: string): string | null {
  if (word.length > ADDRESS_LIMIT) return null;
  const address = ADDRESS.exec(word)?.[1];
  return address ?? (BARE.test(word) ? word : null);
}
