// Recovery codes, shown this once.
import { Button } from '../../ui/Button.tsx';
import { tellDone } from '../../ui/toast-queue.ts';

export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
    tellDone('The codes are copied');
  };
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm">
        Keep these where your phone is not: each lets you in once when the app is not at hand. They are not shown again.
      </p>
      <ul
        aria-label="Recovery codes"
        className="grid max-w-88 grid-cols-2 gap-x-6 gap-y-1 rounded border border-line p-3 font-mono text-sm"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex gap-2">
        <Button kind="primary" onPress={onKept}>
          I have kept them
        </Button>
        <Button onPress={() => void copy()}>Copy</Button>
      </div>
    </div>
  );
}
