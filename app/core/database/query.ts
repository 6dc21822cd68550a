import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { tenantConnection, type ReadSource } from '#core/database/connections'

/** A read model. `static source = 'read'` lets a lagging replica answer: never for access decisions. */
export abstract class Query {
  static source: ReadSource = 'primary'

  protected get db(): QueryClientContract {
    return tenantConnection((this.constructor as typeof Query).source)
  }
}
