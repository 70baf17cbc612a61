// The action that has pages saved: checks the links, then asks the Internet Archive for those that are there.

import type { Report } from '../model/report.ts';
import { gather } from '../pipeline/gather.ts';
import { planSaves, type SavePlan } from '../pipeline/plan-saves.ts';
import { type SaveKeys, saveLinks } from '../pipeline/save-links.ts';
import { printableLine } from '../text/printable.ts';
import type { World } from '../world/world.ts';
import { checkWithProgress } from './check-with-progress.ts';
import { exitCodes } from './exit-codes.ts';
import { findInputs } from './find-inputs.ts';
import { readInputs } from './read-inputs.ts';
import type { Request } from './request.ts';
import { openSaveState } from './save-state.ts';
import { UsageError } from './usage-error.ts';
import { type Means, withNetwork } from './with-network.ts';
import { finish } from './write-reports.ts';

/**
 * The exit code: that of a check, and 1 as well where a page that was to be saved was not.
 * @throws UsageError where there is nothing to check, no network, or half a pair of keys
 */
export async function save(request: Request, world: World): Promise<number> {
  const keys = keysFrom(world.env);
  const state = await openSaveState(request, world);
  return withNetwork(request.settings, world, async (means) => {
    const found = await findInputs(request.inputs, world.files);
    const { documents, mistakes } = await readInputs(found, world, means.network, request.settings);
    if (documents.length === 0) return finish(null, request, world, mistakes);
    const checked = await checkWithProgress(gather(documents), request, world, { ...means, keeper: null });
    const plan = await planSaves(checked, documents, request.settings, state.earlier, world.clock.now());
    if (request.settings.dryRun) {
      await tellPlan(plan, world);
      return finish(plan.report, request, world, mistakes);
    }
    const report = await perform(plan, keys, request, world, { ...means, keep: state.keep });
    await state.end();
    const code = await finish(report, request, world, mistakes);
    return code === exitCodes.fine && isLeft(plan, report) ? exitCodes.found : code;
  });
}

interface SaveMeans extends Means {
  readonly keep: (report: Report) => void;
}

async function perform(
  plan: SavePlan,
  keys: SaveKeys | null,
  { settings }: Request,
  world: World,
  { network, signal, keep }: SaveMeans,
): Promise<Report> {
  const tell = async (line: string): Promise<void> => {
    if (!settings.quiet) await world.stderr.write(`cite-check: ${printableLine(line)}\n`);
  };
  if (plan.orders.length > 0) await tell(announcement(plan.orders.length, keys));
  const { report, endedBy } = await saveLinks(
    plan,
    { ...settings, keys },
    {
      network,
      clock: world.clock,
      signal,
      onChange(address, { state, url, explanation }, report) {
        keep(report);
        if (state === 'saved' || state === 'refused' || state === 'failed') {
          void tell(`${address}: ${explanation}${url === null ? '' : ` ${url}`}`);
        }
      },
      onWait: () => undefined,
    },
  );
  if (endedBy !== null) {
    const left = plan.orders.length - statesOf(plan, report).filter((state) => state === 'saved').length;
    await world.stderr.write(`cite-check: ${printableLine(`stopped, ${pages(left)} not saved: ${endedBy}.`)}\n`);
  }
  return signal.aborted ? { ...report, interrupted: true } : report;
}

function announcement(count: number, keys: SaveKeys | null): string {
  const how = keys === null ? 'without an account' : 'with your account';
  return `asking the Internet Archive, ${how}, to save ${pages(count)}; that takes a minute for every few of them.`;
}

async function tellPlan({ orders }: SavePlan, world: World): Promise<void> {
  const lines = [
    ...orders.map(({ address }) => `would ask to save ${address}`),
    `nothing was sent; ${pages(orders.length)} would be.`,
  ];
  for (const line of lines) await world.stderr.write(`cite-check: ${printableLine(line)}\n`);
}

function isLeft(plan: SavePlan, report: Report): boolean {
  return statesOf(plan, report).some((state) => state !== 'saved');
}

function statesOf({ orders }: SavePlan, { links }: Report): readonly (string | undefined)[] {
  const states = new Map(links.map((link) => [link.url, link.saved?.state]));
  return orders.map((order) => states.get(order.links[0]?.url ?? ''));
}

function pages(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`;
}

function keysFrom(env: World['env']): SaveKeys | null {
  const access = env['IA_ACCESS_KEY'] ?? '';
  const secret = env['IA_SECRET_KEY'] ?? '';
  if (access === '' && secret === '') return null;
  if (access === '' || secret === '') {
    throw new UsageError(
      'IA_ACCESS_KEY and IA_SECRET_KEY go together: set both, or neither to ask without an account.',
    );
  }
  // They go into a header line.
  if (/[^\x21-\x7e]/.test(access + secret)) throw new UsageError('IA_ACCESS_KEY or IA_SECRET_KEY is no key.');
  return { access, secret };
}
