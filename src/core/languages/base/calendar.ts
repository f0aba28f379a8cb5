/** Calendar words of no language: numeric dates alone. */
import type { CalendarData } from '../calendar-data.ts';

export const calendar: CalendarData = { months: {}, numericOrder: 'day-first' };
