// The library: earlier checks by others and our own, searched; the files it comes from; what publishers' labels mean.
import { getRouteApi } from '@tanstack/react-router';
import { includesRole } from '@touchstone/domain';
import { useMember } from '../../session/session.ts';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { FilesTab } from './FilesTab.tsx';
import { LabelsTab } from './LabelsTab.tsx';
import { SearchTab } from './SearchTab.tsx';

const route = getRouteApi('/members/library');

export function LibraryScreen() {
  const { tab = 'search' } = route.useSearch();
  const navigate = route.useNavigate();
  const isEditor = includesRole(useMember().role, 'editor');
  return (
    <div className="flex h-full flex-col bg-paper">
      <ScreenHeader title="Library of earlier checks" />
      {isEditor ? (
        <Tabs
          label="Parts of the library"
          chosen={tab}
          onChoose={(next) => void navigate({ search: { tab: next } })}
          tabs={[
            { id: 'search', label: 'Search', children: <SearchTab /> },
            { id: 'files', label: 'Files', children: <FilesTab /> },
            { id: 'labels', label: 'Labels', children: <LabelsTab /> },
          ]}
          className="flex-1"
        />
      ) : (
        <div className="scroll-pane min-h-0 flex-1 border-t border-line">
          <SearchTab />
        </div>
      )}
    </div>
  );
}
