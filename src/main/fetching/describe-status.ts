/** An HTTP status that is no success, as a sentence that names the host. */
import { FetchProblem } from './fetch-problem.ts';
import { askedLater } from './host-turns.ts';

/** @param until what the host asks to wait for, where it does. */
export function describeStatus(host: string, status: number, until: Date | null): FetchProblem {
  const retryAt = until === null ? {} : { retryAt: until.toISOString() };
  const sentence =
    until === null ? `${host} ${reasonOf(status)} (${status}).` : askedLater(host, until).message;
  return new FetchProblem('status', sentence, { status, ...retryAt });
}

function reasonOf(status: number): string {
  switch (status) {
    case 401:
    case 402:
    case 407:
      return 'shows this page to its subscribers only: save it in your browser and import the file';
    case 403:
      return 'does not show this page to programs: save it in your browser and import the file';
    case 404:
      return 'has no such page; check the address';
    case 410:
      return 'has removed this page for good';
    case 429:
      return 'was asked too often; try again later';
    case 451:
      return 'may not show this page here for legal reasons';
    default:
      return status >= 500
        ? 'has a problem of its own; try again later'
        : 'answered with something other than the page';
  }
}
