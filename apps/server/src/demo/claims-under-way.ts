// The demonstration's claims that are still being worked on, one for each place where work can stand, and those not taken on.
import type { DemoClaim } from './demo-claim.ts';
import { SOURCES } from './sources.ts';

/** Lies within the claim that they were surrounded. One checker has rated, the other cannot see it yet. */
const howMany: DemoClaim = {
  quote: "thousands of Ukrainian troops in Russia's Kursk region",
  statement: 'In mid-March 2025 thousands of Ukrainian troops were still in Russia’s Kursk region.',
  claimant: 'Donald Trump',
  saidOn: '2025-03-14',
  kind: 'statistic',
  by: 'tomas',
  evidence: [
    {
      by: 'tomas',
      stance: 'context',
      source: SOURCES.isw,
      excerpt: 'Ukrainian forces were falling back towards the border that week; the assessment gives no number of soldiers.',
    },
  ],
  ratings: [
    {
      by: 'tomas',
      point: 'unproven',
      confidence: 'medium',
      rationale: 'I find areas and place names for that week, but no number of soldiers.',
    },
  ],
  comments: [
    { by: 'tomas', body: 'Noor, could you rate this one without asking me first? I would like two independent looks.' },
    { by: 'noor', body: 'Will do after lunch. Leave the number out of the chat, please.' },
  ],
};

/** Waits for the editor. */
const wonBack: DemoClaim = {
  quote: 'Russia had won back 86 per cent of the territory that Ukraine had taken in the region since August',
  statement: 'By 12 March 2025 Russia had won back 86 per cent of the territory that Ukraine had taken in the Kursk region.',
  claimant: 'Valery Gerasimov',
  saidOn: '2025-03-12',
  kind: 'statistic',
  by: 'tomas',
  evidence: [
    {
      by: 'tomas',
      stance: 'supports',
      source: SOURCES.iswEarlier,
      excerpt: 'Analysts recorded fast Russian advances that week and quote the figure given to Mr Putin.',
    },
    {
      by: 'noor',
      stance: 'context',
      source: SOURCES.kremlin,
      excerpt: 'Mr Putin refers to the report he heard in Kursk the day before, without repeating the figure.',
    },
  ],
  ratings: [
    { by: 'tomas', point: 'mostlyTrue', confidence: 'medium', rationale: 'The share fits the mapped advances to within a few points.' },
    { by: 'noor', point: 'mostlyTrue', confidence: 'low', rationale: 'Direction and size are right; the precision is the general’s own.' },
  ],
  verdict: {
    by: 'tomas',
    point: 'mostlyTrue',
    summary: 'Mapped advances bear out a share of this size; the exact figure is Russia’s own.',
    explanation:
      'At its height in August the area under Ukrainian control was put at well over a thousand square kilometres. Maps of 12 March leave a small part of that. The share the general named is plausible; that it was exactly 86 per cent cannot be checked from outside.',
    confidence: 'medium',
  },
};

/** Sent back by the editor with something to change. */
const accepted: DemoClaim = {
  quote: 'Ukraine accepted the American proposal for a 30-day ceasefire on Tuesday, after talks in the Saudi city of Jeddah.',
  statement: 'On 11 March 2025 Ukraine accepted the US proposal for a 30-day ceasefire.',
  claimant: null,
  saidOn: '2025-03-14',
  kind: 'event',
  by: 'noor',
  evidence: [
    {
      by: 'noor',
      stance: 'supports',
      source: SOURCES.jeddah,
      excerpt:
        'Ukraine states its readiness to accept an immediate, interim ceasefire of 30 days, if Russia accepts and keeps it at the same time.',
    },
    {
      by: 'noor',
      stance: 'supports',
      source: SOURCES.interfaxUkraine,
      excerpt: 'A report of the same day gives the condition: Russia has to put the ceasefire into effect as well.',
    },
  ],
  ratings: [
    { by: 'noor', point: 'true', confidence: 'high', rationale: 'It is in the joint statement.' },
    { by: 'tomas', point: 'mostlyTrue', confidence: 'high', rationale: 'Right, but the acceptance was conditional on Russia’s.' },
  ],
  verdict: {
    by: 'noor',
    point: 'true',
    summary: 'Ukraine declared itself ready to accept the proposal on 11 March.',
    explanation: 'The joint statement of the two delegations in Jeddah says that Ukraine is ready to accept the proposal.',
    confidence: 'high',
    decision: [
      { part: 'explanation', note: 'Say that the acceptance depended on Russia accepting too. Readers of the next paragraph need it.' },
      { part: 'point', note: 'With that condition, is this “true” or “mostly true”? Tomás saw it differently; talk it over.' },
    ],
  },
};

/** Just taken on; one checker stands aside. */
const sudzha: DemoClaim = {
  quote: 'its troops had retaken Sudzha, the largest town that Ukraine had held there',
  statement: 'Russian troops had retaken the town of Sudzha by 13 March 2025.',
  claimant: 'Russian Ministry of Defence',
  saidOn: '2025-03-13',
  kind: 'event',
  by: 'noor',
  comments: [{ by: 'noor', body: 'Looking for footage from the town centre that can be dated.' }],
  reply: {
    by: 'noor',
    request: {
      askedOf: 'A ministry’s spokesperson, invented for the demonstration',
      way: 'phone',
      address: '',
      note: 'Will call back, they said.',
      askedOn: '2025-03-15',
      dueOn: '2025-03-18',
    },
  },
  recused: { by: 'tomas', reason: 'I lived in Sudzha for years and still have friends there.' },
};

const supports: DemoClaim = {
  quote: 'he supported the idea of a ceasefire, but that there were questions still to be discussed',
  statement: 'Vladimir Putin said on 13 March 2025 that he supported the idea of a ceasefire but wanted questions discussed first.',
  claimant: 'Vladimir Putin',
  saidOn: '2025-03-13',
  kind: 'event',
  by: 'tomas',
  evidence: [
    {
      by: 'tomas',
      stance: 'supports',
      source: SOURCES.kremlin,
      excerpt: 'He calls the idea right and says that he supports it, and then lists what has to be discussed.',
    },
    {
      by: 'tomas',
      stance: 'supports',
      source: SOURCES.kyivPost,
      excerpt: 'A report of the same day quotes both halves of the answer.',
    },
  ],
  ratings: [{ by: 'noor', point: 'true', confidence: 'high', rationale: 'The transcript has both halves.' }],
};

const afraid: DemoClaim = {
  quote: 'Mr Putin was afraid to tell Mr Trump openly that he wanted the war to go on',
  statement: '',
  claimant: 'Volodymyr Zelenskyy',
  saidOn: '2025-03-13',
  kind: 'opinion',
  by: 'noor',
  declined: { reason: 'opinion', note: 'A judgement about somebody’s motives; no evidence could settle it.' },
};

const neverBegun: DemoClaim = {
  quote: 'the war would never have begun if he had been president in 2022',
  statement: '',
  claimant: 'Donald Trump',
  saidOn: '2025-03-14',
  kind: 'counterfactual',
  by: 'tomas',
  declined: {
    reason: 'notCheckable',
    note: 'What would have happened otherwise cannot be checked. Repeated often: keep it in the selection log.',
  },
};

export const CLAIMS_UNDER_WAY = [howMany, wonBack, accepted, sudzha, supports, afraid, neverBegun];
