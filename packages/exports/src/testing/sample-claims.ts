// Claims of the sample report: one soundly checked in three scripts, one off the scale and overridden, one written by an enemy.
import type { FrozenClaim } from '@touchstone/domain';

const surrounded: FrozenClaim = {
  claimId: '0195a001-0000-7000-8000-000000000001',
  slug: 'troops-surrounded',
  quote: 'completely surrounded',
  context: {
    prefix: 'On Friday the president wrote that thousands of Ukrainian soldiers in the Kursk region were ',
    suffix: ' by the Russian army and asked Moscow to spare them.',
  },
  statement: 'On 14 March 2025 Ukrainian troops in the Kursk region were completely surrounded.',
  claimant: { name: 'Donald Trump', description: 'President of the United States' },
  saidOn: '2025-03-14',
  kind: 'event',
  verdict: {
    verdictId: '0195a002-0000-7000-8000-000000000001',
    number: 2,
    point: 'mostlyFalse',
    summary: 'They were pressed hard and falling back, but the maps of that day show a road out. 🗺️',
    explanation:
      'Two maps drawn independently of each other show a corridor to the border on 13 and 14 March.\n\nThe pressure was real:\nthe town of Sudzha had changed hands the day before.\n\nЗа словами військових, підрозділи відходили, але кільця не було.',
    confidence: 'medium',
    adjudicationNote: 'One rating said mixed, one false. We read both maps together and settled on the point between.',
    proposedBy: 'Alma Marsh',
    approvedBy: 'Edda Brandt',
    approvedAt: '2025-03-18T16:40:00.000Z',
    overrideReason: null,
    asOf: '2025-06-02',
  },
  ratings: 2,
  dissents: [
    {
      by: 'Bo Lind',
      point: 'Mixed',
      text: 'A road under fire is no road for a battalion.\n\nI would have said so in the first line.',
    },
  ],
  replies: [
    {
      outcome: 'answered',
      askedOf: 'Press office of the White House',
      way: 'email',
      askedOn: '2025-03-15',
      dueOn: '2025-03-17',
      answeredOn: '2025-03-16',
      answer: 'The President relied on reports available to him.\n\nWe have nothing to add.',
      reason: null,
    },
    {
      outcome: 'noAnswer',
      askedOf: 'Прес-служба «Приклад»',
      way: 'phone',
      askedOn: '2025-03-15',
      dueOn: '2025-03-16',
      answeredOn: null,
      answer: null,
      reason: null,
    },
  ],
  evidence: [
    {
      stance: 'refutes',
      excerpt: 'As of the evening of 14 March we see no closed ring; the road to the south-west stays under fire but open.',
      note: 'Drawn from dated pictures, listed below the map.',
      source: {
        title: 'Map of the day, 14 March 2025',
        publisher: 'Institute for the Study of Maps',
        author: null,
        url: 'https://maps.example.org/2025/03/14?layer=front&copy=1',
        publishedOn: '2025-03-14',
        kind: 'secondary',
      },
    },
    {
      stance: 'refutes',
      excerpt: 'Загрози оточення наших підрозділів немає. Бійці відійшли на вигідніші рубежі.',
      note: '',
      source: {
        title: 'Зведення за 14 березня',
        publisher: 'Прес-служба «Приклад»',
        author: 'Олена Зразок',
        url: 'https://zvit.example.org/березень/14',
        publishedOn: '2025-03-14',
        kind: 'primary',
      },
    },
    {
      stance: 'supports',
      excerpt: '',
      note: 'Says so without a map or a witness.',
      source: {
        title: 'Statement read on television',
        publisher: 'Channel Example',
        author: null,
        url: null,
        publishedOn: null,
        kind: 'primary',
      },
    },
    {
      stance: 'context',
      excerpt: 'انسحبت القوات من سودجا في 13 آذار، وبقي الطريق إلى الحدود مفتوحًا (كيلومتران فقط).',
      note: 'A reporter on the road, in Arabic.',
      source: {
        title: 'يوم على الطريق إلى سودجا',
        publisher: 'صحيفة المثال',
        author: 'ليلى نموذج',
        url: 'https://mithal.example.org/a(1)',
        publishedOn: '2025-03-15',
        kind: 'secondary',
      },
    },
  ],
};

