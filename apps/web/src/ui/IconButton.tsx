// A button that shows a sign only where there is no room for its word; the word is its name and its tooltip.
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { TooltipTrigger } from 'react-aria-components/Tooltip';
import { classes } from './classes.ts';
import { Kbd } from './Kbd.tsx';
import { Tooltip } from './Tooltip.tsx';

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style' | 'aria-label'> {
  icon: ReactNode;
  word: string;
  shortcut?: string;
  className?: string;
}

export function IconButton({ icon, word, shortcut, className, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      <AriaButton
        {...rest}
        aria-label={word}
        className={classes(
          'inline-flex size-7 shrink-0 items-center justify-center rounded text-muted data-hovered:bg-hover data-hovered:text-ink data-pressed:bg-pressed data-disabled:opacity-40 pointer-coarse:size-11',
          className,
        )}
      >
        {icon}
      </AriaButton>
      <Tooltip>
        <span className="flex items-center gap-2">
          {word}
          {shortcut && <Kbd stroke={shortcut} />}
        </span>
      </Tooltip>
    </TooltipTrigger>
  );
}
