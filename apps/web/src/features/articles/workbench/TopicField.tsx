// What an article is about, in the desk's own words; those used before are offered.
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../trpc.ts';
import { ComboBox } from '../../../ui/ComboBox.tsx';

export function TopicField({ value, onChange }: { value: string; onChange: (topic: string) => void }) {
  const trpc = useTRPC();
  const articles = useQuery(trpc.articles.list.queryOptions());
  const used = [...new Set(articles.data?.flatMap(({ topic }) => topic ?? []))].toSorted((a, b) => a.localeCompare(b));
  return (
    <ComboBox
      label="Topic"
      choices={used.map((topic) => ({ value: topic, label: topic }))}
      inputValue={value}
      onInputChange={onChange}
      onChoose={(topic) => topic !== null && onChange(topic)}
      allowsOwnWords
      className="col-span-full"
    />
  );
}
