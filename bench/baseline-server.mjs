// The baseline for the procedures: the very same statements behind node:http and a pool of pg, and nothing else.
import { createServer } from 'node:http';
import process from 'node:process';
import pg from 'pg';

const { databaseUrl, session, list, rating } = JSON.parse(process.env.BASELINE);
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });

async function answerList(response) {
  await pool.query(session);
  const { rows } = await pool.query(list);
  send(response, rows);
}

async function answerRating(request, response) {
  let body = '';
  for await (const chunk of request) body += chunk;
  const { claimId } = JSON.parse(body);
  await pool.query(session);
  const client = await pool.connect();
  try {
    let revision;
    for (const statement of rating) {
      const values = statement.values?.map((value) => (value === 'CLAIM' ? claimId : value === 'REVISION' ? revision : value));
      const { rows } = await client.query({ ...statement, values });
      revision = rows[0]?.revision ?? revision;
    }
  } finally {
    client.release();
  }
  send(response, { claimId });
}

function send(response, value) {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(value));
}

const server = createServer((request, response) => {
  const answering = request.url === '/list' ? answerList(response) : answerRating(request, response);
  answering.catch((error) => {
    console.error(error.message);
    response.statusCode = 500;
    response.end();
  });
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
