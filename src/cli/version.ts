// The version in package.json; the build puts it in place.

import packageJson from '../../package.json' with { type: 'json' };

export const version = packageJson.version;
