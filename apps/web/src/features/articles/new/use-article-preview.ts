// What the server finds in the words handed in, asked again a moment after they change.

import { useMutation } from '@tanstack/react-query';
import type { ArticleIntake } from '@touchstone/domain';
import { useEffect } from 'react';
import { useTRPC } from '../../../trpc.ts';

/** In milliseconds. */
const TYPING_REST_MS = 500;

/** `intake` keeps its identity while the words are the same. */
export function useArticlePreview(intake: ArticleIntake | null) {
  const trpc = useTRPC();
  const preview = useMutation(trpc.articles.preview.mutationOptions({ meta: { isProblemShownInPlace: true } }));
  const { mutate, reset } = preview;
  useEffect(() => {
    if (!intake) return reset();
    const timer = setTimeout(() => mutate({ intake }), intake.from === 'file' ? 0 : TYPING_REST_MS);
    return () => clearTimeout(timer);
  }, [intake, mutate, reset]);
  return preview;
}

export type ArticlePreview = NonNullable<ReturnType<typeof useArticlePreview>['data']>;
