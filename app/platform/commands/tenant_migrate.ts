import { ProductCommand } from '#core/console/product_command'

export default class TenantMigrate extends ProductCommand {
  static commandName = 'tenant:migrate'
  static description = 'Bring every tenant to the newest version; those that fail are named'

  async run() {
    const { MigrateTenants } = await import('#platform/actions/migrate_tenants')
    const run = await new MigrateTenants().handle(
      ({ schema, outcome }, { total, done, failed }) => {
        if (!this.json) {
          const text = outcome.ok ? `${outcome.migrations.length} applied` : outcome.error
          this.logger.log(`${done + failed.length}/${total}  ${schema}  ${text}`)
        }
      }
    )
    if (this.json) {
      this.logger.log(JSON.stringify(run))
    } else {
      this.logger.log(`${run.done} migrated, ${run.failed.length} failed`)
    }
    this.exitCode = run.failed.length > 0 ? 1 : 0
  }
}
