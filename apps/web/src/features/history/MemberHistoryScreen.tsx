// What one member did, and what was done about them: one's own for everybody, all for editors.
import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { ROLE_WORDS } from '../../messages/desk-words.ts';
import { useDesk } from '../../session/desk.ts';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { History } from './History.tsx';

const route = getRouteApi('/members/members/$memberId');

export function MemberHistoryScreen() {
  const { memberId } = route.useParams();
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const { members, me } = useDesk();
  const member = members.find(({ id }) => id === memberId);
  return (
    <div className="flex h-full flex-col bg-paper">
      <ScreenHeader
        title={memberId === me.id ? 'What you did' : `History of ${member?.name ?? 'somebody who left'}`}
        note={member && ROLE_WORDS[member.role]}
      >
        <Link to="/members" className="inline-flex items-center gap-1.5 text-sm text-accent underline">
          <ArrowLeft size={16} aria-hidden="true" />
          People
        </Link>
      </ScreenHeader>
      <div className="scroll-pane min-h-0 flex-1 border-t border-line">
        <div className="mx-auto max-w-4xl">
          <History about={{ memberId }} filters={filters} onFilters={(search) => void navigate({ search, replace: true })} />
        </div>
      </div>
    </div>
  );
}
