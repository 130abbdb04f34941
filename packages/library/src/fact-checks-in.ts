// Which fact-checks stand in one value of a file, whatever shape its publisher gave it?
import { type FactCheckRecord, factCheckRecord, isWebAddress } from '@touchstone/domain';
import { cleanText, wordsIn } from './clean-text.ts';
import { dayIn } from './day-in.ts';
import { tableRow } from './table-row.ts';

/** What holds for every fact-check of a file that does not say otherwise. */
export interface Unsaid {
  publisher?: string | undefined;
  language?: string | undefined;
}

export type Found = { factCheck: FactCheckRecord } | { reason: string };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);
const typesOf = ({ '@type': type }: Fields): string[] =>
  listOf(type).flatMap((one) => (typeof one === 'string' ? [one.replace(/^.*[/#:]/, '')] : []));
const addressIn = (value: unknown): string | null => {
  const address = cleanText(value);
  return address && isWebAddress(address) ? address : null;
};
const siteOf = (address: string | null): string | null => (address ? new URL(address).hostname.replace(/^www\./, '') : null);
const languageIn = (value: unknown): string | null => {
  const language = wordsIn(value)?.toLowerCase().replaceAll('_', '-') ?? null;
  return language && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(language) ? language : null;
};

/** The unchecked words of a fact-check, and where they stood. */
export type RawFactCheck = { [Field in keyof FactCheckRecord]?: unknown };

function checked(raw: RawFactCheck, unsaid: Unsaid): Found {
  const url = addressIn(raw.url);
  const site = cleanText(raw.publisherSite);
  const publisherSite = (site && isWebAddress(site) ? siteOf(site) : site?.replace(/^www\./, '')) ?? siteOf(url);
  const { success, data, error } = factCheckRecord.safeParse({
    claim: wordsIn(raw.claim),
    claimant: wordsIn(raw.claimant),
    saidOn: dayIn(cleanText(raw.saidOn)),
    publisher: wordsIn(raw.publisher) ?? unsaid.publisher ?? publisherSite,
    publisherSite,
    title: wordsIn(raw.title),
    url,
    reviewedOn: dayIn(cleanText(raw.reviewedOn)),
    language: languageIn(raw.language) ?? languageIn(unsaid.language),
    rating: wordsIn(raw.rating),
  });
  return success ? { factCheck: data } : { reason: error.issues.map(({ message }) => message).join(' ') };
}

/** schema.org/ClaimReview; what was reviewed may be a claim, or a work that holds one. */
function readClaimReview(review: Fields): RawFactCheck {
  const [reviewed] = listOf(review.itemReviewed).filter(isFields);
  const [inner] = listOf(reviewed?.itemReviewed).filter(isFields);
  const [rating] = listOf(review.reviewRating).filter(isFields);
  const [author] = listOf(review.author ?? review.publisher).filter(isFields);
  return {
    claim: review.claimReviewed,
    claimant: reviewed?.author ?? inner?.author,
    saidOn: reviewed?.datePublished ?? inner?.datePublished,
    publisher: author ?? review.author,
    publisherSite: author?.url,
    title: review.headline ?? review.name,
    url: review.url ?? review['@id'],
    reviewedOn: review.datePublished,
    language: review.inLanguage,
    rating: rating?.alternateName ?? rating?.ratingValue,
  };
}

/** A claim as the Google Fact Check Tools API gives it, with each review of it. */
const readToolsClaim = (claim: Fields): RawFactCheck[] =>
  listOf(claim.claimReview)
    .filter(isFields)
    .map((review) => ({
      claim: claim.text,
      claimant: claim.claimant,
      saidOn: claim.claimDate,
      publisher: review.publisher,
      publisherSite: isFields(review.publisher) ? review.publisher.site : null,
      title: review.title,
      url: review.url,
      reviewedOn: review.reviewDate,
      language: review.languageCode,
      rating: review.textualRating,
    }));

/** Properties of which each value is read by itself. */
const CONTAINERS = ['@graph', 'dataFeedElement', 'itemListElement', 'item', 'claims'] as const;

/** Further things of a graph, such as the publisher, say nothing of a claim and are passed over. */
export function factChecksIn(value: unknown, unsaid: Unsaid, isOfGraph = false): Found[] {
  if (Array.isArray(value)) return value.flatMap((one) => factChecksIn(one, unsaid, isOfGraph));
  if (!isFields(value)) return [{ reason: 'It is no record.' }];
  if ('claimReviewed' in value || typesOf(value).includes('ClaimReview')) return [checked(readClaimReview(value), unsaid)];
  const container = CONTAINERS.find((name) => typeof value[name] === 'object' && value[name] !== null);
  if (container) return factChecksIn(value[container], unsaid, container === '@graph');
  if (Array.isArray(value.claimReview)) return readToolsClaim(value).map((raw) => checked(raw, unsaid));
  const [type] = typesOf(value);
  if (type) return isOfGraph ? [] : [{ reason: `It is of the type ${type}, no ClaimReview.` }];
  return [checked(tableRow(value), unsaid)];
}
