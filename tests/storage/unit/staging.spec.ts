import { createHash } from 'node:crypto'
import { readFile, readdir, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { test } from '@japa/runner'
import { FileTooLarge } from '#storage/errors'
import { Staging } from '#storage/staging'
import { PNG } from '#tests/support/course_folder'

test.group('Staging', (group) => {
  let staging: Staging
  group.each.setup(async () => {
    staging = await Staging.open()
    return () => staging.remove()
  })
  const chunks = (...parts: (Buffer | string)[]) =>
    Readable.from(parts.map((it) => Buffer.from(it)))

  test('F-STO-2: a file is measured, hashed and looked at while it arrives', async ({ assert }) => {
    const staged = await staging.add(chunks(PNG.subarray(0, 9), PNG.subarray(9)), 'a.txt', 1000)
    const sha256 = createHash('sha256').update(PNG).digest()
    assert.deepInclude(staged, { name: 'a.txt', size: PNG.length, type: 'image/png', sha256 })
    assert.deepEqual(await readFile(staged.localPath), PNG)
  })

  test('F-STO-2: the first byte too many ends it', async ({ assert }) => {
    let sent = 0
    const endless = new Readable({
      read() {
        sent += 1
        this.push(Buffer.alloc(1024))
      },
    })
    await assert.rejects(() => staging.add(endless, 'a', 10_000), FileTooLarge)
    assert.isBelow(sent, 200)
  })

  test('F-STO-2: a source that fails fails the file', async ({ assert }) => {
    const failing = Readable.from(
      (async function* () {
        yield Buffer.from('x')
        throw new Error('gone')
      })()
    )
    await assert.rejects(() => staging.add(failing, 'a', 10), /gone/)
  })

  test('F-STO-2: the names of files never reach the disk', async ({ assert }) => {
    await staging.add(chunks('x'), '../../../etc/passwd', 10)
    const names = await readdir(staging.folder)
    assert.isTrue(names.every((name) => /^[0-9a-f-]{36}$/.test(name)))
  })

  test('F-STO-2: nothing stays behind', async ({ assert }) => {
    await staging.add(chunks('x'), 'a', 10)
    await staging.remove()
    await assert.rejects(() => stat(staging.folder))
  })
})
