// The report rules: who may publish, edit and retract, and what stands between a report and its readers.
import { describe, expect, it } from 'vitest';
import { ROLES } from '../desk/role.ts';
import { aReport, CHANGED_CASES, REPORT_CASES } from './publish-rules.cases.ts';
import { changedClaims, REPORT_RULES, refuseReportAction, reportOffers } from './publish-rules.ts';
import { REPORT_STATES } from './report.ts';

describe('changed claims', () => {
  it.each(CHANGED_CASES)('$title', ({ facts, changed }) => {
    expect(changedClaims(aReport(facts))).toEqual(changed);
  });
});

describe('what a step asks for', () => {
  it.each(REPORT_CASES)('$rule $action: $title', ({ rule, action, facts, role, ask, refusals }) => {
    expect(REPORT_RULES.find((one) => one.action === action)?.id).toBe(rule);
    expect(refuseReportAction(action, aReport(facts), role ?? 'editor', ask)).toEqual(refusals);
  });
});

describe('offers', () => {
  it.each([
    { state: 'draft', actions: ['edit', 'publish'] },
    { state: 'published', actions: ['edit', 'publish', 'retract'] },
    { state: 'retracted', actions: [] },
  ] as const)('of a $state report go to editors', ({ state, actions }) => {
    expect(reportOffers(aReport({ state }), 'editor').map(({ action }) => action)).toEqual(actions);
    expect(reportOffers(aReport({ state }), 'checker')).toEqual([]);
  });

  it('say what publishing still lacks', () => {
    expect(reportOffers(aReport({ title: '', entries: [] }), 'admin')).toEqual([
      { action: 'edit', blockedBy: [] },
      { action: 'publish', blockedBy: [{ code: 'needsTitle' }, { code: 'needsEntries' }] },
    ]);
  });

  it('are never made where the decision refuses stage or role', () => {
    for (const state of REPORT_STATES)
      for (const role of ROLES) {
        const offered = reportOffers(aReport({ state }), role).map(({ action }) => action);
        const open = REPORT_RULES.map(({ action }) => action).filter(
          (action) =>
            !refuseReportAction(action, aReport({ state }), role).some(({ code }) =>
              ['notPublished', 'roleTooLow', 'retracted'].includes(code),
            ),
        );
        expect(offered).toEqual(open);
      }
  });
});
