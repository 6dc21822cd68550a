import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { ImportMemberRows } from '#identity/actions/import_member_rows'
import { FindMember } from '#identity/contract'
import { Account } from '#tests/support/account'
import { addMember } from '#tests/support/members'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

const mixed = [
  '\uFEFFAd Soyad;E-posta;Roller;Dil',
  'Elif Şahin;Elif@Okul.test;öğrenci;tr',
  'Baran Yıldız;baran@okul.test;eğitmen,öğrenci;en',
  'Bozuk;bozuk@;öğrenci;tr',
  'İkinci Elif;elif@okul.test;;',
  'Rolsüz;rolsuz@okul.test;kral;',
  'Dilsiz;dilsiz@okul.test;;fr',
  'Var Olan;var@okul.test;yönetici;',
].join('\r\n')

test.group('F-USR-1: members from a file', (group) => {
  const tenant = useTenant(group)
  let bearer: string
  group.each.setup(async () => {
    const { accessToken } = await signIn(tenant, { roles: ['TENANT_ADMIN'] })
    bearer = accessToken
  })

  const send = (client: ApiClient, text: string, { dryRun = false } = {}) =>
    client
      .post('/api/v1/member_imports')
      .headers({ 'host': tenant.host, 'idempotency-key': newId() })
      .bearerToken(bearer)
      .json({ fileName: 'uyeler.csv', text, dryRun })
  const account = (client: ApiClient) => new Account(client, tenant, bearer)

  async function rowsOf(client: ApiClient, id: string) {
    const response = await account(client).send('get', `member_imports/${id}/rows`)
    return response
      .body()
      .data.map(({ line, state, code }: Record<string, unknown>) => [line, state, code])
  }

  test('a dry run says what would become of each row and writes nobody', async ({
    client,
    assert,
  }) => {
    await addMember(tenant, { email: 'var@okul.test' })
    const response = await send(client, mixed, { dryRun: true })
    response.assertStatus(202)
    const { data } = response.body()
    assert.containsSubset(data, {
      state: 'done',
      rowCount: 7,
      readyCount: 2,
      unchangedCount: 1,
      refusedCount: 4,
    })
    assert.deepEqual(await rowsOf(client, data.id), [
      [2, 'ready', null],
      [3, 'ready', null],
      [4, 'refused', 'email_invalid'],
      [5, 'refused', 'email_twice'],
      [6, 'refused', 'role_unknown'],
      [7, 'refused', 'locale_unknown'],
      [8, 'unchanged', 'member_exists'],
    ])
    assert.isNull(await tenant.run(() => new FindMember().byEmail('elif@okul.test')))
  })

  test('good rows come in and bad ones are reported; a second time changes nothing', async ({
    client,
    assert,
  }) => {
    await addMember(tenant, { email: 'var@okul.test' })
    const response = await send(client, mixed)
    response.assertStatus(202)
    await work(response.body().data.id)
    const done = await account(client).send('get', `member_imports/${response.body().data.id}`)
    assert.containsSubset(done.body().data, { state: 'done', doneCount: 7, invitedCount: 2 })
    const baran = await tenant.run(() => new FindMember().byEmail('baran@okul.test'))
    assert.containsSubset(baran, {
      name: 'Baran Yıldız',
      roles: ['INSTRUCTOR', 'STUDENT'],
      locale: 'en',
      status: 'invited',
    })
    const existing = await tenant.run(() => new FindMember().byEmail('var@okul.test'))
    assert.deepEqual(existing?.roles, ['STUDENT'])

    const again = await send(client, mixed)
    await work(again.body().data.id)
    const second = await account(client).send('get', `member_imports/${again.body().data.id}`)
    assert.containsSubset(second.body().data, { invitedCount: 0, unchangedCount: 3 })
  })

  test('ten thousand rows with errors in some are all reported', async ({ client, assert }) => {
    const lines = Array.from({ length: 10_000 }, (_, index) =>
      index % 100 === 0 ? `Bozuk ${index},bozuk@` : `Üye ${index},uye${index}@okul.test`
    )
    const response = await send(client, ['name,email', ...lines].join('\n'), { dryRun: true })
    response.assertStatus(202)
    assert.containsSubset(response.body().data, { readyCount: 9_900, refusedCount: 100 })
    const report = await account(client).send(
      'get',
      `member_imports/${response.body().data.id}/report`
    )
    assert.lengthOf(report.text().trim().split('\r\n'), 10_001)
  })

  test('a job that died goes on behind its last row', async ({ client, assert }) => {
    const response = await send(client, 'email\nbir@okul.test\niki@okul.test')
    const { id } = response.body().data
    await tenant.run(() =>
      tenantConnection().rawQuery(
        `update member_import_rows set state = 'invited' where import_id = ? and line = 2`,
        [id]
      )
    )
    await work(id)
    assert.isNull(await tenant.run(() => new FindMember().byEmail('bir@okul.test')))
    assert.isNotNull(await tenant.run(() => new FindMember().byEmail('iki@okul.test')))
  })

  test('{title} → 422 {code}, nothing written')
    .with([
      { title: 'an empty file', text: '', code: 'empty' },
      { title: 'no column of addresses', text: 'ad,rol\nElif,öğrenci', code: 'column_missing' },
      { title: 'an open quote', text: 'email\n"a@okul.test', code: 'broken_row' },
      {
        title: 'too many rows',
        text: `email\n${'a@b.test\n'.repeat(10_001)}`,
        code: 'too_many_rows',
      },
    ])
    .run(async ({ client, assert }, { text, code }) => {
      const response = await send(client, text)
      response.assertStatus(422)
      assert.equal(response.body().code, 'E_CSV_INVALID')
      assert.equal(response.body().errors[0].code, code)
    })

  test('the export holds who matches, with formulas made harmless', async ({ client, assert }) => {
    await addMember(tenant, { name: '=HYPERLINK("http://x")', email: 'f@okul.test' })
    const response = await account(client).send('get', 'member_export?role=STUDENT')
    response.assertStatus(200)
    const lines = response.text().trim().split('\r\n')
    assert.lengthOf(lines, 2)
    assert.include(lines[1], `"'=HYPERLINK`)
  })

  /** As the job does; the mails of the invitations are no subject here. */
  function work(id: string) {
    return tenant.run(() => new ImportMemberRows().handle(id, new AbortController().signal))
  }
})
