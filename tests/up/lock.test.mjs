import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { alone, Lock } from '../../bin/up/system/lock.mjs'
import { temporaryFolder } from './support/folder.mjs'

test('F-OPS-1: whoever comes second is told who is there, and where', (t) => {
  const file = join(temporaryFolder(t), 'up.json')
  const first = new Lock(file)
  first.take({ state: 'starting' })
  first.update({ state: 'running', url: 'http://localhost:3333' })
  const { holder } = new Lock(file).take()
  assert.deepEqual(
    [holder.pid, holder.state, holder.url],
    [process.pid, 'running', 'http://localhost:3333']
  )
})

test('F-OPS-1: a killed run leaves its children to the next one', (t) => {
  const file = join(temporaryFolder(t), 'up.json')
  const children = [{ name: 'redis', pid: 7, identity: '1' }]
  writeFileSync(file, JSON.stringify({ pid: process.pid, identity: 'before the kill', children }))
  assert.deepEqual(new Lock(file).take().orphans, children)
})

test('F-OPS-1: half a lock, as a full disk leaves it, stops nobody', (t) => {
  const file = join(temporaryFolder(t), 'up.json')
  writeFileSync(file, '{"pid": 1')
  assert.deepEqual(new Lock(file).take().orphans, [])
})

test('F-OPS-1: a released lock is free', (t) => {
  const file = join(temporaryFolder(t), 'up.json')
  const first = new Lock(file)
  first.take()
  first.release()
  assert.deepEqual(new Lock(file).take().orphans, [])
})

test('F-OPS-1: what must be done alone is done one after the other', async (t) => {
  const file = join(temporaryFolder(t), 'build.lock')
  const order = []
  const work = (name) => async () => {
    order.push(`${name} begins`)
    await new Promise((resolve) => setTimeout(resolve, 30))
    order.push(`${name} ends`)
  }
  await Promise.all([alone(file, work('one')), alone(file, work('two'))])
  assert.deepEqual(order, ['one begins', 'one ends', 'two begins', 'two ends'])
})
