// Puts an article on the desk: hand it in, look at what was found, correct it, save.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { leaveField } from '../../actions/leave-field.ts';
import { useActions } from '../../actions/use-actions.ts';
import { describeProblem } from '../../messages/problems.ts';
import { DraftSign } from '../../session/drafts/DraftSign.tsx';
import { useDraft } from '../../session/drafts/use-draft.ts';
import { useTRPC } from '../../trpc.ts';
import { Button } from '../../ui/Button.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { type ArticleDraft, detailProblems, EMPTY_DRAFT, intakeOf, textProblem } from './new/article-draft.ts';
import { FoundPane } from './new/FoundPane.tsx';
import { IntakePane } from './new/IntakePane.tsx';
import { useArticlePreview } from './new/use-article-preview.ts';

export function NewArticleScreen() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const kept = useDraft<ArticleDraft>('new-article', EMPTY_DRAFT);
  const { value: draft, set: setDraft } = kept;
  const { text, file, details } = draft;
  const tooLarge = useMemo(() => textProblem(text), [text]);
  const intake = useMemo(() => (tooLarge ? null : intakeOf({ text, file })), [text, file, tooLarge]);
  const preview = useArticlePreview(intake);
  const found = intake ? preview.data : undefined;

  const add = useMutation(
    trpc.articles.add.mutationOptions({
      meta: { isProblemShownInPlace: true },
      onSuccess: ({ articleId }) => {
        kept.forget();
        void queryClient.invalidateQueries({ queryKey: trpc.articles.list.queryKey() });
        void queryClient.invalidateQueries({ queryKey: trpc.claims.list.pathKey() });
        void navigate({ to: '/articles/$articleId', params: { articleId } });
      },
    }),
  );
  const blockedBy = [
    ...(intake ? [] : ['Paste the text of the article, or choose a file.']),
    ...(intake && preview.isError ? [describeProblem(preview.error)] : []),
    ...Object.values(detailProblems(details)),
  ];
  const save = () => {
    if (intake && !add.isPending) add.mutate({ intake, details });
  };
  useActions({
    'form.submit': { perform: save, blockedBy },
    'app.back': { perform: () => void (leaveField() || navigate({ to: '/', search: { view: 'articles' } })) },
  });
  const problem = tooLarge ?? (add.isError ? describeProblem(add.error) : preview.isError ? describeProblem(preview.error) : null);

  return (
    <div className="flex h-full flex-col">
      <ScreenHeader title="New article" className="border-b border-line bg-paper">
        <DraftSign safety={kept.safety} />
        <Button kind="primary" shortcut="Mod+Enter" blockedBy={blockedBy} onPress={save} isPending={add.isPending}>
          {add.isPending ? 'Reading and saving' : 'Put on the desk'}
        </Button>
      </ScreenHeader>
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)_minmax(0,26rem)] max-desk:block max-desk:overflow-auto">
        <div className="scroll-pane min-h-0 max-desk:overflow-visible">
          <IntakePane
            draft={draft}
            problem={problem}
            onText={(next) => setDraft({ ...draft, text: next })}
            onFile={(next) => setDraft({ ...draft, file: next })}
          />
        </div>
        <section
          aria-label="What was found"
          aria-busy={preview.isPending}
          className="scroll-pane min-h-0 border-s border-line bg-paper p-4 max-desk:border-s-0 max-desk:border-t"
        >
          <h2 className="pb-3 text-sm font-semibold">What was found</h2>
          {preview.isPending && (
            <div className="appear-late pb-4">
              <Progress label="Reading the article" />
            </div>
          )}
          {found ? (
            <FoundPane found={found} details={details} onChange={(next) => setDraft({ ...draft, details: next })} />
          ) : (
            !preview.isPending && (
              <p className="text-sm text-muted">
                Title, byline, dates and the claims worth checking are found as soon as there is a text. You can correct them here.
              </p>
            )
          )}
        </section>
      </div>
    </div>
  );
}
