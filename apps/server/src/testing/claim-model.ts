// For tests: the life of one claim written down a second time, as plainly as it can be said, to hold the server against.
// It knows nothing of the rule table.

export interface Person {
  name: string;
  rank: 'observer' | 'checker' | 'editor' | 'admin';
}

export const STEPS = [
  'select',
  'decline',
  'restore',
  'rateTrue',
  'rateFalse',
  'settle',
  'propose',
  'withdraw',
  'requestChange',
  'resolveChange',
  'approve',
  'override',
  'reopen',
  'stepAside',
  'letBackIn',
] as const;
export type Step = (typeof STEPS)[number];

const CHECKERS = ['checker', 'editor', 'admin'];
const EDITORS = ['editor', 'admin'];
const RATINGS_NEEDED = 2;

/** A rating is known by its point and by how often its rater has rated. */
type Ratings = Map<Person, { point: 'true' | 'false'; revision: number }>;

export class ClaimModel {
  stage: 'spotted' | 'declined' | 'checking' | 'inReview' | 'approved' = 'spotted';
  openRequests = 0;
  private proposer: Person | null = null;
  private readonly recused = new Set<Person>();
  private readonly ratings: Ratings = new Map();
  private readonly settled: Ratings[] = [];

  /** Whether this person may take this step now; `other` is whom letting back in concerns. */
  allows(step: Step, person: Person, other: Person): boolean {
    const { stage } = this;
    const isChecker = CHECKERS.includes(person.rank);
    const isEditor = EDITORS.includes(person.rank);
    const isFree = !this.recused.has(person);
    const isFourEyes = isEditor && isFree && person !== this.proposer;
    const isRated = this.ratings.has(person) && this.counted().length >= RATINGS_NEEDED;
    switch (step) {
      case 'select':
        return isChecker && stage === 'spotted';
      case 'decline':
        return isChecker && (stage === 'spotted' || stage === 'checking');
      case 'restore':
        return isChecker && stage === 'declined';
      case 'rateTrue':
      case 'rateFalse':
        return isChecker && isFree && (stage === 'checking' || stage === 'inReview');
      case 'settle':
        return isChecker && isFree && stage === 'checking' && isRated && this.disagree();
      case 'propose':
        return isChecker && isFree && stage === 'checking' && isRated && this.openRequests === 0 && (!this.disagree() || this.isSettled());
      case 'withdraw':
        return isChecker && stage === 'inReview' && person === this.proposer;
      case 'requestChange':
        return isFourEyes && stage === 'inReview';
      case 'resolveChange':
        return isChecker && (stage === 'checking' || stage === 'inReview') && this.openRequests > 0;
      case 'approve':
        return isFourEyes && stage === 'inReview' && this.openRequests === 0 && !this.isProposerRecused();
      case 'override':
        return person.rank === 'admin' && isFree && stage === 'inReview';
      case 'reopen':
        return isEditor && stage === 'approved';
      case 'stepAside':
        return isChecker && isFree;
      case 'letBackIn':
        return isEditor && isFree && this.recused.has(other);
    }
  }

  /** What the step makes of the claim. */
  take(step: Step, person: Person, other: Person): void {
    switch (step) {
      case 'select':
        this.stage = 'checking';
        break;
      case 'decline':
        this.stage = 'declined';
        break;
      case 'restore':
        this.stage = 'spotted';
        break;
      case 'rateTrue':
      case 'rateFalse':
        this.ratings.set(person, {
          point: step === 'rateTrue' ? 'true' : 'false',
          revision: (this.ratings.get(person)?.revision ?? 0) + 1,
        });
        break;
      case 'settle':
        this.settled.push(new Map(this.counted()));
        break;
      case 'propose':
        this.stage = 'inReview';
        this.proposer = person;
        break;
      case 'withdraw':
        this.sendBack();
        break;
      case 'requestChange':
        this.openRequests += 1;
        this.sendBack();
        break;
      case 'resolveChange':
        this.openRequests -= 1;
        break;
      case 'approve':
      case 'override':
        this.stage = 'approved';
        this.proposer = null;
        break;
      case 'reopen':
        this.stage = 'checking';
        break;
      case 'stepAside':
        this.recused.add(person);
        break;
      case 'letBackIn':
        this.recused.delete(other);
        break;
    }
  }

  private sendBack(): void {
    this.stage = 'checking';
    this.proposer = null;
  }

  private counted() {
    return [...this.ratings].filter(([person]) => !this.recused.has(person));
  }

  private disagree(): boolean {
    return new Set(this.counted().map(([, { point }]) => point)).size > 1;
  }

  private isSettled(): boolean {
    return this.settled.some((rested) => this.counted().every(([person, { revision }]) => rested.get(person)?.revision === revision));
  }

  private isProposerRecused(): boolean {
    return this.proposer !== null && this.recused.has(this.proposer);
  }
}
