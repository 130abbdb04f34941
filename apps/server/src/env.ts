// Which settings did the person who starts Touchstone give? The only reader of process.env.
import path from 'node:path';
import { StartUpError } from '@touchstone/db';
import { z } from 'zod';
import { areProxies } from './http/peer.ts';

const repository = path.resolve(import.meta.dirname, '../../..');

const WITHOUT_MAIL_SERVER = 'Touchstone <touchstone@localhost>';

const settings = z.object({
  PORT: z.coerce
    .number('PORT is a number from 0 to 65535 (0 takes any free port).')
    .int('PORT is a whole number.')
    .min(0, 'PORT is 0 or more.')
    .max(65_535, 'PORT is at most 65535.')
    .default(4600),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'HOST is an address or a name of this machine, such as 127.0.0.1 or 0.0.0.0.')
    .default('127.0.0.1'),
  TOUCHSTONE_DATA_DIR: z.string().default(path.join(repository, '.data')),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL is an address like postgresql://user:password@host:5432/database.')
    .optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'PUBLIC_URL is the address people use, such as https://check.example.org.' }).optional(),
  TOUCHSTONE_SECRET: z.string().optional(),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
    )
    .refine(areProxies, 'TRUSTED_PROXIES are addresses and ranges with commas between, such as 127.0.0.1,10.0.0.0/8.'),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'SMTP_URL is an address like smtps://user:password@mail.example.org.' }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*\S@\S+$/, 'MAIL_FROM is whom mails are from, such as Harbour Desk <desk@example.org>.')
    .optional(),
});

const settingsTogether = settings.refine(
  ({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM,
  'SMTP_URL needs MAIL_FROM beside it: whom mails are from.',
);

export interface Environment {
  port: number;
  /** address or name to listen on */
  host: string;
  /** absolute path of the folder for everything Touchstone keeps outside a foreign database */
  dataFolder: string;
  /** undefined: Touchstone runs its own PostgreSQL in the data folder */
  databaseUrl: string | undefined;
  /** the address people use when something stands in front of this server */
  publicUrl: string | undefined;
  /** signs session cookies; undefined: one is made and kept in the data folder */
  secret: string | undefined;
  /** addresses and ranges whose X-Forwarded-For is believed */
  trustedProxies: readonly string[];
  /** undefined: mails are kept as files in the data folder */
  smtpUrl: string | undefined;
  mailFrom: string;
}

/**
 * Reads the settings from environment variables; an empty one counts as not given.
 * @throws StartUpError `settingWrong` naming everything that is wrong at once.
 */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = settingsTogether.safeParse(given);
  if (!result.success) {
    throw new StartUpError('settingWrong', result.error.issues.map(({ message }) => message).join(' '));
  }
  const { data } = result;
  // npm changes into the repository; a relative folder is meant from where the person stood
  const dataFolder = path.resolve(given.INIT_CWD ?? process.cwd(), data.TOUCHSTONE_DATA_DIR);
  return {
    port: data.PORT,
    host: data.HOST,
    dataFolder,
    databaseUrl: data.DATABASE_URL,
    publicUrl: data.PUBLIC_URL,
    secret: data.TOUCHSTONE_SECRET,
    trustedProxies: data.TRUSTED_PROXIES,
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM ?? WITHOUT_MAIL_SERVER,
  };
}
