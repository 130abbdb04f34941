// The demonstration's published report, and a note pinned to words of the article.

export const DEMO_REPORT = {
  title: 'Kursk and the ceasefire: what was said on 13 and 14 March 2025, and what holds',
  introduction:
    'As the United States, Russia and Ukraine argued about a 30-day ceasefire, strong claims were made about the fighting in Russia’s Kursk region and about the cost of the war. We checked three of them against documents, transcripts and independent counts.\n\nThis report is part of a demonstration. The newsroom is invented; the statements and the sources are public. Excerpts are paraphrased.',
};

export const DEMO_PASSAGE_COMMENT = {
  quote: 'He named no source for the number.',
  by: 'ingrid',
  body: 'Good that the article says so. Let us say it in the report as well.',
} as const;
