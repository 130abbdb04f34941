// A button: one that matters most on a screen, quiet ones, and one that is blocked but says why.
import { type ReactNode, type Ref, useId } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { TooltipTrigger } from 'react-aria-components/Tooltip';
import { classes } from './classes.ts';
import { Kbd } from './Kbd.tsx';
import { Tooltip } from './Tooltip.tsx';
import { tellNotYet } from './toast-queue.ts';

const KINDS = {
  primary: 'bg-accent text-on-accent border-transparent data-hovered:bg-accent-strong data-pressed:bg-accent-strong font-[550]',
  quiet: 'bg-raised text-ink border-line-strong data-hovered:bg-hover data-pressed:bg-pressed',
  bare: 'bg-transparent text-ink border-transparent data-hovered:bg-hover data-pressed:bg-pressed',
  danger: 'bg-transparent text-danger border-line-strong data-hovered:bg-danger-ground data-pressed:bg-danger-ground',
} as const;

const SIZES = { small: 'h-6.5 px-2 gap-1.5 text-xs', medium: 'h-8 px-3 gap-2 text-sm' } as const;

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'isDisabled' | 'style'> {
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
  kind?: keyof typeof KINDS;
  size?: keyof typeof SIZES;
  /** Stroke of the action table, shown at the end. */
  shortcut?: string | undefined;
  /** Sentences. When there are any the button can be focused and read, not pressed. */
  blockedBy?: readonly string[] | undefined;
  isDisabled?: boolean | undefined;
  className?: string | undefined;
}

export function Button({ children, kind = 'quiet', size = 'medium', shortcut, blockedBy = [], className, ...rest }: ButtonProps) {
  const reasonsId = useId();
  const isBlocked = blockedBy.length > 0;
  const look = classes(
    'inline-flex shrink-0 items-center justify-center rounded border whitespace-nowrap select-none transition-colors duration-100 pointer-coarse:min-h-11',
    SIZES[size],
    KINDS[isBlocked && kind === 'primary' ? 'quiet' : kind],
    'data-disabled:opacity-50 data-pending:opacity-70',
    isBlocked && 'text-muted! border-dashed!',
    className,
  );
  const content = (
    <>
      {children}
      {shortcut && <Kbd stroke={shortcut} onFill={kind === 'primary' && !isBlocked} />}
    </>
  );
  if (!isBlocked)
    return (
      <AriaButton {...rest} isDisabled={rest.isDisabled ?? false} className={look}>
        {content}
      </AriaButton>
    );
  return (
    <TooltipTrigger delay={250} closeDelay={80}>
      <AriaButton
        {...rest}
        type="button"
        isDisabled={false}
        className={look}
        aria-disabled="true"
        aria-describedby={reasonsId}
        // a finger has no hover that would show why
        onPress={({ pointerType }) => pointerType === 'touch' && tellNotYet(blockedBy.join(' '))}
      >
        {content}
      </AriaButton>
      <span id={reasonsId} hidden>
        {blockedBy.join(' ')}
      </span>
      <Tooltip>
        <Reasons sentences={blockedBy} />
      </Tooltip>
    </TooltipTrigger>
  );
}

/** Sentences one under the other; a list when there are several. */
function Reasons({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 1) return sentences[0];
  return (
    <ul className="list-disc ps-4">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
