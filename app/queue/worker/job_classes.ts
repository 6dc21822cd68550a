import { glob } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { UnknownHandler } from '#queue/errors'
import { Job, type JobClass } from '#queue/job'

const jobs = new Map<string, JobClass>()
let discovery: Promise<void> | undefined

/** Every class in app/<slice>/jobs, found by its name. */
export const jobClasses = {
  add(job: JobClass): void {
    const known = jobs.get(job.name)
    if (known && known !== job) {
      throw new Error(`Two jobs are called ${job.name}`)
    }
    jobs.set(job.name, job)
  },

  async all(): Promise<JobClass[]> {
    await (discovery ??= discover())
    return [...jobs.values()]
  },

  /** @throws {UnknownHandler} while an older worker meets a newer job: a later try finds it */
  async find(name: string): Promise<JobClass> {
    await (discovery ??= discover())
    const job = jobs.get(name)
    if (!job) {
      throw new UnknownHandler({ params: { handler: name } })
    }
    return job
  },
}

async function discover(): Promise<void> {
  for await (const file of glob('*/jobs/**/*.{ts,js}', { cwd: app.makePath('app') })) {
    const { default: job } = await import(app.makeURL('app', file).href)
    if (typeof job === 'function' && job.prototype instanceof Job) {
      jobClasses.add(job)
    }
  }
}
