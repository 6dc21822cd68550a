import type { ApplicationService } from '@adonisjs/core/types'

export default class QueueProvider {
  constructor(protected app: ApplicationService) {}

  async ready() {
    if (this.app.getEnvironment() === 'console') {
      const { doctor } = await import('#core/registries/doctor')
      const { workerCheck } = await import('#queue/doctor/worker_check')
      doctor.add(workerCheck)
    }
  }

  async shutdown() {
    const { doorbell } = await import('#queue/bus/doorbell')
    await doorbell.rest()
  }
}
