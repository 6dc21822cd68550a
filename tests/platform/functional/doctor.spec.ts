import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { json } from 'node:stream/consumers'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import type { Diagnosis } from '#core/registries/doctor'
import { migratorConnection } from '#core/database/connections'
import { useTenant } from '#tests/support/tenant'

/** The command in a process of its own, with one setting spoilt. */
async function examine(spoilt: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['ace.js', 'doctor', '--json'], {
    cwd: app.makePath(),
    env: { ...process.env, LOG_LEVEL: 'silent', ...spoilt },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const exited = once(child, 'exit')
  const diagnoses = (await json(child.stdout)) as Diagnosis[]
  const [code] = await exited
  const of = (component: string) => diagnoses.find((each) => each.component === component)
  return { code, of }
}

test.group('F-CORE-4: the doctor names what is broken and its cure', (group) => {
  const tenant = useTenant(group)

  const broken: [string, Record<string, string>][] = [
    ['database', { DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none' }],
    ['redis', { REDIS_URL: 'redis://127.0.0.1:1/0' }],
    ['mail', { SMTP_URL: 'smtp://127.0.0.1:1' }],
    ['storage', { STORAGE_ROOT: '/dev/null/storage' }],
  ]
  for (const [component, spoilt] of broken) {
    test(`${component}: exit 1 and a cure`, async ({ assert }) => {
      const { code, of } = await examine(spoilt)
      assert.equal(code, 1)
      assert.isFalse(of(component)?.ok)
      assert.isNotEmpty(of(component)?.cure)
    }).timeout(60_000)
  }

  test('a tenant that is behind is told', async ({ assert }) => {
    const { schema } = tenant.scope
    const take = (sql: string) =>
      migratorConnection().rawQuery(
        `update platform.schema_versions set applied = ${sql} where schema_name = ?`,
        [schema]
      )
    await take(`array_remove(applied, '0090_embedding')`)
    try {
      const { code, of } = await examine()
      assert.equal(code, 1)
      assert.include(of('tenant schemas')?.detail, schema)
      assert.include(of('tenant schemas')?.cure, 'tenant:migrate')
    } finally {
      await take(`array_append(applied, '0090_embedding')`)
    }
  }).timeout(60_000)

  test('what is well is told as well', async ({ assert }) => {
    const greeter = createServer((socket) => socket.end('220 ready\r\n')).listen(0, '127.0.0.1')
    await once(greeter, 'listening')
    const { port } = greeter.address() as { port: number }
    const { of } = await examine({ SMTP_URL: `smtp://127.0.0.1:${port}` })
    greeter.close()
    for (const component of ['database', 'platform schema', 'redis', 'storage', 'mail']) {
      assert.isTrue(of(component)?.ok, component)
    }
  }).timeout(60_000)
})
