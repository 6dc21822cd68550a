import { test } from '@japa/runner'
import { brandCss } from '#tenancy/shared/brand_css'
import { contrast, SHAPES_MIN, WORDS_MIN } from '#tenancy/shared/contrast'

const brand = {
  ...{ logoFileId: null, accent: null, paper: null, text: null, mark: null },
  ...{ typeface: 'product' as const, radius: 6 },
}

/** `--name: light-dark(a, b)` → `[a, b]` */
function pair(css: string, name: string): [string, string] {
  const [, day, night] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? []
  return [String(day), String(night)]
}

test.group('F-TEN-3: an academy’s colours on its own pages', () => {
  test('without a choice nothing changes', ({ assert }) => {
    assert.equal(brandCss(brand), '')
  })

  test('{$self} can be read by day and by night, as a fill and as words')
    .with(['#015257', '#ffee88', '#ffffff', '#000000', '#ff0000', '#7a7a7a'])
    .run(({ assert }, accent) => {
      const css = brandCss({ ...brand, accent })
      const sheets = ['#fdfcfa', '#141d20'] as const
      for (const [at, sheet] of sheets.entries()) {
        const fill = pair(css, 'ink')[at]
        assert.isAtLeast(contrast(fill, sheet), SHAPES_MIN)
        assert.isAtLeast(contrast(pair(css, 'on-ink')[at], fill), WORDS_MIN)
        assert.isAtLeast(contrast(pair(css, 'ink-text')[at], sheet), WORDS_MIN)
      }
    })

  test('a colour that is good already stays itself', ({ assert }) => {
    assert.equal(pair(brandCss({ ...brand, accent: '#015257' }), 'ink')[0], '#015257')
  })

  test('a typeface is a list of fonts that are there', ({ assert }) => {
    const css = brandCss({ ...brand, typeface: 'serif' })
    assert.include(css, '--font: Charter')
    assert.notInclude(css, 'url(')
  })
})
