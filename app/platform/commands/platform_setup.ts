import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** Everything between an empty database and a running product, in one process. */
export default class PlatformSetup extends BaseCommand {
  static commandName = 'platform:setup'
  static description = 'Prepare the database, migrate the platform and every tenant'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Print the result as JSON' })
  declare json: boolean

  async run() {
    const { PrepareDatabase } = await import('#platform/actions/prepare_database')
    const migrations = await new PrepareDatabase().handle()
    this.logger.log(this.json ? JSON.stringify({ migrations }) : `platform: ${migrations.length}`)
  }
}
