import 'reflect-metadata'
import { Ignitor } from '@adonisjs/core'

/**
 * A real process of the product that knows the bank of the tests: `queue:work` like any other, or
 * `drop <tenant id> <coins>`, which drops coins like a server that handles requests.
 */
const APP_ROOT = new URL('../../../', import.meta.url)
const [command, tenantId = '', coins = '0'] = process.argv.slice(2)

const ignitor = new Ignitor(APP_ROOT, { importer: (file) => import(file) }).tap((app) => {
  app.booting(async () => {
    await import('#start/env')
  })
  app.booted(async () => {
    const { openBank } = await import('#tests/support/bus/coins')
    openBank()
  })
  app.listen('SIGTERM', () => app.terminate())
})

async function drop(): Promise<void> {
  const app = ignitor.createApp('console')
  await app.init()
  await app.boot()
  await app.start(() => {})
  const { dropCoin } = await import('#tests/support/bus/coins')
  const { tenantContext } = await import('#core/tenant_context')
  const { FindTenant } = await import('#tenancy/queries/find_tenant')
  const tenant = await new FindTenant().byId(tenantId)
  if (tenant) {
    await tenantContext.run(tenant, async () => {
      for (let number = 0; number < Number(coins); number++) {
        await dropCoin(number)
      }
    })
  }
  await app.terminate()
}

async function work(): Promise<void> {
  await ignitor
    .ace()
    .configure(async (app) => {
      const { loadCommands } = await import('#start/commands')
      await loadCommands(app)
    })
    .handle([command])
}

await (command === 'drop' ? drop() : work())
