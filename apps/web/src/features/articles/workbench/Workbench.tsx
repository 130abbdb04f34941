// An article on the workbench: one open claim in three panes, and what the keys do with it.
import { includesRole } from '@touchstone/domain';
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { usePresence } from '../../../live/use-presence.ts';
import type { ClaimTab, WorkbenchPane } from '../../../routes/search-params.ts';
import { useDesk } from '../../../session/desk.ts';
import { useWindowWidth } from '../../../ui/use-window-width.ts';
import { ClaimPane } from '../../claims/detail/ClaimPane.tsx';
import type { ClaimIntent } from '../../claims/detail/claim-intent.ts';
import { neighbourOf } from '../../claims/list/claim-order.ts';
import { useClaimSteps } from '../../claims/records/use-claim-steps.ts';
import type { ArticleReply, PassageThread } from './article-reply.ts';
import { ClaimsPane, type ListTool } from './ClaimsPane.tsx';
import { useClaimPassages } from './claim-passages.ts';
import { focusedPane, focusPane, paneBeside } from './focus-pane.ts';
import { NoOpenClaim } from './NoOpenClaim.tsx';
import { TextPane } from './TextPane.tsx';
import { findHits } from './text-hits.ts';
import { useClaimsInView } from './use-claims-in-view.ts';
import { usePickWords } from './use-pick-words.ts';
import { useWorkbenchActions } from './use-workbench-actions.ts';
import { useWorkbenchPlace } from './use-workbench-place.ts';
import { WorkbenchLayout } from './WorkbenchLayout.tsx';

const DeclineCard = lazy(() => import('../../claims/detail/DeclineCard.tsx').then((module) => ({ default: module.DeclineCard })));
const PassageCommentDialog = lazy(() => import('./PassageCommentDialog.tsx').then((module) => ({ default: module.PassageCommentDialog })));

export function Workbench({ article }: { article: ArticleReply }) {
  const { me, scale } = useDesk();
  const width = useWindowWidth();
  const steps = useClaimSteps();
  const { search, go } = useWorkbenchPlace();
  const [hoveredId, setHoveredId] = useState<string | null>(null);
  const [nearId, setNearId] = useState<string | null>(null);
  const [tool, setTool] = useState<ListTool>(null);
  const [asked, setAsked] = useState<{ claimId: string; intent: ClaimIntent } | null>(null);
  const [decliningId, setDecliningId] = useState<string | null>(null);
  const [shownThread, setShownThread] = useState<PassageThread | null>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const declineAnchor = useRef<Element | null>(null);

  const { claims, text } = article;
  const passages = useClaimPassages(claims, scale);
  const { active, activeId, narrowed, shown, rows, fold } = useClaimsInView(claims, search, hoveredId);
  usePresence(article.id, activeId);
  const declining = claims.find(({ id }) => id === decliningId);
  const { hits, place, nextHit } = useTextHits(text.text, search.text ?? '', shownThread);

  const openIn = useCallback((claimId: string, pane?: WorkbenchPane) => go({ claim: claimId, ...(pane && { pane }) }), [go]);
  const activate = useCallback((claimId: string) => openIn(claimId, width === 'phone' ? 'detail' : undefined), [openIn, width]);
  const open = useCallback(
    (claimId: string) => {
      openIn(claimId, 'detail');
      focusPane('detail');
    },
    [openIn],
  );
  const ask = useCallback(
    (claimId: string, intent: ClaimIntent) => {
      setAsked({ claimId, intent });
      openIn(claimId, 'detail');
    },
    [openIn],
  );
  const step = (by: 1 | -1) => {
    const next = neighbourOf(shown, activeId, by);
    if (next) openIn(next.id);
  };
  const decline = () => {
    declineAnchor.current = document.querySelector('[data-decline]') ?? document.querySelector('[role=row][aria-selected=true]');
    setDecliningId(activeId);
  };
  const onFollow = useCallback((offset: number) => setNearId(shown.find(({ end }) => end > offset)?.id ?? null), [shown]);
  const { onPick, commenting, endComment } = usePickWords(article, active, ask);
  const movePane = (by: 1 | -1) => {
    const next = paneBeside(focusedPane() ?? search.pane ?? 'claims', by);
    if (next === 'detail' && !active) return;
    go({ pane: next });
    focusPane(next);
  };
  const back = () => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement) focusPane(focusedPane() ?? 'claims');
    else if (tool === 'filters') setTool(null);
    else if (search.text || tool) {
      setTool(null);
      go({ text: undefined });
    } else if (search.pane === 'detail') {
      go({ pane: 'claims' });
      focusPane('claims');
    }
  };
  useWorkbenchActions({
    active,
    steps,
    step,
    open: () => active && open(active.id),
    decline,
    ask,
    movePane,
    filter: () => {
      setTool('filters');
      go({ pane: 'claims' });
    },
    search: () => {
      setTool('search');
      go({ pane: 'claims' });
      searchField.current?.select();
    },
    back,
  });

  return (
    <>
      <WorkbenchLayout
        title={article.title}
        pane={search.pane}
        onPane={(pane) => go({ pane })}
        onStep={step}
        hasOpenClaim={active !== undefined}
        claimCount={claims.length}
        text={
          <TextPane
            article={article}
            passages={passages}
            searchHits={hits}
            place={place}
            activeId={activeId}
            hoveredId={hoveredId}
            onOpen={width === 'desk' ? activate : open}
            onHover={setHoveredId}
            onFollow={onFollow}
            onShowThread={setShownThread}
            {...(includesRole(me.role, 'checker') && { onPick })}
          />
        }
        claims={
          <ClaimsPane
            articleId={article.id}
            claims={claims}
            shownCount={narrowed.length}
            rows={rows}
            activeId={activeId}
            nearId={nearId}
            onActivate={activate}
            onOpen={open}
            onHover={setHoveredId}
            onFold={fold}
            search={search}
            go={go}
            tool={tool}
            onTool={setTool}
            searchRef={searchField}
            hits={hits.length}
            onNextHit={nextHit}
          />
        }
        detail={
          active ? (
            <ClaimPane
              claim={active}
              text={text.text}
              tab={search.tab}
              onTab={(tab: ClaimTab) => go({ tab })}
              steps={steps}
              onDecline={decline}
              intent={asked?.claimId === active.id ? asked.intent : null}
              onIntentDone={() => setAsked(null)}
            />
          ) : (
            <NoOpenClaim articleId={article.id} claims={claims} onStart={() => step(1)} />
          )
        }
      />
      <Suspense>
        {declining && (
          <DeclineCard
            claim={declining}
            anchor={declineAnchor}
            onClose={() => setDecliningId(null)}
            onDecline={(reason, note, forget) => {
              setDecliningId(null);
              steps.decline(declining, reason, note, forget);
              step(1);
            }}
          />
        )}
        {commenting && <PassageCommentDialog article={article} range={commenting} onClose={endComment} />}
      </Suspense>
    </>
  );
}

/** Where the searched words stand, and the place of the text that is looked at among them. */
function useTextHits(text: string, words: string, thread: PassageThread | null) {
  const found = useMemo(() => findHits(text, words), [text, words]);
  const hits = useMemo(() => (thread && !words ? [{ start: thread.start, end: thread.end }] : found), [thread, words, found]);
  const [index, setIndex] = useState(-1);
  const hit = hits[index % Math.max(1, hits.length)];
  const place = thread && !words ? hits[0] : hit;
  return { hits, place, nextHit: useCallback(() => setIndex((before) => before + 1), []) };
}
