// A report as JSON in the published schema, for replication and for machines.
import { type FrozenReport, frozenReportSchema } from '@touchstone/domain';

/** Keys in the order of the schema, indented by two spaces, with a line end. Throws what the schema has against the report. */
export const reportJson = (report: FrozenReport): string => `${JSON.stringify(frozenReportSchema.parse(report), null, 2)}\n`;
