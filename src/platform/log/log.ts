import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';

export type Log = Logger;

/** Where personal data could stand in a logged object; whatever is there is blanked, whoever logs it. */
const PERSONAL = ['phone', 'name', 'text', 'body', 'address', 'token', 'access_token', 'refresh_token', 'authorization', 'cookie', 'password'];

/** Errors of the database quote a row, those of `JSON.parse` quote the text. */
const QUOTING = new Set(['error', 'SyntaxError']);

/** JSON lines with fixed fields, to standard output or where told. Bodies, phones, names and tokens are never logged; the redaction is a second net. */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: PERSONAL.flatMap((key) => [key, `*.${key}`]), censor: '[ẩn]' },
    serializers: {
      // Some messages quote what they stumbled over, and a stack begins with its message: only class and place are kept.
      err: (error: Error & { code?: string }) => ({
        type: error.name,
        code: error.code,
        stack: error.stack
          ?.split('\n')
          .filter((line) => /^\s+at /u.test(line))
          .slice(0, 7)
          .join('\n'),
        ...(QUOTING.has(error.name) ? {} : { message: error.message }),
      }),
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
