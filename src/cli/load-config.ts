// The config file: found, read, checked, and turned into settings.

import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { ScopedHeader } from '../world/request-headers.ts';
import type { Config } from './config-schema.ts';
import {
  parseArchive,
  parseConnectTo,
  parseDuration,
  parseFormat,
  parseHeader,
  parseOrigin,
  parsePattern,
  parseUserAgent,
} from './parse-values.ts';
import type { Settings, Source } from './settings.ts';
import { UsageError } from './usage-error.ts';

const NAME = 'cite-check';
const SEARCH_PLACES = [`${NAME}.config.json`, `${NAME}.config.mjs`, 'package.json'];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings of a config file: the one named, else the nearest one from the working directory upwards, else none.
 * @throws UsageError with one line that names the file and the place of the mistake
 */
export async function loadConfig(path: string | null, env: Environment): Promise<Source | null> {
  if (path === null && !mayHoldConfig(process.cwd())) return null;
  const { lilconfig } = await import('lilconfig');
  const explorer = lilconfig(NAME, { searchPlaces: SEARCH_PLACES, loaders: { '.json': parseJson }, cache: false });
  const found = path === null ? await explorer.search() : await explorer.load(await existing(path));
  if (found === null || found.isEmpty) return null;
  const name = found.filepath;
  const [v, { configSchema }] = await Promise.all([import('valibot'), import('./config-schema.ts')]);
  const result = v.safeParse(configSchema, found.config);
  if (!result.success) {
    const [issue] = result.issues;
    throw new UsageError(`${name}: ${v.getDotPath(issue) ?? 'the whole'}: ${tidy(issue.message)}`);
  }
  return { name, values: settingsOf(result.output, name, env) };
}

// Most runs have no config: the library that reads one is loaded where a folder upwards holds a file that may be one.
function mayHoldConfig(start: string): boolean {
  for (let folder = start; ; folder = dirname(folder)) {
    if (SEARCH_PLACES.some((name) => isConfig(join(folder, name)))) return true;
    if (folder === dirname(folder)) return false;
  }
}

function isConfig(path: string): boolean {
  if (!path.endsWith('package.json')) return existsSync(path);
  try {
    return /"cite-check"\s*:\s*\{/.test(readFileSync(path, 'utf8'));
  } catch {
    return false;
  }
}

async function existing(path: string): Promise<string> {
  try {
    await readFile(path);
    return path;
  } catch (cause) {
    throw new UsageError(`${path}: no such config file.`, { cause });
  }
}

function parseJson(path: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : '';
    throw new UsageError(`${path}: ${placeOf(detail, content)}no valid JSON.`, { cause });
  }
}

// V8 tells the offset, or nothing at the end of the input.
function placeOf(message: string, content: string): string {
  const offset = /at position (\d+)/.exec(message)?.[1];
  const before = content.slice(0, offset === undefined ? content.length : Number(offset));
  const line = before.split('\n').length;
  return `line ${line}, column ${before.length - before.lastIndexOf('\n')}: `;
}

function settingsOf(config: Config, name: string, env: Environment): Partial<Settings> {
  const at = <T>(key: string, parse: () => T): T => {
    try {
      return parse();
    } catch (error) {
      if (error instanceof InvalidArgumentError)
        throw new UsageError(`${name}: ${key}: ${error.message}`, { cause: error });
      throw error;
    }
  };
  const list = (key: string, values: readonly string[], parse: (text: string) => string) =>
    values.map((value, index) => at(`${key}.${index}`, () => parse(value)));
  const { format, userAgent, waybackEndpoint, maxAge, hosts = {} } = config;
  const scoped = Object.entries(hosts).flatMap(([host, { headers = {} }]) =>
    headersOf(headers, `hosts.${host}.headers`, host),
  );
  return {
    ...(format !== undefined && { format: at('format', () => parseFormat(format)) }),
    ...(config.output && { outputs: config.output }),
    ...(config.failOn && { failOn: config.failOn }),
    ...(config.concurrency !== undefined && { concurrency: config.concurrency }),
    ...(config.perHost !== undefined && { perHost: config.perHost }),
    ...(config.hostInterval !== undefined && { hostIntervalMs: config.hostInterval }),
    ...(config.crawlDelay !== undefined && { crawlDelay: config.crawlDelay }),
    ...(config.timeout !== undefined && { timeoutMs: config.timeout }),
    ...(config.retries !== undefined && { retries: config.retries }),
    ...(config.maxRedirects !== undefined && { maxRedirects: config.maxRedirects }),
    ...(config.include && { include: list('include', config.include, parsePattern) }),
    ...(config.exclude && { exclude: list('exclude', config.exclude, parsePattern) }),
    ...((config.headers || scoped.length > 0) && {
      headers: [...headersOf(config.headers ?? {}, 'headers', null), ...scoped],
    }),
    ...(userAgent !== undefined && { userAgent: at('userAgent', () => parseUserAgent(userAgent)) }),
    ...(config.connectTo && { connectTo: list('connectTo', config.connectTo, parseConnectTo) }),
    ...(config.allowPrivate !== undefined && { allowPrivate: config.allowPrivate }),
    ...(config.archive && { archives: list('archive', config.archive, parseArchive) }),
    ...(config.archiveAll !== undefined && { archiveAll: config.archiveAll }),
    ...(waybackEndpoint !== undefined && {
      waybackEndpoint: at('waybackEndpoint', () => parseOrigin(waybackEndpoint)),
    }),
    ...(config.findings && { findingsOff: Object.keys(config.findings) }),
    ...(config.hosts && {
      hosts: Object.entries(hosts).map(([host, { perHost, hostInterval, acceptStatus }]) => ({
        host: host.toLowerCase(),
        ...(perHost !== undefined && { perHost }),
        ...(hostInterval !== undefined && { intervalMs: hostInterval }),
        ...(acceptStatus && { acceptStatus }),
      })),
    }),
    ...(config.accept && {
      accept: config.accept.map(({ url, reason, until }, index) => ({
        url: at(`accept.${index}.url`, () => parsePattern(url)),
        reason,
        until: until ?? null,
      })),
    }),
    ...(config.cache !== undefined && { cache: config.cache }),
    ...(maxAge !== undefined && { maxAgeMs: at('maxAge', () => parseDuration(maxAge)) }),
    ...(config.baseline !== undefined && { baseline: config.baseline }),
  };

  function headersOf(given: NonNullable<Config['headers']>, key: string, host: string | null): readonly ScopedHeader[] {
    return Object.entries(given).map(([header, value]) => {
      const text = typeof value === 'string' ? value : valueFromEnv(value.env, `${key}.${header}`);
      if (typeof value === 'string' && SECRET.test(header)) {
        throw new UsageError(
          `${name}: ${key}.${header}: a secret belongs in the environment; write { "env": "NAME" }.`,
        );
      }
      return { ...at(`${key}.${header}`, () => parseHeader(`${header}: ${text}`)), host };
    });
  }

  function valueFromEnv(variable: string, key: string): string {
    const value = env[variable];
    if (value !== undefined) return value;
    throw new UsageError(`${name}: ${key}: the environment variable ${variable} is not set.`);
  }
}

// Headers that carry credentials (RFC 9110 11.6.2, RFC 6265 5.4, and the customary key headers).
const SECRET = /^(?:proxy-)?authorization$|^cookie$|(?:^|-)(?:api-?key|token|secret)$/i;

function tidy(message: string): string {
  if (message.startsWith('Invalid key: Expected never')) return 'there is no such key.';
  return `${message.replace(/^Invalid (?:type|key|value|length): /, '').replace(/"/g, '')}.`;
}
