// The command, with one difference: whose name servers a domain has is asked of the resolver that the first argument names.

import { run } from '../../src/cli/run.ts';
import { createNameServerQuery } from '../../src/world/name-servers.ts';
import { createNetwork } from '../../src/world/network.ts';
import { realWorld } from '../../src/world/world.ts';

const [resolver, ...args] = process.argv.slice(2);
const askNameServers = createNameServerQuery({ resolvers: [resolver], timeoutMs: 1_500 });
const openNetwork = async (options) => createNetwork({ ...options, askNameServers });
process.exit(await run(args, { ...realWorld(), openNetwork }));
