// All keys in one list, straight from the action table.
import { Dialog } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { performerOf } from './action-registry.ts';
import { ACTION_GROUPS, ACTION_IDS, type ActionId, actionEntry } from './action-table.ts';

const PICKING_WORDS =
  'Press m to put the cursor on a word of the article, move with the arrows, hold Shift to take in more words, then press ↵ to check them.';

export function KeyList({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keys" isOpen onClose={onClose} width="wide">
      <div className="columns-1 gap-8 pane:columns-2">
        {ACTION_GROUPS.map((group) => (
          <section key={group} className="mb-5 break-inside-avoid">
            <h3 className="pb-1 text-xs font-semibold text-muted">{group}</h3>
            {group === 'In the text' && <p className="pb-2 text-xs text-muted">{PICKING_WORDS}</p>}
            <dl>
              {ACTION_IDS.filter((id) => actionEntry(id).group === group).map((id) => (
                <KeyRow key={id} id={id} />
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="border-t border-line pt-3 text-xs text-faint">
        Keys rest while you type. The paler ones do nothing on this page right now.
      </p>
    </Dialog>
  );
}

function KeyRow({ id }: { id: ActionId }) {
  const { label, keys, keysShown } = actionEntry(id);
  return (
    <div className={`flex min-h-7 items-center justify-between gap-4 border-b border-line text-sm ${performerOf(id) ? '' : 'text-faint'}`}>
      <dt>{label}</dt>
      <dd>
        <span className="sr-only">{keysShown ?? keys.join(' or ')}</span>
        <Kbd stroke={keysShown ?? keys[0] ?? ''} />
      </dd>
    </div>
  );
}
