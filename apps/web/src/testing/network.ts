// The network of component tests: nothing answers unless the test says what, save a page's last word when it is closed after the test.
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';

export const network = setupServer(http.post('*/trpc/presence.leave', () => HttpResponse.json({ result: { data: null } })));
