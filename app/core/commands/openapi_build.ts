import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class OpenapiBuild extends BaseCommand {
  static commandName = 'openapi:build'
  static description = 'Read from the source what each route answers; write the types of clients'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Write nothing; fail when something would change' })
  declare check: boolean

  async run() {
    const { openapiFiles } = await import('#core/openapi/openapi_files')
    const { readFile, writeFile } = await import('node:fs/promises')
    for (const [path, text] of await openapiFiles()) {
      const file = this.app.makePath(path)
      const isCurrent = (await readFile(file, 'utf8').catch(() => '')) === text
      if (isCurrent) {
        this.logger.log(`${path} is current`)
      } else if (this.check) {
        this.logger.error(`${path} is stale: run node ace openapi:build`)
        this.exitCode = 1
      } else {
        await writeFile(file, text)
        this.logger.success(`${path} written`)
      }
    }
  }
}
