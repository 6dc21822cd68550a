import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from 'node:net'
import { test } from '@japa/runner'
import { migratorConnection } from '#core/database/connections'
import { signIn } from '#tests/support/sign_in'
import { someoneWaits } from '#tests/support/someone_waits'
import { useGatedProduct } from '#tests/support/gated_product'
import { useTenant } from '#tests/support/tenant'

const BODY = JSON.stringify({ name: 'x'.repeat(100) })

test.group('F-CORE-3: a client that leaves is no fault of ours', (group) => {
  const tenant = useTenant(group)
  const product = useGatedProduct(group)

  group.each.timeout(60_000)

  /** Sends the bytes, leaves when the server is where it should be, and lets it go on. */
  async function leaveDuring(lines: string[], body: string) {
    const { accessToken } = await signIn(tenant, { roles: ['INSTRUCTOR'] })
    const head = [...lines, `host: ${tenant.host}`, `authorization: Bearer ${accessToken}`]
    const { port } = new URL(product.url)
    const socket = connect(Number(port), '127.0.0.1')
    socket.on('error', () => {})
    await migratorConnection().transaction(async (trx) => {
      await trx.rawQuery(`lock table "${tenant.scope.schema}".members in access exclusive mode`)
      socket.write(`${head.join('\r\n')}\r\n\r\n${body}`)
      await someoneWaits()
      socket.destroy()
      await sleep(50)
    })
    socket.destroy()
    await sleep(200)
  }

  const json = ['PATCH /api/v1/me HTTP/1.1', 'content-type: application/json']
  const packed = '\u001f'
  const cases: Record<string, [lines: string[], body: string]> = {
    'before half of its body was sent': [[...json, 'content-length: 900'], BODY],
    'after all of its body was sent': [[...json, `content-length: ${BODY.length}`], BODY],
    'before the first byte of its body': [[...json, 'content-length: 900'], ''],
    'in the middle of a packed body': [
      [...json, 'content-encoding: gzip', 'content-length: 900'],
      packed,
    ],
  }

  for (const [moment, [lines, body]] of Object.entries(cases)) {
    test(`it leaves ${moment}`, async ({ assert }) => {
      product.output = ''
      await leaveDuring(lines, body)
      await product.untilReady(2)
      assert.equal(product.output, '')
    })
  }
})
