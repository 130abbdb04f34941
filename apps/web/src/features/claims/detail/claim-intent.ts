// What a key or a press elsewhere on the page asks the open claim to do.
import type { EvidenceDraft } from '../evidence/evidence-draft.ts';

export type ClaimIntent =
  | { do: 'writeStatement' }
  | { do: 'addEvidence'; given?: Partial<EvidenceDraft> }
  | { do: 'comment' }
  | { do: 'rate'; key: string }
  | { do: 'writeVerdict' }
  | { do: 'sendToEditor' };
