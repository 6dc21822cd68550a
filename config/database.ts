import { defineConfig } from '@adonisjs/lucid'
import env from '#start/env'
import { DatabaseRoles, loginPassword } from '#core/database/roles'

const owner = new URL(env.get('DATABASE_URL').release())

export const databaseName = decodeURIComponent(owner.pathname.slice(1))
export const roles = new DatabaseRoles(databaseName)
export const appPassword = loginPassword(env.get('APP_KEY').release())

function asLogin(url: URL): string {
  const login = new URL(url)
  login.username = roles.login
  login.password = appPassword
  return login.href
}

const primary = env.get('DATABASE_APP_URL')?.release() ?? asLogin(owner)
const optional = (name: 'DATABASE_READ_URL' | 'DATABASE_ANALYTICS_URL' | 'DATABASE_LOGS_URL') => {
  const url = env.get(name)
  return url ? asLogin(new URL(url.release())) : primary
}

/** Nodes of their own; what is not named falls back to the primary and its pool. */
export const separateNodes = {
  read: env.get('DATABASE_READ_URL') !== undefined,
  analytics: env.get('DATABASE_ANALYTICS_URL') !== undefined,
  logs: env.get('DATABASE_LOGS_URL') !== undefined,
}

const max = env.get('DATABASE_POOL_MAX', 10)

/** A backend keeps 0.5 MB a tenant it has served, so connections live for minutes, not for ever. */
const pool = (size: number) => ({
  min: 0,
  max: size,
  acquireTimeoutMillis: 5_000,
  maxConnectionLifetimeMillis: 15 * 60_000,
  maxConnectionLifetimeJitterMillis: 5 * 60_000,
})

const node = (connectionString: string, size: number) => ({
  client: 'pg' as const,
  connection: { connectionString, application_name: 'belgenet', connectionTimeoutMillis: 4_000 },
  searchPath: ['no_tenant'],
  pool: pool(size),
  schemaGeneration: { enabled: false },
})

/**
 * The default is the tenant's connection, which refuses to work without a tenant. Lucid's own
 * `replicas` are never used: they would take every read outside a transaction.
 */
export default defineConfig({
  connection: 'tenant',
  connections: {
    tenant: node(primary, max),
    tenant_read: node(optional('DATABASE_READ_URL'), max),
    analytics: node(optional('DATABASE_ANALYTICS_URL'), 4),
    logs: node(optional('DATABASE_LOGS_URL'), 4),
    platform: node(primary, 5),
    migrator: { ...node(owner.href, 5), searchPath: ['no_tenant'] },
  },
})
