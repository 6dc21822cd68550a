import { test } from '@japa/runner'
import { asOrigin } from '../../../portal/src/features/embedding/as-origin.js'
import { contrast, wordsOn } from '#tenancy/shared/contrast'
import { cspCode } from '../../../portal/src/features/embedding/csp-code.js'
import { embedCode } from '../../../portal/src/features/embedding/embed-code.js'
import { reactCode, vueCode } from '../../../portal/src/features/embedding/framework-code.js'
import { handoffCode } from '../../../portal/src/features/embedding/handoff-code.js'
import { PLAIN_THEME } from '../../../portal/src/features/embedding/embed-settings.js'
import { markCode } from '../../../portal/src/ui/code/mark-code.js'

const input = {
  origin: 'https://demo.belgenet.example',
  key: 'pk_live_1',
  widget: 'player',
  course: 'unix-kabugu',
  category: '',
  limit: '',
  locale: '',
  theme: PLAIN_THEME,
  notes: { script: 'once', element: 'here' },
} as const

test.group('F-EMB-1: the code that the embed page writes', () => {
  test('one script, one element with its place reserved, nothing that is default', ({ assert }) => {
    assert.equal(
      embedCode(input),
      `<!-- once -->
<script async src="https://demo.belgenet.example/embed/v1.js" data-key="pk_live_1"></script>

<!-- here -->
<belgenet-player course="unix-kabugu" style="display: block; min-height: 34rem"></belgenet-player>`
    )
  })

  test('a strict page gets rules instead of a style attribute', ({ assert }) => {
    const code = embedCode({ ...input, isStrict: true })
    assert.notInclude(code, 'style=')
    assert.include(code, '  belgenet-player {\n    display: block;\n    min-height: 34rem;\n  }')
    const policy = cspCode(input.origin)
    assert.include(policy, 'media-src https://demo.belgenet.example blob:;')
    assert.notMatch(policy, /unsafe|style-src/)
  })

  test('only changed colours are written, and both schemes for a page that follows the system', ({
    assert,
  }) => {
    const theme = { ...PLAIN_THEME, accent: '#d63a22', scheme: 'auto' } as const
    const code = embedCode({ ...input, theme, widget: 'catalog', locale: 'en' })
    assert.include(code, '--belgenet-accent: #d63a22;')
    assert.include(code, '--belgenet-scheme: light dark;')
    assert.notInclude(code, '--belgenet-paper')
    assert.include(code, 'data-locale="en"')
    assert.notInclude(code, 'course=')
  })

  test('React and Vue get the same tag, with the place kept by a style sheet', ({ assert }) => {
    const theme = { ...PLAIN_THEME, accent: '#d63a22' }
    const catalog = { ...input, theme, widget: 'catalog', category: 'kahve', limit: '6' } as const
    for (const code of [reactCode(catalog), vueCode(catalog)]) {
      assert.include(code, '<belgenet-catalog category="kahve" limit="6"')
      assert.include(code, 'belgenet-catalog:not([ready]) {\n  display: block;')
      assert.include(code, '--belgenet-accent: #d63a22;')
      assert.notInclude(code, 'style=')
    }
    assert.include(reactCode(catalog), 'onbelgenet-error={')
    assert.include(vueCode(catalog), "isCustomElement: (tag) => tag.startsWith('belgenet-')")
  })

  test('a hand-off names its address beside the key', ({ assert }) => {
    const code = handoffCode(input)
    assert.include(code, 'data-key="pk_live_1" data-handoff-url="/handoff"')
    assert.include(code, "alg: 'HS256'")
  })

  test('a value cannot leave its attribute', ({ assert }) => {
    const code = embedCode({ ...input, course: '"><script>alert(1)</script>' })
    assert.include(code, 'course="&quot;><script>')
  })

  test('colouring the code keeps every character of it', ({ assert }) => {
    const code = embedCode({ ...input, theme: { ...PLAIN_THEME, radius: '12px' } })
    const parts = markCode(code)
    assert.equal(parts.map(({ text }) => text).join(''), code)
    assert.includeDeepMembers(parts, [
      { mark: 'tag', text: 'belgenet-player' },
      { mark: 'value', text: '"pk_live_1"' },
      { mark: 'value', text: '12px' },
      { mark: 'comment', text: '<!-- once -->' },
    ])
  })
})

test.group('F-EMB-2: the site that somebody means', () => {
  test('an address becomes its origin', ({ assert }) => {
    assert.equal(asOrigin('www.kavruk.com/kurslar?a=1'), 'https://www.kavruk.com')
    assert.equal(asOrigin(' https://Kavruk.com:8443/ '), 'https://kavruk.com:8443')
    assert.equal(asOrigin('http://127.0.0.1:3334'), 'http://127.0.0.1:3334')
  })

  test('what no browser would send, or sends in the clear, is refused', ({ assert }) => {
    for (const text of ['', 'kavruk', 'http://kavruk.com', 'ftp://kavruk.com', 'https://', 'a b']) {
      assert.isNull(asOrigin(text), text)
    }
  })
})

test.group('contrast of a brand', () => {
  test('the ratios are those of WCAG', ({ assert }) => {
    assert.equal(contrast('#000000', '#ffffff'), 21)
    assert.equal(contrast('#ffffff', '#ffffff'), 1)
    assert.approximately(contrast('#777777', '#ffffff'), 4.48, 0.01)
  })

  test('words on any fill read at 4.5 or better', ({ assert }) => {
    for (const fill of ['#015257', '#f5b53c', '#d63a22', '#767676', '#777777', '#ffffff']) {
      assert.isAbove(contrast(wordsOn(fill), fill), 4.5, fill)
    }
  })
})
