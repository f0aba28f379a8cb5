/** Says in the head of a saved page that all its pages are one article, and how many they are. */
export const PAGES_HEADER = 'X-Dateline-Pages';
