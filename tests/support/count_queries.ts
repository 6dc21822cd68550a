import db from '@adonisjs/lucid/services/db'

/** Not the platform's: finding the tenant is cached for seconds, and the bell of the bus rings when it likes. */
const connections = ['tenant', 'tenant_read'] as const
const transactional = /^\s*(begin|commit|rollback|savepoint|release)\b/i

/** SQL of tenants that ran meanwhile, in order, without what only opens and closes transactions. */
export async function queriesOf(work: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = []
  const note = ({ sql }: { sql: string }) => {
    if (!transactional.test(sql)) {
      seen.push(sql)
    }
  }
  const clients = connections.map((name) => db.connection(name).getWriteClient())
  clients.forEach((client) => client.on('query', note))
  try {
    await work()
  } finally {
    clients.forEach((client) => client.off('query', note))
  }
  return seen
}
