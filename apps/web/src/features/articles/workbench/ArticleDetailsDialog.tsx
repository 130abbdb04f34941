// Corrects what is known about the article; its text stays as it was taken in.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useActions } from '../../../actions/use-actions.ts';
import { currentOf, describeProblem, isConflict } from '../../../messages/problems.ts';
import { useTRPC } from '../../../trpc.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { tellDone } from '../../../ui/toast-queue.ts';
import type { ArticleReply } from './article-reply.ts';
import { TopicField } from './TopicField.tsx';

const FIELDS = [
  ['title', 'Title'],
  ['byline', 'Byline'],
  ['publisher', 'Publisher'],
  ['url', 'Address'],
  ['publishedAt', 'Published'],
  ['updatedAt', 'Updated'],
] as const;
type Name = (typeof FIELDS)[number][0] | 'topic';
type Details = Record<Name, string>;
type Known = Pick<ArticleReply, Name | 'version'>;

const HELP: Partial<Record<Name, string>> = {
  publishedAt: 'As 2025-03-14 or 2025-03-14T13:23',
  updatedAt: 'As 2025-03-14 or 2025-03-14T13:23',
};

const detailsOf = (article: Known): Details => ({
  ...(Object.fromEntries(FIELDS.map(([name]) => [name, article[name] ?? ''])) as Omit<Details, 'topic'>),
  topic: article.topic ?? '',
});

export function ArticleDetailsDialog({ article, onClose }: { article: ArticleReply; onClose: () => void }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [typed, setTyped] = useState<Partial<Details>>({});
  const values = { ...detailsOf(article), ...typed };
  const takeIn = (known: Known) =>
    queries.setQueryData(trpc.articles.get.queryKey({ articleId: article.id }), (before) => before && { ...before, ...known });
  const { mutate, isPending, error } = useMutation(
    trpc.articles.edit.mutationOptions({
      meta: { isProblemShownInPlace: true },
      onSuccess: (known) => {
        takeIn(known);
        void queries.invalidateQueries({ ...trpc.articles.list.queryFilter(), refetchType: 'none' });
        tellDone('Details saved.');
        onClose();
      },
      onError: (problem) => {
        if (isConflict(problem)) takeIn(currentOf(problem) as Known);
      },
    }),
  );
  const save = () => {
    const changed = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, value.trim() || null]));
    const { title, ...details } = { ...changed, ...(typed.title !== undefined && { title: typed.title }) } as Partial<Details>;
    mutate({ articleId: article.id, version: article.version, details: { ...details, ...(title !== undefined && { title }) } });
  };
  useActions({ 'form.submit': { perform: save } });
  return (
    <Dialog
      title="Article details"
      isOpen
      onClose={onClose}
      width="medium"
      actions={
        <Button kind="primary" shortcut="Mod+Enter" isPending={isPending} onPress={save}>
          Save
        </Button>
      }
    >
      <form
        className="grid grid-cols-2 gap-3 max-pane:grid-cols-1"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {FIELDS.map(([name, label]) => (
          <TextField
            key={name}
            label={label}
            value={values[name]}
            onChange={(value) => setTyped((before) => ({ ...before, [name]: value }))}
            description={HELP[name]}
            className={name === 'title' || name === 'url' ? 'col-span-full' : undefined}
          />
        ))}
        <TopicField value={values.topic} onChange={(topic) => setTyped((before) => ({ ...before, topic }))} />
        <button type="submit" hidden />
      </form>
      {error && (
        <p role="alert" className="pt-3 text-sm text-danger">
          {describeProblem(error)}
        </p>
      )}
    </Dialog>
  );
}
