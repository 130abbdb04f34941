// Where an article is handed in: pasted, chosen or dropped.
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from '../../../ui/Button.tsx';
import { classes } from '../../../ui/classes.ts';
import { TextArea } from '../../../ui/TextArea.tsx';
import { useWindowWidth } from '../../../ui/use-window-width.ts';
import type { ArticleDraft } from './article-draft.ts';
import { ARTICLE_FILE_TYPES, type ArticleFile, takeArticleFile } from './article-file.ts';

const KINDS = 'Text (.txt), Markdown (.md) or a saved web page (.html), up to 2 MB.';

export interface IntakePaneProps {
  draft: ArticleDraft;
  problem: string | null;
  onText: (text: string) => void;
  onFile: (file: ArticleFile | null) => void;
}

export function IntakePane({ draft, problem, onText, onFile }: IntakePaneProps) {
  const width = useWindowWidth();
  const [fileProblem, setFileProblem] = useState<string | null>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const taken = await takeArticleFile(file);
    setFileProblem(typeof taken === 'string' ? taken : null);
    if (typeof taken !== 'string') onFile(taken);
  };
  const shown = fileProblem ?? problem;
  return (
    <DropZone
      aria-label="Drop a file here"
      getDropOperation={() => 'copy'}
      onDrop={async ({ items }) => {
        const item = items.find((one) => one.kind === 'file');
        if (item?.kind === 'file') void take(await item.getFile());
      }}
      className={({ isDropTarget }) =>
        classes('flex min-h-0 flex-col gap-3 rounded p-4 outline-offset-[-6px]', isDropTarget && 'outline-2 outline-focus outline-dashed')
      }
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <FileTrigger acceptedFileTypes={[...ARTICLE_FILE_TYPES]} onSelect={(files) => void take(files?.[0])}>
          <Button>
            <FileText size={15} aria-hidden="true" />
            Choose a file
          </Button>
        </FileTrigger>
        <span className="text-xs text-muted">or drop one here. {KINDS}</span>
      </div>
      {shown && (
        <p role="alert" className="rounded bg-danger-ground px-3 py-2 text-sm text-danger">
          {shown}
        </p>
      )}
      {draft.file ? (
        <FileCard file={draft.file} onRemove={() => onFile(null)} />
      ) : (
        <TextArea
          label="Text of the article"
          description="Paste everything: headline, byline and dates are found where they stand, captions and links are kept out of the claims."
          placeholder="Paste the article here"
          rows={width === 'phone' ? 8 : 18}
          maxRows={width === 'phone' ? 12 : 26}
          isProse
          autoFocus
          value={draft.text}
          onChange={onText}
        />
      )}
    </DropZone>
  );
}

function FileCard({ file, onRemove }: { file: ArticleFile; onRemove: () => void }) {
  return (
    <div className="flex items-center gap-3 rounded border border-line-strong bg-paper px-3 py-2.5">
      <FileText size={18} strokeWidth={1.6} aria-hidden="true" className="text-faint" />
      <div className="min-w-0 flex-1">
        <p className="truncate text-sm font-medium">{file.name}</p>
        <p className="text-xs text-faint">{Math.max(1, Math.round(file.size / 1000))} kB</p>
      </div>
      <Button size="small" onPress={onRemove}>
        Remove
      </Button>
    </div>
  );
}
