// The network of component tests: nothing answers unless the test says what.
import { setupServer } from 'msw/node';

export const network = setupServer();
