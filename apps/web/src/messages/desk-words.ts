// The words people read for roles, stances, kinds of source, confidences, verdicts and corrections.
import type {
  Confidence,
  CorrectionType,
  ExportFormat,
  MeasurementLevel,
  ReplyOutcome,
  ReplyWay,
  ReportState,
  Role,
  SourceKind,
  Stance,
  TokenScope,
  VerdictPart,
  VerdictState,
} from '@touchstone/domain';

export const ROLE_WORDS: Record<Role, string> = { observer: 'Observer', checker: 'Checker', editor: 'Editor', admin: 'Admin' };

/** What each role may do, after its name. */
export const ROLE_NOTES: Record<Role, string> = {
  observer: 'reads everything, changes nothing',
  checker: 'checks claims and proposes verdicts',
  editor: 'also approves verdicts and publishes',
  admin: 'also looks after people and the desk',
};

/** By the name of the token; what it looks like by day. */
export const POINT_COLOUR_WORDS: Readonly<Record<string, string>> = {
  'point-true': 'Blue',
  'point-mostlyTrue': 'Light blue',
  'point-mixed': 'Ochre',
  'point-mostlyFalse': 'Orange',
  'point-false': 'Vermilion',
  'point-missingContext': 'Violet',
  'point-unproven': 'Slate',
  'point-notCheckable': 'Grey',
};

export const MEASUREMENT_LEVEL_WORDS: Record<MeasurementLevel, string> = {
  nominal: 'As names: every difference counts alike',
  ordinal: 'In order: further apart counts for more',
  interval: 'In equal steps: two steps are twice one',
};

/** What a token is made for. */
export const TOKEN_SCOPE_WORDS: Record<TokenScope, { label: string; note: string }> = {
  read: { label: 'Read', note: 'everything you may read' },
  write: { label: 'Write', note: 'articles, claims, evidence, comments, proposals; no ratings' },
  decide: { label: 'Decide', note: 'on verdicts, and publish reports' },
  admin: { label: 'Administer', note: 'look after people and the desk' },
};

export const STANCE_WORDS: Record<Stance, string> = { supports: 'Supports', refutes: 'Refutes', context: 'Gives context' };

/** The sign beside a stance's word. */
export const STANCE_SIGNS: Record<Stance, string> = { supports: '↑', refutes: '↓', context: '↔' };

export const SOURCE_KIND_WORDS: Record<SourceKind, string> = { primary: 'Primary', secondary: 'Secondary' };

export const REPLY_WAY_WORDS: Record<ReplyWay, string> = {
  email: 'E-mail',
  phone: 'Phone',
  letter: 'Letter',
  form: 'Form',
  other: 'Another way',
};

export const REPLY_OUTCOME_WORDS: Record<ReplyOutcome, string> = {
  waiting: 'Waiting for an answer',
  answered: 'Answered',
  declined: 'Declined to answer',
  noAnswer: 'No answer came',
  waived: 'Nobody is asked',
};

export const CONFIDENCE_WORDS: Record<Confidence, string> = { low: 'Low', medium: 'Medium', high: 'High' };

export const VERDICT_STATE_WORDS: Record<VerdictState, string> = {
  proposed: 'Waiting for the editor',
  withdrawn: 'Taken back',
  sentBack: 'Sent back',
  approved: 'Approved',
  published: 'Published',
  superseded: 'Replaced by a later version',
  retracted: 'Retracted',
};

export const VERDICT_PART_WORDS: Record<VerdictPart, string> = {
  statement: 'Statement',
  point: 'Rating',
  summary: 'Summary',
  explanation: 'Explanation',
  confidence: 'Confidence',
  evidence: 'Evidence',
};

export const REPORT_STATE_WORDS: Record<ReportState, string> = { draft: 'Draft', published: 'Published', retracted: 'Retracted' };

export const CORRECTION_TYPE_WORDS: Record<CorrectionType, string> = {
  clarification: 'Clarification',
  update: 'Update',
  correction: 'Correction',
  verdictChange: 'Change of verdict',
  retraction: 'Retraction',
};

export const EXPORT_FORMAT_WORDS: Record<ExportFormat, string> = {
  html: 'Web page (HTML)',
  markdown: 'Markdown',
  json: 'Data (JSON)',
  csv: 'Table (CSV)',
  claimreview: 'ClaimReview',
};
