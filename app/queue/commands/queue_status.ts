import { ProductCommand } from '#core/console/product_command'
import type { BusSummary } from '#queue/queries/summarize_queues'

export default class QueueStatus extends ProductCommand {
  static commandName = 'queue:status'
  static description = 'What waits, runs and has failed, and which workers live'

  async run() {
    const { SummarizeQueues } = await import('#queue/queries/summarize_queues')
    const summary = await new SummarizeQueues().handle()
    this.print(summary, describe(summary))
  }
}

function describe({ outbox, queues, deadLetters, schedules, workers }: BusSummary): string {
  const alive = workers.filter(({ isAlive }) => isAlive)
  return [
    `workers   ${alive.map(({ host, pid }) => `${host}:${pid}`).join(', ') || 'none'}`,
    `outbox    ${outbox}`,
    ...queues.map(
      ({ queue, waiting, later, sent, running }) =>
        `${queue.padEnd(9)} ${waiting} waiting, ${later} later, ${sent} sent, ${running} running`
    ),
    `dead      ${deadLetters}`,
    `schedules ${schedules}`,
  ].join('\n')
}
