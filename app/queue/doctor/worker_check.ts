import type { DoctorCheck } from '#core/registries/doctor'
import { SummarizeQueues } from '#queue/queries/summarize_queues'

async function worker(): Promise<string> {
  const { workers, deadLetters, queues } = await new SummarizeQueues().handle()
  const alive = workers.filter(({ isAlive }) => isAlive)
  if (alive.length === 0) {
    throw new Error('no worker has been heard of lately: no mail leaves, nothing is processed')
  }
  const waiting = queues.reduce((sum, queue) => sum + queue.waiting, 0)
  return `${alive.length} alive, ${waiting} jobs waiting, ${deadLetters} dead letters`
}

export const workerCheck: DoctorCheck = {
  component: 'worker',
  examine: worker,
  cure: 'node ace queue:work',
}
