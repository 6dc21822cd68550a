import { migratorConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { KeepSpareSchemas } from '#platform/actions/keep_spare_schemas'
import { MigrateTenants } from '#platform/actions/migrate_tenants'
import { ProvisionTenant } from '#platform/actions/provision_tenant'
import type { Bench } from '#tests/bench/bench'
import { median } from '#tests/bench/load/compare'
import { plainRow } from '#tests/bench/report/plain_row'
import type { Row } from '#tests/bench/report/row'

const SIZES = [10, 200]
const FULL_SIZE = 2_000
const ROUNDS = 5
/** Promised at every size, in milliseconds */
const WITHOUT_SPARE = 3_000
const WITH_SPARE = 1_000

/** A migration of its own tables, taken back so that it is missing everywhere. */
const MISSING = { name: '0090_embedding', table: 'handoff_uses' }

/** Making tenants and migrating all of them while their number grows. */
export const provisioning: Bench = {
  name: 'provisioning',
  table: 'tenants',
  async run({ isFull }) {
    const rows: Row[] = []
    for (const size of isFull ? [...SIZES, FULL_SIZE] : SIZES) {
      await growTo(size)
      rows.push(await provisionRow(size, 'from a spare schema', WITH_SPARE))
      rows.push(await provisionRow(size, 'without one', WITHOUT_SPARE))
      rows.push(await migrateRow())
    }
    return rows
  },
}

async function countTenants(): Promise<number> {
  const { rows } = await migratorConnection().rawQuery(
    'select count(*)::int as n from platform.tenants'
  )
  return rows[0].n
}

async function growTo(size: number): Promise<void> {
  await migratorConnection().rawQuery('delete from platform.spare_schemas')
  for (let count = await countTenants(); count < size; count++) {
    await provision()
  }
}

function provision() {
  const slug = `b-${newId().slice(-12)}`
  return new ProvisionTenant().handle({
    slug,
    name: slug,
    locale: 'tr',
    timeZone: 'Europe/Istanbul',
    currency: 'TRY',
    admin: { email: `admin@${slug}.test`, name: 'İlk Yönetici' },
  })
}

async function provisionRow(size: number, how: string, target: number): Promise<Row> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    if (target === WITH_SPARE) {
      await new KeepSpareSchemas().handle(1)
    }
    const began = performance.now()
    await provision()
    times.push(performance.now() - began)
  }
  const ms = median(times)
  return plainRow({
    what: `a tenant with its first admin, beside ${size}, ${how}`,
    measured: `${ms.toFixed(0)} ms`,
    target: `≤ ${target.toLocaleString('en')} ms`,
    overrun: ms / target,
  })
}

async function migrateRow(): Promise<Row> {
  const { rows } = await migratorConnection().rawQuery(
    'update platform.schema_versions set applied = array_remove(applied, ?) where ? = any(applied) returning schema_name',
    [MISSING.name, MISSING.name]
  )
  for (const { schema_name: schema } of rows) {
    await migratorConnection().rawQuery(`drop table "${schema}"."${MISSING.table}"`)
  }
  const began = performance.now()
  const run = await new MigrateTenants().handle()
  const ms = performance.now() - began
  return plainRow({
    what: `one migration on all of ${run.done} schemas`,
    measured: `${(ms / 1000).toFixed(1)} s, ${(ms / run.done).toFixed(0)} ms each`,
    comparedWith: run.failed.length === 0 ? 'none failed' : `**${run.failed.length} failed**`,
  })
}
