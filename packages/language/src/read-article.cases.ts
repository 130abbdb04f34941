// Short articles in different shapes, written for the tests, with what a careful reader finds in each.

export interface ArticleCase {
  readonly shape: string;
  readonly text: string;
  readonly title?: string;
  readonly byline?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
  readonly updatedAt?: string;
  readonly language?: string;
  /** Words of a quotation or report, and its speaker's canonical name; null for nobody. */
  readonly speakers: readonly (readonly [words: string, name: string | null])[];
  /** Words within a suggestion, and its claimant; null for the article's own voice. */
  readonly suggested: readonly (readonly [words: string, claimant: string | null])[];
  readonly notSuggested: readonly string[];
}

export const ARTICLE_CASES: readonly ArticleCase[] = [
  {
    shape: 'broadcaster page with captions and links',
    text: `Storm leaves thousands without power in Norfolk

Published 3 February 2024, 09:15 GMT
Updated 3 February 2024, 11:40 GMT

By Moira Fenn
BBC News, Norwich

Image caption, A fallen oak blocks the road near Holt

More than 12,000 homes in Norfolk lost power overnight after winds of 90mph brought down lines.

Rachel Oduya, the head of the county council, said crews had repaired 40 of the 61 damaged lines.

"We have never seen a night like it," she said.

Families sleep in school hall

The Met Office warned that a second storm would arrive on Tuesday.

Read more: Ten ways to keep warm without power

Her deputy, Ian Marsh, told reporters the bill "will run into millions".

Follow BBC Norfolk on social media`,
    title: 'Storm leaves thousands without power in Norfolk',
    byline: 'Moira Fenn',
    publisher: 'BBC News',
    publishedAt: '2024-02-03T09:15Z',
    updatedAt: '2024-02-03T11:40Z',
    language: 'en',
    speakers: [
      ['We have never seen a night like it,', 'Rachel Oduya'],
      ['crews had repaired 40 of the 61 damaged lines', 'Rachel Oduya'],
      ['a second storm would arrive on Tuesday', 'Met Office'],
      ['will run into millions', 'Ian Marsh'],
    ],
    suggested: [
      ['More than 12,000 homes in Norfolk lost power', null],
      ['crews had repaired 40 of the 61 damaged lines', 'Rachel Oduya'],
    ],
    notSuggested: ['A fallen oak', 'Ten ways', 'Families sleep in school hall', 'Follow BBC Norfolk', 'Moira Fenn'],
  },
  {
    shape: 'agency report with a dateline',
    text: `KYIV, Ukraine (AP) — Russian forces fired 78 drones at Ukrainian cities overnight, the Ukrainian air force said Monday.

President Danylo Hrim said that three people were killed in Kharkiv. “This is what Moscow calls a pause,” he wrote on Telegram.

The Kremlin denied that its troops had targeted homes. Oleg Pavlov, its spokesman, said the strikes “hit only military depots.”

According to the United Nations, more than 10,000 civilians have died since the invasion began.

___

Reporting by Olena Hrytsenko in Kyiv`,
    publisher: 'Associated Press',
    speakers: [
      ['This is what Moscow calls a pause,', 'Danylo Hrim'],
      ['three people were killed in Kharkiv', 'Danylo Hrim'],
      ['its troops had targeted homes', 'Kremlin'],
      ['hit only military depots.', 'Oleg Pavlov'],
      ['more than 10,000 civilians have died', 'United Nations'],
    ],
    suggested: [
      ['more than 10,000 civilians have died', 'United Nations'],
      ['three people were killed in Kharkiv', 'Danylo Hrim'],
    ],
    notSuggested: ['Reporting by'],
  },
  {
    shape: 'transcript with labels',
    text: `ANNA LIND: Welcome back. Minister, unemployment has doubled since you took office.

PEDER HOLM: That is not true. It fell from 9 percent to 6 percent in two years.

ANNA LIND: The statistics office says otherwise.

PEDER HOLM: The statistics office counted 40,000 students twice.`,
    speakers: [
      ['It fell from 9 percent to 6 percent in two years.', 'Peder Holm'],
      ['Minister, unemployment has doubled since you took office.', 'Anna Lind'],
    ],
    suggested: [
      ['It fell from 9 percent to 6 percent', 'Peder Holm'],
      ['counted 40,000 students twice', 'Peder Holm'],
    ],
    notSuggested: ['PEDER HOLM'],
  },
  {
    shape: 'blog in the first person',
    text: `# Why our bins are full

I walked down Mill Lane on Sunday and counted fourteen overflowing bins. The council cut collections from weekly to monthly in March.

Councillor Dev Pathan claims the change saved £2m. My neighbour Joan Birch doesn't believe a word of it: "They spent twice that on consultants."

The '90s weren't like this.`,
    title: 'Why our bins are full',
    speakers: [
      ['the change saved £2m', 'Dev Pathan'],
      ['They spent twice that on consultants.', 'Joan Birch'],
    ],
    suggested: [
      ['the change saved £2m', 'Dev Pathan'],
      ['The council cut collections from weekly to monthly', null],
      ['They spent twice that on consultants.', 'Joan Birch'],
    ],
    notSuggested: ['Why our bins are full'],
  },
  {
    shape: 'curly single quotation marks and apostrophes',
    text: `Port closes after crane collapse

The harbour’s last working crane fell into the water on Friday, its operator said.

‘It’s the third failure in two years,’ said Sir Alan Crewe, chairman of the dockers’ union. ‘The owners’ inspections were a sham.’

Mr Crewe accused the firm of ‘hiding’ the workers’ reports. The company, Tidewell, insisted its cranes were ‘checked every month’.`,
    title: 'Port closes after crane collapse',
    speakers: [
      ['It’s the third failure in two years,', 'Alan Crewe'],
      ['The owners’ inspections were a sham.', 'Alan Crewe'],
      ['hiding', 'Alan Crewe'],
      ['checked every month', 'Tidewell'],
    ],
    suggested: [
      ['It’s the third failure in two years', 'Alan Crewe'],
      ['its cranes were ‘checked every month’', 'Tidewell'],
    ],
    notSuggested: ['Port closes after crane collapse'],
  },
  {
    shape: 'a quotation over several paragraphs',
    text: `Speaking in Lyon on 4 May 2023, the French president, Émile Garnier, set out his plan.

“We have created two million jobs since 2017.

“We have halved the number of people out of work for a year.

“We will build six new reactors,” Garnier said.

Marthe Vasseur replied: “He closed Fessenheim. Nobody else did.”`,
    speakers: [
      ['We have halved the number of people out of work for a year.', 'Émile Garnier'],
      ['We will build six new reactors,', 'Émile Garnier'],
      ['He closed Fessenheim. Nobody else did.', 'Marthe Vasseur'],
    ],
    suggested: [
      ['We have created two million jobs since 2017.', 'Émile Garnier'],
      ['He closed Fessenheim.', 'Marthe Vasseur'],
    ],
    notSuggested: [],
  },
  {
    shape: 'interview in questions and answers',
    text: `Interview: Nobel winner Ada Koskinen on the ice

Ada Koskinen has spent thirty winters in Greenland.

Q: Is the ice melting faster?

A: Yes. The sheet lost 270 billion tonnes last year.

Q: Can it be stopped?

A: Not quickly. Half of it would melt even if emissions ended today.`,
    title: 'Interview: Nobel winner Ada Koskinen on the ice',
    speakers: [['The sheet lost 270 billion tonnes last year.', 'Ada Koskinen']],
    suggested: [['The sheet lost 270 billion tonnes last year.', 'Ada Koskinen']],
    notSuggested: ['Is the ice melting faster?', 'Can it be stopped?'],
  },
  {
    shape: 'characters beyond the basic plane and right-to-left words',
    text: `Firm 🔥 praised for hiring

“We hired 300 people 🔥🔥 in Haifa,” said Noa Levi, the firm’s founder. The Hebrew word שלום hangs over the door.

Levi said 🙂 that sales had tripled to $40m.`,
    title: 'Firm 🔥 praised for hiring',
    speakers: [
      ['We hired 300 people 🔥🔥 in Haifa,', 'Noa Levi'],
      ['sales had tripled to $40m', 'Noa Levi'],
    ],
    suggested: [
      ['We hired 300 people 🔥🔥 in Haifa', 'Noa Levi'],
      ['sales had tripled to $40m', 'Noa Levi'],
    ],
    notSuggested: [],
  },
  {
    shape: 'roles in capitals, ages, appositions and a union boss',
    text: `Thousands march against the well tax

20 November 2024, 08:02

Ruth Calder has insisted her well tax is "fair" after 10,000 farmers marched on Tuesday.

The Chancellor told reporters that only 500 estates would pay.

But opposition leader Kay Brandt branded the policy "cruel".

Hob Larkin, 64, who owns a farm, urged ministers to "back down".

According to the Farm Union, 75% of family farms would be hit. Its president, Tom Bray, said the ministry's numbers were 'wrong'.

The ministry "got it wrong", he added.`,
    title: 'Thousands march against the well tax',
    publishedAt: '2024-11-20T08:02',
    speakers: [
      ['fair', 'Ruth Calder'],
      ['only 500 estates would pay', 'Ruth Calder'],
      ['cruel', 'Kay Brandt'],
      ['back down', 'Hob Larkin'],
      ['75% of family farms would be hit', 'Farm Union'],
      ['wrong', 'Tom Bray'],
      ['got it wrong', 'Tom Bray'],
    ],
    suggested: [
      ['only 500 estates would pay', 'Ruth Calder'],
      ['75% of family farms would be hit', 'Farm Union'],
      ['numbers were', 'Tom Bray'],
    ],
    notSuggested: ['Thousands march'],
  },
  {
    shape: 'plain text with nothing but sentences',
    text: 'The bridge opened in 1932. It carries 60,000 cars a day. Nobody has ever painted it twice.',
    speakers: [],
    suggested: [
      ['The bridge opened in 1932.', null],
      ['It carries 60,000 cars a day.', null],
    ],
    notSuggested: [],
  },
  {
    shape: 'two people of one surname, and pronouns that stay open',
    text: `Bill Carver met Helen Carver in the lobby.

Carver said the fund was empty.

Tom Reyes sued Mark Dunn last year. He said the debt was paid.`,
    speakers: [],
    suggested: [],
    notSuggested: [],
  },
];
