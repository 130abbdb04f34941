// A table of records: sortable heads, a whole row opens, arrows move; only the rows in view are drawn.
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Cell,
  Collection,
  Column,
  Row,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
  TableLoadMoreItem,
} from 'react-aria-components/Table';
import { TableLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { classes } from './classes.ts';

export interface DataColumn<Item> {
  id: string;
  label: string;
  render: (item: Item) => ReactNode;
  /** In px, or a share of what is left such as `2fr`. */
  width: number | `${number}fr`;
  minWidth?: number;
  isSortable?: boolean;
  isNumber?: boolean;
}

export interface DataTableProps<Item extends { id: string }> {
  label: string;
  columns: readonly DataColumn<Item>[];
  items: readonly Item[];
  /** Opens the row; its first column names it. */
  onOpen: (id: string) => void;
  textOf: (item: Item) => string;
  sort?: SortDescriptor;
  onSort?: (sort: SortDescriptor) => void;
  rowHeight?: number;
  empty?: ReactNode;
  /** Fetches the next page when the end comes near; left out when there is none. */
  onLoadMore?: (() => void) | undefined;
  isLoadingMore?: boolean;
  className?: string;
}

export function DataTable<Item extends { id: string }>({
  label,
  columns,
  items,
  onOpen,
  textOf,
  sort,
  onSort,
  rowHeight = 32,
  empty,
  onLoadMore,
  isLoadingMore = false,
  className,
}: DataTableProps<Item>) {
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight, headingHeight: 30, loaderHeight: 32 }}>
      <Table
        aria-label={label}
        {...(sort && { sortDescriptor: sort })}
        {...(onSort && { onSortChange: onSort })}
        onRowAction={(key) => onOpen(String(key))}
        className={classes('scroll-pane outline-none', className)}
      >
        <TableHeader className="bg-pane">
          {columns.map((column, index) => (
            <Column
              key={column.id}
              id={column.id}
              isRowHeader={index === 0}
              allowsSorting={column.isSortable ?? false}
              width={column.width}
              minWidth={column.minWidth ?? 60}
              className={classes(
                'flex h-full items-center gap-1 border-b border-line-strong bg-pane px-2 text-xs font-medium text-muted outline-offset-[-2px] data-hovered:text-ink',
                column.isNumber && 'justify-end',
                index === 0 && 'ps-4',
              )}
            >
              {({ allowsSorting, sortDirection }) => (
                <>
                  {column.label}
                  {allowsSorting &&
                    sortDirection &&
                    (sortDirection === 'ascending' ? <ArrowUp size={12} aria-hidden="true" /> : <ArrowDown size={12} aria-hidden="true" />)}
                </>
              )}
            </Column>
          ))}
        </TableHeader>
        <TableBody renderEmptyState={() => empty}>
          <Collection items={items}>
            {(item: Item) => (
              <Row
                id={item.id}
                textValue={textOf(item)}
                className="group border-b border-line outline-offset-[-2px] data-focus-visible:outline-2 data-focus-visible:outline-focus data-hovered:bg-hover"
              >
                {columns.map((column, index) => (
                  <Cell
                    key={column.id}
                    className={classes(
                      'flex h-full min-w-0 items-center truncate px-2 text-sm outline-offset-[-2px]',
                      column.isNumber && 'justify-end',
                      index === 0 && 'ps-4',
                    )}
                  >
                    <span className="flex min-w-0 items-center gap-1.5 truncate">{column.render(item)}</span>
                  </Cell>
                ))}
              </Row>
            )}
          </Collection>
          {onLoadMore && (
            <TableLoadMoreItem onLoadMore={onLoadMore} isLoading={isLoadingMore} className="flex h-8 items-center px-2 text-xs text-faint">
              Loading more
            </TableLoadMoreItem>
          )}
        </TableBody>
      </Table>
    </Virtualizer>
  );
}
