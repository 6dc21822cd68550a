import fc from 'fast-check'
import { test } from '@japa/runner'
import { render } from '#tests/support/render_text'

const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](  javascript&#58;alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:x)',
  '[x][y]\n\n[y]: javascript:alert(1)',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml,<svg onload=alert(1)>)',
  '<kbd onclick=alert(1)>x</kbd>',
  '<abbr title="x" onmouseover="alert(1)">y</abbr>',
  '<kbd style="position:fixed">x</kbd>',
  '$\\href{javascript:alert(1)}{x}$',
  '$\\htmlStyle{position:fixed}{x}$',
  '$$\n\\style{color:red}{x}\n$$',
  '```html\n<script>alert(1)</script>\n```',
  '```"><script>alert(1)</script>\nx\n```',
  '::: tip{onclick=alert(1) style="x"}\n\nx\n\n:::',
  '::: {.tip onclick=alert(1)}\n\nx\n\n:::',
  '![x](a.png){onerror=alert(1) style="x"}',
  '## x {#location onclick=alert(1)}',
  '[x](belgenet-file:00000000-0000-0000-0000-000000000000)',
  '![x](belgenet-file:00000000-0000-0000-0000-000000000000)',
  '<!-- <script>alert(1)</script> -->',
  '| a |\n|---|\n| <script>alert(1)</script> |',
  '[^x]\n\n[^x]: <script>alert(1)</script>',
]

const marks = ['*', '_', '`', '[', ']', '(', ')', '<', '>', '$', ':::', '\n', '\n\n', '{', '}', '#']
const words = [
  'tip',
  'javascript:',
  'a',
  'onerror=',
  '"',
  "'",
  'script',
  '|',
  '-',
  '![',
  '\\',
  '&lt;',
]

function assertHarmless(html: string) {
  const tags = html.match(/<[a-z][^<]*?>/gi) ?? []
  for (const tag of tags) {
    if (/^<(script|iframe|svg|object|embed|style|base|form|link|meta)\b/i.test(tag)) {
      throw new Error(`element: ${tag}`)
    }
    if (/\s(on\w+|style|srcdoc|formaction)\s*=/i.test(tag.replace(/"[^"]*"/g, '""'))) {
      throw new Error(`attribute: ${tag}`)
    }
    if (/(?:href|src)="\s*(?:javascript|data|vbscript):/i.test(tag)) {
      throw new Error(`address: ${tag}`)
    }
  }
}

test.group('Markdown: what hostile authors write', () => {
  for (const attack of attacks) {
    test(`F-CRS-1: nothing runs from ${attack.replace(/\n/g, '⏎')}`, async ({ assert }) => {
      const { html } = await render(attack)
      assertHarmless(html)
      assert.notMatch(html, /(?:src|href)="belgenet-file:0000/)
    })
  }

  test('F-CRS-1: no mixture of marks becomes an attribute, a style or a script', async () => {
    const text = fc
      .array(fc.constantFrom(...marks, ...words), { maxLength: 60 })
      .map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        const { html } = await render(source)
        assertHarmless(html)
      }),
      { numRuns: 150 }
    )
  }).timeout(30_000)

  test('F-CRS-1: words of removed tags stay, with a warning that names the line', async ({
    assert,
  }) => {
    const { html, codes } = await render(
      'a <b>kalın</b> <kbd>Ctrl</kbd>+<kbd>C</kbd>\n\n<div onclick="x">içi <script>1</script>dışı</div>\n'
    )
    assert.equal(html, '<p>a kalın <kbd>Ctrl</kbd>+<kbd>C</kbd></p>\n<p>içi dışı</p>')
    assert.deepEqual(codes, ['W_HTML_REMOVED:1', 'W_HTML_REMOVED:1', 'W_HTML_REMOVED:3'])
  })
})
