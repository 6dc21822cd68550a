import fc from 'fast-check'
import { test } from '@japa/runner'
import { normalizeDivs } from '#catalog/domain/markdown/normalize_divs'
import type { MarkdownWarning } from '#catalog/domain/markdown/markdown_warning'

test.group('Fenced divs', () => {
  test('F-CRS-1: the outer fence becomes the longer one', ({ assert }) => {
    const source = '::: a\n:::::::::: b\n:::\n:::\n'
    assert.equal(normalizeDivs(source, []), '::::a\n:::b\n:::\n::::\n')
  })

  test('F-CRS-1: lines are neither added nor removed, and the rest stays', () => {
    const line = fc.constantFrom(
      '::: tip',
      ':::',
      '::::::: solution',
      '```',
      '~~~~',
      'söz',
      '',
      '- x'
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const normal = normalizeDivs(lines.join('\n'), []).split('\n')
        const others = lines.every((text, at) => text.startsWith(':::') || normal[at] === text)
        return normal.length === Math.max(1, lines.length) && others
      })
    )
  })

  test('F-CRS-1: outside code every fence is paired or reported', () => {
    const line = fc.constantFrom('::: tip', ':::', '::::: note', 'söz')
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const warnings: MarkdownWarning[] = []
        const normal = normalizeDivs(lines.join('\n'), warnings).split('\n')
        const opened = normal.filter((text) => /^:+\w/.test(text)).length
        const closed = normal.filter((text) => /^:+$/.test(text)).length
        const stray = lines.filter((text, at) => text === ':::' && normal[at] === '').length
        return opened - closed + stray === warnings.length
      })
    )
  })
})
