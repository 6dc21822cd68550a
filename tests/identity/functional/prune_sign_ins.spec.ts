import mail from '@adonisjs/mail/services/main'
import { test, timeTravel } from '@japa/runner'
import { tenantConnection } from '#core/database/connections'
import PruneSignIns from '#identity/jobs/prune_sign_ins'
import { runJobs } from '#tests/support/queue'
import { askCode } from '#tests/support/sign_in_code'
import { openTokenSession } from '#tests/support/token_session'
import { useTenant } from '#tests/support/tenant'

test.group('F-USR-2: what sign-in leaves behind', (group) => {
  const tenant = useTenant(group)
  group.each.setup(() => {
    mail.fake()
    return () => mail.restore()
  })

  async function count(table: string): Promise<number> {
    const { rows } = await tenant.run(() => tenantConnection().rawQuery(`select 1 from ${table}`))
    return rows.length
  }

  async function prune() {
    await tenant.run(async () => {
      await PruneSignIns.dispatch({})
    })
    await runJobs(tenant, { delayed: true })
  }

  test('codes go after a day, devices a month after their session', async ({ client, assert }) => {
    await openTokenSession(client, tenant, { email: 'ece@uye.test' })
    await askCode(client, tenant, 'efe@uye.test')
    await prune()
    assert.deepEqual([await count('one_time_codes'), await count('devices')], [2, 1])
    timeTravel('25 hours')
    await prune()
    assert.deepEqual([await count('one_time_codes'), await count('devices')], [0, 1])
    timeTravel('61 days')
    await prune()
    assert.equal(await count('devices'), 0)
  })

  test('a device that signed out goes after a month as well', async ({ client, assert }) => {
    const { session, refreshToken } = await openTokenSession(client, tenant, {
      email: 'ece@uye.test',
    })
    const renewed = await session.refresh(refreshToken)
    await client
      .delete('/api/v1/tokens/current')
      .header('host', tenant.host)
      .bearerToken(renewed.body().data.accessToken)
    timeTravel('29 days')
    await prune()
    assert.equal(await count('devices'), 1)
    timeTravel('2 days')
    await prune()
    assert.equal(await count('devices'), 0)
  })
})
