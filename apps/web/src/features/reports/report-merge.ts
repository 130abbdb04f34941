// My changes to a report and what somebody else saved meanwhile, brought together: words by paragraph, the picked claims one by one.
import type { ConflictChoice } from '../../session/drafts/merge-by-paragraph.ts';
import { type ContestedPlace, mergeFields, settlePlace, type ThreeForms } from '../../session/drafts/merge-fields.ts';
import type { ReportFields } from './report-types.ts';

export type ReportField = 'title' | 'introduction' | 'claims';
export type ContestedPart = ContestedPlace<ReportField>;

export interface ThreeReports {
  /** What both began with; null when that is not known, so that every difference is asked about. */
  base: ReportFields | null;
  mine: ReportFields;
  theirs: ReportFields;
}

const NOTHING: ReportFields = { title: '', introduction: '', claimIds: [] };

/** A claim stands on a line of its own, so that lists come together as words do. */
const textsOf = ({ title, introduction, claimIds }: ReportFields) => ({ title, introduction, claims: claimIds.join('\n') });

export const claimIdsIn = (lines: string): string[] => [...new Set(lines.split('\n'))].filter((id) => id !== '');

const fieldsIn = ({ title, introduction, claims }: Record<ReportField, string>): ReportFields => ({
  title,
  introduction,
  claimIds: claimIdsIn(claims),
});

const threeOf = ({ base, mine, theirs }: ThreeReports): ThreeForms<ReportField> => ({
  base: textsOf(base ?? NOTHING),
  mine: textsOf(mine),
  theirs: textsOf(theirs),
});

export interface MergedReport {
  fields: ReportFields;
  base: ReportFields;
  contested: ContestedPart[];
}

export function mergeReport(three: ThreeReports): MergedReport {
  const { mine, base, contested } = mergeFields(threeOf(three));
  return { fields: fieldsIn(mine), base: fieldsIn(base), contested };
}

/** One of the contested places is decided. */
export function settleReport(three: ThreeReports, part: ContestedPart, choice: ConflictChoice): Omit<MergedReport, 'contested'> {
  const { mine, base } = settlePlace(threeOf(three), part, choice);
  return { fields: fieldsIn(mine), base: fieldsIn(base) };
}
