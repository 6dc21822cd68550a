import { Writable } from 'node:stream'
import { LoggerFactory } from '@adonisjs/core/factories/logger'
import { test } from '@japa/runner'
import { logContext } from '#core/logging/log_context'
import { redactedPaths } from '#core/logging/redacted_paths'
import { tenantContext, type TenantScope } from '#core/tenant_context'

const tenant: TenantScope = {
  id: '01a211c0-0000-7000-8000-000000000001',
  slug: 'deneme',
  name: 'Deneme',
  schema: 't_deneme',
  role: 'r_deneme',
  status: 'active',
  locale: 'tr',
  timeZone: 'Europe/Istanbul',
  currency: 'TRY',
}

/** What one call writes, as the product's logger is set up. */
function lineOf(subject: object): Record<string, Record<string, unknown>> {
  const lines: string[] = []
  const destination = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk))
      done()
    },
  })
  const logger = new LoggerFactory()
    .merge({
      enabled: true,
      level: 'info',
      destination,
      redact: { paths: redactedPaths, censor: '[redacted]' },
      mixin: () => logContext(),
    })
    .create()
  logger.info(subject, 'line')
  return JSON.parse(lines[0])
}

test.group('F-CORE-3: a log line says for whom, and no secret', () => {
  for (const name of ['password', 'refreshToken', 'authorization', 'secret', 'dpop', 'cookie']) {
    test(`${name} never stands in a line, at any of three depths`, ({ assert }) => {
      const line = JSON.stringify(
        lineOf({ [name]: 'gizli', input: { [name]: 'gizli', deep: { [name]: 'gizli' } } })
      )
      assert.notInclude(line, 'gizli')
      assert.include(line, '[redacted]')
    })
  }

  test('a sign-in code is hidden, the code of an error is kept', ({ assert }) => {
    const error = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
    const line = lineOf({ body: { code: '12345678' }, err: error })
    assert.equal(line.body.code, '[redacted]')
    assert.equal(line.err.code, 'ECONNREFUSED')
  })

  test('the tenant stands on every line that is written for it', async ({ assert }) => {
    const line = await tenantContext.run(tenant, () => lineOf({}))
    assert.equal(line.tenant, tenant.id as never)
    assert.isUndefined(lineOf({}).tenant)
  })
})
