// The baseline for live changes: one LISTEN and a stream for each page behind node:http, and nothing else.
import { createServer } from 'node:http';
import process from 'node:process';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.BASELINE_DATABASE, max: 10 });
const listener = new pg.Client({ connectionString: process.env.BASELINE_DATABASE });
await listener.connect();
await listener.query('LISTEN bench_live');

const streams = new Set();
let position = 0;
listener.on('notification', ({ payload }) => {
  position += 1;
  const message = `id: ${position}\ndata: ${JSON.stringify({ position, claimId: payload })}\n\n`;
  for (const response of streams) response.write(message);
});

const server = createServer(async (request, response) => {
  if (request.url === '/api/live') {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(`event: here\nid: ${position}\ndata: {}\n\n`);
    streams.add(response);
    request.once('close', () => streams.delete(response));
    return;
  }
  let claimId = '';
  for await (const chunk of request) claimId += chunk;
  await pool.query('SELECT pg_notify($1, $2)', ['bench_live', claimId]);
  response.end();
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
