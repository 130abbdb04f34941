// Words to be taken elsewhere, such as a link that is shown once, with a button that copies them.
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from './Button.tsx';
import { TextField } from './TextField.tsx';
import { tellProblem } from './toast-queue.ts';

export function CopyField({ label, value, description }: { label: string; value: string; description?: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    try {
      // browsers have no clipboard for pages that come over plain http from another machine
      await navigator.clipboard.writeText(value);
      setCopied(true);
    } catch {
      tellProblem('Your browser did not let it be copied. Mark the words and copy them yourself.');
    }
  };
  return (
    <div className="flex items-end gap-2">
      <TextField label={label} value={value} isReadOnly description={description} className="flex-1 [&_input]:font-mono" />
      <Button onPress={() => void copy()} className={description === undefined ? '' : 'mb-5'}>
        {isCopied ? <Check size={15} aria-hidden="true" /> : <Copy size={15} aria-hidden="true" />}
        {isCopied ? 'Copied' : 'Copy'}
      </Button>
    </div>
  );
}
