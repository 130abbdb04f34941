// Where the keyboard is among the panes, and how it gets to another one.
import { WORKBENCH_PANES, type WorkbenchPane } from '../../../routes/search-params.ts';

const paneElement = (pane: WorkbenchPane) => document.querySelector<HTMLElement>(`[data-pane="${pane}"]`);

/** What takes the focus in each pane. */
const TARGETS: Record<WorkbenchPane, string> = { text: 'article', claims: '[role=grid]', detail: '[data-pane-focus]' };

/** The pane that has the focus; null when none has. */
export const focusedPane = (): WorkbenchPane | null =>
  WORKBENCH_PANES.find((pane) => paneElement(pane)?.contains(document.activeElement)) ?? null;

export function focusPane(pane: WorkbenchPane): void {
  const element = paneElement(pane);
  const target = element?.matches(TARGETS[pane]) ? element : element?.querySelector<HTMLElement>(TARGETS[pane]);
  target?.focus({ preventScroll: true });
}

/** The pane `by` places to the right of `from`, or `from` itself at the end. */
export function paneBeside(from: WorkbenchPane, by: 1 | -1): WorkbenchPane {
  return WORKBENCH_PANES[WORKBENCH_PANES.indexOf(from) + by] ?? from;
}
