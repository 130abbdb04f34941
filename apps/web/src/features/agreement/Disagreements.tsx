// Claims on which raters were far apart, each with the way to what they wrote.
import { Link } from '@tanstack/react-router';
import type { AgreementReply } from '@touchstone/server';

export function Disagreements({ disagreements }: { disagreements: AgreementReply['disagreements'] }) {
  return (
    <section aria-labelledby="disagreements" className="flex flex-col gap-2">
      <h2 id="disagreements" className="text-sm font-semibold">
        To learn from
      </h2>
      {disagreements.length === 0 && <p className="text-sm text-muted">No two ratings of a claim were far apart.</p>}
      <ul className="divide-y divide-line border-y border-line empty:border-0">
        {disagreements.map(({ claimId, articleId, statement, ratings }) => (
          <li key={claimId} className="py-2 text-sm">
            <Link
              to="/articles/$articleId"
              params={{ articleId }}
              search={{ claim: claimId, tab: 'ratings' }}
              className="font-medium underline decoration-line-field underline-offset-2 hover:decoration-current"
            >
              <span dir="auto">{statement}</span>
            </Link>
            <p className="pt-0.5 text-muted">{ratings.map(({ member, point }) => `${member.name}: ${point}`).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
