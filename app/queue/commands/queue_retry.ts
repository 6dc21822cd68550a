import { args, flags } from '@adonisjs/core/ace'
import { ProductCommand } from '#core/console/product_command'

export default class QueueRetry extends ProductCommand {
  static commandName = 'queue:retry'
  static description = 'Try dead letters again, with all their attempts'

  @args.string({ description: 'Id of the dead letter', required: false })
  declare id: string

  @flags.boolean({ description: 'All of them' })
  declare all: boolean

  async run() {
    if (!this.id && !this.all) {
      this.logger.error('Say which: an id, or --all')
      this.exitCode = 1
      return
    }
    const { ReviveDeadLetters } = await import('#queue/actions/revive_dead_letters')
    const revived = await new ReviveDeadLetters().handle(this.id)
    this.print({ revived }, `${revived} will be tried again`)
  }
}
