import db from '@adonisjs/lucid/services/db'

const connections = ['tenant', 'tenant_read', 'platform'] as const
const transactional = /^\s*(begin|commit|rollback|savepoint|release)\b/i

/** SQL that ran meanwhile, in order, without what only opens and closes transactions. */
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
