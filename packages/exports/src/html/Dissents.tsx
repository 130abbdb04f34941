// What raters hold against the verdict, with their names and what they rated.
import type { FrozenClaim } from '@touchstone/domain';
import { Name } from './Name.tsx';
import { Prose } from './Prose.tsx';
import { usePrinting } from './printing.ts';

export function Dissents({ claim: { dissents = [] } }: { claim: FrozenClaim }) {
  const { words } = usePrinting();
  if (!dissents.length) return null;
  return (
    <>
      <h3>{words.dissents}</h3>
      {dissents.map(({ by, point, text }) => (
        <div key={by}>
          <p>
            <Name>{by}</Name>, {words.rated} <Name>{point}</Name>
          </p>
          <Prose text={text} />
        </div>
      ))}
    </>
  );
}
