// One piece of evidence: the source, what it says, and what we note about it.
import type { FrozenEvidence } from '@touchstone/domain';
import { followable } from '../public-address.ts';
import { Moment } from './Moment.tsx';
import { Name } from './Name.tsx';
import { OutsideLink } from './OutsideLink.tsx';
import { Prose } from './Prose.tsx';
import { usePrinting } from './printing.ts';

export function EvidenceItem({ item }: { item: FrozenEvidence }) {
  const { words } = usePrinting();
  const { title, author, publisher, publishedOn, url, kind } = item.source;
  return (
    <li>
      <OutsideLink url={followable(url)}>
        <Name>{title}</Name>
      </OutsideLink>
      <span className="small">
        {author && (
          <>
            , <Name>{author}</Name>
          </>
        )}
        , <Name>{publisher}</Name>
        {publishedOn && (
          <>
            , <Moment at={publishedOn} />
          </>
        )}{' '}
        · {words.sourceKinds[kind]}
      </span>
      {item.excerpt.trim() && (
        <blockquote>
          <Prose text={item.excerpt} />
        </blockquote>
      )}
      <Prose text={item.note} className="small" />
    </li>
  );
}
