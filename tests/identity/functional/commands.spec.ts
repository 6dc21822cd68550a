import ace from '@adonisjs/core/services/ace'
import { test } from '@japa/runner'
import { appUrl } from '#config/app'
import { newId } from '#core/shared/id'
import { FindMember } from '#identity/contract'
import { SignInPlatformUser } from '#identity/actions/sign_in_platform_user'
import PlatformAdminCreate from '#identity/commands/platform_admin_create'
import { InvalidCredentials } from '#identity/errors'
import { runCommand } from '#tests/support/ace'
import { addMember } from '#tests/support/members'
import { useTenant } from '#tests/support/tenant'

test.group('member:invite', (group) => {
  const tenant = useTenant(group)

  test('prints the link by which the invited comes in', async ({ client, assert }) => {
    const { exitCode, json } = await runCommand('member:invite', [
      'Yeni@Okul.test',
      `--tenant=${tenant.scope.slug}`,
      '--roles=INSTRUCTOR,STUDENT',
      '--json',
    ])
    assert.equal(exitCode, 0)
    const { email, roles, link } = json() as unknown as Record<string, string>
    assert.equal(email, 'yeni@okul.test')
    assert.sameMembers([...roles], ['INSTRUCTOR', 'STUDENT'])
    const { host, pathname } = new URL(link)
    assert.equal(host, `${tenant.scope.slug}.${appUrl.host}`)
    const token = pathname.replace('/app/invitations/', '')
    const offer = await client.get(`/api/v1/invitations/${token}`).header('host', tenant.host)
    offer.assertStatus(200)
  })

  test('{title}: a sentence, exit code 1, nobody invited')
    .with([
      { title: 'an unknown tenant', argv: ['a@b.test', '--tenant=nobody'], says: /nobody/ },
      { title: 'an invented role', argv: ['a@b.test', '--roles=OWNER'], says: /roles/ },
      { title: 'half an address', argv: ['a@'], says: /email/ },
    ])
    .run(async ({ assert }, { argv, says }) => {
      const flags = argv.some((arg) => arg.startsWith('--tenant'))
        ? []
        : [`--tenant=${tenant.scope.slug}`]
      const { exitCode, lines } = await runCommand('member:invite', [...argv, ...flags])
      assert.equal(exitCode, 1)
      assert.match(lines.join('\n'), says)
      assert.isNull(await tenant.run(() => new FindMember().byEmail('a@b.test')))
    })
})

test.group('member:roles', (group) => {
  const tenant = useTenant(group)
  const run = (...argv: string[]) =>
    runCommand('member:roles', [...argv, `--tenant=${tenant.scope.slug}`])

  test('shows, changes, and keeps the last admin', async ({ assert }) => {
    const { email } = await addMember(tenant, { roles: ['TENANT_ADMIN'] })
    const shown = await run(email)
    assert.include(shown.lines.join('\n'), `${email}: TENANT_ADMIN`)
    const refused = await run(email, '--set=STUDENT')
    assert.equal(refused.exitCode, 1)
    await addMember(tenant, { roles: ['TENANT_ADMIN'] })
    const changed = await run(email, '--set=STUDENT,INSTRUCTOR', '--json')
    assert.sameMembers([...(changed.json().roles as string[])], ['INSTRUCTOR', 'STUDENT'])
  })

  test('an unknown member is told so', async ({ assert }) => {
    const { exitCode, lines } = await run('kimse@okul.test')
    assert.equal(exitCode, 1)
    assert.isNotEmpty(lines)
  })
})

test.group('platform:admin:create', (group) => {
  group.each.setup(() => {
    ace.ui.switchMode('raw')
    return () => ace.ui.switchMode('normal')
  })
  const password = 'yeterince uzun bir parola'

  /** A person at the terminal. */
  async function create(email: string, answer: { password?: string; replace?: boolean }) {
    const command = await ace.create(PlatformAdminCreate, [email, '--name=İşletmen'])
    if (answer.replace !== undefined) {
      const trap = command.prompt.trap(`${email} has a password already. Replace it?`)
      answer.replace ? trap.accept() : trap.reject()
    }
    if (answer.password) {
      command.prompt.trap('Password (12 characters or more)').replyWith(answer.password)
    }
    await command.exec()
    return command
  }

  const signIn = (email: string, typed = password) =>
    new SignInPlatformUser().handle({ email, password: typed, address: newId() })

  test('the password is asked for, and then it signs in', async ({ assert }) => {
    const email = `${newId()}@isletme.test`
    const command = await create(email, { password })
    assert.isUndefined(command.error)
    const { admin } = await signIn(email)
    assert.containsSubset(admin, { email, name: 'İşletmen' })
  })

  test('somebody’s password is replaced only when confirmed', async ({ assert }) => {
    const email = `${newId()}@isletme.test`
    await create(email, { password })
    const refused = await create(email, { replace: false })
    assert.equal(refused.exitCode, 1)
    await signIn(email)
    await create(email, { replace: true, password: 'bambaşka bir parola' })
    await assert.rejects(() => signIn(email), InvalidCredentials)
    await signIn(email, 'bambaşka bir parola')
  })

  test('a weak password is refused with the reason', async ({ assert }) => {
    const email = `${newId()}@isletme.test`
    const command = await create(email, { password: 'kısa' })
    assert.equal(command.exitCode, 1)
    await assert.rejects(() => signIn(email, 'kısa'), InvalidCredentials)
  })
})
