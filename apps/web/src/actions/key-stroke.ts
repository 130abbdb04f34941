// Which key of the action table a keyboard event is, on any layout.

import { isApple } from '../ui/key-caps.ts';

/** The Latin letter on the pressed key when the layout writes another script there. */
function letterOfCode({ code, shiftKey }: KeyboardEvent): string | undefined {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  return shiftKey ? letter : letter?.toLowerCase();
}

/** The event in the table's notation: `j`, `A`, `Shift+ArrowRight`, `Mod+k`; null for a lone modifier or Alt. */
export function strokeOf(event: KeyboardEvent): string | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (altKey || ['Shift', 'Control', 'Meta', 'Alt', 'Dead', 'Process', 'CapsLock'].includes(key)) return null;
  const isLetterOfAnotherScript = key.length === 1 && /\p{L}/u.test(key) && !/[a-z]/i.test(key);
  const name = isLetterOfAnotherScript ? (letterOfCode(event) ?? key) : key;
  if (ctrlKey || metaKey) {
    const isMod = isApple() ? metaKey && !ctrlKey : ctrlKey && !metaKey;
    return isMod ? `Mod+${shiftKey ? 'Shift+' : ''}${name.length === 1 ? name.toLowerCase() : name}` : null;
  }
  return shiftKey && name.length > 1 ? `Shift+${name}` : name;
}
