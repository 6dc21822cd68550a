import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import type { Role } from '#identity/contract'
import { addMember, suspend } from '#tests/support/members'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

test.group('Roles of members', (group) => {
  const tenant = useTenant(group)
  const other = useTenant(group)

  const admin = () => signIn(tenant, { roles: ['TENANT_ADMIN'] })

  function setRoles(client: ApiClient, bearer: string, id: string, roles: Role[]) {
    return client
      .put(`/api/v1/members/${id}/roles`)
      .header('host', tenant.host)
      .bearerToken(bearer)
      .json({ roles })
  }

  async function admins(): Promise<string[]> {
    const { rows } = await tenant.run(() =>
      tenantConnection().rawQuery(
        `select member_id as id from member_roles r join members m on m.id = r.member_id
         where r.role = 'TENANT_ADMIN' and m.status = 'active'`
      )
    )
    return rows.map(({ id }: { id: string }) => id)
  }

  /** The admin that provisioning invited has not come yet, so it does not count. */
  group.each.setup(async () => {
    await tenant.empty()
  })

  test('an admin gives a member other roles, on record with who and what', async ({
    client,
    assert,
  }) => {
    const { accessToken, member: me } = await admin()
    const { id } = await addMember(tenant)
    const response = await setRoles(client, accessToken, id, ['INSTRUCTOR', 'STUDENT'])
    response.assertStatus(200)
    assert.sameMembers(response.body().data.roles, ['INSTRUCTOR', 'STUDENT'])
    const { rows } = await tenant.run(() =>
      tenantConnection().rawQuery(
        `select actor_id, before, after from audit_records where action = 'member.roles_changed'`
      )
    )
    assert.deepEqual(rows, [
      {
        actor_id: me.id,
        before: { roles: ['STUDENT'] },
        after: { roles: ['INSTRUCTOR', 'STUDENT'] },
      },
    ])
  })

  test('the last admin cannot stop being one', async ({ client, assert }) => {
    const { accessToken, member } = await admin()
    const response = await setRoles(client, accessToken, member.id, ['STUDENT'])
    response.assertStatus(409)
    response.assertBodyContains({ code: 'E_LAST_ADMIN' })
    assert.deepEqual(await admins(), [member.id])
  })

  test('invited and suspended admins do not count', async ({ client }) => {
    const { accessToken, member } = await admin()
    await addMember(tenant, { roles: ['TENANT_ADMIN'], status: 'invited' })
    await suspend(tenant, await addMember(tenant, { roles: ['TENANT_ADMIN'] }))
    const response = await setRoles(client, accessToken, member.id, ['STUDENT'])
    response.assertStatus(409)
  })

  test('of two admins one may go', async ({ client, assert }) => {
    const [one, two] = [await admin(), await admin()]
    const response = await setRoles(client, one.accessToken, two.member.id, ['STUDENT'])
    response.assertStatus(200)
    assert.deepEqual(await admins(), [one.member.id])
  })

  test('two admins who demote each other at once leave one, every time', async ({
    client,
    assert,
  }) => {
    for (let round = 0; round < 6; round++) {
      await tenant.empty()
      const [one, two] = [await admin(), await admin()]
      const responses = await Promise.all([
        setRoles(client, one.accessToken, two.member.id, ['STUDENT']),
        setRoles(client, two.accessToken, one.member.id, ['STUDENT']),
      ])
      assert.lengthOf(await admins(), 1)
      const statuses = responses.map((response) => response.status()).sort()
      assert.equal(statuses[0], 200)
      assert.include([401, 403, 409], statuses[1])
    }
  })

  test('three who all leave at once leave one', async ({ client, assert }) => {
    const all = [await admin(), await admin(), await admin()]
    await Promise.all(
      all.map(({ accessToken, member }) => setRoles(client, accessToken, member.id, ['STUDENT']))
    )
    assert.lengthOf(await admins(), 1)
  })

  test('a foreign member is as unknown as one that does not exist', async ({ client, assert }) => {
    const { accessToken } = await admin()
    const foreign = await addMember(other)
    const answers = []
    for (const id of [foreign.id, newId()]) {
      const response = await setRoles(client, accessToken, id, ['STUDENT'])
      const { requestId, ...problem } = response.body()
      assert.isString(requestId)
      answers.push(problem)
    }
    assert.equal(answers[0].code, 'E_NOT_FOUND')
    assert.deepEqual(answers[0], answers[1])
  })

  test('{title} → 422 and nothing changes')
    .with([
      { title: 'no role', roles: [] },
      { title: 'an invented role', roles: ['OWNER'] },
      { title: 'one role twice', roles: ['STUDENT', 'STUDENT'] },
      { title: 'no list', roles: 'STUDENT' },
    ])
    .run(async ({ client, assert }, { roles }) => {
      const { accessToken, member } = await admin()
      const response = await setRoles(client, accessToken, member.id, roles as Role[])
      response.assertStatus(422)
      response.assertBodyContains({ code: 'E_VALIDATION' })
      assert.deepEqual(await admins(), [member.id])
    })
})
