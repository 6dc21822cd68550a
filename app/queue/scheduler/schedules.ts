import type { Recurrence } from '#queue/domain/recurrence'
import type { JobClass } from '#queue/job'

interface ScheduledJob {
  job: JobClass
  recurrence: Recurrence
}

const byKey = new Map<string, ScheduledJob>()

/**
 * Recurring work: a job of tenants runs once for each active tenant, one of the platform once.
 * What is still waiting or running when it is due again is not started a second time.
 *
 * @param key stored with when it is due, so never renamed: `<slice>.<what>`
 * @example schedule('storage.prune_uploads', PruneUploads, { every: '6h' })
 */
export function schedule(key: string, job: JobClass, recurrence: Recurrence): void {
  if (byKey.has(key)) {
    throw new Error(`Two schedules are called ${key}`)
  }
  byKey.set(key, { job, recurrence })
}

export const schedules = {
  all(): [string, ScheduledJob][] {
    return [...byKey]
  },

  find(key: string): ScheduledJob {
    const found = byKey.get(key)
    if (!found) {
      throw new Error(`No schedule is called ${key}`)
    }
    return found
  },

  remove(key: string): void {
    byKey.delete(key)
  },
}
