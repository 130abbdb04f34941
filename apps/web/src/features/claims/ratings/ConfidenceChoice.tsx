// How sure somebody is: low, medium or high.
import { CONFIDENCES, type Confidence } from '@touchstone/domain';
import { CONFIDENCE_WORDS } from '../../../messages/desk-words.ts';
import { RadioRow } from '../../../ui/RadioRow.tsx';

const CHOICES = CONFIDENCES.map((value) => ({ value, label: CONFIDENCE_WORDS[value] }));

export function ConfidenceChoice({ value, onChange }: { value: Confidence; onChange: (confidence: Confidence) => void }) {
  return <RadioRow label="Confidence" choices={CHOICES} value={value} onChange={onChange} />;
}
