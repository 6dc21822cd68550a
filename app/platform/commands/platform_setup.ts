import { ProductCommand } from '#core/console/product_command'

/** Everything between an empty database and a running product, in one process. */
export default class PlatformSetup extends ProductCommand {
  static commandName = 'platform:setup'
  static description = 'Prepare the database, migrate the platform and every tenant, seed the demo'

  async run() {
    const { demo } = await import('#config/demo')
    const { PrepareDatabase } = await import('#platform/actions/prepare_database')
    const { MigrateTenants } = await import('#platform/actions/migrate_tenants')
    const platform = await new PrepareDatabase().handle()
    const tenants = await new MigrateTenants().handle()
    if (demo.isEnabled) {
      const { SeedDemo } = await import('#platform/demo/seed_demo')
      await new SeedDemo().handle()
    }
    const result = { platform, tenants, demo: demo.isEnabled }
    this.print(result, `${platform.length} platform migrations, ${tenants.done} tenants migrated`)
    this.exitCode = tenants.failed.length > 0 ? 1 : 0
  }
}
