// Somebody else saved the report meanwhile: both texts side by side, and the choice between them.
import { Button } from '../../ui/Button.tsx';
import type { Report, ReportFields } from './report-types.ts';

export interface ConflictPanelProps {
  mine: ReportFields;
  theirs: Report;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

export function ConflictPanel({ mine, theirs, onKeepMine, onTakeTheirs }: ConflictPanelProps) {
  const statementOf = (id: string) => theirs.claims.find((claim) => claim.id === id)?.statement ?? 'A claim';
  const list = (ids: readonly string[]) => ids.map((id, index) => `${index + 1}. ${statementOf(id)}`).join('\n') || 'None';
  const parts = [
    { name: 'Title', mine: mine.title, theirs: theirs.title },
    { name: 'Introduction', mine: mine.introduction, theirs: theirs.introduction },
    { name: 'Claims', mine: list(mine.claimIds), theirs: list(theirs.picked) },
  ].filter((part) => part.mine.trim() !== part.theirs.trim());
  return (
    <section role="alert" aria-label="Two versions" className="rounded border border-line-strong bg-caution-ground p-3">
      <p className="text-sm font-semibold text-caution">Somebody else saved this report while you were writing</p>
      <p className="pb-2 text-sm">Nothing is lost. Choose which one goes on; you can copy words out of the other first.</p>
      {parts.map((part) => (
        <div key={part.name} className="grid grid-cols-2 gap-3 border-t border-line-strong py-2 text-sm">
          <Version title={`${part.name}: yours`} words={part.mine} />
          <Version title={`${part.name}: theirs`} words={part.theirs} />
        </div>
      ))}
      <div className="flex flex-wrap justify-end gap-2 pt-1">
        <Button onPress={onTakeTheirs}>Take theirs</Button>
        <Button kind="primary" onPress={onKeepMine}>
          Keep mine
        </Button>
      </div>
    </section>
  );
}

function Version({ title, words }: { title: string; words: string }) {
  return (
    <div className="min-w-0">
      <h3 className="text-xs font-medium text-muted">{title}</h3>
      <p dir="auto" className="whitespace-pre-wrap">
        {words || 'Empty'}
      </p>
    </div>
  );
}
