import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { test } from '@japa/runner'
import { ImportProblem } from '#catalog/domain/import/import_problem'
import { FolderSource } from '#catalog/sources/folder_source'

test.group('Folders', (group) => {
  let outside: string
  let source: FolderSource
  const at = (path: string) => join(outside, 'kurs', path)
  group.each.setup(async () => {
    outside = await mkdtemp(join(tmpdir(), 'folder-'))
    await mkdir(at('ders'), { recursive: true })
    await writeFile(at('ders/a.md'), 'Isı')
    await writeFile(join(outside, 'secret.md'), 'gizli')
    source = await FolderSource.open(join(outside, 'kurs'))
    return () => rm(outside, { recursive: true })
  })

  test('F-CRS-1: a file is found and read, a folder or nothing is not there', async ({
    assert,
  }) => {
    assert.deepEqual(await source.find('ders/a.md'), { size: 4 })
    assert.equal(await text(await source.open('ders/a.md')), 'Isı')
    assert.isNull(await source.find('ders'))
    assert.isNull(await source.find('yok.md'))
  })

  test('F-CRS-1: a link inside the folder is followed', async ({ assert }) => {
    await symlink('ders/a.md', at('b.md'))
    assert.deepEqual(await source.find('b.md'), { size: 4 })
  })

  const unsafe: [string, () => Promise<void>, string][] = [
    ['a link to a file outside', () => symlink('../secret.md', at('x.md')), 'x.md'],
    ['a link to a folder outside', () => symlink('..', at('up')), 'up/secret.md'],
    ['an absolute link', () => symlink('/etc/passwd', at('x.md')), 'x.md'],
    ['a pipe', async () => void execFileSync('mkfifo', [at('x.md')]), 'x.md'],
  ]
  for (const [what, make, path] of unsafe) {
    test(`F-CRS-1: ${what} stops the import`, async ({ assert }) => {
      await make()
      const error = await source.find(path).catch((problem) => problem)
      assert.instanceOf(error, ImportProblem)
      assert.equal(error.code, 'E_PATH_UNSAFE')
    })
  }
})
