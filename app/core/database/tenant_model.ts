import { BaseModel } from '@adonisjs/lucid/orm'
import type { LucidModel, ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import { WrongTenant } from '#core/errors'
import { tenantContext } from '#core/tenant_context'

const stamps = new WeakMap<object, string>()

function stamp(subject: object): void {
  stamps.set(subject, tenantContext.require().id)
}

/** A model or query that was made for one tenant must never run for another. */
function assertSameTenant(subject: object): void {
  const stamped = stamps.get(subject)
  if (stamped !== undefined && stamped !== tenantContext.require().id) {
    throw new WrongTenant()
  }
}

/** A row of the current tenant's schema. */
export class TenantModel extends BaseModel {
  static connection = 'tenant'
  static selfAssignPrimaryKey = true

  static boot() {
    if (this.booted) {
      return
    }
    super.boot()
    this.after('find', (row) => stamp(row))
    this.after('fetch', (rows) => rows.forEach(stamp))
    this.after('create', (row) => stamp(row))
    this.before('save', (row) => assertSameTenant(row))
    this.before('delete', (row) => assertSameTenant(row))
  }

  static query<Model extends LucidModel, Result = InstanceType<Model>>(
    this: Model,
    ...args: Parameters<LucidModel['query']>
  ): ModelQueryBuilderContract<Model, Result> {
    const query = super.query.call(this, ...args) as unknown as ModelQueryBuilderContract<
      Model,
      Result
    >
    return guardExecution(query)
  }

  async refresh(): Promise<this> {
    assertSameTenant(this)
    return super.refresh()
  }
}

/** Builders are lazy: one made in a tenant and awaited in another would read the other's rows. */
function guardExecution<Builder extends { exec(): Promise<unknown> }>(builder: Builder): Builder {
  stamp(builder)
  const exec = builder.exec.bind(builder)
  builder.exec = (async () => {
    assertSameTenant(builder)
    return exec()
  }) as Builder['exec']
  return builder
}
