// The rule tables as the page docs/claim-life-cycle.md, so that what the desk reads is what the code does.
import { CLAIM_STAGES, type ClaimStage } from '../claim/claim.ts';
import { CLAIM_RULES, type ClaimAction, type ClaimRule } from '../claim/life-cycle.ts';
import { ROLES } from '../desk/role.ts';
import { DEFAULT_SCALE } from '../desk/scale.ts';
import { REPORT_RULES } from '../report/publish-rules.ts';
import { REPORT_STATES } from '../report/report.ts';
import { ACTION_WORDS, NEED_WORDS, REPORT_ACTION_WORDS, REPORT_STATE_WORDS, ROLE_WORDS, STAGE_WORDS } from './life-cycle-words.ts';

const RULES: readonly ClaimRule[] = CLAIM_RULES;
const NOTHING = '–';

type Row = readonly (string | number)[];

/** A table whose columns line up in the plain text too. */
function table(head: readonly string[], rows: readonly Row[]): string {
  const all: Row[] = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((cells) => [...`${cells[column]}`].length)));
  const row = (cells: Row) => `| ${cells.map((cell, column) => `${cell}`.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [row(head), row(widths.map((width) => '-'.repeat(width))), ...rows.map(row)].join('\n');
}

const list = (words: Record<string, string>, keys: readonly string[]) => keys.map((key) => `- **${key}**: ${words[key]}`).join('\n');

function who(rule: ClaimRule): string {
  const bars = [rule.proposer === 'never' && 'not the proposer', rule.recusalBars && 'not when recused'].filter(Boolean);
  const person = rule.proposer === 'only' ? `the proposer (${rule.role})` : rule.role;
  return [person, ...bars].join(', ');
}

const needs = (rule: ClaimRule) => [...(rule.standing ?? []), ...(rule.asked ?? [])].map((need) => NEED_WORDS[need]).join('; ') || NOTHING;

/** One stage with its ways out, drawn as arrows of equal length. */
function waysOut(stage: ClaimStage): string {
  const leaving = RULES.filter((rule) => rule.from.includes(stage) && rule.to !== 'same');
  const width = Math.max(...RULES.map(({ action }) => action.length));
  return [stage, ...leaving.map((rule) => `  ── ${rule.action} ${'─'.repeat(width - rule.action.length)}─▶ ${rule.to}`)].join('\n');
}

const claimRules = table(
  ['id', 'action', 'from', 'to', 'who', 'needs'],
  RULES.map((rule) => [
    rule.id,
    `\`${rule.action}\` ${ACTION_WORDS[rule.action as ClaimAction]}`,
    rule.from.length === CLAIM_STAGES.length ? 'any stage' : rule.from.join(', '),
    rule.to === 'same' ? NOTHING : rule.to,
    who(rule),
    needs(rule),
  ]),
);

const reportRules = table(
  ['id', 'action', 'from', 'who', 'needs'],
  REPORT_RULES.map(({ id, action, from, role }) => [
    id,
    `\`${action}\` ${REPORT_ACTION_WORDS[action].does}`,
    from.join(', '),
    role,
    REPORT_ACTION_WORDS[action].needs,
  ]),
);

const gates = table(
  ['point', 'ClaimReview number', 'sources', 'different publishers', 'primary sources', 'right of reply'],
  DEFAULT_SCALE.points.map((point) => [
    `${point.mark} ${point.label}`,
    point.claimReviewNumber ?? NOTHING,
    point.minSources,
    point.minIndependentSources,
    point.minPrimarySources,
    point.needsRightOfReply ? 'yes' : NOTHING,
  ]),
);

/** The whole page in Markdown. */
export const printLifeCycle = (): string => `# The life cycle of a claim and of a report

Printed from the rule tables in \`packages/domain\` (\`claim/life-cycle.ts\`, \`report/publish-rules.ts\`, \`desk/scale.ts\`).
Do not edit it by hand: a test fails when it is stale, and \`npx vitest run --project unit packages/domain -u\` prints it again.

## Stages of a claim

${list(STAGE_WORDS, CLAIM_STAGES)}

\`\`\`
${CLAIM_STAGES.map(waysOut).join('\n\n')}
\`\`\`

## What may be done with a claim

${claimRules}

The order of checks is a rule too: the stage, then who asks, then all unmet needs at once. Whoever may not see a claim hears that it does not exist.
A role includes the ones before it:

${list(ROLE_WORDS, ROLES)}

Two ratings disagree when they are more than one step of the scale apart, or when they differ and one of them is off the scale.

Others’ ratings are shown to a member once their own is in and so is the last one the desk asks for, or once the claim is approved. Whether
ratings disagree is told to nobody else. An adjudication holds for the ratings it rests on: when one of them is revised, or another comes in,
the difference has to be settled again.

## What evidence a verdict needs

The gates of the scale a new desk starts with; a desk can set its own. Two pages of one publisher count once.

${gates}

## What may be done with a report

${list(REPORT_STATE_WORDS, REPORT_STATES)}

${reportRules}
`;
