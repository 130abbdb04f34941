// Everything a person can do by key, menu or palette: one table of ids, words and shortcuts.

export const ACTION_GROUPS = ['Claims', 'Decide', 'In the text', 'Inbox', 'Move', 'Everywhere'] as const;
type ActionGroup = (typeof ACTION_GROUPS)[number];

interface ActionEntry {
  label: string;
  group: ActionGroup;
  /** Keys that do it; a space parts a sequence, `Mod` is ⌘ or Ctrl, letters stand as typed (`A` is Shift+a). */
  keys: readonly string[];
  /** Shown in the list of keys instead of each key by itself. */
  keysShown?: string;
  /** The keys also work while typing and inside a dialog. */
  whileTyping?: true;
}

const ACTIONS = {
  'claim.next': { label: 'Next claim', group: 'Claims', keys: ['j'] },
  'claim.previous': { label: 'Previous claim', group: 'Claims', keys: ['k'] },
  'claim.open': { label: 'Open the claim', group: 'Claims', keys: ['Enter'] },
  'claim.select': { label: 'Check this', group: 'Claims', keys: ['a'] },
  'claim.decline': { label: 'Not for us', group: 'Claims', keys: ['x'] },
  'claim.evidence': { label: 'Add evidence', group: 'Claims', keys: ['e'] },
  'precedent.link': { label: 'Link the best earlier check as the same', group: 'Claims', keys: ['l'] },
  'assistant.ask': { label: 'Ask the assistant', group: 'Claims', keys: ['p'] },
  'claim.comment': { label: 'Comment', group: 'Claims', keys: ['c'] },
  'claim.due': { label: 'Set the due day', group: 'Claims', keys: ['d'] },
  'claim.rate': { label: 'Rate on the scale', group: 'Decide', keys: ['1', '2', '3', '4', '5'], keysShown: '1–5' },
  'claim.rateOffScale': { label: 'Rate off the scale', group: 'Decide', keys: ['6', '7', '8'], keysShown: '6–8' },
  'claim.verdict': { label: 'Write the verdict', group: 'Decide', keys: ['v'] },
  'claim.sendToEditor': { label: 'Send to editor', group: 'Decide', keys: ['s'] },
  'claim.approve': { label: 'Approve', group: 'Decide', keys: ['A'] },
  'claim.sendBack': { label: 'Send back', group: 'Decide', keys: ['B'] },
  'text.pickWords': { label: 'Pick words with the keyboard', group: 'In the text', keys: ['m'] },
  'text.nextWord': { label: 'Next word', group: 'In the text', keys: ['ArrowRight'] },
  'text.previousWord': { label: 'Previous word', group: 'In the text', keys: ['ArrowLeft'] },
  'text.nextParagraph': { label: 'Next paragraph', group: 'In the text', keys: ['ArrowDown'] },
  'text.previousParagraph': { label: 'Previous paragraph', group: 'In the text', keys: ['ArrowUp'] },
  'text.extendForward': { label: 'Take in the next word', group: 'In the text', keys: ['Shift+ArrowRight'] },
  'text.extendBack': { label: 'Take in the word before', group: 'In the text', keys: ['Shift+ArrowLeft'] },
  'text.claim': { label: 'Check the picked words', group: 'In the text', keys: ['Enter'] },
  'text.comment': { label: 'Comment on the picked words', group: 'In the text', keys: ['c'] },
  'text.evidence': { label: 'Picked words are evidence for…', group: 'In the text', keys: ['e'] },
  'inbox.next': { label: 'Next notice', group: 'Inbox', keys: ['j'] },
  'inbox.previous': { label: 'Previous notice', group: 'Inbox', keys: ['k'] },
  'inbox.mark': { label: 'Mark as read or unread', group: 'Inbox', keys: ['e'] },
  'inbox.markAll': { label: 'Mark all as read', group: 'Inbox', keys: ['E'] },
  'pane.previous': { label: 'Pane to the left', group: 'Move', keys: ['['] },
  'pane.next': { label: 'Pane to the right', group: 'Move', keys: [']'] },
  'list.filter': { label: 'Filter', group: 'Move', keys: ['f'] },
  'list.search': { label: 'Search', group: 'Move', keys: ['/'] },
  'go.desk': { label: 'Go to the desk', group: 'Move', keys: ['g d'] },
  'go.review': { label: 'Go to review', group: 'Move', keys: ['g r'] },
  'go.inbox': { label: 'Go to the inbox', group: 'Move', keys: ['g i'] },
  'go.library': { label: 'Go to the articles', group: 'Move', keys: ['g l'] },
  'go.reports': { label: 'Go to the reports', group: 'Move', keys: ['g p'] },
  'go.precedents': { label: 'Go to the library of earlier checks', group: 'Move', keys: ['g f'] },
  'go.selection': { label: 'Go to the selection log', group: 'Move', keys: ['g c'] },
  'go.balance': { label: 'Go to the balance', group: 'Move', keys: ['g b'] },
  'go.suggestions': { label: 'Go to how good suggestions are', group: 'Move', keys: ['g h'] },
  'go.agreement': { label: 'Go to agreement', group: 'Move', keys: ['g a'] },
  'go.account': { label: 'Go to your account', group: 'Move', keys: ['g u'] },
  'go.admin': { label: 'Go to administration', group: 'Move', keys: ['g s'] },
  'app.palette': { label: 'Find anything to do', group: 'Everywhere', keys: ['Mod+k'], whileTyping: true },
  'app.keys': { label: 'Show all keys', group: 'Everywhere', keys: ['?'] },
  'app.undo': { label: 'Undo', group: 'Everywhere', keys: ['Mod+z'] },
  'form.submit': { label: 'Submit', group: 'Everywhere', keys: ['Mod+Enter'], whileTyping: true },
  'app.back': { label: 'Back; what you wrote is kept', group: 'Everywhere', keys: ['Escape'], whileTyping: true },
} as const satisfies Record<string, ActionEntry>;

export type ActionId = keyof typeof ACTIONS;

export const ACTION_IDS = Object.keys(ACTIONS) as ActionId[];

/** The entry with its optional parts. */
export const actionEntry = (id: ActionId): ActionEntry => ACTIONS[id];
