// How elements look where no stylesheet is loaded: what stands in their style attribute, or what every browser begins with.
// jsdom computes the same from all of CSS, a thousand times a test, which took half the time of the component tests.

const HIDDEN = new Set(['HEAD', 'SCRIPT', 'STYLE', 'TEMPLATE', 'LINK', 'META', 'TITLE', 'DATALIST']);
const BLOCK = new Set(
  (
    'HTML BODY ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND MAIN MENU NAV OL OPTGROUP OPTION P PRE SEARCH SECTION SUMMARY UL'
  ).split(' '),
);
const OTHERS = new Map([
  ['LI', 'list-item'],
  ['TABLE', 'table'],
  ['THEAD', 'table-header-group'],
  ['TBODY', 'table-row-group'],
  ['TR', 'table-row'],
  ['TD', 'table-cell'],
  ['TH', 'table-cell'],
  ['BUTTON', 'inline-block'],
  ['INPUT', 'inline-block'],
  ['SELECT', 'inline-block'],
  ['TEXTAREA', 'inline-block'],
]);

function displayOf(element: HTMLElement): string {
  const { tagName } = element;
  const isClosed = tagName === 'DIALOG' && !element.hasAttribute('open');
  if (element.hidden || isClosed || HIDDEN.has(tagName) || element.matches('input[type=hidden]')) return 'none';
  return BLOCK.has(tagName) ? 'block' : (OTHERS.get(tagName) ?? 'inline');
}

/** What an element without the property has from its parents. */
const INHERITED = new Map([
  ['visibility', 'visible'],
  ['pointer-events', 'auto'],
  ['user-select', 'auto'],
  ['cursor', 'auto'],
]);
const INITIAL = new Map([
  ['content', 'none'],
  ['position', 'static'],
  ['overflow', 'visible'],
  ['overflow-x', 'visible'],
  ['overflow-y', 'visible'],
  ['opacity', '1'],
  ['float', 'none'],
  ['clip', 'auto'],
  ['clip-path', 'none'],
  ['font-size', '16px'],
]);

function styleValue(element: Element, property: string): string {
  const { style } = element as HTMLElement;
  const own = style?.getPropertyValue(property);
  if (own) return own;
  if (property === 'display') return displayOf(element as HTMLElement);
  const inherited = INHERITED.get(property);
  if (inherited === undefined) return INITIAL.get(property) ?? '';
  return element.parentElement ? styleValue(element.parentElement, property) : inherited;
}

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Stands in for window.getComputedStyle. */
export function plainStyleOf(element: Element, pseudo?: string | null): CSSStyleDeclaration {
  const read = (property: string) => (pseudo ? (INITIAL.get(property) ?? '') : styleValue(element, property));
  return new Proxy({} as CSSStyleDeclaration, {
    get: (_none, name) => (name === 'getPropertyValue' ? read : typeof name === 'string' ? read(dashed(name)) : undefined),
  });
}
