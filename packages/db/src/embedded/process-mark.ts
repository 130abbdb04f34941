// Is that process still the one that left its mark? A process id alone is reused; id, start time and boot together are not.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The mark of a running process, safe in a file name; undefined when it has ended (a zombie has ended too). */
export function processMark(id: number): string | undefined {
  const started = process.platform === 'linux' ? startedOnLinux(id) : startedByPs(id);
  return started && `${id}-${started}`;
}

/** Whether the process that left this mark still runs. */
export function isMarkAlive(mark: string): boolean {
  return processMark(Number.parseInt(mark, 10)) === mark;
}

/** The command line of a running process as one string, or '' when it has ended or is not ours to see. */
export function commandLineOf(id: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(id)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

function startedOnLinux(id: number): string | undefined {
  try {
    const status = readFileSync(`/proc/${id}/stat`, 'utf8');
    // proc(5): the second field is the command in brackets and may hold anything, so count from the last bracket
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    const [state, startTicks] = [fields[0], fields[19]];
    if (state === 'Z' || state === 'X') return undefined;
    return `${startTicks}-${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8)}`;
  } catch {
    return undefined;
  }
}

function startedByPs(id: number): string | undefined {
  try {
    const started = execFileSync('ps', ['-o', 'lstart=', '-p', String(id)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return started.trim().replaceAll(/\W+/g, '_') || undefined;
  } catch {
    return undefined;
  }
}
