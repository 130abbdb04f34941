// A long list of rows of one height; only the rows in view are drawn, arrows move, Enter opens.
import { type KeyboardEvent, memo, type ReactNode, useEffect, useRef, useState } from 'react';
import { classes } from './classes.ts';
import { rowAfterKey, useRowInView, useRowWindow } from './row-window.ts';

export interface RowListProps<Item extends { id: string }> {
  label: string;
  items: readonly Item[];
  rowHeight: number;
  /** Keeps its identity while it draws the same, or all rows in view are drawn again. */
  renderRow: (item: Item) => ReactNode;
  /** What a screen reader says and what the row is found by. */
  textOf: (item: Item) => string;
  /** The row that is shown elsewhere on the screen; moving the choice moves it. */
  activeId?: string | null;
  /** A row to bring into view without choosing it. */
  nearId?: string | null;
  onActivate?: (id: string) => void;
  /** Rows are opened; where none can be chosen, by one press. */
  onOpen?: (id: string) => void;
  onHover?: (id: string | null) => void;
  empty?: ReactNode;
  className?: string;
}

const HAS_OWN_PRESS = 'button, a[href], input, select, textarea';

const rowOf = (target: EventTarget) => (target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null);

export function RowList<Item extends { id: string }>(props: RowListProps<Item>) {
  const {
    label,
    items,
    rowHeight,
    renderRow,
    textOf,
    activeId = null,
    nearId = null,
    onActivate,
    onOpen,
    onHover,
    empty,
    className,
  } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [visitedId, setVisitedId] = useState<string | null>(null);
  const { first, last } = useRowWindow(frame, rowHeight);
  const indexOf = (id: string | null) => (id === null ? -1 : items.findIndex((item) => item.id === id));
  const activeIndex = indexOf(activeId);
  const nearIndex = indexOf(nearId);
  const visitedIndex = indexOf(visitedId);
  useRowInView(frame, activeIndex, rowHeight);
  useRowInView(frame, nearIndex, rowHeight);
  useRowInView(frame, visitedIndex, rowHeight);
  /** The one row the Tab key comes to; it is drawn even when it is out of view. */
  const stop = visitedIndex >= 0 ? visitedIndex : Math.max(0, activeIndex);

  // what is chosen elsewhere takes the keyboard along
  useEffect(() => setVisitedId(activeId), [activeId]);
  const stopId = items[stop]?.id;
  useEffect(() => {
    const focused = document.activeElement;
    if (stopId && focused?.matches('[data-row]') && frame.current?.contains(focused))
      frame.current.querySelector<HTMLElement>(`[data-row="${CSS.escape(stopId)}"]`)?.focus({ preventScroll: true });
  }, [stopId]);

  const visit = (index: number) => {
    const id = items[index]?.id;
    if (id === undefined) return;
    setVisitedId(id);
    onActivate?.(id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = rowOf(event.target);
    const id = row?.dataset.row;
    if (!id || event.target !== row || event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / rowHeight) - 1);
    const next = rowAfterKey(event.key, indexOf(id), items.length, page);
    if (next !== null) visit(next);
    else if (event.key === 'Enter') press(row, onOpen);
    else if (event.key === ' ') press(row, onActivate ?? onOpen);
    else if (event.key === 'ArrowRight') row.querySelector<HTMLElement>(HAS_OWN_PRESS)?.focus();
    else return;
    event.preventDefault();
  };
  /** A row that is a button all over is pressed as one. */
  const press = (row: HTMLElement, act: ((id: string) => void) | undefined) => {
    const only = row.querySelector<HTMLElement>(':scope > [role=gridcell] > button:only-child');
    if (only) only.click();
    else if (row.dataset.row) act?.(row.dataset.row);
  };

  const drawn = items.flatMap((item, index) => ((index >= first && index <= last) || index === stop ? [{ item, index }] : []));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table has no rows that are not there
    <div
      ref={frame}
      role="grid"
      aria-label={label}
      aria-rowcount={items.length}
      tabIndex={items.length ? -1 : 0}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.target === frame.current)
          frame.current.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus({ preventScroll: true });
      }}
      onClick={(event) => {
        const id = rowOf(event.target)?.dataset.row;
        if (!id || (event.target instanceof Element && event.target.closest(HAS_OWN_PRESS))) return;
        setVisitedId(id);
        (onActivate ?? onOpen)?.(id);
      }}
      onDoubleClick={(event) => {
        const id = rowOf(event.target)?.dataset.row;
        if (id && onActivate) onOpen?.(id);
      }}
      onPointerOver={(event) => onHover?.(rowOf(event.target)?.dataset.row ?? null)}
      onPointerLeave={() => onHover?.(null)}
      className={classes('scroll-pane block outline-none', className)}
    >
      {items.length ? (
        <div role="presentation" className="relative" style={{ height: items.length * rowHeight }}>
          {drawn.map(({ item, index }) => (
            <Row
              key={item.id}
              id={item.id}
              item={item}
              index={index}
              rowHeight={rowHeight}
              text={textOf(item)}
              isActive={onActivate ? item.id === activeId : null}
              isStop={index === stop}
              renderRow={renderRow as (item: never) => ReactNode}
            />
          ))}
        </div>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: the one row of an empty grid
        <div role="row" tabIndex={-1}>
          {/* biome-ignore lint/a11y/useSemanticElements: as its row */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: what it holds is focused */}
          <div role="gridcell">{empty}</div>
        </div>
      )}
    </div>
  );
}

interface RowProps {
  id: string;
  item: unknown;
  index: number;
  rowHeight: number;
  text: string;
  /** Null where no row can be chosen. */
  isActive: boolean | null;
  isStop: boolean;
  renderRow: (item: never) => ReactNode;
}

const Row = memo(function Row({ id, item, index, rowHeight, text, isActive, isStop, renderRow }: RowProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table has no rows that are not there
    <div
      role="row"
      data-row={id}
      aria-label={text}
      aria-rowindex={index + 1}
      {...(isActive !== null && { 'aria-selected': isActive })}
      tabIndex={isStop ? 0 : -1}
      style={{ top: index * rowHeight, height: rowHeight }}
      className="absolute inset-x-0 cursor-default border-b border-line outline-offset-[-2px] select-none hover:bg-hover focus-visible:outline-2 focus-visible:outline-focus aria-selected:bg-chosen forced-colors:aria-selected:outline-2"
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as its row */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: its row is focused */}
      <div role="gridcell" className="h-full">
        {renderRow(item as never)}
      </div>
    </div>
  );
});
