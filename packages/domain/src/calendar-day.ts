// A day of the calendar as people send it in and the database keeps it: "2025-03-14", from the year 1 on.
import { z } from 'zod';

export const calendarDay = z.iso.date('Write the date as 2025-03-14.').refine((day) => day >= '0001', 'Write the date as 2025-03-14.');
