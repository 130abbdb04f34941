// What was found in the words handed in, each detail to be corrected before the article is on the desk.
import type { ArticleDetails } from '@touchstone/domain';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { detailProblems } from './article-draft.ts';
import type { ArticlePreview } from './use-article-preview.ts';

const FIELDS = [
  { name: 'title', label: 'Title' },
  { name: 'byline', label: 'Byline' },
  { name: 'publisher', label: 'Publisher' },
  { name: 'publishedAt', label: 'Published' },
  { name: 'updatedAt', label: 'Updated' },
  { name: 'url', label: 'Address' },
] as const satisfies readonly { name: keyof ArticleDetails; label: string }[];

export interface FoundPaneProps {
  found: ArticlePreview;
  details: ArticleDetails;
  onChange: (details: ArticleDetails) => void;
}

export function FoundPane({ found, details, onChange }: FoundPaneProps) {
  const problems = detailProblems(details);
  return (
    <div className="flex flex-col gap-4">
      <dl className="grid grid-cols-3 gap-3 border-b border-line pb-4">
        <Count number={found.suggestions} words={found.suggestions === 1 ? 'claim to look at' : 'claims to look at'} />
        <Count number={found.sentences} words={found.sentences === 1 ? 'sentence' : 'sentences'} />
        <Count number={found.paragraphs} words={found.paragraphs === 1 ? 'paragraph' : 'paragraphs'} />
      </dl>
      <div className="grid grid-cols-2 gap-x-3 gap-y-3">
        {FIELDS.map(({ name, label }) => {
          const touched = details[name];
          const Field = name === 'title' ? TextArea : TextField;
          return (
            <Field
              key={name}
              label={label}
              value={(touched === undefined ? found[name] : touched) ?? ''}
              onChange={(value) => onChange({ ...details, [name]: name === 'title' ? value : value || null })}
              errorMessage={problems[name]}
              placeholder={name === 'title' ? 'No title found: write one' : PLACEHOLDERS[name]}
              {...(name === 'title' && { rows: 1, maxRows: 3 })}
              {...(name.endsWith('At') ? {} : { className: 'col-span-2' })}
            />
          );
        })}
      </div>
      <figure className="border-t border-line pt-4">
        <figcaption className="pb-1 text-xs font-medium text-muted">The text begins</figcaption>
        <p dir="auto" lang={found.language} className="line-clamp-5 font-text text-[1.0625rem] leading-relaxed">
          {found.firstWords}
        </p>
      </figure>
    </div>
  );
}

const PLACEHOLDERS = {
  byline: 'Nobody named',
  publisher: 'Not found',
  publishedAt: '2025-03-14',
  updatedAt: '2025-03-14T13:23',
  url: 'https://',
} as const;

function Count({ number, words }: { number: number; words: string }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-xs text-muted">{words}</dt>
      <dd className="text-xl font-semibold">{number.toLocaleString()}</dd>
    </div>
  );
}
