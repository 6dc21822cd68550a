import { test } from '@japa/runner'
import { newId } from '#core/shared/id'
import { FindTenant } from '#tenancy/contract'
import { runCommand } from '#tests/support/ace'

test.group('F-TEN-1: tenants by command', (group) => {
  const slug = () => `k-${newId().slice(-12)}`
  const made: string[] = []

  group.each.teardown(async () => {
    for (const name of made.splice(0)) {
      await runCommand('tenant:delete', [name, `--confirm=${name}`])
    }
  })

  async function create(name = slug()) {
    const result = await runCommand('tenant:create', [
      name,
      '--name=Deneme Akademi',
      '--admin=ada@deneme.test',
      '--json',
    ])
    made.push(name)
    return { name, result }
  }

  test('create gives address, invitation, key and snippet', async ({ assert }) => {
    const { name, result } = await create()
    const academy = result.json()
    assert.equal(result.exitCode, 0)
    assert.match(String(academy.portalUrl), new RegExp(`//${name}\\.localhost(:\\d+)?/app$`))
    assert.match(String(academy.invitationUrl), /\/app\/invitations\//)
    assert.include(String(academy.snippet), String(academy.embedKey))
  })

  test('create says what is wrong and makes nothing', async ({ assert }) => {
    const { exitCode, lines } = await runCommand('tenant:create', ['Büyük Ad', '--admin=kim'])
    assert.equal(exitCode, 1)
    assert.match(lines.join('\n'), /\/slug/)
    assert.match(lines.join('\n'), /\/admin\/email/)
  })

  test('create refuses a slug that is taken', async ({ assert }) => {
    const { name } = await create()
    const again = await runCommand('tenant:create', [name, '--admin=a@b.test', '--json'])
    assert.equal(again.exitCode, 1)
    assert.containsSubset(again.json(), { error: { code: 'E_SLUG_TAKEN' } })
  })

  test('list and show find it', async ({ assert }) => {
    const { name } = await create()
    const list = await runCommand('tenant:list', [`--search=${name}`, '--json'])
    assert.containsSubset(list.json(), { total: 1, tenants: [{ slug: name, status: 'active' }] })
    const show = await runCommand('tenant:show', [name, '--json'])
    assert.equal(show.json().slug, name)
    const missing = await runCommand('tenant:show', ['yok-boyle', '--json'])
    assert.equal(missing.exitCode, 1)
  })

  test('delete wants the slug once more', async ({ assert }) => {
    const { name } = await create()
    const wrong = await runCommand('tenant:delete', [name, '--confirm=baska'])
    assert.equal(wrong.exitCode, 1)
    assert.isNotNull(await new FindTenant().bySlug(name))
    const right = await runCommand('tenant:delete', [name, `--confirm=${name}`])
    assert.equal(right.exitCode, 0)
    assert.isNull(await new FindTenant().bySlug(name))
  })

  test('embed:key allows a site and prints what to paste', async ({ assert }) => {
    const { name } = await create()
    const { exitCode, json } = await runCommand('embed:key', [
      `--tenant=${name}`,
      '--origin=https://www.deneme.example',
      '--json',
    ])
    assert.equal(exitCode, 0)
    assert.containsSubset(json(), { origins: ['https://www.deneme.example'], mode: 'live' })
    assert.match(String(json().snippet), /<script async src=/)
  })
})
