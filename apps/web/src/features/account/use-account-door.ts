// A door that changes the account: what is shown of it is asked for anew afterwards.
import { useQueryClient } from '@tanstack/react-query';
import { type Door, useDoor } from '../../session/use-door.ts';
import { useTRPC } from '../../trpc.ts';

export function useAccountDoor(): Door {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const door = useDoor();
  return {
    ...door,
    pass: (work) =>
      door.pass(async () => {
        await work();
        await queryClient.invalidateQueries(trpc.account.get.queryFilter());
      }),
  };
}
