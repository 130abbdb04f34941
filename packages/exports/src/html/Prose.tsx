// The desk's own text as paragraphs: never markup, each in its own direction.
import { Fragment } from 'react';
import { paragraphsOf } from '../plain-text.ts';
import { useTextLanguage } from './printing.ts';

export function Prose({ text, className }: { text: string; className?: string }) {
  const language = useTextLanguage();
  return paragraphsOf(text).map((lines, place) => (
    <p key={place} className={className} dir="auto" lang={language}>
      {lines.map((line, row) => (
        <Fragment key={row}>
          {row > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </p>
  ));
}
