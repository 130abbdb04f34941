// Figures of agreement in print: two decimals, a dash where there are too few ratings to say.
import type { AgreementFigure } from '@touchstone/server';

const decimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const share = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });

export const printFigure = (figure: number | null): string => (figure === null ? '–' : decimal.format(figure));
export const printShare = (figure: number | null): string => (figure === null ? '–' : share.format(figure));
export const printInterval = (interval: AgreementFigure['interval']): string =>
  interval ? `${decimal.format(interval.low)} to ${decimal.format(interval.high)}` : '–';
