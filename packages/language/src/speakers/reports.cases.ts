// Sentences that report what somebody said, with the words reported and who said them.

export interface ReportCase {
  readonly sentence: string;
  /** Words and the name of who said them. */
  readonly reports: readonly (readonly [words: string, speaker: string])[];
}

const reports = (sentence: string, ...list: ReportCase['reports']): ReportCase => ({ sentence, reports: list });

export const REPORT_CASES: readonly ReportCase[] = [
  reports('The mayor said that the bridge was safe.', ['the bridge was safe', 'mayor']),
  reports('The mayor said she would not jump to that conclusion.', ['she would not jump to that conclusion', 'mayor']),
  reports('Ines Falk told the court the money was gone.', ['the money was gone', 'Ines Falk']),
  reports('Ines Falk told Harbour Radio on Friday that the pier had sunk.', ['the pier had sunk', 'Ines Falk']),
  reports('As Ines Falk noted, the pier was built in 1911.', ['the pier was built in 1911', 'Ines Falk']),
  reports('In the end, Ines Falk said, the council voted against it.', ['the council voted against it', 'Ines Falk']),
  reports('The pier was built in 1911, Ines Falk said on Friday.', ['The pier was built in 1911', 'Ines Falk']),
  reports('Many of the fishermen say they pay too much.', ['they pay too much', 'Many of the fishermen']),
  reports('26% say they are poorer than last year.', ['they are poorer than last year', '26%']),
  reports('Ines Falk used the meeting to complain that the pier was closed.', ['the pier was closed', 'Ines Falk']),
  reports('According to files seen by the Harbour Post, the pier was never checked.', [
    'the pier was never checked',
    'files seen by the Harbour Post',
  ]),
  reports('The pier was never checked, according to a person on the board.', ['The pier was never checked', 'a person on the board']),
  reports(
    'The report said the pier was closed, according to Ines Falk.',
    ['The report said the pier was closed', 'Ines Falk'],
    ['the pier was closed', 'report'],
  ),
  reports('Ines Falk criticised the plan for the old pier.', ['the plan for the old pier', 'Ines Falk']),
  reports('Ines Falk called for a new pier, while others wait.', ['a new pier', 'Ines Falk']),
  reports('If the pier is not closed, Ines Falk warned, people will drown.', ['people will drown', 'Ines Falk']),
  reports('In court papers, Ines Falk asked for a pardon of her brother.', ['a pardon of her brother', 'Ines Falk']),
  reports('Opposing the plan, Ines Falk said the pier was safe.', ['the plan', 'Ines Falk'], ['the pier was safe', 'Ines Falk']),
  reports('Ines Falk’s reported income was never taxed.'),
  reports('Ines Falk said so in a statement.'),
  reports('Until there is a deal, the fighting at the pier goes on, and so does the noise.'),
  reports('Divers found the wreck of the ferry.'),
  reports('Ines Falk spoke to reporters at the harbour.'),
];
