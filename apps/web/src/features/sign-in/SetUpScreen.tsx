// Setting the desk up from the one-time link: its name and its first admin.
import { getRouteApi } from '@tanstack/react-router';
import { setUpDesk } from '../../session/session-door.ts';
import { TextField } from '../../ui/TextField.tsx';
import { DoorFrame } from './DoorFrame.tsx';
import { NewcomerForm } from './NewcomerForm.tsx';

const route = getRouteApi('/set-up/$token');

export function SetUpScreen() {
  const { token } = route.useParams();
  return (
    <DoorFrame title="Set up your desk">
      <NewcomerForm
        submitLabel="Set up and come in"
        send={(entered) =>
          setUpDesk({
            token,
            deskName: entered('deskName'),
            name: entered('name'),
            email: entered('email'),
            password: entered('password'),
          })
        }
      >
        {(faults) => (
          <>
            <TextField
              label="Name of the desk"
              name="deskName"
              description="Readers see it on every report."
              isRequired
              errorMessage={faults.deskName}
            />
            <TextField label="Your name" name="name" autoComplete="name" isRequired errorMessage={faults.name} />
            <TextField label="E-mail" name="email" type="email" autoComplete="username" isRequired errorMessage={faults.email} />
          </>
        )}
      </NewcomerForm>
    </DoorFrame>
  );
}
