import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { newId } from '#core/shared/id'
import { FindMember } from '#identity/contract'
import { accept, invited, invitedEmail } from '#tests/support/invitations'
import { addMember } from '#tests/support/members'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

test.group('F-USR-1: one deed for many members', (group) => {
  const tenant = useTenant(group)
  const other = useTenant(group)
  let bearer: string
  let adminId: string
  group.each.setup(async () => {
    await tenant.empty()
    const { accessToken, member } = await signIn(tenant, { roles: ['TENANT_ADMIN'] })
    bearer = accessToken
    adminId = member.id
  })

  const change = (client: ApiClient, body: object, key = newId()) =>
    client
      .post('/api/v1/member_changes')
      .headers({ 'host': tenant.host, 'idempotency-key': key })
      .bearerToken(bearer)
      .json(body)

  test('each row says what became of it, and one refusal stops no other', async ({
    client,
    assert,
  }) => {
    const [one, two] = [await addMember(tenant), await addMember(tenant, { status: 'suspended' })]
    const foreign = await addMember(other)
    const memberIds = [one.id, two.id, foreign.id, newId(), adminId]
    const response = await change(client, { memberIds, deed: 'deactivate' })
    response.assertStatus(200)
    assert.deepEqual(
      response.body().data.rows.map(({ outcome, code }: Record<string, string>) => [outcome, code]),
      [
        ['changed', null],
        ['unchanged', null],
        ['refused', 'E_NOT_FOUND'],
        ['refused', 'E_NOT_FOUND'],
        ['refused', 'E_LAST_ADMIN'],
      ]
    )
    const untouched = await other.run(() => new FindMember().byId(foreign.id))
    assert.equal(untouched?.status, 'active')
  })

  test('roles come and go; whoever loses the last one stays a student', async ({
    client,
    assert,
  }) => {
    const { id } = await addMember(tenant, { roles: ['INSTRUCTOR'] })
    const roles = () =>
      tenant.run(async () => {
        const member = await new FindMember().byId(id)
        return member?.roles
      })
    await change(client, { memberIds: [id], deed: 'add_roles', roles: ['TENANT_ADMIN'] })
    assert.deepEqual(await roles(), ['INSTRUCTOR', 'TENANT_ADMIN'])
    await change(client, {
      memberIds: [id],
      deed: 'remove_roles',
      roles: ['TENANT_ADMIN', 'INSTRUCTOR'],
    })
    assert.deepEqual(await roles(), ['STUDENT'])
  })

  test('all admins at once still leave one', async ({ client, assert }) => {
    const second = await addMember(tenant, { roles: ['TENANT_ADMIN'] })
    const response = await change(client, {
      memberIds: [second.id, adminId],
      deed: 'remove_roles',
      roles: ['TENANT_ADMIN'],
    })
    assert.deepEqual(
      response.body().data.rows.map(({ outcome }: { outcome: string }) => outcome),
      ['changed', 'refused']
    )
  })

  test('an invitation sent again ends the link before it', async ({ client }) => {
    const token = await invited(client, tenant)
    const member = await tenant.run(() => new FindMember().byEmail(invitedEmail))
    const response = await change(client, { memberIds: [member!.id], deed: 'resend_invitation' })
    response.assertBodyContains({ data: { rows: [{ id: member!.id, outcome: 'changed' }] } })
    const old = await accept(client, tenant, { token })
    old.assertStatus(410)
  })

  test('an invitation after a change of role gives the roles of now', async ({
    client,
    assert,
  }) => {
    const token = await invited(client, tenant)
    const member = await tenant.run(() => new FindMember().byEmail(invitedEmail))
    const memberIds = [member!.id]
    await change(client, { memberIds, deed: 'add_roles', roles: ['STUDENT'] })
    await change(client, { memberIds, deed: 'remove_roles', roles: ['INSTRUCTOR'] })
    const taken = await accept(client, tenant, { token })
    taken.assertStatus(201)
    const now = await tenant.run(() => new FindMember().byEmail(invitedEmail))
    assert.deepEqual(now?.roles, ['STUDENT'])
    const twice = await accept(client, tenant, { token })
    twice.assertStatus(410)
  })

  test('a repeated request with one key is done once', async ({ client, assert }) => {
    const [{ id }, key] = [await addMember(tenant), newId()]
    const body = { memberIds: [id], deed: 'deactivate' }
    const [first, second] = [await change(client, body, key), await change(client, body, key)]
    assert.deepEqual(first.body(), second.body())
  })

  test('{title} → 422')
    .with([
      { title: 'nobody', body: { memberIds: [], deed: 'deactivate' } },
      { title: 'no roles to add', body: { memberIds: [newId()], deed: 'add_roles' } },
      { title: 'an invented deed', body: { memberIds: [newId()], deed: 'promote' } },
      {
        title: 'more than two hundred',
        body: { memberIds: Array.from({ length: 201 }, newId), deed: 'deactivate' },
      },
    ])
    .run(async ({ client }, { body }) => {
      const response = await change(client, body)
      response.assertStatus(422)
      response.assertBodyContains({ code: 'E_VALIDATION' })
    })
})
