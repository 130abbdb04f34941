// The colours of the printed report, light and dark, as plain sRGB so that every old browser and e-mail reader shows them.

interface Palette {
  paper: string;
  ink: string;
  quiet: string;
  line: string;
  link: string;
  marked: string;
  /** By colour token of the scale; blue end for true, vermilion for false, violet and grey off the scale. */
  points: Record<PointColour, string>;
}

export const POINT_COLOURS = [
  'point-true',
  'point-mostlyTrue',
  'point-mixed',
  'point-mostlyFalse',
  'point-false',
  'point-missingContext',
  'point-unproven',
  'point-notCheckable',
  'point-neutral',
] as const;
type PointColour = (typeof POINT_COLOURS)[number];

export const LIGHT: Palette = {
  paper: '#fdfcf9',
  ink: '#1f1c18',
  quiet: '#5c564e',
  line: '#d9d4ca',
  link: '#1d4f8c',
  marked: '#f6ecc6',
  points: {
    'point-true': '#0a4a94',
    'point-mostlyTrue': '#256a94',
    'point-mixed': '#6a5f1e',
    'point-mostlyFalse': '#97490f',
    'point-false': '#b02b06',
    'point-missingContext': '#66389c',
    'point-unproven': '#55555f',
    'point-notCheckable': '#6b5a80',
    'point-neutral': '#4a4640',
  },
};

export const DARK: Palette = {
  paper: '#181613',
  ink: '#ebe6dc',
  quiet: '#b0a89b',
  line: '#3b3730',
  link: '#93bdf0',
  marked: '#4a4020',
  points: {
    'point-true': '#82b6f5',
    'point-mostlyTrue': '#8cc5df',
    'point-mixed': '#d3c67a',
    'point-mostlyFalse': '#f0a673',
    'point-false': '#ff8d6b',
    'point-missingContext': '#c4a6f2',
    'point-unproven': '#b9b9c4',
    'point-notCheckable': '#bcabcd',
    'point-neutral': '#c9c3b8',
  },
};

/** The class that colours a point's mark and word; a token this printer does not know gets the neutral one. */
export const pointClass = (colour: string): PointColour => POINT_COLOURS.find((known) => known === colour) ?? 'point-neutral';
