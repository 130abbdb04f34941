// The errors a use-case leaves by: a refusal of the rules, a conflict, nothing there, or input that cannot be used.
import { describeRefusal, type Refusal, type RuleCode } from '@touchstone/domain';
import { TRPCError } from '@trpc/server';

const WHO: readonly RuleCode[] = [
  'roleTooLow',
  'ownVerdict',
  'notProposer',
  'notYourComment',
  'notAssignee',
  'recused',
  'tokenLacksScope',
  'notForTokens',
];

/** The rules said no. Carries every refusal, so that a person is told all of it at once. */
export class RefusedError extends TRPCError {
  readonly refusals: readonly Refusal[];
  readonly ruleId: string | undefined;
  constructor(refusals: readonly Refusal[], ruleId?: string) {
    const isAboutWho = refusals.some(({ code }) => WHO.includes(code));
    super({ code: isAboutWho ? 'FORBIDDEN' : 'PRECONDITION_FAILED', message: refusals.map(describeRefusal).join(' ') });
    this.name = 'RefusedError';
    this.refusals = refusals;
    this.ruleId = ruleId;
  }
}

/** Somebody else was first. Carries the record as it is now; what the person wrote stays with them. */
export class ConflictError extends TRPCError {
  readonly current: unknown;
  constructor(current: unknown) {
    super({
      code: 'CONFLICT',
      message: 'Somebody else changed this while you had it open. Your text is kept: look at theirs, then save again.',
    });
    this.name = 'ConflictError';
    this.current = current;
  }
}

/** A stranger learns no more than this. */
export const notFound = () => new TRPCError({ code: 'NOT_FOUND', message: describeRefusal({ code: 'notFound' }) });

/** What was sent cannot be used; `message` says why and what to do. */
export const unusable = (message: string) => new TRPCError({ code: 'BAD_REQUEST', message });
