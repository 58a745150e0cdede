import pino from 'pino';
import type { DestinationStream, Logger } from 'pino';
import type { LogFormat, LogLevel } from './config.ts';

/** A logger to standard output; pretty lines need a module that is loaded only then. */
export async function createLogger(level: LogLevel, format: LogFormat): Promise<Logger> {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return format === 'json' ? pino(options) : pino(options, await openPrettyStream());
}

/** A logger that logs nothing. */
export function silentLogger(): Logger {
  return pino({ level: 'silent' });
}

async function openPrettyStream(): Promise<DestinationStream> {
  const { default: pretty } = await import('pino-pretty');
  return pretty({ colorize: true, translateTime: 'SYS:HH:MM:ss', singleLine: true, sync: true });
}
