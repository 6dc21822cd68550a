import type { HttpContext, Router } from '@adonisjs/core/http'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { CANARY_ID } from '#tests/isolation/storm/canary'

const transaction = <Result>(work: (trx: TransactionClientContract) => Promise<Result>) =>
  tenantConnection().transaction(work)

async function canary(db = tenantConnection()): Promise<string> {
  const { rows } = await db.rawQuery('select name_tr from categories where id = ?', [CANARY_ID])
  return rows[0].name_tr
}

/** Writes the tenant's own word once more, under an id that both tenants may use. */
async function write(trx: TransactionClientContract, id: string): Promise<void> {
  await trx.rawQuery(
    `insert into categories (id, slug, name_tr, name_en)
     select ?, ?, name_tr, name_en from categories where id = ?`,
    [id, id, CANARY_ID]
  )
}

async function readTwice() {
  return transaction(async (trx) => {
    const before = await canary(trx)
    await trx.rawQuery('select pg_sleep(0.02)')
    return { before, after: await canary(trx) }
  })
}

async function breakRule() {
  return transaction(async (trx) => {
    await write(trx, newId())
    await write(trx, CANARY_ID)
  })
}

async function throwInside() {
  return transaction(async (trx) => {
    await write(trx, newId())
    throw new Error('thrown between two statements')
  })
}

async function runOutOfTime() {
  return transaction(async (trx) => {
    await write(trx, newId())
    await trx.rawQuery(`select set_config('statement_timeout', '10ms', true)`)
    await trx.rawQuery('select pg_sleep(5)')
  })
}

async function store({ request }: HttpContext) {
  const id: string = request.input('id')
  return transaction(async (trx) => {
    await write(trx, id)
    return { stored: await canary(trx) }
  })
}

/** What a route may do to its connection: hold it, break off in many ways, write. */
export function defineStormRoutes(router: Router): void {
  router.get('storm/read', async () => ({ read: await canary() })).public()
  router.get('storm/read_twice', readTwice).public()
  router.get('storm/rule', breakRule).public()
  router.get('storm/throw', throwInside).public()
  router.get('storm/timeout', runOutOfTime).public()
  router.post('storm/store', store).public()
}