const goodChance: FrozenClaim = {
  claimId: '0195a001-0000-7000-8000-000000000002',
  slug: 'good-chance',
  quote: 'a very good chance',
  context: { prefix: '', suffix: ' that the war ends soon' },
  statement: 'There is a very good chance that the war ends soon.',
  claimant: null,
  saidOn: null,
  kind: 'prediction',
  verdict: {
    verdictId: '0195a002-0000-7000-8000-000000000002',
    number: 1,
    point: 'notCheckable',
    summary: 'A hope about the future; nothing public could settle it today.',
    explanation: 'We list it so that readers see what we left alone, and why.',
    confidence: 'high',
    adjudicationNote: null,
    proposedBy: 'Edda Brandt',
    approvedBy: 'Edda Brandt',
    approvedAt: '2025-03-15T08:10:00.000Z',
    overrideReason: 'The only editor on duty proposed it herself on the night of publication.',
  },
  ratings: 1,
  evidence: [],
};

/** Everything people have ever put into a field to break a page, a table or a notebook. */
const hostile: FrozenClaim = {
  claimId: '0195a001-0000-7000-8000-000000000003',
  slug: 'hostile-text',
  quote: '</mark></blockquote><script>alert("quote")</script>',
  context: { prefix: '<!-- ', suffix: ' --> & then 𝔞𝔰𝔱𝔯𝔞𝔩 👩🏽‍🚀\u202e reversed' },
  statement: '<script>alert(1)</script> # not a *heading* or a [link](javascript:alert(1))',
  claimant: { name: '=cmd()', description: '"quoted", with a comma' },
  saidOn: '2025-03-14',
  kind: 'statistic',
  verdict: {
    verdictId: '0195a002-0000-7000-8000-000000000003',
    number: 1,
    point: 'false',
    summary: "@SUM(1+1)*cmd|' /C calc'!A0 </script><!-- <script>",
    explanation:
      '# heading?\n- list?\n1. number?\n> quotation?\n    code?\n```\nfence\n```\n\n| a | b |\n|---|---|\n\n<img src=x onerror=alert(1)> ![x](https://evil.example/x.png) https://evil.example www.evil.example a@evil.example\n\n===\n---\n&lt;b&gt; &copy; \\* [^1] $x$ ~~y~~ <https://evil.example>',
    confidence: 'low',
    adjudicationNote: '-2+3',
    proposedBy: '+Mallory',
    approvedBy: 'Edda Brandt',
    approvedAt: '2025-03-15T08:20:00.000Z',
    overrideReason: null,
  },
  ratings: 2,
  dissents: [{ by: '<i>Mallory</i>', point: '<b>True</b>', text: '@SUM(1+1) <script>alert("dissent")</script> **bold**' }],
  evidence: [
    {
      stance: 'refutes',
      excerpt: '\tTab first\r\nand a line of Windows\u0000\u0007',
      note: '"><svg onload=alert(1)>',
      source: {
        title: '](javascript:alert(1)) "title"',
        publisher: '<b>Bold</b> & Sons',
        author: "O'Neill",
        url: 'javascript:alert(1)',
        publishedOn: null,
        kind: 'secondary',
      },
    },
    {
      stance: 'context',
      excerpt: '',
      note: '',
      source: {
        title: 'Address with everything',
        publisher: 'Example',
        author: null,
        url: 'https://example.org/a b<c>"d"\\e`f?x=1&lt;2',
        publishedOn: null,
        kind: 'primary',
      },
    },
  ],
};

export const sampleClaims: FrozenClaim[] = [surrounded, goodChance, hostile];
