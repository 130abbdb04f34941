// The members of the demonstration newsroom, each one press away.
import { ArrowRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ROLE_WORDS } from '../../messages/desk-words.ts';
import type { SessionInfo } from '../../session/session-door.ts';

export interface DemoMembersProps {
  members: SessionInfo['demoMembers'];
  isBusy: boolean;
  onChoose: (memberId: string) => void;
}

export function DemoMembers({ members, isBusy, onChoose }: DemoMembersProps) {
  return (
    <section aria-labelledby="demo-members" className="flex flex-col gap-2">
      <h2 id="demo-members" className="text-xs font-medium text-muted">
        A newsroom to try things in. Come in as
      </h2>
      <ul className="divide-y divide-line rounded border border-line-strong bg-paper">
        {members.map(({ id, name, role }) => (
          <li key={id}>
            <Button
              isDisabled={isBusy}
              onPress={() => onChoose(id)}
              className="flex min-h-11 w-full items-center gap-3 px-3 text-start text-sm outline-offset-[-2px] data-hovered:bg-hover"
            >
              <span className="flex-1 font-medium">{name}</span>
              <span className="text-xs text-muted">{ROLE_WORDS[role]}</span>
              <ArrowRight aria-hidden="true" size={14} className="text-faint" />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
