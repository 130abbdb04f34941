// The keys as docs/for-checkers.md lists them, from the one table that the program reads too.
import { markdownTable } from './markdown-table.mjs';

const SIGNS = { ArrowRight: '→', ArrowLeft: '←', ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc', Mod: '⌘' };

const capOf = (part) => (/^[A-Z]$/.test(part) ? `Shift ${part}` : (SIGNS[part] ?? part));
const strokesOf = (key) => key.split(' ').map((stroke) => stroke.split('+').map(capOf).join(' '));
const shown = ({ keys, keysShown }) => keysShown ?? keys.map((key) => strokesOf(key).join(' ')).join(', ');

/**
 * One Markdown table per group.
 * @param {readonly string[]} groups in the order to print them
 * @param {readonly { label: string, group: string, keys: readonly string[], keysShown?: string }[]} actions
 */
export function keyTable(groups, actions) {
  return groups
    .map((group) => {
      const rows = actions.filter((action) => action.group === group).map((action) => [`\`${shown(action)}\``, action.label]);
      return `**${group}**\n\n${markdownTable([['key', 'does'], ...rows])}`;
    })
    .join('\n\n');
}
