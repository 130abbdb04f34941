// Which settings did the person who starts Touchstone give? The only reader of process.env.
import path from 'node:path';
import { StartUpError } from '@touchstone/db';
import { z } from 'zod';
import type { AssistantSettings } from './assistant/ask-model.ts';
import type { NewsroomAccountSettings } from './auth/newsroom-account.ts';
import { isLoopback } from './http/own-address.ts';
import { areProxies } from './http/peer.ts';

const repository = path.resolve(import.meta.dirname, '../../..');

const WITHOUT_MAIL_SERVER = 'Touchstone <touchstone@localhost>';

function isSafeAddress(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || isLoopback(hostname);
}

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
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'OIDC_ISSUER is an address such as https://login.example.org.' })
    .refine(isSafeAddress, 'OIDC_ISSUER begins with https://; without TLS it may only be on this machine.')
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().trim().max(60, 'OIDC_NAME is at most 60 characters: it stands on a button.').default('your newsroom account'),
  ASSISTANT_URL: z
    .url({ protocol: /^https?$/, error: 'ASSISTANT_URL is an OpenAI-compatible address such as https://models.example.org/v1.' })
    .refine(isSafeAddress, 'ASSISTANT_URL begins with https://; without TLS it may only be on this machine.')
    .optional(),
  ASSISTANT_MODEL: z.string().trim().min(1).max(100, 'ASSISTANT_MODEL is at most 100 characters.').optional(),
  ASSISTANT_KEY: z.string().optional(),
  TOUCHSTONE_WORK: z
    .enum(['inside', 'none'], 'TOUCHSTONE_WORK is inside, or none where a process of its own does the work.')
    .default('inside'),
  DAILY_MAIL_HOUR: z.coerce
    .number('DAILY_MAIL_HOUR is an hour from 0 to 23.')
    .int('DAILY_MAIL_HOUR is a whole hour.')
    .min(0, 'DAILY_MAIL_HOUR is 0 or more.')
    .max(23, 'DAILY_MAIL_HOUR is at most 23.')
    .default(7),
});

const settingsTogether = settings
  .refine(
    ({ ASSISTANT_URL, ASSISTANT_MODEL }) => Boolean(ASSISTANT_URL) === Boolean(ASSISTANT_MODEL),
    'ASSISTANT_URL and ASSISTANT_MODEL go together: set both or none.',
  )
  .refine(
    ({ ASSISTANT_URL, ASSISTANT_KEY }) => !ASSISTANT_KEY || ASSISTANT_URL,
    'ASSISTANT_KEY needs ASSISTANT_URL beside it: where it goes.',
  )
  .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, 'SMTP_URL needs MAIL_FROM beside it: whom mails are from.')
  .refine(
    ({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }) =>
      [OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET].every((one) => Boolean(one) === Boolean(OIDC_ISSUER)),
    'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together: set all three or none.',
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
  /** by which provider members sign in besides; null: by none */
  newsroomAccount: NewsroomAccountSettings | null;
  /** null: no language model is asked for anything */
  assistant: AssistantSettings | null;
  /** false: another process tells members and sends mails */
  worksInside: boolean;
  /** from this hour on, in the time zone of the process, daily mails are sent */
  digestHour: number;
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
    newsroomAccount: newsroomAccountIn(data),
    assistant: assistantIn(data),
    worksInside: data.TOUCHSTONE_WORK === 'inside',
    digestHour: data.DAILY_MAIL_HOUR,
  };
}

function newsroomAccountIn(data: z.infer<typeof settings>): NewsroomAccountSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name } = data;
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret, name } : null;
}

function assistantIn({
  ASSISTANT_URL: url,
  ASSISTANT_MODEL: model,
  ASSISTANT_KEY: key,
}: z.infer<typeof settings>): AssistantSettings | null {
  return url && model ? { url, model, key } : null;
}
