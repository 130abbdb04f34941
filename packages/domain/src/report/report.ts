// The states of a report and the types of correction readers are told about.

export const REPORT_STATES = ['draft', 'published', 'retracted'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export const CORRECTION_TYPES = ['clarification', 'update', 'correction', 'verdictChange', 'retraction'] as const;
export type CorrectionType = (typeof CORRECTION_TYPES)[number];
