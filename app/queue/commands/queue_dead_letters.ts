import { flags } from '@adonisjs/core/ace'
import { ProductCommand } from '#core/console/product_command'
import type { DeadLetter } from '#queue/queries/list_dead_letters'

export default class QueueDeadLetters extends ProductCommand {
  static commandName = 'queue:dead-letters'
  static description = 'List the jobs and listeners that failed for good'

  @flags.number({ description: 'How many, newest first', default: 50 })
  declare limit: number

  async run() {
    const { ListDeadLetters } = await import('#queue/queries/list_dead_letters')
    const letters = await new ListDeadLetters().handle(this.limit)
    this.print(letters, letters.map(line).join('\n') || 'no dead letters')
  }
}

function line({ id, handler, tenantSlug, attempts, error, diedAt }: DeadLetter): string {
  const [reason] = error.split('\n')
  return `${diedAt.toISOString()}  ${id}  ${handler}  ${tenantSlug ?? '-'}  ${attempts}×  ${reason}`
}
