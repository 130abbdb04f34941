// The id of a claim's section in the report page.

/** Never one of the page's own ids, whatever the slug. */
export const claimAnchor = (slug: string): string => `claim-${slug}`;
