// Ends a process cleanly on Ctrl-C, a closed terminal or a service manager's wish; a second wish ends it at once.

export function stopOnSignals(starting: Promise<{ close(): Promise<void> }>, say: (sentence: string) => void): void {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, async () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      say('Stopping');
      await starting.then((running) => running.close()).finally(() => process.exit(0));
    });
  }
}
