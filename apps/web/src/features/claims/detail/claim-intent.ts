// What a key or a press elsewhere on the page asks the open claim to do.
import type { EvidenceFields } from '../evidence/evidence-draft.ts';

export type ClaimIntent =
  | { do: 'writeStatement' }
  | { do: 'addEvidence'; given?: Partial<EvidenceFields> }
  | { do: 'comment' }
  | { do: 'rate'; key: string }
  | { do: 'writeVerdict' }
  | { do: 'sendToEditor' };
