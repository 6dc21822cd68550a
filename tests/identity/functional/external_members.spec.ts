import { test } from '@japa/runner'
import { tenantConnection } from '#core/database/connections'
import { ChangeRoles, LinkExternalMember, type MemberRow } from '#identity/contract'
import { InvalidCredentials, PortalOnly } from '#identity/errors'
import { addMember, suspend } from '#tests/support/members'
import { useTenant } from '#tests/support/tenant'

const person = { issuer: 'hs_1', subject: 'user-42', email: 'Can@Musteri.test', name: 'Can Su' }

test.group('F-EMB-2: people whom a tenant’s own server vouches for', (group) => {
  const tenant = useTenant(group)

  const link = (change: Partial<typeof person> = {}): Promise<MemberRow> =>
    tenant.run(() =>
      tenantConnection().transaction((trx) =>
        new LinkExternalMember().handle({ ...person, ...change }, trx)
      )
    )

  const members = async () => {
    const { rows } = await tenant.run(() =>
      tenantConnection().rawQuery(`select 1 from members where email = 'can@musteri.test'`)
    )
    return rows.length
  }

  test('a new person becomes a student with name and address', async ({ assert }) => {
    const member = await link()
    assert.containsSubset(member, {
      email: 'can@musteri.test',
      name: 'Can Su',
      roles: ['STUDENT'],
      status: 'active',
      hasPassword: false,
    })
  })

  test('issuer and subject are the person, whatever the address says later', async ({ assert }) => {
    const first = await link()
    const again = await link({ email: 'yeni.adres@musteri.test' })
    assert.equal(again.id, first.id)
    assert.equal(again.email, 'can@musteri.test')
  })

  test('a member without a password is found by the address once, then by the subject', async ({
    assert,
  }) => {
    const known = await addMember(tenant, { email: 'can@musteri.test' })
    const linked = await link()
    assert.equal(linked.id, known.id)
    const again = await link({ email: 'baska@musteri.test' })
    assert.equal(again.id, known.id)
  })

  test('two subjects with one address are one member', async ({ assert }) => {
    const first = await link()
    const second = await link({ subject: 'user-43' })
    assert.equal(second.id, first.id)
  })

  test('the same subject of another issuer is another person', async ({ assert }) => {
    const first = await link()
    const second = await link({ issuer: 'hs_2', email: 'baska@musteri.test' })
    assert.notEqual(second.id, first.id)
  })

  test('staff and members with a password are never taken over by an address', async ({
    assert,
  }) => {
    const staff = await addMember(tenant, { roles: ['INSTRUCTOR'] })
    const protectedMember = await addMember(tenant, { password: 'doğru at pil zımba' })
    for (const { email } of [staff, protectedMember]) {
      await assert.rejects(() => link({ email }), PortalOnly)
    }
    const { rows } = await tenant.run(() =>
      tenantConnection().rawQuery('select 1 from external_identities')
    )
    assert.lengthOf(rows, 0)
  })

  test('who became staff is sent to the portal, also when linked before', async ({ assert }) => {
    const { id } = await link()
    await tenant.run(() => new ChangeRoles().handle(id, ['INSTRUCTOR']))
    await assert.rejects(() => link(), PortalOnly)
  })

  test('a suspended member does not come back by a hand-off', async ({ assert }) => {
    await suspend(tenant, await link())
    await assert.rejects(() => link(), InvalidCredentials)
  })

  test('an invited student is active from then on', async ({ assert }) => {
    const { id } = await addMember(tenant, { email: 'can@musteri.test', status: 'invited' })
    const linked = await link()
    assert.deepEqual([linked.id, linked.status], [id, 'active'])
  })

  test('the same person handed over twice at once is one member', async ({ assert }) => {
    const all = await Promise.all([link(), link(), link()])
    assert.lengthOf(new Set(all.map(({ id }) => id)), 1)
    assert.equal(await members(), 1)
  })
})
