// Are sentences cut where people cut them? On the golden rules and on two treebanks, paragraph by paragraph.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { segmentSentences } from '@touchstone/language';

export function measure(folder) {
  const rules = JSON.parse(readFileSync(path.join(folder, 'golden-rules-en.json'), 'utf8'));
  const kept = rules.filter(({ text, expected }) => JSON.stringify(cut(text)) === JSON.stringify(expected)).length;
  return [
    {
      what: 'sentences: golden rules',
      ours: `${kept} of ${rules.length}`,
      baseline: '32 (sentencex), Pragmatic Segmenter 98.1 %',
      goal: '≥ 50',
      isMet: kept >= 50,
    },
    treebank(path.join(folder, 'ud-ewt-dev.jsonl'), 'UD EWT dev', '.838 (sbd), .906 (spaCy transformer)', 0.86),
    treebank(path.join(folder, 'ud-gum-dev.jsonl'), 'UD GUM dev', '.932 (wink)', 0.95),
  ];
}

/** Our spans keep the line ends of the text, which the rules write as spaces. */
const cut = (text) => segmentSentences(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));

function treebank(file, name, baseline, goal) {
  let right = 0;
  let ours = 0;
  let theirs = 0;
  for (const { text, spans } of documentsOf(file).map(layOut)) {
    const wanted = new Set(spans);
    const found = segmentSentences(text).map(({ start, end }) => `${start}-${end}`);
    right += found.filter((span) => wanted.has(span)).length;
    ours += found.length;
    theirs += spans.length;
  }
  const value = (2 * right) / (ours + theirs);
  return {
    what: `sentences: ${name}, exact spans`,
    ours: `F1 ${value.toFixed(3)}`,
    baseline,
    goal: `≥ ${goal.toFixed(2)}`,
    isMet: value >= goal,
  };
}

const documentsOf = (file) =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

function layOut({ sentences }) {
  let text = '';
  const spans = sentences.map((sentence) => {
    if (text !== '') text += sentence.newParagraph ? '\n\n' : ' ';
    const start = text.length;
    text += sentence.text.trim();
    return `${start}-${text.length}`;
  });
  return { text, spans };
}
