// Where admins look after the desk: a tab for each thing they look after.
import { getRouteApi } from '@tanstack/react-router';
import { includesRole } from '@touchstone/domain';
import { type ComponentType, Suspense } from 'react';
import type { AdminTab } from '../../routes/search-params.ts';
import { useMember } from '../../session/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { DeskTab } from './desk/DeskTab.tsx';
import { MembersTab } from './members/MembersTab.tsx';
import { RecordTab } from './record/RecordTab.tsx';
import { ScaleTab } from './scale/ScaleTab.tsx';
import { TokensTab } from './TokensTab.tsx';

const route = getRouteApi('/members/admin');

const TABS: Record<AdminTab, { label: string; Content: ComponentType }> = {
  members: { label: 'Members', Content: MembersTab },
  desk: { label: 'Desk', Content: DeskTab },
  scale: { label: 'Scale', Content: ScaleTab },
  tokens: { label: 'Tokens', Content: TokensTab },
  record: { label: 'Record', Content: RecordTab },
};

export function AdminScreen() {
  const { tab = 'members' } = route.useSearch();
  const navigate = route.useNavigate();
  const me = useMember();
  if (!includesRole(me.role, 'admin'))
    return <EmptyState title="Only admins look after the desk">Ask one of them: they stand in the list of people at the desk.</EmptyState>;
  return (
    <div className="flex h-full flex-col bg-paper">
      <ScreenHeader title="Administration" />
      <Tabs
        label="Parts of the desk"
        chosen={tab}
        onChoose={(next) => void navigate({ search: { tab: next } })}
        tabs={(Object.keys(TABS) as AdminTab[]).map((id) => {
          const { label, Content } = TABS[id];
          return {
            id,
            label,
            children: (
              <Suspense fallback={<Skeleton lines={6} className="p-4" />}>
                <Content />
              </Suspense>
            ),
          };
        })}
        className="flex-1"
      />
    </div>
  );
}
