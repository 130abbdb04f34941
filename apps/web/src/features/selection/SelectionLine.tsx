// One claim that was considered: what became of it, why, by whom and when.
import { Link } from '@tanstack/react-router';
import type { SelectionEntry } from '@touchstone/server';
import { CLAIM_KIND_WORDS, DECLINE_REASON_WORDS, STAGE_WORDS } from '../../messages/claim-words.ts';
import { describeAge, describeMoment } from '../../messages/times.ts';
import { StageSign } from '../../ui/StageSign.tsx';

export function SelectionLine({ entry, now }: { entry: SelectionEntry; now: number }) {
  const { id, words, article, claimant, kind, stage, decline, decided, foundAt, score } = entry;
  const at = decided?.at ?? foundAt;
  return (
    <li className="flex flex-col gap-0.5 border-b border-line py-2 text-sm last:border-b-0">
      <p className="flex items-baseline gap-3">
        <Link
          to="/articles/$articleId"
          params={{ articleId: article.id }}
          search={{ claim: id, pane: 'detail' }}
          dir="auto"
          className="min-w-0 flex-1 wrap-anywhere underline decoration-line-field underline-offset-2 hover:decoration-current"
        >
          {words}
        </Link>
        <span className="flex shrink-0 items-center gap-1.5 text-xs">
          <StageSign stage={stage} />
          {STAGE_WORDS[stage]}
        </span>
      </p>
      {decline && (
        <p dir="auto" className="wrap-anywhere">
          {DECLINE_REASON_WORDS[decline.reason]}
          {decline.note && <span className="text-muted">: {decline.note}</span>}
        </p>
      )}
      <p className="flex items-baseline gap-3 text-xs text-muted">
        <span className="min-w-0 flex-1 wrap-anywhere">
          {[claimant ?? 'Claimant not known', CLAIM_KIND_WORDS[kind], article.title, article.topic].filter(Boolean).join(' · ')}
        </span>
        <span className="shrink-0 text-faint">
          {decided ? `${decided.by?.name ?? 'Touchstone'}, ` : score === null ? 'Found ' : 'Suggested '}
          <time dateTime={at} title={describeMoment(at)}>
            {describeAge(at, now)}
          </time>
        </span>
      </p>
    </li>
  );
}
