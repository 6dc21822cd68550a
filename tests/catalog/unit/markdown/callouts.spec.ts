import { test } from '@japa/runner'
import { render } from '#tests/support/render_text'

test.group('Markdown: callouts', () => {
  test('F-CRS-1: a callout opens by its word and takes its first heading as title', async ({
    assert,
  }) => {
    const { html, codes } = await render('::: tip\n\n## Terazi *yoksa*\n\nBir kaşık.\n\n:::\n')
    assert.equal(
      html,
      '<aside class="callout callout-tip"><p class="callout-title">' +
        '<span class="callout-kind" data-label="tip"></span>Terazi <em>yoksa</em></p>' +
        '<p>Bir kaşık.</p></aside>'
    )
    assert.deepEqual(codes, [])
  })

  test('F-CRS-1: callouts close innermost first, whatever the number of colons', async ({
    assert,
  }) => {
    const { html } = await render(
      '::::::::::  challenge\n\nSoru?\n\n:::: solution\n\nCevap.\n\n:::::::::::::\n\nSon.\n\n:::\n'
    )
    assert.match(
      html,
      /^<aside class="callout callout-challenge">.*<details class="callout callout-solution">.*<p>Cevap\.<\/p><\/details><p>Son\.<\/p><\/aside>$/s
    )
  })

  test('F-CRS-1: a heading that only repeats the kind is not shown twice', async ({ assert }) => {
    const { html } = await render('::: solution\n\n## Solution\n\nx\n\n:::\n')
    assert.notInclude(html, 'Solution')
    assert.include(html, '<summary class="callout-title"><span class="callout-kind"')
  })

  test('F-CRS-1: a title may stand on the line that opens', async ({ assert }) => {
    for (const line of ['::: tip[Kısa yol]', '::: tip Kısa yol', ':::tip[Kısa yol] :::']) {
      const { html } = await render(`${line}\n\nx\n\n:::\n`)
      assert.include(html, '</span>Kısa yol</p>', line)
    }
  })

  test('F-CRS-1: notes for the teacher are left out', async ({ assert }) => {
    const { html } = await render('a\n\n::: instructor\n\ngizli\n\n:::\n\nb\n')
    assert.equal(html, '<p>a</p>\n<p>b</p>')
  })

  test('F-CRS-1: a word nobody knows is a note, and the report says so', async ({ assert }) => {
    const { html, codes } = await render('\n::: tuhaf\n\nx\n\n:::\n')
    assert.include(html, 'callout-note')
    assert.deepEqual(codes, ['W_CALLOUT_UNKNOWN:2'])
  })

  test('F-CRS-1: what is not closed, and what closes nothing, is reported with its line', async ({
    assert,
  }) => {
    const { codes } = await render('x\n\n:::\n\n::: note\n\ny\n')
    assert.deepEqual(codes, ['W_CALLOUT_OPEN:3', 'W_CALLOUT_OPEN:5'])
  })

  test('F-CRS-1: colons inside code are code', async ({ assert }) => {
    const { html, codes } = await render('```\n::: note\n```\n\n~~~~\n```\n:::\n~~~~\n')
    assert.include(html, '<code>::: note</code>')
    assert.include(html, '<code>```\n:::</code>')
    assert.deepEqual(codes, [])
  })

  test('F-CRS-1: a time, a proportion and a word between colons stay words', async ({ assert }) => {
    const { html } = await render('10:30, 2:1, a:b[c *d*]{e=1} ve ::x\n\n::y\n')
    assert.equal(html, '<p>10:30, 2:1, a:b[c <em>d</em>]{e=1} ve ::x</p>\n<p>::y</p>')
  })
})
