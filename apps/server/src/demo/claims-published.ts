// The claims of the demonstration's published report: checked by two, decided by an editor, one after the checkers disagreed.
import type { DemoClaim } from './demo-claim.ts';
import { SOURCES } from './sources.ts';

const surrounded: DemoClaim = {
  quote: 'thousands of Ukrainian troops in Russia\'s Kursk region were "completely surrounded" by the Russian military',
  statement: 'On 14 March 2025 thousands of Ukrainian troops in Russia’s Kursk region were completely surrounded by Russian forces.',
  claimant: 'Donald Trump',
  saidOn: '2025-03-14',
  kind: 'event',
  by: 'noor',
  evidence: [
    {
      by: 'noor',
      stance: 'refutes',
      source: SOURCES.isw,
      excerpt:
        'The institute had seen no geolocated material showing that Russian forces had encircled any large Ukrainian group in the region.',
      comment: { by: 'tomas', body: 'Same finding in the assessments of the following days, so this is not just late reporting.' },
    },
    {
      by: 'noor',
      stance: 'refutes',
      source: SOURCES.generalStaff,
      excerpt: 'Ukraine’s command called reports of an encirclement false and said its units had regrouped to better defensive positions.',
    },
    {
      by: 'tomas',
      stance: 'context',
      source: SOURCES.kremlin,
      excerpt: 'Mr Putin said the group was isolated and under fire control, and spoke of a physical blockade as something still to come.',
    },
  ],
  ratings: [
    {
      by: 'noor',
      point: 'false',
      confidence: 'high',
      rationale: 'No independent evidence of an encirclement, and even the Kremlin described it as a possibility.',
    },
    {
      by: 'tomas',
      point: 'mostlyFalse',
      confidence: 'medium',
      rationale: 'The supply roads were under fire, which is serious, but that is not the same as being surrounded.',
    },
  ],
  verdict: {
    by: 'noor',
    point: 'false',
    summary: 'Ukrainian troops in Kursk were under heavy pressure, but there is no evidence that they were surrounded.',
    explanation:
      'Nothing published on or around 14 March shows Ukrainian units in the Kursk region cut off. Independent analysts who locate footage from the front found no encirclement, and Ukraine’s command denied one.\n\nThe claim goes further than Moscow did. Mr Putin said the day before that the group was isolated and under fire control; a physical blockade he mentioned only as something that might follow.',
    confidence: 'high',
    decision: 'approve',
  },
  reply: {
    by: 'noor',
    request: {
      askedOf: 'A press office, invented for the demonstration',
      way: 'email',
      address: 'press@demo.invalid',
      note: '',
      askedOn: '2025-03-15',
      dueOn: '2025-03-17',
    },
    came: 'noAnswer',
  },
  isInReport: true,
};

const millionsDead: DemoClaim = {
  quote: '"millions of people are needlessly dead"',
  statement: 'Millions of people have been killed in the war between Russia and Ukraine.',
  claimant: 'Donald Trump',
  saidOn: '2025-03-14',
  kind: 'statistic',
  by: 'tomas',
  evidence: [
    {
      by: 'tomas',
      stance: 'refutes',
      source: SOURCES.unMonitors,
      excerpt:
        'The United Nations had confirmed more than 12,000 civilians killed since February 2022, and says the true number is higher.',
    },
    {
      by: 'tomas',
      stance: 'refutes',
      source: SOURCES.mediazona,
      excerpt:
        'Journalists had confirmed the names of more than 95,000 Russian soldiers killed, and estimate the true number to be about twice as high.',
    },
  ],
  ratings: [
    {
      by: 'tomas',
      point: 'false',
      confidence: 'high',
      rationale: 'Every published count and estimate of the dead is in the hundreds of thousands at most.',
    },
    {
      by: 'noor',
      point: 'mixed',
      confidence: 'low',
      rationale: 'If he meant killed and wounded together, estimates of about a million would be nearer.',
    },
  ],
  comments: [
    { by: 'ingrid', body: 'Please settle in the note whether we rate “dead” as he wrote it, or casualties as he may have meant it.' },
  ],
  adjudication: {
    by: 'tomas',
    note: 'We differed on whether “dead” might stand for casualties. The post says dead, so that is what we rate; the explanation names the other reading.',
  },
  dissent: {
    by: 'noor',
    text: 'Readers often take “dead” in such posts to mean losses. I would have said mixed and led with that reading.',
  },
  verdict: {
    by: 'tomas',
    point: 'false',
    summary: 'No count or estimate of the dead in this war comes near to millions.',
    explanation:
      'Counts by name give lower bounds: over 12,000 civilians confirmed by the United Nations, and over 95,000 Russian soldiers confirmed by journalists. Estimates of the dead on both sides together lie in the hundreds of thousands.\n\nOnly when the wounded are added do estimates reach about a million.',
    confidence: 'medium',
    decision: 'approve',
  },
  reply: { by: 'tomas', waived: 'The words stand in a public post by the claimant; the counts they are measured by are public too.' },
  isInReport: true,
};

const g7Call: DemoClaim = {
  quote:
    'The foreign ministers of the G7, meeting at Charlevoix in Canada, on Friday called on Russia to agree to a ceasefire on equal terms and discussed further sanctions if it did not.',
  statement:
    'On 14 March 2025 the G7 foreign ministers called on Russia to agree to a ceasefire on equal terms and discussed further sanctions.',
  claimant: null,
  saidOn: '2025-03-14',
  kind: 'event',
  by: 'noor',
  evidence: [
    {
      by: 'noor',
      stance: 'supports',
      source: SOURCES.g7,
      excerpt:
        'The ministers call for Russia to agree to a ceasefire on equal terms, and say they discussed further sanctions and caps on oil prices.',
    },
    {
      by: 'tomas',
      stance: 'supports',
      source: SOURCES.g7Study,
      excerpt: 'A review of the meeting lists the call on Russia among the commitments of the joint statement.',
    },
  ],
  ratings: [
    { by: 'noor', point: 'true', confidence: 'high', rationale: 'The joint statement says so in nearly these words.' },
    {
      by: 'tomas',
      point: 'true',
      confidence: 'high',
      rationale: 'Matches the statement, including that sanctions were discussed rather than decided.',
    },
  ],
  verdict: {
    by: 'noor',
    point: 'true',
    summary: 'The joint statement of the ministers says exactly this.',
    explanation:
      'The statement agreed at Charlevoix calls for Russia to reciprocate Ukraine’s commitment by agreeing to a ceasefire on equal terms. It names further sanctions and caps on oil prices among the costs the ministers discussed. The article is careful to say “discussed”: none were decided.',
    confidence: 'high',
    decision: 'approve',
  },
  isInReport: true,
};

export const PUBLISHED_CLAIMS = [surrounded, millionsDead, g7Call];
