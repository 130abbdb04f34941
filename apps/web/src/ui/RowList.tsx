// A long list of rows of one height; only the rows in view are drawn, arrows move, Enter opens.
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { GridList, GridListItem, type Key } from 'react-aria-components/GridList';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { classes } from './classes.ts';

export interface RowListProps<Item extends { id: string }> {
  label: string;
  items: readonly Item[];
  rowHeight: number;
  renderRow: (item: Item) => ReactNode;
  /** What a screen reader says and what the row is found by. */
  textOf: (item: Item) => string;
  /** The row that is shown elsewhere on the screen; moving the choice moves it. */
  activeId?: string | null;
  /** A row to bring into view without choosing it. */
  nearId?: string | null;
  onActivate?: (id: string) => void;
  /** Rows are opened, none is chosen. */
  onOpen?: (id: string) => void;
  onHover?: (id: string | null) => void;
  empty?: ReactNode;
  className?: string;
}

export function RowList<Item extends { id: string }>({
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
}: RowListProps<Item>) {
  const list = useRef<HTMLDivElement>(null);
  const activeIndex = items.findIndex(({ id }) => id === activeId);
  const nearIndex = nearId === null ? -1 : items.findIndex(({ id }) => id === nearId);
  useRowInView(list, activeIndex, rowHeight);
  useRowInView(list, nearIndex, rowHeight);

  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: rowHeight }}>
      <GridList
        ref={list}
        aria-label={label}
        items={items}
        disallowTypeAhead
        {...(onOpen && { onAction: (key: Key) => onOpen(String(key)) })}
        {...(onActivate && {
          selectionMode: 'single',
          selectionBehavior: 'replace',
          disallowEmptySelection: true,
          selectedKeys: activeId ? [activeId] : [],
          onSelectionChange: (keys) => {
            const [id] = keys === 'all' ? [] : keys;
            if (id !== undefined) onActivate(String(id));
          },
        })}
        renderEmptyState={() => empty}
        className={classes('scroll-pane block outline-none', className)}
      >
        {(item) => (
          <GridListItem
            id={item.id}
            textValue={textOf(item)}
            onHoverStart={() => onHover?.(item.id)}
            onHoverEnd={() => onHover?.(null)}
            className="h-full border-b border-line outline-offset-[-2px] data-focus-visible:outline-2 data-focus-visible:outline-focus data-hovered:bg-hover data-selected:bg-chosen forced-colors:data-selected:outline-2"
          >
            {renderRow(item)}
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}

/** Frames a list is given to be laid out before a row far down can be scrolled to. */
const LAYOUT_FRAMES = 10;

/** Scrolls when the row changes and is out of sight; a row is kept free above and below it. */
function useRowInView(list: RefObject<HTMLDivElement | null>, index: number, rowHeight: number): void {
  useEffect(() => {
    let frame = 0;
    const show = (framesLeft: number) => {
      const element = list.current;
      if (!element || index < 0) return;
      const top = index * rowHeight;
      if (element.scrollHeight < top + rowHeight && framesLeft > 0) {
        frame = requestAnimationFrame(() => show(framesLeft - 1));
        return;
      }
      const isAbove = top < element.scrollTop + rowHeight;
      const isBelow = top + 2 * rowHeight > element.scrollTop + element.clientHeight;
      if (isAbove || isBelow) element.scrollTop = Math.max(0, top - (isAbove ? rowHeight : element.clientHeight - 2 * rowHeight));
    };
    show(LAYOUT_FRAMES);
    return () => cancelAnimationFrame(frame);
  }, [list, index, rowHeight]);
}
