import type { CalendarData } from '../calendar-data.ts';

export const calendar: CalendarData = { months: {} };
