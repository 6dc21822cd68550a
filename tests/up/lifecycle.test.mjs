import assert from 'node:assert/strict'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { identityOf } from '../../bin/up/system/processes.mjs'
import { fakeCheckout } from './support/fake_checkout.mjs'
import { listenOn } from './support/net.mjs'

const PANEL = /Ctrl-C stops everything/
const PARTS = ['mail', 'server', 'worker', 'customer site']
const CRASHES = ['server', 'worker', 'mail', 'customer site']

const running = (parts) => Object.values(parts).filter((pid) => identityOf(pid) !== null)

test('F-OPS-1: Ctrl-C ends all that was started, and nothing else is wrong', async (t) => {
  const { folder, up } = fakeCheckout(t)
  const run = up()
  await run.said(PANEL)
  const parts = run.parts()
  assert.deepEqual(Object.keys(parts), PARTS)
  run.child.kill('SIGINT')
  assert.equal(await run.ended, 0)
  assert.deepEqual(running(parts), [])
  assert.ok(!existsSync(join(folder, '.data/up.json')))
})

test('F-OPS-1: a second start says where the first one runs', async (t) => {
  const { up } = fakeCheckout(t)
  await up().said(PANEL)
  const second = up()
  assert.equal(await second.ended, 0)
  assert.match(second.output(), /Already running: http:\/\/localhost:\d+/)
})

test('F-OPS-1: after kill -9 of the start itself the next one cleans up and runs', async (t) => {
  const { up } = fakeCheckout(t)
  const first = up()
  await first.said(PANEL)
  const orphans = first.parts()
  first.child.kill('SIGKILL')
  await first.ended
  assert.equal(running(orphans).length, PARTS.length)

  const output = await up().said(PANEL)
  assert.match(output, /the last run was killed: stopped mail, server, worker, customer site/)
  assert.deepEqual(running(orphans), [])
  assert.doesNotMatch(output, /is taken/, 'their ports are free again')
})

for (const name of CRASHES) {
  test(`F-OPS-1: after kill -9 of the ${name} it is named, and the next start runs`, async (t) => {
    const { up } = fakeCheckout(t)
    const first = up()
    await first.said(PANEL)
    process.kill(first.parts()[name], 'SIGKILL')
    assert.equal(await first.ended, 1)
    assert.match(first.output(), new RegExp(`${name} ended by itself \\(SIGKILL\\)`))
    await up().said(PANEL)
  })
}

test('F-OPS-1: a second start builds and sets up nothing again', async (t) => {
  const { up } = fakeCheckout(t)
  const first = up()
  assert.match(await first.said(PANEL), /build server.*build portal/s)
  first.child.kill('SIGINT')
  await first.ended
  assert.doesNotMatch(await up().said(PANEL), /build /)
})

test('F-OPS-1: whoever deletes the data under a running product can still end it', async (t) => {
  const { folder, up } = fakeCheckout(t)
  const run = up()
  await run.said(PANEL)
  const parts = run.parts()
  rmSync(join(folder, '.data'), { recursive: true })
  run.child.kill('SIGINT')
  assert.equal(await run.ended, 0)
  assert.deepEqual(running(parts), [])
})

test('F-OPS-1: two checkouts run side by side', async (t) => {
  const [one, other] = [fakeCheckout(t), fakeCheckout(t)]
  const runs = [one.up(), other.up()]
  const urls = await Promise.all(
    runs.map(async (run) => /http:\/\/localhost:\d+/.exec(await run.said(PANEL))[0])
  )
  const answers = await Promise.all(urls.map(async (url) => (await fetch(url)).text()))
  assert.deepEqual(answers, ['product', 'product'])
  assert.notEqual(urls[0], urls[1])
})

test('F-OPS-1: a port that somebody has taken since then is left to them, and said', async (t) => {
  const { up } = fakeCheckout(t)
  const first = up()
  await first.said(PANEL)
  const [, port] = /http:\/\/localhost:(\d+)/.exec(first.output())
  first.child.kill('SIGINT')
  await first.ended
  const neighbour = await listenOn(Number(port), '127.0.0.1')
  t.after(() => neighbour.close())
  const output = await up().said(PANEL)
  assert.match(output, new RegExp(`Port ${port} is taken: the product moves to \\d+`))
})
