import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Children } from '../../bin/up/system/children.mjs'
import { identityOf } from '../../bin/up/system/processes.mjs'
import { temporaryFolder } from './support/folder.mjs'

const STAYS = ['-e', 'setInterval(() => {}, 1000)']

function family(t, onChange) {
  const folder = temporaryFolder(t)
  const children = new Children({ logFolder: folder, onChange })
  t.after(() => children.stopAll({ kill: true }))
  return { folder, children }
}

test('F-OPS-1: a part that dies is reported with the last that it said', async (t) => {
  const { children } = family(t)
  const dead = await new Promise((resolve) => {
    const code = `console.log('connecting'); console.error('no such host'); process.exit(3)`
    children.start('server', process.execPath, ['-e', code], { onDeath: resolve })
  })
  assert.equal(dead.name, 'server')
  assert.equal(dead.ending, '3')
  assert.equal(dead.tail(), 'connecting\nno such host')
})

test('F-OPS-1: a part that was stopped is no death', async (t) => {
  const { children } = family(t)
  const deaths = []
  const onDeath = (part) => deaths.push(part.name)
  const part = children.start('worker', process.execPath, STAYS, { onDeath })
  await children.stop(part)
  await part.ended
  assert.equal(identityOf(part.pid), null)
  assert.deepEqual(deaths, [])
})

test('F-OPS-1: a command that fails says why, one that is not there too', async (t) => {
  const { children } = family(t)
  const code = `console.error('disk full'); process.exit(1)`
  await assert.rejects(
    children.run('build', process.execPath, ['-e', code]),
    /build failed \(1\):\ndisk full/
  )
  await assert.rejects(children.run('build', '/no/such/program', []), /build failed \(ENOENT\)/)
})

test('F-OPS-1: a command gives what it printed and reads what it is given', async (t) => {
  const { children } = family(t)
  const code = `process.stdin.pipe(process.stdout)`
  const output = await children.run('echo', process.execPath, ['-e', code], { input: 'Şığ Ü' })
  assert.equal(output, 'Şığ Ü')
})

test('F-OPS-1: whoever finds the lock after a kill finds every child in it', async (t) => {
  const seen = []
  const { children } = family(t, (list) => seen.push(list.map(({ name }) => name)))
  const one = children.start('one', process.execPath, STAYS)
  children.start('two', process.execPath, STAYS)
  await children.stop(one)
  assert.deepEqual(seen, [['one'], ['one', 'two'], ['two']])
})

test('F-OPS-1: services end after what needs them', async (t) => {
  const { folder, children } = family(t)
  const code = (name) => `
    process.on('SIGTERM', () => { require('fs').appendFileSync('ends', '${name} '); process.exit() })
    console.log('up'); setInterval(() => {}, 1000)`
  for (const name of ['postgres', 'server']) {
    const part = children.start(name, process.execPath, ['-e', code(name)], { cwd: folder })
    while (!part.output().includes('up')) await new Promise((resolve) => setTimeout(resolve, 10))
  }
  await children.stopAll({ order: ['postgres'] })
  assert.equal(readFileSync(join(folder, 'ends'), 'utf8'), 'server postgres ')
})

test('F-OPS-1: nothing is started while everything is being stopped', async (t) => {
  const { children } = family(t)
  await children.stopAll()
  assert.throws(() => children.start('late', process.execPath, STAYS), /being stopped/)
})

test('F-OPS-1: the log of the run before stays beside the new one', async (t) => {
  const { folder, children } = family(t)
  await children.run('build', process.execPath, ['-e', `console.log('first')`])
  await children.run('build', process.execPath, ['-e', `console.log('second')`])
  assert.equal(readFileSync(join(folder, 'build.log'), 'utf8'), 'second\n')
  assert.equal(readFileSync(join(folder, 'build.log.1'), 'utf8'), 'first\n')
  assert.ok(!existsSync(join(folder, 'build.log.2')))
})
