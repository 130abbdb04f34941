// Counts in print: never without what they are out of.

const share = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });

/** "3 (25%)"; the share is left out where there is nothing to be a share of. */
export const printOutOf = (count: number, all: number): string =>
  all === 0 || count === 0 ? `${count}` : `${count} (${share.format(count / all)})`;
