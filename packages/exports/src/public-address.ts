// Where readers find a report, one of its claims, and its files.

/** The address of this newsroom's site, without a slash at its end: "https://checks.example.org". */
export interface Site {
  baseUrl: string;
}

/** Formats a published report is served in beside its page, by the ending of the file's name. */
export const DOWNLOADS = ['html', 'md', 'json', 'csv'] as const;
export type Download = (typeof DOWNLOADS)[number];

interface Slug {
  slug: string;
}

export const reportAddress = (report: Slug, { baseUrl }: Site): string => `${baseUrl}/r/${encodeURIComponent(report.slug)}`;

/** The claim's permalink: one address for one ClaimReview. */
export const claimAddress = (report: Slug, claim: Slug, site: Site): string =>
  `${reportAddress(report, site)}/${encodeURIComponent(claim.slug)}`;

export const downloadAddress = (report: Slug, ending: Download, site: Site): string => `${reportAddress(report, site)}/report.${ending}`;

/** The address when a browser may follow it; null for everything that is not http or https. */
export function followable(url: string | null): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null;
}
