// The claim's words as they stand in the article, with a little of what is around them.

/** Characters shown on either side. */
const CONTEXT = 90;

/** From the first whole word on, inside the paragraph. */
function before(text: string, start: number): string {
  const from = Math.max(0, start - CONTEXT, text.lastIndexOf('\n', start - 1) + 1);
  const words = text.slice(from, start);
  return from > 0 && text[from - 1] !== '\n' ? `…${words.replace(/^\S*/u, '')}` : words;
}

function after(text: string, end: number): string {
  const line = text.indexOf('\n', end);
  const to = Math.min(line < 0 ? text.length : line, end + CONTEXT);
  const words = text.slice(end, to);
  return to < text.length && text[to] !== '\n' ? `${words.replace(/\S*$/u, '')}…` : words;
}

export function QuoteInContext({ text, start, end }: { text: string; start: number; end: number }) {
  return (
    <blockquote dir="auto" className="font-text text-[1.0625rem] leading-normal text-muted">
      {before(text, start)}
      <span className="rounded-sm bg-(--mark-active) text-ink">{text.slice(start, end)}</span>
      {after(text, end)}
    </blockquote>
  );
}
