/**
 * Who may know whom. An import of another slice is its contract or its browser-safe `shared/`
 * files, and the arrow stands in this table. `core`, `queue`, `audit` and `tenancy` are the base
 * that all may call.
 */
const base = ['core', 'queue', 'audit', 'tenancy']

export const mayCall = {
  core: [],
  queue: ['core', 'tenancy'],
  audit: ['core'],
  tenancy: ['core', 'audit'],
  identity: ['notify'],
  storage: [],
  notify: [],
  branding: ['storage'],
  catalog: ['identity', 'storage'],
  enrollment: ['identity', 'catalog'],
  progression: ['catalog', 'enrollment'],
  playback: ['catalog', 'enrollment', 'progression', 'storage'],
  embedding: ['identity'],
  platform: ['identity', 'catalog', 'enrollment', 'embedding', 'storage'],
  backoffice: [
    'notify',
    'identity',
    'catalog',
    'enrollment',
    'progression',
    'playback',
    'embedding',
  ],
}

const foundation = {
  core: [],
  queue: ['core', 'tenancy'],
  audit: ['core'],
  tenancy: ['core', 'audit'],
}

function allowed(slice) {
  const known = foundation[slice] ?? [...base, ...mayCall[slice]]
  const insides = base.filter((name) => known.includes(name) && ['core', 'tenancy'].includes(name))
  const contracts = known.filter((name) => !insides.includes(name))
  return [
    `^#(config|start|database)/`,
    `^#${slice}/`,
    ...insides.map((name) => `^#${name}/`),
    ...contracts.map((name) => `^#${name}/(contract$|shared/)`),
  ]
}

const slices = Object.keys(mayCall).map((slice) => ({
  name: `${slice}-knows-only-its-neighbours`,
  severity: 'error',
  from: { path: `^app/${slice}/` },
  to: { path: '^#', pathNot: allowed(slice) },
}))

export default {
  forbidden: [
    ...slices,
    {
      name: 'slices-are-in-the-table',
      severity: 'error',
      from: { path: '^app/', pathNot: `^app/(${Object.keys(mayCall).join('|')})/` },
      to: {},
    },
    {
      name: 'shared-is-browser-safe',
      severity: 'error',
      from: { path: '^app/[^/]+/shared/' },
      to: { path: '^(#|node:|@adonisjs)', pathNot: '^#[a-z_]+/shared/' },
    },
    {
      name: 'domain-does-no-io',
      severity: 'error',
      from: { path: '^app/[^/]+/domain/' },
      to: { path: '^(@adonisjs/lucid|@adonisjs/redis|#core/database)' },
    },
    {
      name: 'environment-is-read-in-config',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: '^#start/env$' },
    },
    {
      name: 'controllers-do-not-query',
      severity: 'error',
      from: { path: '/controllers/' },
      to: { path: '^(@adonisjs/lucid|#core/database/connections)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    includeOnly: undefined,
  },
}
