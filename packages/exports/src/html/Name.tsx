// A name or title inside a line of our words: kept apart so that its direction does not turn the line around.
import { oneLine } from '../plain-text.ts';
import { useTextLanguage } from './printing.ts';

export function Name({ children }: { children: string }) {
  return (
    <bdi dir="auto" lang={useTextLanguage()}>
      {oneLine(children)}
    </bdi>
  );
}
