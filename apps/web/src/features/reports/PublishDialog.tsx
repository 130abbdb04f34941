// The last step before readers: where it will stand, and from the second version on what changed and why.
import { CORRECTION_TYPES, type CorrectionType } from '@touchstone/domain';
import { useActions } from '../../actions/use-actions.ts';
import { CORRECTION_TYPE_WORDS } from '../../messages/desk-words.ts';
import { DraftSign, TwoDrafts } from '../../session/drafts/DraftSign.tsx';
import { useDraft } from '../../session/drafts/use-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { Report } from './report-types.ts';

interface Correction {
  claimId: string | null;
  type: CorrectionType;
  note: string;
}

type Line = { type: CorrectionType | null; note: string };

/** The key of the line that is about the report as a whole. */
const WHOLE = 'whole';
const TYPE_CHOICES = CORRECTION_TYPES.map((type) => ({ value: type, label: CORRECTION_TYPE_WORDS[type] }));

/** Where the lines are kept until they are published. */
export const correctionsKey = (reportId: string) => `corrections.${reportId}`;

export interface PublishDialogProps {
  report: Report;
  isPending: boolean;
  problem: string | null;
  onPublish: (corrections: Correction[]) => void;
  onClose: () => void;
}

export function PublishDialog({ report, isPending, problem, onPublish, onClose }: PublishDialogProps) {
  const draft = useDraft<Record<string, Line>>(correctionsKey(report.id), {});
  const { value: lines, set: setLines } = draft;
  const next = (report.versions[0]?.number ?? 0) + 1;
  const isFirst = next === 1;
  const unwritten = report.changed.filter((id) => !lines[id]?.type || !lines[id]?.note.trim()).length;
  const blockedBy = unwritten
    ? [`Tell readers what changed: a type and a note for ${unwritten === 1 ? 'one more claim' : `${unwritten} more claims`}.`]
    : [];
  const publish = () => {
    const written = [...report.changed, WHOLE].flatMap((key) => {
      const { type, note = '' } = lines[key] ?? {};
      return type && note.trim() ? [{ claimId: key === WHOLE ? null : key, type, note: note.trim() }] : [];
    });
    onPublish(isFirst ? [] : written);
  };
  useActions({ 'form.submit': { perform: () => !isPending && publish(), blockedBy } });
  const line = (key: string, title: string) => (
    <CorrectionLine key={key} title={title} line={lines[key]} onChange={(changed) => setLines((all) => ({ ...all, [key]: changed }))} />
  );
  return (
    <Dialog
      title={isFirst ? 'Publish' : `Publish version ${next}`}
      isOpen
      onClose={onClose}
      width={isFirst ? 'narrow' : 'medium'}
      actions={
        <>
          <Button kind="bare" onPress={onClose}>
            Not yet
          </Button>
          <Button kind="primary" shortcut="Mod+Enter" blockedBy={blockedBy} isPending={isPending} onPress={publish}>
            Publish
          </Button>
        </>
      }
    >
      <p className="pb-3 text-sm text-muted">
        {isFirst ? 'Readers will find it at ' : 'Readers at '}
        <span className="font-mono text-xs text-ink">{report.address}</span>
        {isFirst
          ? '. What is published stays as it is; a later change is a new version with its reason.'
          : ' will see the new version. The earlier ones stay on record, with what you write here.'}
      </p>
      {!isFirst && (
        <div className="flex flex-col divide-y divide-line border-t border-line">
          {report.changed.map((id) => line(id, titleOf(report, id)))}
          {line(WHOLE, 'The report as a whole (if there is something to say)')}
          <DraftSign safety={draft.safety} />
          <TwoDrafts
            name="What changed"
            draft={draft}
            wordsOf={(all) => Object.fromEntries([...report.changed, WHOLE].map((key) => [partName(report, key), all[key]?.note ?? '']))}
          />
        </div>
      )}
      {problem && (
        <p role="alert" className="pt-3 text-sm text-danger">
          {problem} What you wrote is kept.
        </p>
      )}
    </Dialog>
  );
}

const partName = (report: Report, key: string) => (key === WHOLE ? 'The report as a whole' : titleOf(report, key));

function titleOf(report: Report, claimId: string): string {
  const claim = report.claims.find(({ id }) => id === claimId);
  if (!claim) return 'A claim that was taken out';
  return report.picked.includes(claimId) ? claim.statement : `Taken out: ${claim.statement}`;
}

function CorrectionLine({ title, line, onChange }: { title: string; line: Line | undefined; onChange: (line: Line) => void }) {
  const { type = null, note = '' } = line ?? {};
  return (
    <fieldset className="py-3">
      <legend className="float-start pb-2 text-sm font-medium">{title}</legend>
      <div className="clear-both flex items-start gap-2 max-pane:flex-wrap">
        <Select
          label="Type"
          placeholder="Type"
          choices={TYPE_CHOICES}
          value={type}
          onChange={(next) => onChange({ type: next, note })}
          className="w-44 shrink-0"
        />
        <TextArea
          label="What changed, for readers"
          rows={2}
          value={note}
          onChange={(words) => onChange({ type, note: words })}
          maxLength={5_000}
          className="min-w-48 flex-1"
        />
      </div>
    </fieldset>
  );
}
