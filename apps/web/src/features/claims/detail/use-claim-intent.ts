// Does what a key asked of the open claim: opens the tab, fills in what came along, puts the keyboard in the field.
import type { ScalePoint } from '@touchstone/domain';
import { useEffect, useState } from 'react';
import type { ClaimTab } from '../../../routes/search-params.ts';
import type { EvidenceFields } from '../evidence/evidence-draft.ts';
import type { ClaimIntent } from './claim-intent.ts';

export type WantedField = 'statement' | 'comment' | 'verdict';

interface Doing {
  intent: ClaimIntent | null;
  onDone: () => void;
  onTab: (tab: ClaimTab) => void;
  scale: readonly Pick<ScalePoint, 'key'>[];
  rate: (point: string) => void;
  send: () => void;
}

export function useClaimIntent({ intent, onDone, onTab, scale, rate, send }: Doing) {
  const [wanted, setWanted] = useState<WantedField | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const [given, setGiven] = useState<Partial<EvidenceFields>>();

  useEffect(() => {
    if (!intent) return;
    switch (intent.do) {
      case 'writeStatement':
        setWanted('statement');
        break;
      case 'addEvidence':
        onTab('evidence');
        setGiven(intent.given);
        setIsAdding(true);
        break;
      case 'comment':
        onTab('comments');
        setWanted('comment');
        break;
      case 'rate': {
        const point = scale[Number(intent.key) - 1];
        onTab('ratings');
        if (point) rate(point.key);
        break;
      }
      case 'writeVerdict':
        onTab('verdict');
        setWanted('verdict');
        break;
      case 'sendToEditor':
        send();
        break;
    }
    onDone();
  });
  return { wanted, setWanted, isAdding, setIsAdding, given };
}
