import { MeasureTenant } from '#platform/actions/measure_tenant'
import { Job } from '#queue/contract'

/** Keeps the operator's numbers of one tenant fresh. */
export default class MeasureTenantUsage extends Job {
  async execute() {
    await new MeasureTenant().handle()
  }
}
