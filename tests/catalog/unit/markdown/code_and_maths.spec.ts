import { test } from '@japa/runner'
import { render } from '#tests/support/render_text'

test.group('Markdown: code and maths', () => {
  test('F-CRS-1: code is coloured by classes and never by style', async ({ assert }) => {
    const { html } = await render('```python\ndef kavur(x):\n    return "ş"\n```\n')
    assert.include(html, '<pre class="code" tabindex="0" data-language="python">')
    assert.include(html, '<span class="tok-keyword">def</span>')
    assert.notInclude(html, 'style')
  })

  test('F-CRS-1: fences of Pandoc, Quarto and kramdown name their language', async ({ assert }) => {
    const sources = [
      '```{.bash .numberLines}\nls | wc\n```\n',
      '``` {bash, echo=FALSE}\nls | wc\n```\n',
      '~~~\nls | wc\n~~~\n{: .language-bash}\n',
    ]
    for (const source of sources) {
      const { html } = await render(source)
      assert.include(html, 'data-language="bash"', source)
      assert.notInclude(html, '{', source)
    }
  })

  test('F-CRS-1: what a program said is shown as such, unknown languages plainly', async ({
    assert,
  }) => {
    const { html, codes } = await render('```output\na <b>\n```\n\n```klingon\nx\n```\n')
    assert.include(html, '<pre class="code code-output" tabindex="0"><code>a &#x3C;b></code></pre>')
    assert.include(html, '<pre class="code" tabindex="0"><code>x</code></pre>')
    assert.deepEqual(codes, [])
  })

  test('F-CRS-1: LaTeX becomes MathML without a style', async ({ assert }) => {
    const { html } = await render('$\\frac{a}{b}$\n\n$$\n\\begin{pmatrix}1 & 2\\end{pmatrix}\n$$\n')
    assert.include(html, '<math><mfrac><mi>a</mi><mi>b</mi></mfrac></math>')
    assert.include(html, '<div class="math-block" tabindex="0"><math display="block">')
    assert.notInclude(html, 'style')
  })

  test('F-CRS-1: dollars before a space or a digit are money and prompts', async ({ assert }) => {
    const { html } = await render('$5 ve $6, $ ls, $x ve $5, \\$a, ${2}x$\n')
    assert.match(html, /^<p>\$5 ve \$6, \$ ls, \$x ve \$5, \$a, <math>/)
  })

  test('F-CRS-1: a formula that cannot be read stays as its source', async ({ assert }) => {
    const { html, codes } = await render('x\n\n$\\frac{a$\n')
    assert.include(html, '<code class="math-source">\\frac{a</code>')
    assert.deepEqual(codes, ['W_MATHS_INVALID:3'])
  })

  test('F-CRS-1: a formula cannot grow without end', async ({ assert }) => {
    const started = performance.now()
    const { codes } = await render('$\\def\\a{\\a\\a}\\a$\n')
    assert.deepEqual(codes, ['W_MATHS_INVALID:1'])
    assert.isBelow(performance.now() - started, 2000)
  })

  test('F-CRS-1: tables scroll in a box of their own', async ({ assert }) => {
    const { html } = await render('| a | b |\n|---|:-:|\n| 1 | 2 |\n')
    assert.match(html, /^<div class="table-scroll" tabindex="0"><table>.*<\/table><\/div>$/s)
    assert.include(html, '<th align="center">b</th>')
  })
})
