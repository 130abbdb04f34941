// How a key stroke is shown to a person: the words and signs on the keys of their machine.

export const isApple = () => /Mac|iPhone|iPad/.test(navigator.platform);

const SIGNS: Record<string, string> = {
  Enter: '↵',
  Escape: 'Esc',
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Shift: '⇧',
};

/** One stroke such as `Mod+k` or `Shift+ArrowRight` as key caps: ⌘ K or Ctrl K. */
export const keyCaps = (stroke: string): string[] =>
  stroke.split('+').map((part) => (part === 'Mod' ? (isApple() ? '⌘' : 'Ctrl') : (SIGNS[part] ?? part)));
