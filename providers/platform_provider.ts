import type { ApplicationService } from '@adonisjs/core/types'

export default class PlatformProvider {
  constructor(protected app: ApplicationService) {}

  async ready() {
    if (this.app.getEnvironment() === 'console') {
      const { doctor } = await import('#core/registries/doctor')
      const { platformChecks } = await import('#platform/doctor/platform_checks')
      doctor.add(...platformChecks)
    }
  }
}
