import { KeepSpareSchemas } from '#platform/actions/keep_spare_schemas'
import { Job } from '#queue/contract'

/** Keeps a few schemas ready at the newest version, so that a tenant appears in milliseconds. */
export default class FillSpareSchemas extends Job {
  static options = { queue: 'heavy', scope: 'platform' } as const

  async execute() {
    await new KeepSpareSchemas().handle()
  }
}
