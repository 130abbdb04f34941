// What a key or a press elsewhere on the page asks the open claim to do.

export type ClaimIntent =
  | { do: 'writeStatement' }
  | { do: 'addEvidence'; excerpt?: string }
  | { do: 'comment' }
  | { do: 'rate'; key: string }
  | { do: 'writeVerdict' }
  | { do: 'sendToEditor' };
