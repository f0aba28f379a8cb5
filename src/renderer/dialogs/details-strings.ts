/** The words of the dialog about an article's fields. */
import type { ArticleField } from '../../core/corrections/article-fields.ts';
import type { FieldOrigin } from '../../core/model.ts';

export const detailsStrings = {
  title: 'About this article',
  open: 'Details',
  openHint: 'Where each field comes from, and how to correct it (I)',
  fields: {
    title: 'Title',
    publisher: 'Publisher',
    byline: 'By',
    place: 'Dateline, place',
    placeDate: 'Dateline, day',
    publishedAt: 'Published',
    updatedAt: 'Updated',
    address: 'Address',
    language: 'Language',
  } satisfies Readonly<Record<ArticleField, string>>,
  hints: {
    byline: 'One name a line.',
    placeDate: 'Year-month-day, for example 2026-03-14.',
    publishedAt: 'Year-month-day, for example 2026-03-14, or only a year and month.',
    updatedAt: 'Year-month-day, for example 2026-03-14.',
    address: 'The whole address, from https:// on.',
    language: 'Its code, for example ar or pt.',
  } satisfies Partial<Readonly<Record<ArticleField, string>>>,
  origins: {
    'json-ld': 'from the page’s data for search engines',
    'open-graph': 'from the page’s data for sharing',
    meta: 'from the page’s head',
    markup: 'from the page’s markup',
    text: 'from the text',
    file: 'from the file',
    analyst: 'your correction',
  } satisfies Readonly<Record<FieldOrigin, string>>,
  none: 'none found',
  taken: 'none',
  asFound: 'as found:',
  back: (field: string) => `Use it: ${field} as found`,
  backShort: 'Use it',
  edit: (field: string) => `Correct: ${field}`,
  added: 'Added',
  source: 'Source',
  type: 'Type',
  size: 'Size',
  bytes: (text: string) => `${text} bytes`,
  fingerprint: 'SHA-256',
} as const;
