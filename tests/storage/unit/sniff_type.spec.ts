import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { mediaTypes } from '#storage/domain/media_types'
import { sniffType } from '#storage/sniff_type'
import { PNG, SVG } from '#tests/support/course_folder'

test.group('Types by content', (group) => {
  let folder: string
  group.each.setup(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sniff-'))
    return () => rm(folder, { recursive: true })
  })

  async function typeOf(content: string | Buffer, name: string) {
    const path = join(folder, 'file')
    await writeFile(path, content)
    return sniffType(path, name)
  }

  const cases: [string, string | Buffer, string, string | null][] = [
    ['a picture', PNG, 'a.png', 'image/png'],
    ['a picture with another name', PNG, 'a.txt', 'image/png'],
    ['an SVG', SVG, 'a.svg', 'image/svg+xml'],
    [
      'an SVG after a declaration and a comment',
      `<?xml version="1.0"?>\n<!-- x -->\n${SVG}`,
      'a',
      'image/svg+xml',
    ],
    ['a PDF', '%PDF-1.7\n', 'a.pdf', 'application/pdf'],
    [
      'a program called notes.pdf',
      Buffer.from('MZ\u0090\u0000\u0003', 'latin1'),
      'notes.pdf',
      'application/x-msdownload',
    ],
    ['a table', 'a;b\n1;2\n', 'a.csv', 'text/csv'],
    ['captions with any name', 'WEBVTT\n\n', 'a.txt', 'text/vtt'],
    ['source code', 'print("ş")\n', 'a.py', 'text/plain'],
    ['a page', '<!doctype html><script>1</script>', 'a.html', 'text/plain'],
    [
      'text in another encoding',
      Buffer.from('\u015fapka', 'latin1').fill(0xfe, 0, 1),
      'a.txt',
      null,
    ],
    ['bytes without meaning', Buffer.from([1, 2, 3, 4]), 'a.txt', null],
  ]
  for (const [what, content, name, expected] of cases) {
    test(`F-STO-2: ${what} is ${expected ?? 'refused'}`, async ({ assert }) => {
      assert.equal(await typeOf(content, name), expected)
    })
  }

  test('F-STO-2: a letter cut in the middle of the first bytes is still text', async ({
    assert,
  }) => {
    assert.equal(await typeOf(`a${'ş'.repeat(40_000)}`, 'a.txt'), 'text/plain')
  })

  test('F-STO-2: no place takes a program, a page or a macro', ({ assert }) => {
    const never = ['application/x-msdownload', 'application/x-elf', 'text/html', 'application/xml']
    for (const types of Object.values(mediaTypes)) {
      for (const type of never) assert.isFalse(types.has(type))
      assert.isFalse([...types].some((type) => type.includes('macro')))
    }
  })
})
