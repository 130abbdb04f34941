// What stands around every screen of a member: the rail, the keys, the palette.
import { Outlet, useNavigate } from '@tanstack/react-router';
import { includesRole } from '@touchstone/domain';
import { lazy, Suspense, useEffect, useState } from 'react';
import { dispatchKeys } from '../actions/dispatch-keys.ts';
import { useActions } from '../actions/use-actions.ts';
import { LiveSign } from '../live/LiveSign.tsx';
import { useLive } from '../live/use-live.ts';
import { Drafts } from '../session/drafts/Drafts.tsx';
import { useMember } from '../session/session.ts';
import { tellNotYet, undoLatest } from '../ui/toast-queue.ts';
import { Rail } from './Rail.tsx';

const KeyList = lazy(() => import('../actions/KeyList.tsx').then((module) => ({ default: module.KeyList })));
const Palette = lazy(() => import('../actions/Palette.tsx').then((module) => ({ default: module.Palette })));

export function Shell() {
  return (
    <Drafts>
      <Frame />
    </Drafts>
  );
}

function Frame() {
  const navigate = useNavigate();
  const { role } = useMember();
  const [open, setOpen] = useState<'keys' | 'palette' | null>(null);
  const close = () => setOpen(null);

  useLive();
  useEffect(() => dispatchKeys(window, (sentences) => tellNotYet(sentences.join(' '))), []);
  useActions({
    'go.desk': { perform: () => void navigate({ to: '/' }) },
    'go.inbox': { perform: () => void navigate({ to: '/inbox' }) },
    'go.library': { perform: () => void navigate({ to: '/', search: { view: 'articles' } }) },
    'go.review': { perform: () => void navigate({ to: '/review' }) },
    'go.reports': { perform: () => void navigate({ to: '/reports' }) },
    'go.precedents': { perform: () => void navigate({ to: '/library' }) },
    'go.selection': { perform: () => void navigate({ to: '/selection' }) },
    'go.suggestions': { perform: () => void navigate({ to: '/suggestions' }) },
    'go.balance': { perform: () => void navigate({ to: '/balance' }) },
    ...(includesRole(role, 'checker') && { 'go.agreement': { perform: () => void navigate({ to: '/agreement' }) } }),
    'go.account': { perform: () => void navigate({ to: '/account' }) },
    ...(includesRole(role, 'admin') && { 'go.admin': { perform: () => void navigate({ to: '/admin' }) } }),
    'app.palette': { perform: () => setOpen('palette') },
    'app.keys': { perform: () => setOpen('keys') },
    'app.undo': { perform: () => void undoLatest() },
  });

  return (
    <div className="relative flex h-full max-pane:flex-col">
      <a href="#main" className="absolute start-2 -top-12 z-50 rounded bg-accent px-3 py-2 text-on-accent focus:top-2">
        Skip to the page
      </a>
      <Rail />
      <main id="main" tabIndex={-1} className="min-h-0 min-w-0 flex-1 bg-pane outline-none">
        <Outlet />
      </main>
      <LiveSign />
      <Suspense>
        {open === 'keys' && <KeyList onClose={close} />}
        {open === 'palette' && <Palette onClose={close} />}
      </Suspense>
    </div>
  );
}
