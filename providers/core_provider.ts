import { once } from 'node:events'
import type { ApplicationService } from '@adonisjs/core/types'
import { roles } from '#config/database'
import { asCurrentTenant, asRole, installSeam } from '#core/database/tenant_seam'

/** The seam is installed whenever a connection opens, so closing and reopening one cannot lose it. */
export default class CoreProvider {
  constructor(protected app: ApplicationService) {}

  async boot() {
    const emitter = await this.app.container.make('emitter')
    emitter.on('db:connection:connect', (connection) => {
      if (connection.name === 'platform') {
        installSeam(connection, asRole(roles.platform, 'platform'))
      } else if (connection.name !== 'migrator') {
        installSeam(connection, asCurrentTenant)
      }
    })
    await import('#core/http/request_macros')
    await import('#core/http/route_macros')
    await import('#core/http/serializer')
    await this.registerReadiness()
  }

  /** Before the server listens: a sign-in that met a connection still opening would be refused. */
  async start() {
    if (this.app.getEnvironment() === 'web') {
      const redis = await this.app.container.make('redis')
      const { ioConnection } = redis.connection()
      await once(ioConnection, 'ready', { signal: AbortSignal.timeout(2_000) }).catch(() => {})
    }
  }

  private async registerReadiness() {
    const { readinessChecks } = await import('#core/registries/readiness')
    const { platformConnection } = await import('#core/database/connections')
    const redis = await this.app.container.make('redis')
    readinessChecks.add({ name: 'database', run: () => platformConnection().rawQuery('select 1') })
    readinessChecks.add({ name: 'redis', run: () => redis.ping() })
  }
}
