import { flags } from '@adonisjs/core/ace'
import { ProductCommand } from '#core/console/product_command'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import type { QueueName } from '#config/queue'

/** Runs until it is told to stop; loses nothing when it is killed. */
export default class QueueWork extends ProductCommand {
  static commandName = 'queue:work'
  static description = 'Relay facts, run jobs and recurring work until SIGTERM or Ctrl-C'
  static options: CommandOptions = { startApp: true, staysAlive: true }

  @flags.array({ description: 'Only these queues (default: all)' })
  declare queues: string[]

  async run() {
    const { default: queueConfig } = await import('#config/queue')
    const { Worker } = await import('#queue/worker/worker')
    await import('#start/schedule')
    const names = Object.keys(queueConfig.queues) as QueueName[]
    const chosen = names.filter((name) => !this.queues?.length || this.queues.includes(name))
    const worker = new Worker(chosen)
    worker.start()
    this.app.terminating(() => worker.stop())
    process.once('SIGINT', () => this.app.terminate())
    this.print({ queues: chosen, pid: process.pid }, `working on ${chosen.join(', ')}`)
  }
}
