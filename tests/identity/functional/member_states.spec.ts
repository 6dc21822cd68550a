import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { FindMember } from '#identity/contract'
import { accept, invited, invitedEmail, showInvitation } from '#tests/support/invitations'
import { publishLecture } from '#tests/support/lecture'
import { Learner } from '#tests/support/learner'
import { addMember } from '#tests/support/members'
import { signIn, type SignedIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

test.group('F-USR-1: members are shut out, come back and are removed', (group) => {
  const tenant = useTenant(group)
  const admin = () => signIn(tenant, { roles: ['TENANT_ADMIN'] })
  const me = (client: ApiClient, { accessToken }: SignedIn) =>
    client.get('/api/v1/me').header('host', tenant.host).bearerToken(accessToken)

  function send(
    client: ApiClient,
    { accessToken }: SignedIn,
    [method, path]: ['put' | 'delete', string]
  ) {
    return client[method](`/api/v1/members/${path}`)
      .header('host', tenant.host)
      .bearerToken(accessToken)
  }

  async function activeAdmins(): Promise<number> {
    const { rows } = await tenant.run(() =>
      tenantConnection().rawQuery(
        `select 1 from member_roles r join members m on m.id = r.member_id
         where r.role = 'TENANT_ADMIN' and m.status = 'active'`
      )
    )
    return rows.length
  }

  /** The admin that provisioning invited has not come yet, so it does not count. */
  group.each.setup(async () => {
    await tenant.empty()
  })

  test('a deactivated member is out from the next request and back after reactivation', async ({
    client,
    assert,
  }) => {
    const [boss, learner] = [await admin(), await signIn(tenant)]
    const done = await send(client, boss, ['put', `${learner.member.id}/deactivation`])
    done.assertStatus(200)
    done.assertBodyContains({ data: { status: 'suspended', deviceCount: 0 } })
    const out = await me(client, learner)
    out.assertStatus(401)

    const back = await send(client, boss, ['delete', `${learner.member.id}/deactivation`])
    back.assertBodyContains({ data: { status: 'active' } })
    const old = await me(client, learner)
    old.assertStatus(401)
    const again = await me(client, await signIn(tenant, { member: learner.member }))
    again.assertStatus(200)
    assert.equal(again.body().data.id, learner.member.id)
  })

  test('twice is as good as once', async ({ client }) => {
    const [boss, { id }] = [await admin(), await addMember(tenant)]
    for (const method of ['put', 'put', 'delete', 'delete'] as const) {
      const response = await send(client, boss, [method, `${id}/deactivation`])
      response.assertStatus(200)
    }
  })

  test('an invitation ends with the deactivation of the invited', async ({ client, assert }) => {
    const boss = await admin()
    const token = await invited(client, tenant)
    const member = await tenant.run(() => new FindMember().byEmail(invitedEmail))
    await send(client, boss, ['put', `${member!.id}/deactivation`])
    const shown = await showInvitation(client, tenant, token)
    shown.assertStatus(410)
    const back = await send(client, boss, ['delete', `${member!.id}/deactivation`])
    assert.equal(back.body().data.status, 'invited')
    const taken = await accept(client, tenant, { token })
    taken.assertStatus(410)
  })

  test('the last admin can neither be deactivated nor removed', async ({ client, assert }) => {
    const boss = await admin()
    for (const [method, path] of [
      ['put', `${boss.member.id}/deactivation`],
      ['delete', boss.member.id],
    ] as const) {
      const response = await send(client, boss, [method, path])
      response.assertStatus(409)
      response.assertBodyContains({ code: 'E_LAST_ADMIN' })
    }
    assert.equal(await activeAdmins(), 1)
  })

  test('two admins who shut each other out at once leave one, every time')
    .with(['put deactivation', 'delete'] as const)
    .run(async ({ client, assert }, way) => {
      for (let round = 0; round < 5; round++) {
        await tenant.empty()
        const [one, two] = [await admin(), await admin()]
        const shutOut = (by: SignedIn, { member: { id } }: SignedIn) =>
          way === 'delete'
            ? send(client, by, ['delete', id])
            : send(client, by, ['put', `${id}/deactivation`])
        const answers = await Promise.all([shutOut(one, two), shutOut(two, one)])
        assert.equal(await activeAdmins(), 1)
        assert.isTrue(answers.every((answer) => answer.status() < 500))
      }
    })

  test('somebody invited by mistake is removed, with what hung on the invitation', async ({
    client,
    assert,
  }) => {
    const boss = await admin()
    await invited(client, tenant)
    const member = await tenant.run(() => new FindMember().byEmail(invitedEmail))
    const response = await send(client, boss, ['delete', member!.id])
    response.assertStatus(204)
    assert.isNull(await tenant.run(() => new FindMember().byEmail(invitedEmail)))
  })

  test('a learner with a history stays and is offered to be deactivated', async ({
    client,
    assert,
  }) => {
    const boss = await admin()
    const lecture = await publishLecture(tenant)
    const learner = await Learner.arrive(tenant, client)
    await learner.enroll(lecture.courseId)
    const response = await send(client, boss, ['delete', learner.memberId])
    response.assertStatus(409)
    response.assertBodyContains({ code: 'E_MEMBER_HAS_RECORDS' })
    assert.isNotNull(await tenant.run(() => new FindMember().byId(learner.memberId)))
  })

  test('the detail tells what an admin needs and no secret', async ({ client, assert }) => {
    const boss = await admin()
    const { id } = await addMember(tenant, { password: 'doğru at pil zımba' })
    const response = await client
      .get(`/api/v1/members/${id}`)
      .header('host', tenant.host)
      .bearerToken(boss.accessToken)
    response.assertBodyContains({ data: { id, hasPassword: true, invitedAt: null } })
    assert.notInclude(response.text(), 'argon2')
  })

  test('nobody can be found by an invented id', async ({ client }) => {
    const response = await send(client, await admin(), ['put', `${newId()}/deactivation`])
    response.assertStatus(404)
  })
})
