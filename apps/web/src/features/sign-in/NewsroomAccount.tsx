// The way to sign in with an account the newsroom has elsewhere, and why it did not let somebody in.
import type { SignInRefusal } from '../../routes/search-params.ts';
import { newsroomAccountAddress } from '../../session/session-door.ts';
import { Problem } from '../../ui/Problem.tsx';

const REFUSAL_WORDS: Record<SignInRefusal, string> = {
  notInvited: 'Nobody at this desk has invited that address. Ask an admin to invite you, then try again.',
  notVerified: 'The e-mail address of that account is not confirmed there. Have it confirmed, or sign in with your password.',
  otherAccount: 'Another account signs in with that e-mail address. Use that one, or ask an admin of the desk.',
  closed: 'This account is closed. Ask an admin of the desk.',
  tookTooLong: 'That took too long, or was begun in another browser. Start again.',
  notReached: 'The place where that account is kept does not answer. Try again later, or sign in with your password.',
  failed: 'That did not work. Start again, or sign in with your password.',
};

export interface NewsroomAccountProps {
  name: string;
  back: string;
  refused: SignInRefusal | undefined;
}

export function NewsroomAccount({ name, back, refused }: NewsroomAccountProps) {
  return (
    <div className="flex flex-col gap-3">
      <Problem sentence={refused ? REFUSAL_WORDS[refused] : null} />
      <a
        href={newsroomAccountAddress(back)}
        className="flex h-9 items-center justify-center rounded border border-line-field px-3 text-sm font-medium hover:bg-hover pointer-coarse:min-h-11"
      >
        Sign in with {name}
      </a>
      <p className="flex items-center gap-3 text-xs text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        or
      </p>
    </div>
  );
}
