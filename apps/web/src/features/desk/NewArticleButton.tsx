// The way to a new article, for everyone who may put one in.

import { useNavigate } from '@tanstack/react-router';
import { includesRole } from '@touchstone/domain';
import { Plus } from 'lucide-react';
import { useMember } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';

export function NewArticleButton() {
  const navigate = useNavigate();
  if (!includesRole(useMember().role, 'checker')) return null;
  return (
    <Button kind="primary" onPress={() => void navigate({ to: '/articles/new' })}>
      <Plus size={15} aria-hidden="true" />
      New article
    </Button>
  );
}
