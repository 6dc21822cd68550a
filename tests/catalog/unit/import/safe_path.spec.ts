import fc from 'fast-check'
import { posix } from 'node:path'
import { test } from '@japa/runner'
import { resolvePath, safePath } from '#catalog/domain/import/safe_path'

test.group('Paths of a course', () => {
  test('F-CRS-1: a path inside the folder is written in one way', ({ assert }) => {
    assert.equal(safePath('a//b/./c.md'), 'a/b/c.md')
    assert.equal(safePath('ders 1/Isı.md'.normalize('NFD')), 'ders 1/Isı.md')
  })

  const unsafe = [
    '',
    '/a',
    '../a',
    'a/../../b',
    'a/..',
    'C:\\a',
    'c:a',
    'a\\b',
    'a\u0000b',
    'a\nb',
    'x'.repeat(201),
    '.',
  ]
  for (const path of unsafe) {
    test(`F-CRS-1: ${JSON.stringify(path).slice(0, 30)} is refused`, ({ assert }) => {
      assert.isNull(safePath(path))
    })
  }

  test('F-CRS-1: a relative path starts at the file it is written in', ({ assert }) => {
    assert.equal(resolvePath('lessons/a.md', 'fig/b.svg'), 'lessons/fig/b.svg')
    assert.equal(resolvePath('lessons/a.md', '../fig/b.svg'), 'fig/b.svg')
    assert.equal(resolvePath('a.md', 'b.md'), 'b.md')
    assert.isNull(resolvePath('lessons/a.md', '../../b.svg'))
    assert.isNull(resolvePath('lessons/a.md', '/etc/passwd'))
  })

  test('F-CRS-1: whatever is written, the result stays in the folder', () => {
    const part = fc.constantFrom('..', '.', '', 'a', 'b c', '...', 'ş')
    const path = fc.array(part, { maxLength: 8 }).map((parts) => parts.join('/'))
    fc.assert(
      fc.property(path, path, (from, to) => {
        const found = resolvePath(from, to)
        const full = posix.normalize(`/root/${found ?? ''}`)
        return found === null || full.startsWith('/root/')
      })
    )
  })
})
